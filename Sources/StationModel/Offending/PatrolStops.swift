import DiscreteEvents

/// What the stops of patrols deter, by place: at any time the strongest of all that was left there.
///
/// A stop counts where it exceeds what is left of the others, so that a weaker crew never erases what a stronger one did; stops do not
/// add up. All fade at one rate: of the stops of former days only the strongest matters, and which that is never changes. Those of the
/// day are kept one by one, in any order: stops become known unit by unit.
struct PatrolStops {
  private let effect: StopEffect
  private let fading: StopFading
  /// The stops of the day.
  private var stops: [PatrolStop] = []
  /// The stop of a place that became known last; −1 for none.
  private var last: [Int32]
  /// The strongest of the stops of former days, by place.
  private var remnant: [StopFading.Remnant]
  private var memory: PatrolMemory?
  /// At the end of a day: the stops of one place, those that go on.
  private var order: [Int32] = []
  private var carried: [PatrolStop] = []

  init(_ arm: Arm) {
    let places = arm.parameters.offending == nil ? 0 : arm.city.places.count
    let deterrence = arm.parameters.offending?.deterrence ?? DeterrenceParameters()
    effect = StopEffect(deterrence, dwellMinutes: arm.parameters.patrol?.dwellMinutes ?? 0)
    fading = StopFading(halfLifeMinutes: deterrence.halfLifeMinutes)
    last = Array(repeating: -1, count: places)
    remnant = Array(repeating: StopFading.Remnant(), count: places)
    if places > 0, effect.strongest > 0, let displacement = arm.parameters.offending?.displacement, displacement.avoidance > 0 {
      memory = PatrolMemory(places: places, days: displacement.perceivedDays, halfLifeMinutes: deterrence.halfLifeMinutes)
    }
  }

  /// Whether stops matter at all.
  var count: Bool { !last.isEmpty && effect.strongest > 0 }

  /// A crew stops at a place from `from` until, unless it is called away, `until`. A unit's stops become known in their order.
  ///
  /// - Parameter experience: Productivity of the crew, 1 for people who know the place.
  mutating func visit(_ place: Int32, unit: Int32, from: Time, until: Time, crew: Headcount, experience: Double) {
    let share = effect.share(of: crew) * experience
    // Who deters nobody leaves no trace: the world is, bit by bit, the one without the stop.
    guard share > 0 else { return }
    add(
      PatrolStop(
        place: place, unit: unit, former: -1, from: from, began: from, until: until, crew: share,
        presence: min(1, effect.strongest * share), after: min(1, effect.after((until - from).milliseconds) * share)))
  }

  private mutating func add(_ stop: PatrolStop) {
    let index = Int32(stops.count)
    var stop = stop
    stop.former = last[Int(stop.place)]
    stops.append(stop)
    last[Int(stop.place)] = index
  }

  /// A crew leaves a place before its stop is over.
  mutating func leave(_ place: Int32, unit: Int32, at time: Time) {
    var latest = last[Int(place)]
    while latest >= 0, stops[Int(latest)].unit != unit { latest = stops[Int(latest)].former }
    guard latest >= 0 else { return }
    let index = Int(latest)
    let stop = stops[index]
    guard stop.began <= time, time < stop.until else { return }
    stops[index].until = time
    stops[index].after = min(1, effect.after((time - stop.began).milliseconds) * stop.crew)
  }

  /// The share of attempts at a place that patrols deter at a time when all stops until then are known. O(stops of the day there).
  func share(_ place: Int, at time: Time) -> Double {
    var (presence, gone) = (0.0, remnant[place])
    var index = last[place]
    while index >= 0 {
      let stop = stops[Int(index)]
      if time < stop.until {
        presence = max(presence, stop.presence)
      } else {
        fading.join(StopFading.Remnant(effect: stop.after, at: stop.until), to: &gone)
      }
      index = stop.former
    }
    return max(presence, fading.left(of: gone, at: time))
  }

  /// The same as offenders think it is, by what was seen of patrols in the last days.
  func perceived(_ place: Int) -> Double { memory?.perceived[place] ?? 0 }

  /// At midnight, when all stops of the day are known. O(places + stops).
  mutating func endDay(at midnight: Time) {
    memory?.fade()
    for place in last.indices {
      guard last[place] >= 0 else {
        memory?.endDay(place, [], of: stops, at: midnight)
        continue
      }
      gather(place)
      memory?.endDay(place, order, of: stops, at: midnight)
      for index in order { pass(stops[Int(index)], over: midnight) }
      last[place] = -1
    }
    stops.removeAll(keepingCapacity: true)
    for stop in carried { add(stop) }
    carried.removeAll(keepingCapacity: true)
  }

  /// Puts the stops of a place into the order of time. Mostly they are in it already.
  private mutating func gather(_ place: Int) {
    order.removeAll(keepingCapacity: true)
    var index = last[place]
    while index >= 0 {
      order.append(index)
      index = stops[Int(index)].former
    }
    order.reverse()
    let stops = stops
    var order = order.mutableSpan
    for end in order.indices.dropFirst() {
      let one = order[end]
      let from = stops[Int(one)].from
      var at = end
      while at > 0, stops[Int(order[at - 1])].from > from {
        order[at] = order[at - 1]
        at -= 1
      }
      order[at] = one
    }
  }

  /// What is under way at midnight belongs to the new day as well; of the rest the strongest stays.
  private mutating func pass(_ stop: PatrolStop, over midnight: Time) {
    if stop.until > midnight {
      carried.append(stop)
      carried[carried.count - 1].from = max(stop.from, midnight)
    } else {
      fading.join(StopFading.Remnant(effect: stop.after, at: stop.until), to: &remnant[Int(stop.place)])
    }
  }
}

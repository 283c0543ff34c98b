import DiscreteEvents

/// What the stops of patrols deter, by place: at any time the strongest of all that was left there.
///
/// A stop counts where it exceeds what is left of the others, so that a weaker crew never erases what a stronger one did; stops do not
/// add up. All fade at one rate: of the stops whose crew has gone only the strongest matters, and which that is never changes.
struct PatrolStops {
  /// The latest stop of a unit, known from its begin.
  private struct Stop: BitwiseCopyable {
    /// −1 before the first.
    var place: Int32 = -1
    /// The next unit whose latest stop is at the same place; −1 after the last.
    var next: Int32 = -1
    var from = Time.zero
    var until = Time.zero
    /// Effect of the crew as a share of that of one with an officer.
    var crew = 0.0
    /// Effect while the crew is there, and at the moment it leaves.
    var presence = 0.0
    var after = 0.0
  }
  /// An effect of former stops and when it was so much.
  private struct Remnant: BitwiseCopyable {
    var effect = 0.0
    var at = Time.zero
  }
  private let effect: StopEffect
  private let halfLifeMinutes: Double
  /// By unit.
  private var latest: [Stop] = []
  /// The first unit whose latest stop is at a place; −1 for none.
  private var first: [Int32]
  /// The strongest of the other stops, by place.
  private var remnant: [Remnant]
  private(set) var memory: PatrolMemory?

  init(_ arm: Arm) {
    let places = arm.parameters.offending == nil ? 0 : arm.city.places.count
    let deterrence = arm.parameters.offending?.deterrence ?? DeterrenceParameters()
    effect = StopEffect(deterrence, dwellMinutes: arm.parameters.patrol?.dwellMinutes ?? 0)
    halfLifeMinutes = deterrence.halfLifeMinutes
    first = Array(repeating: -1, count: places)
    remnant = Array(repeating: Remnant(), count: places)
    if places > 0, effect.strongest > 0, let displacement = arm.parameters.offending?.displacement, displacement.avoidance > 0 {
      memory = PatrolMemory(places: places, days: displacement.perceivedDays, halfLifeMinutes: deterrence.halfLifeMinutes)
    }
  }

  /// Whether stops matter at all.
  var count: Bool { !first.isEmpty && effect.strongest > 0 }

  /// A crew stops at a place from `from` until, unless it is called away, `until`. A unit's stops become known in their order.
  ///
  /// - Parameter experience: Productivity of the crew, 1 for people who know the place.
  mutating func visit(_ place: Int32, unit: Int32, from: Time, until: Time, crew: Headcount, experience: Double) {
    let share = effect.share(of: crew) * experience
    // Who deters nobody leaves no trace: the world is, bit by bit, the one without the stop.
    guard share > 0 else { return }
    let index = Int(unit)
    while latest.count <= index { latest.append(Stop()) }
    forget(unit, before: from)
    let presence = min(1, effect.strongest * share)
    let after = min(1, effect.after((until - from).milliseconds) * share)
    latest[index] = Stop(
      place: place, next: first[Int(place)], from: from, until: until, crew: share, presence: presence, after: after)
    first[Int(place)] = unit
    memory?.add(place, unit: unit, from: from, until: until, presence: presence, after: after)
  }

  /// A crew leaves a place before its stop is over.
  mutating func leave(_ place: Int32, unit: Int32, at time: Time) {
    let index = Int(unit)
    guard index < latest.count, latest[index].place == place, latest[index].from <= time, time < latest[index].until else {
      return
    }
    latest[index].until = time
    latest[index].after = min(1, effect.after((time - latest[index].from).milliseconds) * latest[index].crew)
    memory?.shorten(unit: unit, until: time, after: latest[index].after)
  }

  /// What a unit's latest stop has left joins what others have: the unit is elsewhere now.
  private mutating func forget(_ unit: Int32, before time: Time) {
    let stop = latest[Int(unit)]
    guard stop.place >= 0 else { return }
    let place = Int(stop.place)
    if first[place] == unit {
      first[place] = stop.next
    } else {
      var other = Int(first[place])
      while latest[other].next != unit { other = Int(latest[other].next) }
      latest[other].next = stop.next
    }
    let left = Remnant(effect: stop.after, at: min(stop.until, time))
    let former = remnant[place]
    let isStronger =
      left.at >= former.at
      ? left.effect >= former.effect || left.effect >= faded(former, at: left.at)
      : left.effect > former.effect && faded(left, at: former.at) > former.effect
    if isStronger { remnant[place] = left }
  }

  /// What is left of an effect at a later time; nothing after 40 half-lives, 10⁻¹².
  private func faded(_ remnant: Remnant, at time: Time) -> Double {
    guard remnant.effect > 0 else { return 0 }
    let minutes = Double((time - remnant.at).milliseconds) / 60_000
    if minutes > 40 * halfLifeMinutes { return 0 }
    return DeterrenceFormulas.residual(effect: remnant.effect, sinceMinutes: minutes, halfLifeMinutes: halfLifeMinutes)
  }

  /// The share of attempts at a place that patrols deter at a time when all stops until then are known.
  func share(_ place: Int, at time: Time) -> Double {
    var strongest = faded(remnant[place], at: time)
    var unit = first[place]
    while unit >= 0 {
      let stop = latest[Int(unit)]
      strongest = max(
        strongest, time < stop.until ? stop.presence : faded(Remnant(effect: stop.after, at: stop.until), at: time))
      unit = stop.next
    }
    return strongest
  }

  /// The same as offenders think it is, by what was seen of patrols in the last days.
  func perceived(_ place: Int) -> Double { memory?.perceived[place] ?? 0 }

  /// At midnight, when all stops of the day are known.
  mutating func endDay(at midnight: Time) { memory?.endDay(at: midnight) }
}

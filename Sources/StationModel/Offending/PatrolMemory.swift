import DiscreteEvents

/// What offenders know of patrols: by place, the mean effect of stops over past days, whose weights fall to 1/e over the days remembered.
///
/// The stops of a day are looked at together when it is over, in the order of time: who asked where a patrol was, and when, does not
/// matter.
struct PatrolMemory {
  private let decayMs: Double
  private let kept: Double
  private let faded = FadedShare()
  /// What former stops leave at the begin of the day, by place.
  private var left: [Double]
  /// A share of attempts, by place.
  private(set) var perceived: [Double]
  /// Stops at one place at the same time, while there are several.
  private var present: [Int32] = []

  init(places: Int, days: Double, halfLifeMinutes: Double) {
    decayMs = halfLifeMinutes * 60_000 / 0.6931471805599453
    kept = Elementary.exp(-1 / days)
    left = Array(repeating: 0, count: places)
    perceived = left
  }

  /// What was perceived until now counts for less. O(places), once a day.
  mutating func fade() {
    let kept = kept
    var perceived = perceived.mutableSpan
    for place in perceived.indices { perceived[place] *= kept }
  }

  /// What was seen at a place during the day becomes part of what is perceived. O(stops).
  ///
  /// - Parameter order: The stops of the day there, in the order in which they began.
  mutating func endDay(_ place: Int, _ order: [Int32], of stops: [PatrolStop], at midnight: Time) {
    if order.isEmpty, left[place] == 0 { return }
    var day = DaySeen(from: midnight - .days(1), effect: left[place])
    see(order, of: stops, until: midnight, &day)
    perceived[place] += day.sum * ((1 - kept) / 86_400_000)
    left[place] = day.effect < 1e-9 ? 0 : day.effect
  }

  /// What a day has shown so far: effect × ms, at each moment of the strongest stop, and what is left at `time`.
  private struct DaySeen {
    var time: Time
    var effect: Double
    var sum = 0.0

    init(from time: Time, effect: Double) {
      self.time = time
      self.effect = effect
    }
  }

  private mutating func see(_ order: [Int32], of stops: [PatrolStop], until midnight: Time, _ day: inout DaySeen) {
    var next = 0
    while next < order.count {
      let stop = stops[Int(order[next])]
      guard stop.from < midnight else { break }
      next += 1
      pass(to: stop.from, presence: 0, &day)
      let isAlone = next == order.count || stops[Int(order[next])].from >= stop.until
      if isAlone, stop.until <= midnight {
        pass(to: stop.until, presence: stop.presence, &day)
        day.effect = max(day.effect, stop.after)
      } else {
        seeTogether(order, &next, of: stops, until: midnight, &day)
      }
    }
    pass(to: midnight, presence: 0, &day)
  }

  /// From the begin of the stop before `next` until no crew is there any more.
  private mutating func seeTogether(
    _ order: [Int32], _ next: inout Int, of stops: [PatrolStop], until midnight: Time, _ day: inout DaySeen
  ) {
    present.removeAll(keepingCapacity: true)
    present.append(order[next - 1])
    while !present.isEmpty, day.time < midnight {
      var (change, presence) = (midnight, 0.0)
      if next < order.count { change = min(change, stops[Int(order[next])].from) }
      for one in present {
        change = min(change, stops[Int(one)].until)
        presence = max(presence, stops[Int(one)].presence)
      }
      pass(to: change, presence: presence, &day)
      var index = 0
      while index < present.count {
        let one = Int(present[index])
        if stops[one].until <= day.time {
          day.effect = max(day.effect, stops[one].after)
          present.remove(at: index)
        } else {
          index += 1
        }
      }
      while next < order.count, stops[Int(order[next])].from <= day.time, day.time < midnight {
        present.append(order[next])
        next += 1
      }
    }
  }

  private func pass(to time: Time, presence: Double, _ day: inout DaySeen) {
    guard time > day.time else { return }
    let ms = Double((time - day.time).milliseconds)
    let lost = day.effect > 0 ? faded[ms / decayMs] : 0
    day.sum += area(presence: presence, fading: day.effect, over: ms, lost: lost)
    day.effect *= 1 - lost
    day.time = time
  }

  /// ∫ max(presence, fading · e^−t/τ) dt, where `lost` is 1 − e^−t/τ at its end.
  private func area(presence: Double, fading: Double, over ms: Double, lost: Double) -> Double {
    if fading <= presence { return presence * ms }
    if fading * (1 - lost) >= presence { return fading * decayMs * lost }
    // The stop under way takes over when the former has fallen to it.
    let falling = decayMs * Elementary.log(fading / presence)
    return decayMs * (fading - presence) + presence * (ms - falling)
  }
}

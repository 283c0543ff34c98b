import DiscreteEvents

/// What offenders know of patrols: by place, the mean effect of stops over past days, whose weights fall to 1/e over the days remembered.
///
/// The stops of a day are looked at together when it is over, in the order of time: who asked where a patrol was, and when, does not
/// matter.
struct PatrolMemory {
  private struct Stop: BitwiseCopyable {
    var place: Int32
    var unit: Int32
    /// The stop at the same place that began before; −1 for the first of the day.
    var former: Int32
    var from: Time
    var until: Time
    var presence: Double
    var after: Double
  }
  private let decayMs: Double
  private let kept: Double
  private let faded = FadedShare()
  private var stops: [Stop] = []
  /// The stop of a place that began last, the day's stop of a unit that began last; −1 for none.
  private var last: [Int32]
  private var ofUnit: [Int32] = []
  /// What former stops leave at the begin of the day, by place.
  private var left: [Double]
  /// A share of attempts, by place.
  private(set) var perceived: [Double]
  /// Of the place that is looked at: its stops, latest first, and those that are under way.
  private var order: [Int32] = []
  private var present: [Int32] = []
  private var carried: [Stop] = []

  init(places: Int, days: Double, halfLifeMinutes: Double) {
    decayMs = halfLifeMinutes * 60_000 / 0.6931471805599453
    kept = Elementary.exp(-1 / days)
    last = Array(repeating: -1, count: places)
    left = Array(repeating: 0, count: places)
    perceived = left
  }

  mutating func add(_ place: Int32, unit: Int32, from: Time, until: Time, presence: Double, after: Double) {
    while ofUnit.count <= Int(unit) { ofUnit.append(-1) }
    let index = Int32(stops.count)
    stops.append(Stop(place: place, unit: unit, former: -1, from: from, until: until, presence: presence, after: after))
    ofUnit[Int(unit)] = index
    // Stops become known unit by unit: mostly, not always, in the order of time.
    var later: Int32 = -1
    var earlier = last[Int(place)]
    while earlier >= 0, stops[Int(earlier)].from > from {
      later = earlier
      earlier = stops[Int(earlier)].former
    }
    stops[Int(index)].former = earlier
    if later < 0 { last[Int(place)] = index } else { stops[Int(later)].former = index }
  }

  /// A unit ended its latest stop early.
  mutating func shorten(unit: Int32, until: Time, after: Double) {
    let index = Int(ofUnit[Int(unit)])
    guard index >= 0 else { return }
    stops[index].until = until
    stops[index].after = after
  }

  /// What was seen during the day becomes part of what is perceived. O(places + stops).
  mutating func endDay(at midnight: Time) {
    let gained = (1 - kept) / 86_400_000
    for place in last.indices {
      if last[place] < 0, left[place] == 0 {
        perceived[place] *= kept
        continue
      }
      perceived[place] = perceived[place] * kept + seen(place, until: midnight) * gained
      last[place] = -1
    }
    for unit in ofUnit.indices { ofUnit[unit] = -1 }
    stops.removeAll(keepingCapacity: true)
    for stop in carried {
      add(stop.place, unit: stop.unit, from: stop.from, until: stop.until, presence: stop.presence, after: stop.after)
    }
    carried.removeAll(keepingCapacity: true)
  }

  /// Effect × ms of a place on the day that ends, at each moment of the strongest stop.
  private mutating func seen(_ place: Int, until midnight: Time) -> Double {
    order.removeAll(keepingCapacity: true)
    present.removeAll(keepingCapacity: true)
    var stop = last[place]
    while stop >= 0 {
      order.append(stop)
      stop = stops[Int(stop)].former
    }
    // Millions of stops a run come by: what a step needs of the memory is read once.
    let (decayMs, faded) = (decayMs, faded)
    var time = midnight - .days(1)
    var effect = left[place]
    var sum = 0.0
    while true {
      var next = midnight
      if let coming = order.last { next = min(next, stops[Int(coming)].from) }
      var presence = 0.0
      for one in present {
        next = min(next, stops[Int(one)].until)
        presence = max(presence, stops[Int(one)].presence)
      }
      if next > time {
        let passed = Double((next - time).milliseconds)
        let lost = effect > 0 ? faded[passed / decayMs] : 0
        sum += Self.area(presence: presence, fading: effect, over: passed, decayMs: decayMs, lost: lost)
        effect *= 1 - lost
        time = next
      }
      if time >= midnight { break }
      var index = 0
      while index < present.count {
        let one = Int(present[index])
        if stops[one].until <= time {
          effect = max(effect, stops[one].after)
          present.remove(at: index)
        } else {
          index += 1
        }
      }
      while let coming = order.last, stops[Int(coming)].from <= time {
        present.append(coming)
        order.removeLast()
      }
    }
    left[place] = effect < 1e-9 ? 0 : effect
    // What is under way at midnight belongs to the new day as well.
    for one in present { carry(one, over: midnight) }
    for one in order { carry(one, over: midnight) }
    return sum
  }

  private mutating func carry(_ one: Int32, over midnight: Time) {
    var stop = stops[Int(one)]
    stop.from = max(stop.from, midnight)
    if stop.until > midnight {
      carried.append(stop)
    } else {
      left[Int(stop.place)] = max(left[Int(stop.place)], stop.after)
    }
  }

  /// ∫ max(presence, fading · e^−t/τ) dt, where `lost` is 1 − e^−t/τ at its end.
  private static func area(presence: Double, fading: Double, over ms: Double, decayMs: Double, lost: Double) -> Double {
    if fading <= presence { return presence * ms }
    if fading * (1 - lost) >= presence { return fading * decayMs * lost }
    // The stop under way takes over when the former has fallen to it.
    let falling = decayMs * Elementary.log(fading / presence)
    return decayMs * (fading - presence) + presence * (ms - falling)
  }
}

/// What a hypercube model is asked: rates, units and preferences.
struct HypercubeProblem: Sendable {
  /// Calls per unit of time from each zone.
  let zoneRates: [Double]
  /// Completions per unit of time of each unit when busy.
  let serviceRates: [Double]
  /// For each zone the units it may get, best first.
  let preferences: [[Int]]
  /// Whether calls that find no unit free wait; otherwise they are lost.
  let queues: Bool
  /// Travel time from the home of a unit (first index) to a zone (second), where the record has it.
  let travelTimes: [[Double]]?

  var totalRate: Double { zoneRates.reduce(0, +) }
  var totalServiceRate: Double { serviceRates.reduce(0, +) }

  /// The unit that a call from `zone` gets when the units in the bit set `busy` are busy; nil when none of its list is free.
  func firstFree(of zone: Int, busy: Int) -> Int? {
    preferences[zone].first { busy >> $0 & 1 == 0 }
  }
}

import DiscreteEvents

/// What one call adds to the sums of each cell it belongs to: read once, added to several tables; used again for the next call.
struct CallSums {
  private(set) var responseMs: Int64?
  /// The measures in which it counts: about half of them.
  private var parts: [(measure: Int, value: Int64)] = []

  mutating func read(_ call: Call, isCrime: Bool, isClearedUp: Bool) {
    let received = call.root.received
    responseMs = call.firstCapableArrival.map { ($0 - received).milliseconds }
    parts.removeAll(keepingCapacity: true)
    set(.received, 1)
    if isCrime { set(.crime, 1) }
    if isClearedUp { set(.clearedUp, 1) }
    if call.isDelayed { set(.delayed, 1) }
    if call.isAbandoned { set(.abandoned, 1) }
    if let first = call.firstArrival {
      set(.reached, 1)
      set(.firstArrivalMs, (first - received).milliseconds)
    }
    if let full = call.fullCrew {
      set(.fullCrew, 1)
      set(.fullCrewMs, (full - received).milliseconds)
    }
    guard let responseMs, let arrival = call.firstCapableArrival else {
      if !call.isAbandoned { set(.open, 1) }
      return
    }
    set(.answered, 1)
    set(.responseMs, responseMs)
    if responseMs <= 8 * 60_000 { set(.within8, 1) }
    if responseMs <= 10 * 60_000 { set(.within10, 1) }
    if call.isBorrowed { set(.borrowed, 1) }
    if call.isByStation { set(.byStation, 1) }
    if let assigned = call.assigned, let atDispatcher = call.atDispatcher {
      set(.assigned, 1)
      set(.waitMs, (assigned - atDispatcher).milliseconds)
      set(.travelMs, (arrival - assigned).milliseconds)
    }
  }

  private mutating func set(_ measure: CallMeasure, _ value: Int64) { parts.append((measure.rawValue, value)) }

  func add(to table: inout Table<CallMeasure>, cell: Int) {
    let first = cell * CallMeasure.allCases.count
    var sums = table.sums.mutableSpan
    for part in parts { sums[first + part.measure] += part.value }
  }
}

import DiscreteEvents

/// What one call adds to the sums of each cell it belongs to.
struct CallSums {
  private let call: Call
  private let isCrime: Bool
  private let responseMs: Int64?

  init(_ call: Call, kind: CallKind) {
    self.call = call
    isCrime = kind.isCrime
    responseMs = call.firstCapableArrival.map { ($0 - call.root.received).milliseconds }
  }

  func add(to table: inout CallTable, cell: Int) {
    table[cell, .received] += 1
    if isCrime { table[cell, .crime] += 1 }
    if call.isDelayed { table[cell, .delayed] += 1 }
    if call.isAbandoned { table[cell, .abandoned] += 1 }
    if let first = call.firstArrival {
      table[cell, .reached] += 1
      table[cell, .firstArrivalMs] += (first - call.root.received).milliseconds
    }
    if let full = call.fullCrew {
      table[cell, .fullCrew] += 1
      table[cell, .fullCrewMs] += (full - call.root.received).milliseconds
    }
    guard let responseMs else {
      if !call.isAbandoned { table[cell, .open] += 1 }
      return
    }
    table[cell, .answered] += 1
    table[cell, .responseMs] += responseMs
    if responseMs <= 8 * 60_000 { table[cell, .within8] += 1 }
    if responseMs <= 10 * 60_000 { table[cell, .within10] += 1 }
    if call.isBorrowed { table[cell, .borrowed] += 1 }
    if call.isByStation { table[cell, .byStation] += 1 }
    if let assigned = call.assigned, let atDispatcher = call.atDispatcher, let arrival = call.firstCapableArrival {
      table[cell, .assigned] += 1
      table[cell, .waitMs] += (assigned - atDispatcher).milliseconds
      table[cell, .travelMs] += (arrival - assigned).milliseconds
    }
  }
}

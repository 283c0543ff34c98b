import DiscreteEvents

/// What was built and decided in a period, for the city as a whole.
struct ProgrammeReading {
  private let start: Time
  private let end: Time
  private let stations: [StationRecord]
  /// Residents within a walk at the end of the period, over all; nil where nobody lives, and by month.
  let walkShare: Double?
  /// The pilot and its gate, which belong to the study as a whole and to no single window of several.
  let gate: GateRecord?
  let pilot: PilotRecord?

  init(_ record: borrowing Record, _ period: Reading.Period) {
    stations = record.stations
    switch period {
    case .windows(let windows):
      end = record.windowEnds[windows.upperBound - 1]
      start = record.windowEnds[windows.lowerBound] - TimeSpan(milliseconds: record.windowMs[windows.lowerBound])
      walkShare = record.residents > 0 ? record.walkCovered[windows.upperBound - 1] / record.residents : nil
    case .month(let month):
      start = .midnight(ofDay: record.monthStarts[month])
      end = .midnight(ofDay: record.monthStarts[month + 1])
      walkShare = nil
    }
    gate = record.isWhole(period) ? record.gate : nil
    pilot = record.isWhole(period) ? record.pilot : nil
  }

  /// Stations that opened before the end of the period.
  var open: Int { stations.count { station in station.opens.map { $0 < end } ?? false } }

  /// Years of 365 days that stations were open in the period, added up.
  var stationYears: Double {
    var days = 0.0
    for station in stations {
      guard let opens = station.opens, opens < end else { continue }
      days += Double((end - max(opens, start)).milliseconds) / 86_400_000
    }
    return days / 365
  }
}

extension OutcomeSpec {
  /// An outcome of the city as a whole.
  static func city(
    _ outcome: Outcome, _ quantity: Quantity, better: Direction? = nil, _ traits: Traits = [],
    read: @escaping @Sendable (ProgrammeReading) -> Double?
  ) -> OutcomeSpec {
    OutcomeSpec(outcome, .city, quantity, better: better, traits) { record, reading in
      read(ProgrammeReading(record, reading.period))
    }
  }
}

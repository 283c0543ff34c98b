import DiscreteEvents

/// The sums of the calls, and of the stops of patrols, of a part of the city or of the calls.
struct CallReading {
  /// In the order of `CallMeasure`.
  private var sums = Array(repeating: Int64(0), count: CallMeasure.allCases.count)
  /// Of the period.
  let days: Double

  /// - Returns: Nil for a part that is not kept: a scope that does not apply, any but the city by month.
  init?(_ record: borrowing Record, _ reading: Reading) {
    days = record.days(reading.period)
    guard case .windows(let windows) = reading.period else {
      guard case .month(let month) = reading.period, reading.scope == .city else { return nil }
      add(record.byMonth, row: month, 0..<1)
      return
    }
    switch reading.scope {
    case .kind(let kind): add(record.byKind, row: kind, windows)
    case .priority(let priority): add(record.byPriority, row: priority - 1, windows)
    case .hours(let from, let to): for row in record.hoursOfWeek(from: from, to: to) { add(record.byHour, row: row, windows) }
    default:
      guard let zones = record.zones(reading) else { return nil }
      for zone in zones { add(record.byZone, row: zone, windows) }
    }
  }

  private mutating func add(_ table: Table<CallMeasure>, row: Int, _ columns: Range<Int>) {
    for column in columns {
      let first = (row * table.columns + column) * sums.count
      for measure in sums.indices { sums[measure] += table.sums[first + measure] }
    }
  }

  func count(_ measure: CallMeasure) -> Int64 { sums[measure.rawValue] }
  func sum(_ measure: CallMeasure) -> Double { Double(count(measure)) }

  /// Nil where there is nothing to divide by.
  func ratio(_ above: CallMeasure, _ below: CallMeasure) -> Double? { count(below) > 0 ? sum(above) / sum(below) : nil }

  /// Of milliseconds.
  func meanMinutes(_ above: CallMeasure, over below: CallMeasure) -> Double? { ratio(above, below).map { $0 / 60_000 } }
}

extension OutcomeSpec {
  /// An outcome that is read from the sums of calls.
  static func calls(
    _ outcome: Outcome, _ quantity: Quantity, better: Direction? = nil, _ traits: Traits = [],
    read: @escaping @Sendable (CallReading) -> Double?
  ) -> OutcomeSpec {
    OutcomeSpec(outcome, .calls, quantity, better: better, traits) { record, reading in
      CallReading(record, reading).flatMap { read($0) }
    }
  }

  /// An outcome that is read from the stops of patrols.
  static func stops(_ outcome: Outcome, _ quantity: Quantity, read: @escaping @Sendable (CallReading) -> Double?) -> OutcomeSpec {
    OutcomeSpec(outcome, .stops, quantity) { record, reading in CallReading(record, reading).flatMap { read($0) } }
  }

  /// A quantile of the response times, in minutes.
  static func quantile(_ outcome: Outcome, _ p: Double) -> OutcomeSpec {
    OutcomeSpec(outcome, .quantiles, .minutes, better: .lower) { record, reading in record.responseQuantile(p, reading) }
  }
}

extension Record {
  /// Of the calls received: those that nobody reached came later than any other, so that a quantile among them is not defined.
  fileprivate func responseQuantile(_ p: Double, _ reading: Reading) -> Double? {
    let group: Int
    switch reading.scope {
    case .city: group = 0
    case .priority(let priority): group = priority
    case .area(let area): group = 1 + RecordShape.priorities + area
    default: return nil
    }
    guard case .windows(let windows) = reading.period, let calls = CallReading(self, reading) else { return nil }
    var merged = LogLinearHistogram()
    for window in windows { merged.merge(responseHistograms[group * shape.windows + window]) }
    return merged.quantile(p, of: calls.count(.received)).map { milliseconds in Double(milliseconds) / 60_000 }
  }
}

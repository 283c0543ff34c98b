/// The exact integer counts of offences in a cell.
public enum OffenceMeasure: Int, CaseIterable, Sendable {
  case committed
  /// Committed here and then, and reported to the police before the run ended.
  case recorded
}

/// Offences by row (zone, or kind) and period (month, or window); those outside the counted periods stand in one more at the end.
public struct OffenceTable: Equatable, Sendable {
  public let rows: Int
  public let periods: Int
  public internal(set) var counts: [Int64]

  public init(rows: Int, periods: Int) {
    self.rows = rows
    self.periods = periods
    counts = Array(repeating: 0, count: rows * (periods + 1) * OffenceMeasure.allCases.count)
  }

  /// A period of −1 is outside the counted ones.
  public subscript(row: Int, period: Int, measure: OffenceMeasure) -> Int64 {
    get { counts[index(row, period, measure)] }
    set { counts[index(row, period, measure)] = newValue }
  }

  private func index(_ row: Int, _ period: Int, _ measure: OffenceMeasure) -> Int {
    (row * (periods + 1) + (period < 0 ? periods : period)) * OffenceMeasure.allCases.count + measure.rawValue
  }
}

/// Observations of units over periods, in any order, not necessarily all of them.
public struct Panel: Equatable, Sendable {
  /// Number of units and of periods.
  public let units: Int
  public let periods: Int
  /// For each observation its unit, 0..<units, and its period, 0..<periods.
  public let unit: [Int]
  public let period: [Int]
  /// For each observation what was observed.
  public let outcome: [Double]

  /// Traps when the lists differ in length or a unit or period is out of range.
  public init(units: Int, periods: Int, unit: [Int], period: [Int], outcome: [Double]) {
    precondition(unit.count == outcome.count && period.count == outcome.count, "one unit, period and outcome per observation")
    precondition(unit.allSatisfy { $0 >= 0 && $0 < units }, "units within range")
    precondition(period.allSatisfy { $0 >= 0 && $0 < periods }, "periods within range")
    self.units = units
    self.periods = periods
    self.unit = unit
    self.period = period
    self.outcome = outcome
  }

  /// A panel without gaps from a table: a row per unit, a column per period.
  public init(rows: [[Double]]) {
    let periods = rows.first?.count ?? 0
    precondition(rows.allSatisfy { $0.count == periods }, "rows of the same length")
    self.init(
      units: rows.count, periods: periods, unit: rows.indices.flatMap { Array(repeating: $0, count: periods) },
      period: rows.flatMap { Array($0.indices) }, outcome: Array(rows.joined()))
  }

  /// Number of observations.
  public var count: Int { outcome.count }
}

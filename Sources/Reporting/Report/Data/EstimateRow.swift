/// A row of `estimates.csv`.
struct EstimateRow: Sendable {
  let mean, standardDeviation, q05, q25, q50, q75, q95: Double
  /// Simulation error of the mean: half of its 95 % interval.
  let error: Double
  let futures: Int
  let unit: String

  private let row: ReadRow<EstimateColumn>
  private let folder: String

  /// - Parameter folder: As in ``ResultSet``.
  init(_ row: ReadRow<EstimateColumn>, folder: String = "") {
    (self.row, self.folder) = (row, folder)
    func value(_ column: EstimateColumn) -> Double { row.number(column) ?? .nan }
    mean = value(.mean)
    standardDeviation = value(.standardDeviation)
    (q05, q25, q50, q75, q95) = (value(.q05), value(.q25), value(.q50), value(.q75), value(.q95))
    error = (value(.high95) - value(.low95)) / 2
    futures = row.whole(.futures) ?? 0
    unit = row.text(.unit)
  }

  /// A number of the row with where it stands.
  subscript(_ column: EstimateColumn) -> Fact { row.fact(column, [.arm, .window, .scope, .place, .zonesOf, .outcome], folder) }
}

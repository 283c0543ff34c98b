/// A row of `differences.csv`.
struct DifferenceRow: Sendable {
  let meanA, meanB, mean, q05, q25, q50, q75, q95, low95, high95: Double
  /// Share of replications in which the arm's value is lower, and in which it is equal.
  let shareLower, shareEqual: Double
  let futures: Int
  let unit: String

  private let row: ReadRow<DifferenceColumn>
  private let folder: String

  /// - Parameter folder: As in ``ResultSet``.
  init(_ row: ReadRow<DifferenceColumn>, folder: String = "") {
    (self.row, self.folder) = (row, folder)
    func value(_ column: DifferenceColumn) -> Double { row.number(column) ?? .nan }
    (meanA, meanB, mean) = (value(.meanA), value(.meanB), value(.difference))
    (q05, q25, q50, q75, q95) = (value(.q05), value(.q25), value(.q50), value(.q75), value(.q95))
    (low95, high95) = (value(.low95), value(.high95))
    (shareLower, shareEqual) = (value(.shareLower), value(.shareEqual))
    futures = row.whole(.futures) ?? 0
    unit = row.text(.unit)
  }

  /// A number of the row with where it stands.
  subscript(_ column: DifferenceColumn) -> Fact {
    row.fact(column, [.a, .b, .window, .scope, .place, .zonesOf, .outcome], folder)
  }

  /// Whether 90 % of replications include no change.
  var includesNoChange: Bool { q05 <= 0 && q95 >= 0 }
}

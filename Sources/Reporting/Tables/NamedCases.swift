import StationModel

/// A list of the model whose cases result files call by the names that they have in the model.
protocol NamedCases: CaseIterable, Sendable {}

extension NamedCases {
  /// What a result file calls it.
  var word: String { "\(self)" }

  /// - Parameter word: What a result file says; nil where no case is called so.
  init?(word: String) {
    guard let found = Self.allCases.first(where: { $0.word == word }) else { return nil }
    self = found
  }
}

extension LedgerCategory: NamedCases {}
extension FundingSource: NamedCases {}
extension StaffSide: NamedCases {}

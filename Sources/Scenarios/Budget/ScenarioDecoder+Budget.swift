import StationModel

extension ScenarioDecoder {
  /// The keys of the sources of money, by raw value.
  static let sourceKeys = ["publicBudget", "boughtServices", "donations", "stationIncome"]

  /// Nil keeps no ledger.
  func budget() -> BudgetParameters? {
    root.part("money").map { cursor in
      BudgetParameters(
        overtimeFactor: cursor.number("overtimeFactor"), sourceShares: cursor.part("sources").map(sourceShares),
        cashCentsPerQuarter: cursor.optionalNumber("cashCNYPerQuarter").map(Self.cents),
        appraisal: cursor.part("appraisal").map(appraisal))
    }
  }

  private func sourceShares(_ cursor: Cursor) -> [Double] {
    let shares = Self.sourceKeys.map { cursor.number($0) }
    let sum = shares.reduce(0, +)
    if abs(sum - 1) > 1e-9 {
      context.error(
        "share-sum", "the shares add up to \(NumberText.of(sum))", at: cursor.value.position, path: cursor.path,
        hint: "they must add up to 1")
    }
    return shares
  }

  private func appraisal(_ cursor: Cursor) -> AppraisalParameters {
    AppraisalParameters(
      lifeYears: cursor.number("lifeYears"), discountRate: cursor.number("discountRate"), inflation: cursor.number("inflation"))
  }
}

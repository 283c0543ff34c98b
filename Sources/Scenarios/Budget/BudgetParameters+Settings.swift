import StationModel

extension BudgetParameters {
  static let settings = Settings(
    BudgetParameters(),
    [
      .number("overtimeFactor", \.overtimeFactor, .from(0, to: 10), "Pay of an hour of overtime over the ordinary hourly wage.")
        .from("Labour Law of the PRC, article 44: at least 150 % beyond the working day", .officialStatistics),
      .record("sources", \.sourceShares, FundingSource.shares, "Who pays new cash: shares that add up to 1."),
      .number(
        "cashCNYPerQuarter", \.cashCentsPerQuarter, as: .cents, .positive(upTo: 1e12), unit: "CNY/quarter",
        "Cash for building in a calendar quarter; what is left carries over, and sites wait for it."),
      .part("appraisal", \.appraisal, AppraisalParameters.settings, "Spreads capital over years and brings cost to one date."),
    ])
}

import StationModel

extension BudgetParameters {
  static let settings = Settings(
    BudgetParameters(),
    [
      .number(
        "overtimeFactor", \.overtimeFactor, .from(0, to: 10), "Pay of an hour of overtime over the ordinary hourly wage.",
        "加班小时工资与正常小时工资之比。"
      )
      .from(
        "Labour Law of the PRC, article 44: at least 150 % beyond the working day", "《中华人民共和国劳动法》第四十四条：延长工作时间的，不低于工资的 150%",
        .officialStatistics),
      .record(
        "sources", \.sourceShares, FundingSource.shares, "Who pays new cash: shares that add up to 1.", "新增现金由谁承担：各来源份额之和为 1。"),
      .number(
        "cashCNYPerQuarter", \.cashCentsPerQuarter, as: .cents, .positive(upTo: 1e12), unit: "CNY/quarter",
        "Cash for building in a calendar quarter; what is left carries over, and sites wait for it.",
        "每个自然季度可用于建设的现金；结余转入下季度，资金不足时站点等待。"),
      .part(
        "appraisal", \.appraisal, AppraisalParameters.settings, "Spreads capital over years and brings cost to one date.",
        "将建设投资分摊到各年，并把费用折算到同一时点。"),
    ])
}

import StationModel

extension OutcomeTexts {
  static func money(_ outcome: Outcome) -> OutcomeText {
    switch outcome {
    case .overrunTotal: row(outcome, "overrunCNY.sum", "Capital above what was planned", "建设超支", "CNY")
    case .budgetOverrunShare:
      row(outcome, "budgetOverrun.share", "New cash above the planned budget", "新增现金超预算比例", "share of the plan")
    case .costPublicPerYear:
      row(outcome, "costPublicCNY.perYear", "New cash a year from the public budget", "年财政支出", "CNY/year")
    case .costAnnualisedPerYear:
      row(outcome, "costAnnualisedCNY.perYear", "Full cost a year, capital annualised", "年费用（投资年化，全成本）", "CNY/year")
    case .costPerStationYear:
      row(
        outcome, "costCNY.perStationYear", "Full cost of a station-year, capital annualised", "每站年费用（投资年化，全成本）",
        "CNY/station-year",
        target: LocalizedText(en: "300,000 to 500,000 CNY a station (plan §4.4)", zhHans: "每站30万至50万元（方案§4.4）"))
    case .costOpportunityPerYear:
      row(outcome, "costOpportunityCNY.perYear", "Pay of officers moved, no new cash", "调用警力的机会成本（年）", "CNY/year")
    default:
      row(outcome, "costNetPresentCNY.sum", "Full cost, present value", "全成本现值", "CNY")
    }
  }
}

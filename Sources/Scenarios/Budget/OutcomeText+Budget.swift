import StationModel
import Texts

extension OutcomeText {
  /// Rows of the outcomes that tell of this mechanism, in their order.
  static let ofBudget: [OutcomeText] = [
    .init(
      .costStatedPerYear, "costStatedCNY.perYear", "Cost a year as the plan states it", "年费用（方案口径）", "CNY/year",
      target: Words("300,000 to 500,000 CNY a station (plan §4.4)", "每站 30 万至 50 万元（方案§4.4）")),
    .init(.costFullPerYear, "costFullCNY.perYear", "Full cost a year, wages included", "年费用（含人员全成本）", "CNY/year"),
    .init(.costCashPerYear, "costCashCNY.perYear", "New cash a year", "年新增现金支出", "CNY/year"),
    .init(
      .capitalTotal, "capitalCNY.sum", "Capital spent", "建设投入", "CNY",
      target: Words("500,000 to 1,000,000 CNY a station (plan §4.4)", "每站 50 万至 100 万元（方案§4.4）")),
    .init(.overrunTotal, "overrunCNY.sum", "Capital above what was planned", "建设超支", "CNY"),
    .init(.budgetOverrunShare, "budgetOverrun.share", "New cash above the planned budget", "新增现金超预算比例", "share of the plan"),
    .init(.costPublicPerYear, "costPublicCNY.perYear", "New cash a year from the public budget", "年财政支出", "CNY/year"),
    .init(
      .costAnnualisedPerYear, "costAnnualisedCNY.perYear", "Full cost a year, capital annualised", "年费用（投资年化，全成本）", "CNY/year"),
    .init(
      .costPerStationYear, "costCNY.perStationYear", "Full cost of a station-year, capital annualised", "每站年费用（投资年化，全成本）",
      "CNY/station-year", target: Words("300,000 to 500,000 CNY a station (plan §4.4)", "每站 30 万至 50 万元（方案§4.4）")),
    .init(
      .costOpportunityPerYear, "costOpportunityCNY.perYear", "Pay of officers moved, no new cash", "调用警力的机会成本（年）", "CNY/year"),
    .init(.costNetPresent, "costNetPresentCNY.sum", "Full cost, present value", "全成本现值", "CNY"),
  ]
}

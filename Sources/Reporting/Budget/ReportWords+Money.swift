import Experiments
import StationModel

extension ReportWords {
  var moneyQuestion: String { pick("Is it worth it, and can it be paid?", "是否值得、财力能否承受？") }
  func moneyCaption(_ arm: Sentence, _ dates: Sentence, _ futures: Sentence) -> Sentence {
    say(
      "\(arm) by calendar year in constant prices; options compared over \(dates). Means and ranges of \(futures) simulated runs.",
      "\(arm)分年度费用，按不变价计；各方案按 \(dates)比较。平均值与区间取自 \(futures) 次模拟。")
  }

  func chanceCount(_ share: Double) -> String {
    pick("\(count(share)) of \(futures)", "\(futures) 次中有 \(count(share)) 次")
  }

  /// - Parameters:
  ///   - ratio: Full cost over the stated one, whole time.
  ///   - above: In how many replications new cash of the shown window is above what is stated; nil where nothing is.
  func moneyFinding(_ ratio: Double, _ times: Sentence, above: ShareFact?) -> Sentence {
    let cost =
      ratio > 1
      ? say("Over all years the full cost is \(times) times the stated one", "各年合计，全口径费用是方案所列费用的 \(times) 倍")
      : say("Over all years the full cost is \(times) of the stated one", "各年合计，全口径费用为方案所列费用的 \(times) 倍")
    guard let above else { return cost }
    return cost
      + say("; new cash exceeds it in \(kOfN(above)) runs", "；新增现金支出\(kOfN(above))超过所列费用")
  }
  func moneyFullOnly(_ arm: Sentence, _ cost: Sentence) -> Sentence {
    say("\(arm) costs \(cost) a year with all wages; no cost is stated", "\(arm)含全部人员经费每年需 \(cost)；方案未列费用")
  }

  // MARK: By year
  var moneyYearsTitle: String { pick("Year by year, as stated and in full", "分年度费用：方案所列与全口径") }
  func moneyYearsNote(_ unit: Reading, _ futures: Int) -> String {
    pick("\(unit.unitName) by calendar year, mean of \(futures) runs", "分年度，\(unit.unitName)，\(futures) 次模拟的平均值")
  }
  func moneyBasis(_ basis: MoneyYears.Basis) -> String {
    basis == .stated ? pick("As the plan states it", "方案所列") : pick("Full cost", "全口径费用")
  }
  func moneyBasisNote(_ basis: MoneyYears.Basis) -> String {
    basis == .stated
      ? pick("wages carried by other budgets", "工资由其他预算承担") : pick("with all wages", "含全部工资")
  }
  func moneyCategory(_ category: LedgerCategory) -> String {
    switch category {
    case .capital: pick("Capital", "建设投资")
    case .overrun: pick("Capital above plan", "建设超支")
    case .operationStated: pick("operation as stated", "方案所列运行费")
    case .running: pick("Upkeep and running", "维护与运行")
    case .wagesHired: pick("Pay of the hired", "聘用人员工资")
    case .allowances, .overtime: pick("Allowances and overtime", "补贴与加班")
    case .wagesTransferred: pick("Officers moved: no new cash", "抽调民警（不新增现金支出）")
    case .wagesCity: pick("Pay of precincts and offices", "派出所与机关工资")
    case .overtimeCity: pick("Overtime of precincts and offices", "派出所与机关加班")
    case .capitalAnnualised: pick("Capital, a year's share", "建设投资（按年分摊）")
    }
  }
  /// Two things of one colour, one to a basis.
  func moneyEither(_ one: String, _ other: String) -> String {
    let (first, second) = one == moneyCategory(.operationStated) ? (other, one) : (one, other)
    return pick("\(first) / \(second)", "\(first) / \(second)")
  }
  var moneyNewCash: String { pick("new cash", "新增现金") }
  var moneyYear: String { pick("year", "年份") }
  var moneyMonths: String { pick("months counted", "计入月数") }
  func moneyTotal(_ unit: String) -> String { pick("total, \(unit)", "合计，\(unit)") }
  func moneyCash(_ unit: String) -> String { pick("cash, \(unit)", "现金，\(unit)") }
  var moneyKind: String { pick("What for", "用途") }
  var moneyAllYears: String { pick("All years", "各年合计") }
  func moneyYearsTable(_ arm: String, _ unit: String) -> String {
    pick("\(arm): cost by year, \(unit), mean of runs", "\(arm)：分年度费用，\(unit)，模拟平均值")
  }

  // MARK: Cost and effect
  var moneyPlane: String { pick("Cost and offences, run by run", "费用与案件：逐次模拟") }
  func moneyPlaneNote(_ unit: String, isAnnualised: Bool) -> String {
    let spread = isAnnualised ? pick(" (capital spread over its use)", "（投资按使用年限分摊）") : ""
    return pick(
      "Extra full cost, \(unit) a year\(spread), by offences avoided a year. A dot is a simulated run.",
      "每年增加的全口径费用（\(unit)）\(spread)与每年减少的案件。每点为一次模拟。")
  }
  var moneyAvoided: String { pick("true offences avoided a year →", "每年减少的实际发案 →") }
  func moneyField(isDearer: Bool, isLess: Bool) -> String {
    pick(
      "\(isDearer ? "dearer" : "cheaper"), \(isLess ? "less" : "more") crime",
      "\(isDearer ? "更贵" : "更省")，案件更\(isLess ? "少" : "多")")
  }
  func moneyTip(_ arm: String, cost: String, avoided: String) -> String {
    pick("\(arm): \(cost) a year, \(avoided) offences avoided a year", "\(arm)：每年 \(cost)，每年减少案件 \(avoided)")
  }

  // MARK: Who pays
  func moneySource(_ source: FundingSource) -> String {
    switch source {
    case .publicBudget: pick("Public budget", "财政预算")
    case .boughtServices: pick("Bought services", "购买服务")
    case .donations: pick("Donations", "社会捐助")
    case .stationIncome: pick("Station income", "警务站收入")
    }
  }
  var moneyPayersTitle: String { pick("Who pays", "由谁承担") }
  func moneyPayersNote(_ unit: String, _ window: String) -> String {
    pick("Who pays, \(unit) a year, \(window)", "由谁承担，\(window)，每年，\(unit)")
  }
  var moneyOverrunTitle: String { pick("How often it costs more than planned", "超支情况") }
  var moneyOverrunNote: String {
    pick("Above the plan over the whole time, % of what was planned: mean and 90 % of runs", "全期高于计划的比例：平均值与 90% 区间")
  }
  var moneyAbovePlanOfFutures: String { pick("above plan, of \(futures)", "超出计划，共 \(futures) 次") }
  func moneyLimitLine(_ limit: String) -> String { pick("goal: at most \(limit) a year", "目标：每年至多 \(limit)") }
  var moneyAbovePlan: String { pick("above plan", "超出计划") }

  // MARK: Notes and tables
  var moneyCanItBePaid: String { pick("Can it be paid?", "财力能否承受？") }
  func moneyCashNote(_ cash: Sentence, stated: Sentence) -> Sentence {
    say("New cash is \(cash) a year; the plan states \(stated).", "新增现金支出每年 \(cash)；方案所列为 \(stated)。")
  }
  func moneyLimit(_ goal: Sentence, _ missed: Sentence) -> Sentence {
    say(" The goal “\(goal)” is missed in \(missed) runs.", "目标“\(goal)”在 \(missed)未达到。")
  }
  var moneyMovedHead: String { pick("Officers moved", "抽调的民警") }
  func moneyMoved(_ cost: Sentence) -> Sentence {
    say(
      "\(cost) a year is the pay of officers taken from precincts and offices: no new cash, but a cost where they are missing.",
      "每年 \(cost)为从派出所和机关抽调民警的人员经费：不新增现金支出，但抽调单位为此付出代价。")
  }
  var moneyWorthHead: String { pick("What an offence avoided costs", "每减少一起案件的费用") }
  func moneyWorth(offences: [(Sentence, Sentence?)], minutes: [(Sentence, Sentence?)]) -> Sentence {
    func all(_ items: [(Sentence, Sentence?)], _ nothing: Sentence) -> Sentence {
      .joined(items.map { say("\($0.0): \($0.1 ?? nothing)", "\($0.0)：\($0.1 ?? nothing)") }, separator: pick("; ", "；"))
    }
    return say(
      "If crime were all that counts, for each offence less: \(all(offences, "not to be had")). If response were, for each call a minute sooner: \(all(minutes, "not to be had")).",
      "若费用全部计入案件，每减少一起：\(all(offences, "无效果"))。若全部计入到场时间，每起警情提前一分钟：\(all(minutes, "无效果"))。")
  }
  func moneyYuan(_ value: String) -> String { pick("\(value)\u{a0}CNY", "\(value)\u{a0}元") }
  func moneyPrice(_ mean: String, low: String?, high: String?) -> String {
    switch (low, high) {
    case (let low?, let high?): pick("\(mean) (\(low) – \(high))", "\(mean)（\(low) – \(high)）")
    case (let low?, nil): pick("\(mean) (from \(low); none in some runs)", "\(mean)（\(low) 起；部分模拟没有效果）")
    default: pick("\(mean) (none in many runs)", "\(mean)（许多模拟没有效果）")
    }
  }
  var moneyNone: String { pick("none", "无") }
  var moneyWorthTable: String {
    pick("Extra cost and effect a year against the base; prices are ratios of means", "与基准相比每年增加的费用与效果；单价为均值之比")
  }
  func moneyExtra(_ unit: String) -> String { pick("Extra full cost, \(unit)", "增加的全口径费用，\(unit)") }
  var moneyAvoidedColumn: String { pick("Offences avoided", "减少的案件") }
  var moneyPerOffence: String { pick("Cost of one avoided", "减少一起的费用") }
  var moneyPerMinute: String { pick("Cost of one call a minute sooner", "每起警情提前一分钟的费用") }
  var moneyLossTable: String {
    pick(
      "Expected loss by pair: what the chosen option misses on average where the other is better",
      "两两期望损失：所选方案在另一方案更好的模拟中平均损失多少")
  }
  var moneyChosen: String { pick("Chosen", "选择") }
  var moneyInsteadOf: String { pick("Instead of", "而非") }
  var moneyLossOffences: String { pick("Offences not avoided, a year", "每年未减少的案件") }
  func moneyLossMoney(_ unit: String) -> String { pick("Money, \(unit) a year", "费用，每年\(unit)") }
}

import Experiments

extension ReportWords {
  var moneyQuestion: String { pick("Is it worth it, and can it be paid?", "值不值，付不付得起？") }
  func moneyCaption(_ arm: String, _ window: String, _ futures: Int) -> String {
    pick(
      "\(arm) by calendar year, in constant prices of the scenario; options compared in the window “\(window)”. Means and ranges of \(futures) simulated futures.",
      "\(arm)分年度费用，按情景不变价；各方案在“\(window)”时段比较。平均值与区间取自 \(futures) 个模拟未来。")
  }

  /// `12 of 100`: a share of the futures as a count.
  func chanceCount(_ share: Double) -> String {
    pick("\(count(share)) of \(futures)", "\(futures) 个中 \(count(share)) 个")
  }

  func moneyFinding(ratio: Double, ofNumber text: String, chance: Double?) -> String {
    var sentence =
      ratio >= 1.25
      ? pick("Full cost is \(text) times the stated cost", "全口径费用是方案所列费用的 \(text) 倍")
      : ratio > 0.8
        ? pick("Full cost is about what is stated", "全口径费用与方案所列大致相当")
        : pick("Full cost is below the stated cost", "全口径费用低于方案所列")
    if let chance {
      let count = count(chance)
      sentence +=
        count == 0
        ? pick("; new cash stays within it in all futures", "；新增现金在所有未来中都不超过所列费用")
        : pick("; new cash exceeds it in \(count) of \(futures) futures", "；\(futures) 个未来中有 \(count) 个新增现金超过所列费用")
    }
    return sentence
  }
  func moneyFullOnly(_ arm: String, _ cost: String) -> String {
    pick("\(arm) costs \(cost) a year with all wages; no cost is stated", "\(arm)含全部工资每年需 \(cost)；方案未列费用")
  }

  // MARK: By year
  func moneyYearsTitle(_ stated: String, _ full: String) -> String {
    pick("\(stated) as stated, \(full) in full over all years", "各年合计：方案所列 \(stated)，全口径 \(full)")
  }
  func moneyYearsNote(_ unit: Reading, _ futures: Int) -> String {
    pick("\(unit.unitName) by calendar year, mean of \(futures) futures", "分年度，\(unit.unitName)，\(futures) 个未来的平均值")
  }
  func moneyBasis(_ basis: MoneyYears.Basis) -> String {
    basis == .stated ? pick("As the plan states it", "方案所列") : pick("Full cost", "全口径费用")
  }
  func moneyBasisNote(_ basis: MoneyYears.Basis) -> String {
    basis == .stated
      ? pick("wages carried by other budgets", "工资由其他预算承担") : pick("with all wages", "含全部工资")
  }
  func moneyCategory(_ id: String) -> String {
    switch id {
    case "capital": pick("Capital", "建设投资")
    case "overrun": pick("Capital above plan", "建设超支")
    case "operationStated": pick("operation as stated", "方案所列运行费")
    case "running": pick("Upkeep and running", "维护与运行")
    case "wagesHired": pick("Pay of the hired", "聘用人员工资")
    case "allowances": pick("Allowances and overtime", "补贴与加班")
    case "wagesTransferred": pick("Officers moved: no new cash", "调用民警：不增现金")
    default: id
    }
  }
  /// Two things of one colour, one to a basis.
  func moneyEither(_ one: String, _ other: String) -> String {
    let (first, second) = one == moneyCategory("operationStated") ? (other, one) : (one, other)
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
    pick("\(arm): cost by year, \(unit), mean of futures", "\(arm)：分年度费用，\(unit)，未来平均值")
  }

  // MARK: Cost and effect
  func moneyPlaneNote(_ unit: String, isAnnualised: Bool) -> String {
    let spread = isAnnualised ? pick(" (capital spread over years)", "（投资按年分摊）") : ""
    return pick(
      "Extra full cost, \(unit) a year\(spread), by offences avoided a year. Each ellipse holds 90 % of futures.",
      "每年增加的全口径费用（\(unit)）\(spread)与每年避免的案件。每个椭圆包含 90% 的未来。")
  }
  var moneyAvoided: String { pick("true offences avoided a year →", "每年避免的实际案件 →") }
  func moneyField(isDearer: Bool, isLess: Bool) -> String {
    pick(
      "\(isDearer ? "dearer" : "cheaper"), \(isLess ? "less" : "more") crime",
      "\(isDearer ? "更贵" : "更省")，案件更\(isLess ? "少" : "多")")
  }
  func moneyTip(_ arm: String, cost: String, avoided: String) -> String {
    pick("\(arm): \(cost) a year, \(avoided) offences avoided a year", "\(arm)：每年 \(cost)，每年避免案件 \(avoided)")
  }
  func moneyOneOption(_ arm: String, cost: String, chance: Double) -> String {
    pick("\(arm): \(cost) a year; that crime falls is \(self.chance(chance))", "\(arm)：每年 \(cost)；案件减少：\(self.chance(chance))")
  }
  var moneyNobodyAvoids: String { pick("No option lowers crime on average", "平均而言没有方案减少案件") }
  func moneyBestOfPlane(_ best: String, cheapest: String, isSame: Bool, chance: Double) -> String {
    if isSame {
      return pick(
        "\(best) costs least; that it also avoids most crime is \(self.chance(chance))",
        "\(best)费用最低；避免案件也最多：\(self.chance(chance))")
    }
    if likelihood(chance).isLikely {
      return pick(
        "\(best) costs more than \(cheapest) and avoids more crime: \(self.chance(chance))",
        "\(best)比\(cheapest)贵，避免的案件也更多：\(self.chance(chance))")
    }
    return pick(
      "\(cheapest) costs least; that \(best) avoids more crime is \(self.chance(chance))",
      "\(cheapest)费用最低；\(best)避免更多案件：\(self.chance(chance))")
  }

  // MARK: Who pays
  func moneySource(_ id: String) -> String {
    switch id {
    case "publicBudget": pick("Public budget", "财政预算")
    case "boughtServices": pick("Bought services", "购买服务")
    case "donations": pick("Donations", "社会捐助")
    case "stationIncome": pick("Station income", "警务站收入")
    default: id
    }
  }
  func moneyPayersTitle(_ source: String, _ share: String, moved: String, hasMoved: Bool) -> String {
    hasMoved
      ? pick(
        "\(source) carries \(share) of the full cost, the precincts that give officers \(moved)",
        "\(source)承担全口径费用的 \(share)，抽调民警的单位承担 \(moved)")
      : pick("\(source) carries \(share) of the full cost", "\(source)承担全口径费用的 \(share)")
  }
  func moneyPayersNote(_ unit: String, _ window: String) -> String {
    pick("Who pays, \(unit) a year in the window “\(window)”", "谁来付，“\(window)”时段每年，\(unit)")
  }
  func moneyOverrunTitle(_ arm: String, isCapital: Bool, _ count: Int) -> String {
    let what = isCapital ? pick("capital", "建设投资") : moneyNewCash
    return pick(
      "\(arm): \(what) ends above plan in \(count) of \(futures) futures", "\(arm)：\(futures) 个未来中有 \(count) 个\(what)超出计划")
  }
  var moneyOverrunNote: String {
    pick("Above the plan over the whole time, % of what was planned: mean and 90 % of futures", "全期高于计划的比例：平均值与 90% 的未来")
  }
  var moneyAbovePlanOfFutures: String { pick("above plan, of \(futures)", "超出计划，共 \(futures) 个未来") }
  func moneyLimitLine(_ limit: String) -> String { pick("goal: at most \(limit) a year", "目标：每年至多 \(limit)") }
  var moneyAbovePlan: String { pick("above plan", "超出计划") }

  // MARK: Notes and tables
  var moneyCanItBePaid: String { pick("Can it be paid?", "付得起吗？") }
  func moneyCashNote(_ cash: String, stated: String) -> String {
    pick("New cash is \(cash) a year; the plan states \(stated).", "新增现金每年 \(cash)；方案所列为 \(stated)。")
  }
  func moneyLimit(_ outcome: String, _ needed: String, over count: Int) -> String {
    pick(
      " Goal for “\(outcome)” \(needed): missed in \(count) of \(futures) futures.",
      "“\(outcome)”目标 \(needed)：\(futures) 个未来中有 \(count) 个未达到。")
  }
  var moneyMovedHead: String { pick("Officers moved", "调用的民警") }
  func moneyMoved(_ cost: String) -> String {
    pick(
      "\(cost) a year is the pay of officers taken from precincts and offices: no new cash, but a cost where they are missing.",
      "每年 \(cost)为从派出所和机关抽调民警的工资：不增加现金支出，但缺员单位为此付出代价。")
  }
  var moneyWorthHead: String { pick("What an offence avoided costs", "避免一起案件的费用") }
  func moneyWorth(offences: [(String, String?)], minutes: [(String, String?)]) -> String {
    func one(_ item: (String, String?)) -> String {
      pick("\(item.0): \(item.1 ?? "none is avoided")", "\(item.0)：\(item.1 ?? "未能避免")")
    }
    func saved(_ item: (String, String?)) -> String {
      pick("\(item.0): \(item.1 ?? "none is saved")", "\(item.0)：\(item.1 ?? "未能节省")")
    }
    let separator = pick("; ", "；")
    return pick(
      "All cost laid on crime alone, ratio of means (90 % of futures). \(offences.map(one).joined(separator: separator)). All laid on response alone, one call reached a minute sooner. \(minutes.map(saved).joined(separator: separator)).",
      "费用全部计入案件，均值之比（90% 的未来）。\(offences.map(one).joined(separator: separator))。全部计入到场时间，一次出警提前一分钟。\(minutes.map(saved).joined(separator: separator))。"
    )
  }
  func moneyYuan(_ value: String) -> String { pick("\(value)\u{a0}CNY", "\(value)\u{a0}元") }
  func moneyPrice(_ mean: String, low: String?, high: String?) -> String {
    switch (low, high) {
    case (let low?, let high?): pick("\(mean) (\(low) – \(high))", "\(mean)（\(low) – \(high)）")
    case (let low?, nil): pick("\(mean) (from \(low); none in some futures)", "\(mean)（\(low) 起；部分未来中没有效果）")
    default: pick("\(mean) (none in many futures)", "\(mean)（许多未来中没有效果）")
    }
  }
  var moneyNone: String { pick("none", "无") }
  var moneyWorthTable: String {
    pick("Extra cost and effect a year against the base; prices are ratios of means", "与基准相比每年增加的费用与效果；单价为均值之比")
  }
  func moneyExtra(_ unit: String) -> String { pick("Extra full cost, \(unit)", "增加的全口径费用，\(unit)") }
  var moneyAvoidedColumn: String { pick("Offences avoided", "避免的案件") }
  var moneyPerOffence: String { pick("Cost of one avoided", "避免一起的费用") }
  var moneyPerMinute: String { pick("Cost of one call a minute sooner", "一次出警提前一分钟的费用") }
  var moneyLossTable: String {
    pick(
      "Expected loss by pair: what the chosen option misses on average where the other is better",
      "两两期望损失：所选方案在另一方案更好的未来中平均损失多少")
  }
  var moneyChosen: String { pick("Chosen", "选择") }
  var moneyInsteadOf: String { pick("Instead of", "而非") }
  var moneyLossOffences: String { pick("Offences not avoided, a year", "每年未避免的案件") }
  func moneyLossMoney(_ unit: String) -> String { pick("Money, \(unit) a year", "费用，每年\(unit)") }
}

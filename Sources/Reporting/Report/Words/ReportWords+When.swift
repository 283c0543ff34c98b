import Texts

extension ReportWords {
  var whenQuestion: String { pick("When?", "何时见效？") }
  func whenCaption(_ base: String, isComparison: Bool, _ window: String, _ futures: Int) -> String {
    isComparison
      ? pick(
        "Mean with 50 % and 90 % of \(futures) simulated futures by month, whole city; futures stopped at the gate are kept. Dashed: \(base) continued. Numbers at the right are means of the window “\(window)”.",
        "按月：平均值及 \(futures) 个模拟未来的 50% 和 90%，全市；在关口停止的未来也计入。虚线：\(base)延续。右侧数字为“\(window)”时段的平均值。")
      : pick(
        "Mean with 50 % and 90 % of \(futures) simulated futures by month, whole city. Numbers at the right are means of the window “\(window)”.",
        "按月：平均值及 \(futures) 个模拟未来的 50% 和 90%，全市。右侧数字为“\(window)”时段的平均值。")
  }

  // MARK: The finding
  func keeping(_ arm: String, _ goal: String, _ keeping: FanChart.Keeping, of months: Int, isFirst: Bool) -> String {
    let what = isFirst ? pick("the \(goal)-minute goal", " \(goal) 分钟目标") : pick("it", "")
    switch keeping {
    case .always:
      return pick("\(arm) meets \(what) in every month", isFirst ? "\(arm)每月都达到\(what)" : "\(arm)每月都达到")
    case .from(let month):
      return pick(
        "\(arm) meets \(what) for good from month \(month) on",
        isFirst ? "\(arm)从第 \(month) 个月起稳定达到\(what)" : "\(arm)从第 \(month) 个月起稳定达到")
    case .sometimes(let count):
      return pick(
        "\(arm) meets \(what) in only \(count) of \(months) months and not in the last",
        "\(arm)在 \(months) 个月中只有 \(count) 个月达到\(isFirst ? what : "")，最后一个月未达到")
    case .never:
      return pick("\(arm) meets \(what) in no month", isFirst ? "\(arm)没有一个月达到\(what)" : "\(arm)没有一个月达到")
    }
  }
  func responseEnds(_ arm: String, _ base: String, _ to: String, _ from: String) -> String {
    pick("Mean response ends at \(to) under \(arm), against \(from) under \(base)", "平均到场时间最终在\(arm)下为 \(to)，\(base)为 \(from)")
  }
  func responseBetween(_ arm: String, _ low: String, _ high: String) -> String {
    pick("\(arm): mean response stays between \(low) and \(high)", "\(arm)：平均到场时间介于 \(low)与 \(high)之间")
  }
  func slowerFirst(_ arm: String, than base: String, _ gap: String, month: Int, isOver: Bool) -> String {
    isOver
      ? pick(
        "at first \(arm) is slower than \(base), by \(gap) in month \(month)", "\(arm)起初比\(base)慢，第 \(month) 个月慢 \(gap)")
      : pick(
        "\(arm) is slower than \(base), by \(gap) in month \(month)", "\(arm)比\(base)慢，第 \(month) 个月慢 \(gap)")
  }

  // MARK: Panes
  var minutesLong: String { pick("minutes", "分钟") }
  var responsePane: String { pick("Mean response", "平均到场时间") }
  var crimePane: String { pick("Offences", "案件") }
  func crimePaneNote(_ base: String) -> String {
    pick("against \(base) in the same future, %", "与同一未来的\(base)相比（%）")
  }
  func truthAndRecord(_ arm: String, truth: String, record: String, differInSign: Bool) -> String {
    differInSign
      ? pick("\(arm): true offences \(truth), but records show \(record)", "\(arm)：实际案件 \(truth)，但记录显示 \(record)")
      : pick("\(arm): true offences \(truth), in the records \(record)", "\(arm)：实际案件 \(truth)，记录显示 \(record)")
  }
  var stationsPane: String { pick("Stations open", "警务站启用") }
  var stationsNote: String { pick("mean day of opening", "平均启用日") }
  func stationsOpened(_ count: Int) -> String { pick("\(count) \(count == 1 ? "station" : "stations")", "\(count) 个站") }
  func stationsOf(_ arm: String, _ count: Int) -> String { pick("\(count) new · \(arm)", "新增 \(count) 个 · \(arm)") }
  func gateLine(atOnce: Int, later: Int, stop: Int, of decisions: Int) -> String {
    pick(
      "gate: go at once \(atOnce) · later \(later) · stop \(stop) of \(decisions)",
      "关口：\(decisions) 个未来中立即推广 \(atOnce) · 延后 \(later) · 停止 \(stop)")
  }
  func continued(_ base: String) -> String { pick("\(base) continued", "\(base)延续") }
  func goalLabel(_ value: String) -> String { pick("goal \(value)", "目标 \(value)") }
  func recordedLabel(_ value: String) -> String { pick("recorded \(value)", "记录案件 \(value)") }
  func trueLabel(_ value: String) -> String { pick("true offences \(value)", "实际案件 \(value)") }
  func trueLabelOf(_ arm: String, _ value: String) -> String { pick("true, \(arm) \(value)", "实际，\(arm) \(value)") }
  func fromTo(_ arm: String, _ from: String, _ to: String) -> String {
    pick("\(arm): \(from) in the first month, \(to) in the last", "\(arm)：第一个月 \(from)，最后一个月 \(to)")
  }
  var monthsAxis: String { pick("months", "月") }
  func calendarMonth(_ id: String, isShort: Bool) -> String {
    guard let (year, month) = CalendarMonth.parts(id) else { return id }
    let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let twoDigits = NumberText.padded("\(year % 100)", to: 2)
    return isShort
      ? pick("\(month)/\(twoDigits)", "\(twoDigits)/\(month)") : pick("\(names[month - 1]) \(year)", "\(year)年\(month)月")
  }

  // MARK: Notes and table
  var gateSees: String { pick("What the gate could see", "关口能看到什么") }
  func gateSeesText(month: Int, record: String, truth: String) -> String {
    pick(
      "In month \(month), the last before most decisions, city-wide records stand at \(record) against the base and true offences at \(truth).",
      "第 \(month) 个月（多数决策前的最后一个月），全市记录案件较基准 \(record)，实际案件 \(truth)。")
  }
  var openingSlips: String { pick("Openings slip", "启用会推迟") }
  func openingSlipsText(months: String) -> String {
    pick(
      "Between its earliest and latest future one and the same station opens up to \(months) months apart.",
      "同一个警务站在最早与最晚的未来中，启用时间最多相差 \(months) 个月。")
  }
  var bandsHead: String { pick("How to read it", "如何阅读") }
  func bandsText(isComparison: Bool) -> String {
    isComparison
      ? pick(
        "Response is a level, so its band holds how cities differ between futures. Offences are compared within the same future, so season and luck cancel.",
        "到场时间为绝对水平，色带包含各未来之间的差异。案件在同一未来内比较，季节与偶然因素相互抵消。")
      : pick("The band holds how the city differs between futures.", "色带包含各未来之间的差异。")
  }
  var month: String { pick("Month", "月份") }
  func responseOf(_ arm: String, _ unit: String) -> String { pick("Response, \(arm), \(unit)", "到场时间，\(arm)，\(unit)") }
  func recordedOf(_ arm: String) -> String { pick("Recorded, \(arm), %", "记录案件，\(arm)，%") }
  func trueOf(_ arm: String) -> String { pick("True offences, \(arm), %", "实际案件，\(arm)，%") }
}

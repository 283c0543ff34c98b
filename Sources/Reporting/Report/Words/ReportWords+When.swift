import Texts

extension ReportWords {
  var whenQuestion: String { pick("When?", "何时见效？") }
  func whenCaption(_ base: Sentence, _ lead: Sentence, isComparison: Bool, _ dates: Sentence, _ futures: Sentence) -> Sentence {
    isComparison
      ? say(
        "By month, whole city: mean of \(futures) simulated runs, those stopped at the pilot review among them; bands hold half and 90 % of the runs of \(lead). Dashed: \(base) continued. Numbers at the right are means of \(dates).",
        "按月，全市：\(futures) 次模拟的平均值，含试点评审叫停的模拟；色带为\(lead)的一半和 90% 的模拟。虚线：\(base)延续。右侧数字为\(dates)的平均值。")
      : say(
        "By month, whole city: mean with half and 90 % of \(futures) simulated runs. Numbers at the right are means of \(dates).",
        "按月，全市：\(futures) 次模拟的平均值，色带为其中的一半和 90%。右侧数字为\(dates)的平均值。")
  }

  // MARK: The finding
  /// - Parameters:
  ///   - from: The month from which on the goal is kept to the end.
  ///   - beside: The base and the number of months in which it keeps it.
  func keeping(
    _ arm: Sentence, _ goal: Sentence, _ keeping: FanChart.Keeping, from: Sentence?, beside: (Sentence, Fact)?
  ) -> Sentence {
    let (met, months) = (whole(keeping.met), whole(keeping.months))
    let since = from.map { say(", to the end from \($0) on", "（\($0)起持续达到）") } ?? ""
    let today = beside.map { say("; \($0.0) in \(whole($0.1))", "；\($0.0)有 \(whole($0.1)) 个月达到") } ?? ""
    return say(
      "\(arm) meets the \(goal)-minute goal in \(met) of \(months) months\(since)\(today)",
      "\(arm)在 \(months) 个月中有 \(met) 个月达到 \(goal) 分钟目标\(since)\(today)")
  }
  /// Both keep the goal in all months.
  func bothKeep(_ goal: Sentence, _ met: Fact, of months: Fact) -> Sentence {
    say(
      "; both meet the \(goal)-minute goal in \(whole(met)) of \(whole(months)) months",
      "；\(whole(months)) 个月中两者均有 \(whole(met)) 个月达到 \(goal) 分钟目标")
  }
  func responseEnds(_ arm: Sentence, _ base: Sentence, _ to: Sentence, _ from: Sentence) -> Sentence {
    say(
      "Mean response ends at \(to) under \(arm), \(from) under \(base)", "平均到场时间最终：\(arm) \(to)，\(base) \(from)")
  }
  func responseBetween(_ arm: Sentence, _ low: Sentence, _ high: Sentence) -> Sentence {
    say("\(arm): mean response stays between \(low) and \(high)", "\(arm)：平均到场时间在 \(low)与 \(high)之间")
  }
  var slowerHead: String { pick("Slower for a while", "一段时间内变慢") }
  func slowerFor(_ arm: Sentence, than base: Sentence, _ count: Fact, of all: Fact, _ month: Sentence, _ gap: Sentence)
    -> Sentence
  {
    say(
      "In \(whole(count)) of \(whole(all)) months the mean is slower under \(arm) than under \(base), by up to \(gap) (\(month)).",
      "\(whole(all)) 个月中有 \(whole(count)) 个月\(arm)的平均到场慢于\(base)，最多慢 \(gap)（\(month)）。")
  }

  // MARK: Panes
  var minutesLong: String { pick("minutes", "分钟") }
  var responsePane: String { pick("Mean response", "平均到场时间") }
  var crimePane: String { pick("Offences", "案件") }
  func crimePaneNote(_ base: String) -> String { pick("against \(base) in the same run, %", "与同一次模拟的\(base)相比（%）") }
  /// A change with its sign, in Chinese with its direction in words.
  func change(_ value: Fact, _ reading: Reading) -> Sentence {
    let direction = sign(value, below: "下降 ", equal: "变化 ", above: "上升 ")
    return say(reading.full(value, signed: true), direction + reading.full(value, magnitude: true))
  }
  /// The same in a title of a drawing.
  func change(_ value: Double, _ reading: Reading) -> String {
    if language == .en { return reading.full(value, signed: true) }
    let text = reading.full(value.magnitude)
    return text == reading.full(0) ? "不变" : (value < 0 ? "下降 " : "上升 ") + text
  }
  func truthAndRecord(_ arm: String, truth: String, record: String, differInSign: Bool) -> String {
    pick(
      "\(arm): actual offences \(truth), \(differInSign ? "but " : "")records \(record)",
      "\(arm)：实际发案\(truth)，\(differInSign ? "但" : "")登记案件\(record)")
  }
  var stationsPane: String { pick("Stations open", "警务站启用") }
  var stationsNote: String { pick("mean day of opening", "平均启用日") }
  func stationsOpened(_ count: Int) -> String { pick("\(count) \(count == 1 ? "station" : "stations")", "\(count) 个站") }
  func stationsOf(_ arm: String, _ count: Int) -> String { pick("\(count) new · \(arm)", "新增 \(count) 个 · \(arm)") }
  func gateLine(atOnce: Int, later: Int, stop: Int, of decisions: Int) -> String {
    pick(
      "review: go at once \(atOnce) · later \(later) · stop \(stop) of \(decisions)",
      "试点评审：\(decisions) 次模拟中立即推广 \(atOnce) · 延期推广 \(later) · 叫停 \(stop)")
  }
  func continued(_ base: String) -> String { pick("\(base) continued", "\(base)延续") }
  func goalLabel(_ value: String) -> String { pick("goal \(value)", "目标 \(value)") }
  func recordedLabel(_ value: String) -> String { pick("recorded \(value)", "登记案件 \(value)") }
  func trueLabel(_ value: String) -> String { pick("actual offences \(value)", "实际发案 \(value)") }
  func trueLabelOf(_ arm: String, _ value: String) -> String { pick("actual, \(arm) \(value)", "实际发案，\(arm) \(value)") }
  func fromTo(_ arm: String, _ from: String, _ to: String) -> String {
    pick("\(arm): \(from) in the first month, \(to) in the last", "\(arm)：第一个月 \(from)，最后一个月 \(to)")
  }
  func calendarMonth(_ id: String, isShort: Bool) -> String {
    guard let (year, month) = CalendarMonth.parts(id) else { return id }
    let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let twoDigits = NumberText.padded("\(year % 100)", to: 2)
    return isShort
      ? pick("\(month)/\(twoDigits)", "\(twoDigits)/\(month)") : pick("\(names[month - 1]) \(year)", "\(year)年\(month)月")
  }

  // MARK: Notes and table
  var gateSees: String { pick("What the pilot review sees", "评审时可见的情况") }
  func gateSeesText(_ month: Sentence, base: Sentence, record: Sentence, truth: Sentence) -> Sentence {
    say(
      "In \(month), before the review decides in more runs than on any other day, city-wide records stand at \(record) against \(base), actual offences at \(truth).",
      "\(month)（最常见的评审日期之前），全市登记案件较\(base)\(record)，实际发案\(truth)。")
  }
  var openingSlips: String { pick("Openings slip", "启用时间有先后") }
  func openingSlipsText(months: Sentence) -> Sentence {
    say(
      "One and the same station opens up to \(months) months earlier in one run than in another.",
      "同一个警务站在不同模拟中的启用时间最多相差 \(months) 个月。")
  }
  var bandsHead: String { pick("How to read it", "如何阅读") }
  func bandsText(isComparison: Bool) -> String {
    isComparison
      ? pick(
        "Response is a level, so its band holds how cities differ between runs. Offences are compared within the same run, so season and luck cancel.",
        "到场时间为绝对水平，色带包含各次模拟之间的差异。案件在同一次模拟内比较，季节与偶然因素相互抵消。")
      : pick("The band holds how the city differs between runs.", "色带包含各次模拟之间的差异。")
  }
  var month: String { pick("Month", "月份") }
  func responseOf(_ arm: String, _ unit: String) -> String { pick("Response, \(arm), \(unit)", "到场时间，\(arm)，\(unit)") }
  func recordedOf(_ arm: String) -> String { pick("Recorded, \(arm), %", "登记案件，\(arm)，%") }
  func trueOf(_ arm: String) -> String { pick("Actual offences, \(arm), %", "实际发案，\(arm)，%") }
}

extension ReportWords {
  var tailQuestion: String { pick("How long do the slowest calls wait?", "最慢的警情要等多久？") }
  func tailCaption(_ window: String, _ futures: Int) -> String {
    pick(
      "Response time, all answered calls of \(futures) simulated futures together; window “\(window)”, whole city.",
      "到场时间：\(futures) 个模拟未来的全部已处置警情合并计算；时段：\(window)；全市。")
  }
  func tailOfOne(_ arm: String, _ nine: String, _ slowest: String) -> String {
    pick(
      "\(arm): nine of ten calls are reached within \(nine); one in twenty waits longer than \(slowest)",
      "\(arm)：十起警情中九起在 \(nine)内到场，二十起中有一起超过 \(slowest)")
  }
  func tailNotShorter(_ base: String, _ nine: String) -> String {
    pick(
      "No option shortens the tail: nine of ten calls are reached within \(nine) under \(base)",
      "没有方案能缩短最慢的等待：\(base)十起警情中九起在 \(nine)内到场")
  }
  func tailShorter(
    _ base: String, _ arm: String, _ from: String, _ to: String, lead: (name: String, time: String)?, slowest: String
  ) -> String {
    pick(
      "Nine of ten calls are reached within \(to) under \(arm), \(lead.map { "\($0.time) under \($0.name) and " } ?? "")\(from) under \(base); the slowest twentieth waits longer than \(slowest) even under \(arm)",
      "十起警情中九起的到场用时：\(arm) \(to)，\(lead.map { "\($0.name) \($0.time)，" } ?? "")\(base) \(from)；即使在\(arm)下，最慢的二十分之一也超过 \(slowest)")
  }
  var tailPane: String { pick("Calls reached by each minute", "各时刻前已到场的警情") }
  var tailPaneNote: String { pick("share of answered calls, %", "占已处置警情的比例（%）") }
  var nineOfTen: String { pick("nine of ten calls within", "十起中九起到场用时") }
  var halfOfCalls: String { pick("half of the calls within", "半数警情到场用时") }
  var nineShort: String { pick("nine of ten", "十起中九起") }
  var halfShort: String { pick("half", "半数") }
  var minutesToArrival: String { pick("minutes from call to arrival", "接警至到场（分钟）") }
  func goalWithin(_ share: String, _ minutes: String) -> String {
    pick("goal ≥ \(share) within \(minutes)\u{a0}min", "目标：\(minutes) 分钟内 ≥ \(share)")
  }
  func tailTip(_ arm: String, _ half: String, _ nine: String) -> String {
    pick("\(arm): half within \(half), nine of ten within \(nine)", "\(arm)：半数 \(half)内，十起中九起 \(nine)内")
  }
  var byPriority: String { pick("By priority of the call", "按警情等级") }
  var byPriorityNote: String {
    pick("minutes within which half and nine of ten calls are reached", "半数与九成警情到场所需分钟数")
  }
  var priorityHead: String { pick("Priority", "等级") }
  /// Names of kinds as far as they fit on one line.
  func priority(_ place: String, _ kinds: [String], width: Double) -> String {
    let head = pick("Priority \(place)", "\(place) 级")
    for count in stride(from: kinds.count, to: 0, by: -1) {
      let more = count < kinds.count ? pick(" …", "等") : ""
      let names = kinds.prefix(count).joined(separator: pick(", ", "、"))
      let text = head + pick(": ", "：") + names + more
      if TextStyle.strong.width(text) <= width { return text }
    }
    return head
  }
  func percentile(_ percent: Int) -> String {
    percent == 50 ? pick("Median", "中位数") : pick("\(percent) of 100 calls within", "100 起中 \(percent) 起用时")
  }
  func within(_ minutes: Int) -> String { pick("Within \(minutes) min", "\(minutes) 分钟内") }

  var meanAndTail: String { pick("Mean and tail", "平均与最慢") }
  func meanAgainstTail(_ arm: String, mean: String, tail: String, _ slowest: TailPlot.Slowest) -> String {
    let verdict =
      switch slowest {
      case .lose: pick("the average call gains, the slowest lose.", "平均有所改善，最慢的警情反而更慢。")
      case .gainLess: pick("the slowest calls gain less than the average one.", "最慢警情的改善小于平均水平。")
      case .gainMore: pick("the slowest calls gain more than the average one.", "最慢警情的改善大于平均水平。")
      case .alike: pick("slow calls and average ones move alike.", "最慢警情与平均水平变化相近。")
      }
    return pick(
      "\(arm) changes the mean by \(mean) and the time within which 95 of 100 calls are reached by \(tail): \(verdict)",
      "\(arm)使平均到场时间变化 \(mean)，使 100 起中 95 起的到场时间变化 \(tail)：\(verdict)")
  }
  var tailCountsHead: String { pick("What is counted", "统计口径") }
  var tailCounts: String {
    pick(
      "From the call to the first capable unit on the scene. Calls that nobody reached have no response time and are not in the curve.",
      "从接警到首个有处置能力的单位到场。未到场的警情没有到场时间，不在曲线中。")
  }
}

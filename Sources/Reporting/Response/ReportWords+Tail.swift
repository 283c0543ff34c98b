extension ReportWords {
  var tailQuestion: String { pick("How long do the slowest calls wait?", "最慢的警情要等多久？") }
  func tailCaption(_ dates: Sentence, _ futures: Sentence) -> Sentence {
    say(
      "Response time, all answered calls of \(futures) simulated runs together (elsewhere means are over runs), \(dates), whole city.",
      "到场时间：\(futures) 次模拟的全部已到场警情合并计算（其他图为各次模拟平均值的平均），\(dates)，全市。")
  }
  func tailOfOne(_ arm: Sentence, _ nine: Sentence) -> Sentence {
    say("\(arm): nine of ten calls are reached within \(nine)", "\(arm)：90% 的警情在 \(nine)内到达现场")
  }
  func tailOfTwo(_ arm: Sentence, _ nine: Sentence, _ base: Sentence, _ before: Sentence) -> Sentence {
    say(
      "Nine of ten calls within \(nine) under \(arm), \(before) under \(base)",
      "90% 的警情到达现场用时：\(arm) \(nine)以内，\(base) \(before)以内")
  }
  func butSlower(_ losers: TailPlot.Losers) -> Sentence {
    switch losers {
    case .none(let count): say("; by priority \(noneClearly(count)) waits longer", "；各等级中\(noneClearly(count))变慢的")
    case .some(let slower): say("; longer for \(list(slower.map(slowerOf)))", "；变慢的有\(list(slower.map(slowerOf)))")
    }
  }
  private func slowerOf(_ one: TailPlot.Slower) -> Sentence {
    say("\(one.priority) (\(one.from) to \(one.to))", "\(one.priority)（\(one.from)增至 \(one.to)）")
  }
  func slowerUnder(_ arm: Sentence, _ losers: TailPlot.Losers) -> Sentence {
    switch losers {
    case .none(let count): say("\(arm): \(noneClearly(count)) waits longer", "\(arm)：\(noneClearly(count))变慢的")
    case .some(let slower):
      say("\(arm): longer for \(list(slower.map(slowerOf)))", "\(arm)：变慢的有\(list(slower.map(slowerOf)))")
    }
  }
  func slowerList(_ options: [Sentence]) -> Sentence {
    say(
      "\(Sentence.joined(options, separator: "; ")). Times by which nine of ten calls are reached; a difference of less than a sixteenth cannot be read from the stored times.",
      "\(Sentence.joined(options, separator: "；"))。按 90% 的警情到场用时比较；相差不到十六分之一时，所存数据无法区分。")
  }
  var tailPane: String { pick("Calls reached by each minute", "各时刻前已到场的警情比例") }
  var tailPaneNote: String { pick("share of answered calls, %", "占已到场警情（%）") }
  var nineOfTen: String { pick("nine of ten calls within", "90% 的警情到场用时") }
  var halfOfCalls: String { pick("half of the calls within", "半数警情到场用时") }
  var nineShort: String { pick("nine of ten", "90%") }
  var halfShort: String { pick("half", "半数") }
  var minutesToArrival: String { pick("minutes from call to arrival", "接警至到场（分钟）") }
  func goalWithin(_ share: String, _ minutes: String) -> String {
    pick("goal ≥ \(share) within \(minutes)\u{a0}min", "目标：\(minutes) 分钟内 ≥ \(share)")
  }
  func tailTip(_ arm: String, _ half: String, _ nine: String) -> String {
    pick("\(arm): half within \(half), nine of ten within \(nine)", "\(arm)：半数 \(half)内，90% 在 \(nine)内")
  }
  var byPriority: String { pick("By priority of the call", "按警情等级") }
  var byPriorityNote: String {
    pick("minutes within which half and nine of ten calls are reached", "半数与 90% 的警情到场所需分钟数")
  }
  var priorityHead: String { pick("Priority", "等级") }
  /// Names of kinds as far as they fit on one line.
  func priority(_ place: String, _ kinds: [String], width: Double) -> String {
    let head = pick("Priority \(place)", "\(place) 级")
    for count in stride(from: kinds.count, to: 0, by: -1) {
      let more = count < kinds.count ? pick(" and others", "等") : ""
      let names = kinds.prefix(count).joined(separator: pick(", ", "、"))
      let text = head + pick(": ", "：") + names + more
      if TextStyle.strong.width(text) <= width { return text }
    }
    return head
  }
  func percentile(_ percent: Int) -> String {
    percent == 50 ? pick("Median", "中位数") : pick("\(percent) % of calls within", "\(percent)% 的警情用时")
  }
  func within(_ minutes: Int) -> String { pick("Within \(minutes) min", "\(minutes) 分钟内") }

  var tailCountsHead: String { pick("What is counted", "统计口径") }
  func of(_ value: Sentence, _ arm: Sentence) -> Sentence { say("\(value) under \(arm)", "\(arm) \(value)") }
  /// - Parameter notReached: Share of the calls that nobody reached, by arm.
  func tailCounts(_ notReached: [Sentence]) -> Sentence {
    let beside = notReached.isEmpty ? "" : say(": \(list(notReached))", "：\(Sentence.joined(notReached, separator: "，"))")
    return say(
      "From the call to the first capable unit on the scene. Calls that nobody reached have no response time and are not in the curve\(beside).",
      "从接警到首个具备处置能力的警力到达现场。无警力到场的警情没有到场时间，不在曲线中\(beside)。")
  }
}

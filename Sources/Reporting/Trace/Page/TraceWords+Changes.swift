import Texts

/// What the page says of the same calls in two worlds.
extension TraceWords {
  func finding(_ facts: TraceFacts) -> Sentence {
    let (when, before, after) = (when(facts.days), name(0, facts), name(1, facts))
    let reached = count(facts.reachedInBoth)
    guard let median = facts.medianChange else {
      return say("\(when) no call is reached both under \(after) and under \(before)", "\(when)，没有两边都到场的警情")
    }
    let others = facts.reachedInBoth - facts.same
    if others.value == 0 {
      return facts.reachedInBoth.value == 1
        ? say(
          "\(when) the \(ifNone(facts.reachedInBoth - 1, "one shared call")) is reached at \(ifNone(others, "the same moment in both worlds"))",
          "\(when)，两边都到场的 \(reached) 起警情，\(ifNone(others, "到场时间相同"))")
        : say(
          "\(when) all \(reached) shared calls are reached at \(ifNone(others, "the same moment in both worlds"))",
          "\(when)，两边都到场的 \(reached) 起警情，\(ifNone(others, "到场时间全部相同"))")
    }
    let (sooner, later) = (count(facts.sooner), count(facts.later))
    let verb = facts.sooner.value == 1 ? "is" : "are"
    let change = Sentence.cited(median, .timeChange, language)
    return say(
      "\(when) \(sooner) of \(reached) shared calls \(verb) reached sooner under \(after) than under \(before), \(later) later; "
        + "the median change is \(change)",
      "\(when)，两边都到场的 \(reached) 起警情中，\(after)比\(before)提前到场的有 \(sooner) 起，推迟的有 \(later) 起；变化的中位数：\(change)")
  }

  /// `Today and Plan, run 3, seed 1`.
  func subject(_ scenarios: [Words], _ names: TraceNames) -> String {
    pick(
      "\(scenarios.map(\.en).joined(separator: " and ")), run \(names.replication), seed \(names.seed)",
      "\(scenarios.map(\.zhHans).joined(separator: "与"))，第 \(names.replication) 号模拟，种子 \(names.seed)")
  }

  /// `−1.2 min`; in Chinese the direction is a word.
  func change(_ milliseconds: Double) -> String {
    let seconds = (milliseconds / 1000).rounded()
    if seconds == 0 { return pick("less than a second", "不到 1 秒") }
    let size =
      seconds.magnitude < 60
      ? "\(Int(seconds.magnitude))" + pick(" s", " 秒")
      : style.text(milliseconds.magnitude / 60_000, decimals: 1) + pick(" min", " 分钟")
    return pick((seconds < 0 ? "−" : "+") + size, (seconds < 0 ? "提前 " : "推迟 ") + size)
  }

  /// The change of one call, in the seconds that both times show; a change below that has a direction all the same.
  func change(seconds: Int, isSooner: Bool) -> String {
    let size = seconds == 0 ? pick("under 1 s", "不足 1 秒") : TraceStory.span(abs(seconds), language)
    let sign = seconds == 0 ? isSooner ? "sooner, " : "later, " : isSooner ? "−" : "+"
    return pick(sign + size, (isSooner ? "提前" : "推迟") + (seconds == 0 ? "" : " ") + size)
  }

  /// What became of the calls that are shared, and which are not.
  func fates(_ facts: TraceFacts) -> Sentence {
    let (before, after) = (name(0, facts), name(1, facts))
    var parts = [say("\(count(facts.reachedInBoth)) are reached in both", "两边都到场 \(count(facts.reachedInBoth)) 起")]
    if facts.onlyOptionReaches.value > 0 {
      let number = count(facts.onlyOptionReaches)
      parts.append(say("\(number) under \(after) only", "仅\(after)到场 \(number) 起"))
    }
    if facts.onlyBaseReaches.value > 0 {
      let number = count(facts.onlyBaseReaches)
      parts.append(say("\(number) under \(before) only", "仅\(before)到场 \(number) 起"))
    }
    if facts.noneReaches.value > 0 {
      parts.append(say("\(count(facts.noneReaches)) in neither", "两边都没有到场 \(count(facts.noneReaches)) 起"))
    }
    let shared = calls(facts.shared)
    let text = say(
      "Both worlds receive the same \(shared) in these days: \(Sentence.joined(parts, separator: ", ")) before the log ends. ",
      "两边接到同样的 \(shared)：截至日志结束，\(Sentence.joined(parts, separator: "，"))。")
    if facts.ofOneWorld.value == 0 { return text }
    let many = calls(facts.ofOneWorld)
    let verb = facts.ofOneWorld.value == 1 ? "comes" : "come"
    return text
      + say(
        "\(many) \(verb) in one world only, such as reports of offences that happen in one world alone. ",
        "另有 \(many)只出现在一边，例如只在一边发生的案件的报警。")
  }

  func means(_ facts: TraceFacts) -> Sentence {
    guard let before = facts.meanMinutes(0), let after = facts.meanMinutes(1) else { return "" }
    return say(
      "Mean response of all calls reached: \(facts.name(0, self)) \(minutes(before)), \(facts.name(1, self)) \(minutes(after)). ",
      "全部到场警情的平均到场用时：\(name(0, facts)) \(minutes(before))，\(name(1, facts)) \(minutes(after))。")
  }

  // MARK: Lists
  var soonerOrLater: String { pick("Calls that come sooner or later", "提前与推迟的警情") }
  var pressACall: String {
    pick("Choose a call's time to see it on both maps.", "点选某起警情的时间，即可在两幅地图上查看。")
  }

  /// - Parameter most: So many of a list are in the page at most.
  func sooner(_ facts: TraceFacts, most: Int) -> Sentence {
    list(facts.sooner, most, say("reached sooner under \(facts.name(1, self))", "\(name(1, facts))提前到场"))
  }
  func later(_ facts: TraceFacts, most: Int) -> Sentence {
    list(facts.later, most, say("reached later under \(facts.name(1, self))", "\(name(1, facts))推迟到场"))
  }
  private func list(_ all: Fact, _ most: Int, _ what: Sentence) -> Sentence {
    if all.value == 0 { return say("\(ifNone(all, "No call")) is \(what)", "\(ifNone(all, "没有"))\(what)的警情") }
    let verb = all.value == 1 ? "is" : "are"
    return all.count <= most
      ? say("\(calls(all)) \(verb) \(what), the largest change first", "\(what)：共 \(count(all)) 起，按变化大小排列")
      : say(
        "\(calls(all)) \(verb) \(what); the \(shown(most)) with the largest change",
        "\(what)：共 \(count(all)) 起，列出变化最大的 \(shown(most)) 起")
  }
  func inOneWorld(_ facts: TraceFacts, most: Int) -> Sentence {
    let all = facts.ofOneWorld
    return all.count <= most
      ? say("\(calls(all)) \(all.value == 1 ? "comes" : "come") in one world only", "只出现在一边的警情：共 \(count(all)) 起")
      : say(
        "\(calls(all)) come in one world only; the first \(shown(most))",
        "只出现在一边的警情：共 \(count(all)) 起，列出最早的 \(shown(most)) 起")
  }
  /// How many rows a table shows: a choice of the page and no result.
  private func shown(_ rows: Int) -> Sentence { count(Fact(Double(rows), .number(Double(rows)))) }
  var received: String { pick("Received", "接报时间") }
  var kind: String { pick("Kind", "类别") }
  var zone: String { pick("Zone", "分区") }
  func response(_ scenario: Words) -> String { pick("\(scenario.en): response", "\(scenario.zhHans)：到场用时") }
  func whoCame(_ scenario: Words) -> String { pick("\(scenario.en): who came", "\(scenario.zhHans)：到场警组") }
  var change: String { pick("Change", "变化") }
  var onlyUnder: String { pick("Only under", "仅见于") }
  var response: String { pick("Response", "到场用时") }
  var whoCame: String { pick("Who came", "到场警组") }
}

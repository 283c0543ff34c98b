import Texts

/// What the page says of the same calls in two worlds.
extension TraceWords {
  func finding(_ base: Words, _ option: Words, days: Int, _ changes: TraceChanges) -> String {
    let (when, before, after) = (when(days), name(base), name(option))
    let reached = count(changes.reached)
    guard let median = changes.medianMilliseconds else {
      return pick("\(when) no call is reached both under \(option.en) and under \(base.en)", "\(when)，没有两边都到场的警情")
    }
    if changes.same == changes.reached {
      return changes.reached == 1
        ? pick("\(when) the one shared call is reached at the same moment in both worlds", "\(when)，两边都到场的 1 起警情，到场时间相同")
        : pick(
          "\(when) all \(reached) shared calls are reached at the same moment in both worlds",
          "\(when)，两边都到场的 \(reached) 起警情，到场时间全部相同")
    }
    let (sooner, later) = (count(changes.sooner.count), count(changes.later.count))
    let verb = changes.sooner.count == 1 ? "is" : "are"
    return pick(
      "\(when) \(sooner) of \(reached) shared calls \(verb) reached sooner under \(after) than under \(before), \(later) later; "
        + "the median change is \(change(median))",
      "\(when)，两边都到场的 \(reached) 起警情中，\(after)比\(before)提前到场的有 \(sooner) 起，推迟的有 \(later) 起；变化的中位数：\(change(median))")
  }

  /// `Today and Plan, future 3, seed 1`.
  func subject(_ scenarios: [Words], _ names: TraceNames) -> String {
    pick(
      "\(scenarios.map(\.en).joined(separator: " and ")), future \(names.replication), seed \(names.seed)",
      "\(scenarios.map(\.zhHans).joined(separator: "与"))，第 \(names.replication) 号未来，种子 \(names.seed)")
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
  func fates(_ base: Words, _ option: Words, _ changes: TraceChanges) -> String {
    let (before, after) = (name(base), name(option))
    var parts = [pick("\(count(changes.reached)) are reached in both", "两边都到场 \(count(changes.reached)) 起")]
    if changes.onlyOptionReaches > 0 {
      parts.append(
        pick("\(count(changes.onlyOptionReaches)) under \(after) only", "仅\(after)到场 \(count(changes.onlyOptionReaches)) 起"))
    }
    if changes.onlyBaseReaches > 0 {
      parts.append(
        pick("\(count(changes.onlyBaseReaches)) under \(before) only", "仅\(before)到场 \(count(changes.onlyBaseReaches)) 起"))
    }
    if changes.noneReaches > 0 {
      parts.append(pick("\(count(changes.noneReaches)) in neither", "两边均未到场 \(count(changes.noneReaches)) 起"))
    }
    let shared = calls(changes.shared)
    var text = pick(
      "Both worlds receive the same \(shared) in these days: \(parts.joined(separator: ", ")) before the log ends. ",
      "两边接到同样的 \(shared)：截至日志结束，\(parts.joined(separator: "，"))。")
    if !changes.ofOneWorld.isEmpty {
      let many = calls(changes.ofOneWorld.count)
      text += pick(
        "\(many) \(changes.ofOneWorld.count == 1 ? "comes" : "come") in one world only, such as reports of offences that happen in one world alone. ",
        "另有 \(many)只出现在一边，例如只在一边发生的案件的报警。")
    }
    return text
  }

  func means(_ base: (Words, TraceSummary), _ option: (Words, TraceSummary)) -> String {
    guard let before = base.1.meanMinutes, let after = option.1.meanMinutes else { return "" }
    return pick(
      "Mean response of all calls reached: \(base.0.en) \(minutes(before)), \(option.0.en) \(minutes(after)). ",
      "全部到场警情的平均到场用时：\(name(base.0)) \(minutes(before))，\(name(option.0)) \(minutes(after))。")
  }

  // MARK: Lists
  var soonerOrLater: String { pick("Calls that come sooner or later", "提前与推迟的警情") }
  var pressACall: String {
    pick("Choose a call's time to see it on both maps.", "点选某起警情的时间，即可在两幅地图上查看。")
  }

  func sooner(_ shown: Int, of all: Int, _ option: Words) -> String {
    list(shown, of: all, pick("reached sooner under \(option.en)", "\(name(option))提前到场"))
  }
  func later(_ shown: Int, of all: Int, _ option: Words) -> String {
    list(shown, of: all, pick("reached later under \(option.en)", "\(name(option))推迟到场"))
  }
  private func list(_ shown: Int, of all: Int, _ what: String) -> String {
    if all == 0 { return pick("No call is \(what)", "没有\(what)的警情") }
    let verb = all == 1 ? "is" : "are"
    return shown == all
      ? pick("\(calls(all)) \(verb) \(what), the largest change first", "\(what)：共 \(count(all)) 起，按变化大小排列")
      : pick(
        "\(calls(all)) \(verb) \(what); the \(shown) with the largest change", "\(what)：共 \(count(all)) 起，列出变化最大的 \(shown) 起")
  }
  func inOneWorld(_ shown: Int, of all: Int) -> String {
    shown == all
      ? pick("\(calls(all)) \(all == 1 ? "comes" : "come") in one world only", "只出现在一边的警情：共 \(count(all)) 起")
      : pick("\(calls(all)) come in one world only; the first \(shown)", "只出现在一边的警情：共 \(count(all)) 起，列出最早的 \(shown) 起")
  }
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

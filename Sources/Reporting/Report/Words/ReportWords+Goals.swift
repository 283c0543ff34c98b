import Experiments
import Texts

extension ReportWords {
  func changeFrom(_ what: String) -> String { pick("from \(what)", "较\(what)") }

  /// A window of the calendar, by the ids that the shipped scenarios use.
  func window(_ id: String) -> String {
    switch id {
    case "before": pick("before", "实施前")
    case "pilot": pick("pilot", "试点期")
    case "rollout": pick("rollout", "推广期")
    case "deepen": pick("deepen", "深化期")
    case "after": pick("after", "实施后")
    default: id
    }
  }

  var goalsQuestion: String { pick("Which goals are met?", "哪些目标能够达到？") }
  var goal: String { pick("Goal", "目标") }
  var againstGoal: String { pick("Against the goal", "与目标比较") }
  var willItBeMet: String { pick("Will it be met?", "能否达到？") }
  var goalLine: String { pick("goal and the side that meets it", "目标线与达标一侧") }
  func meanAndRange(_ arm: String) -> String { pick("\(arm): mean and 90 % of futures", "\(arm)：平均值与 90% 的未来") }
  func goalCaption(_ dates: Sentence, _ futures: Sentence) -> Sentence {
    say("\(dates). Ranges hold 90 % of \(futures) simulated runs.", "\(dates)。区间包含 \(futures) 次模拟的 90%。")
  }
  /// - Parameters:
  ///   - met: Goals met in two thirds of the futures or more; with too few futures for a word, goals met in all of them.
  ///   - today: The same of the base; nil where nothing is compared.
  func goalFinding(_ arm: Sentence, met: Sentence, of total: Sentence, isOne: Bool, today: (Sentence, Sentence)?, isFew: Bool)
    -> Sentence
  {
    let when =
      isFew ? say("in all runs, which are too few for a verdict", "全部模拟") : say("in two thirds of the runs or more", "三分之二以上的模拟")
    let beside = today.map { say("; \($0.0) meets \($0.1)", "；\($0.0)达到 \($0.1) 项") } ?? ""
    return say(
      "\(arm) meets \(met) of \(total) goal\(isOne ? "" : "s") \(when)\(beside)",
      "\(arm)：\(total) 项目标中有 \(met) 项在\(when)中达到\(isFew ? "，次数太少，无法判断可能性" : "")\(beside)")
  }

  // MARK: The verdict
  /// One sentence: how many goals are very likely met, and what is not.
  ///
  /// - Parameter always: Goals that are met in all futures: what is said where the futures are too few for a word.
  func verdict(_ arm: String, _ counts: [Likelihood: Int], always: Int = 0) -> String {
    let total = counts.values.reduce(0, +)
    if counts[.tooFew] != nil {
      let sentence = Messages(language: language, futures: futures).verdict(arm, counts, always: always) ?? ""
      return String(sentence.dropLast())
    }
    let tally = GoalTally(counts)
    let (very, likely, close, unlikely) = (tally.very, tally.likely, tally.close, tally.unlikely)
    return language == .en
      ? englishVerdict(arm, total, very, likely, close, unlikely) : chineseVerdict(arm, total, very, likely, close, unlikely)
  }

  private func englishVerdict(_ arm: String, _ total: Int, _ very: Int, _ likely: Int, _ close: Int, _ unlikely: Int) -> String {
    if total == 0 { return "\(arm) is held against no goal: what changes, and how sure that is" }
    if very == total { return "\(arm) would very likely meet \(total == 1 ? "its only goal" : "all \(count(total)) goals")" }
    if unlikely == total { return "\(arm) would likely miss \(total == 1 ? "its only goal" : "all \(count(total)) goals")" }
    var gains: [String] = []
    if very > 0 { gains.append("very likely meet \(count(very))") }
    if likely > 0 { gains.append("likely meet \(count(likely))\(very > 0 ? " more" : "")") }
    var text = gains.isEmpty ? "\(arm) would likely meet none" : "\(arm) would \(list(gains))"
    text += " of \(total == 1 ? "its" : count(total)) goals"
    var rest: [String] = []
    if close > 0 { rest.append("\(count(close)) \(close == 1 ? "is" : "are") too close to call") }
    if unlikely > 0 { rest.append("\(count(unlikely)) \(unlikely == 1 ? "is" : "are") unlikely to be met") }
    return rest.isEmpty ? text : text + ", but " + list(rest)
  }

  private func chineseVerdict(_ arm: String, _ total: Int, _ very: Int, _ likely: Int, _ close: Int, _ unlikely: Int) -> String {
    if total == 0 { return "\(arm)：未设目标，仅看变化及其把握" }
    var gains: [String] = []
    if very > 0 { gains.append("\(very) 项很可能达到") }
    if likely > 0 { gains.append("\(likely) 项较可能达到") }
    var rest: [String] = []
    if close > 0 { rest.append("\(close) 项难以断定") }
    if unlikely > 0 { rest.append("\(unlikely) 项不太可能达到") }
    let joined = [gains.joined(separator: "，"), rest.joined(separator: "，")].filter { !$0.isEmpty }.joined(separator: "，但 ")
    return "\(arm)：\(total) 项目标中，\(joined)"
  }

  func dots(_ met: Int) -> String {
    pick("\(met) of \(futures) simulated futures", "\(futures) 个模拟未来中的 \(met) 个")
  }
  func meetTheGoal(_ title: String, _ needed: String) -> String {
    pick("meet the goal: \(title) \(needed)", "达到目标：\(title) \(needed)")
  }

  /// What changes, in two or three short sentences.
  ///
  /// - Parameter reach: What is said of the calls that nobody reached; nil where all are.
  func responseSentence(_ from: String, _ to: String, reach: String?, near: (String, String)?, far: (String, String)?) -> String {
    var text =
      from == to
      ? pick("Mean response stays at \(to)", "平均到场时间保持 \(to)")
      : pick("Mean response goes from \(from) to \(to)", "平均到场时间由 \(from)变为 \(to)")
    if let reach { text += reach }
    if let near, let far {
      text += pick(
        ": near stations \(change(near)), where no station is \(change(far))",
        "：警务站周边\(change(near))，没有警务站的地方\(change(far))")
    }
    return text + fullStop
  }
  private func change(_ pair: (String, String)) -> String {
    pair.0 == pair.1
      ? pick("unchanged at \(pair.1)", "保持 \(pair.1)") : pick("from \(pair.0) to \(pair.1)", "由 \(pair.0)变为 \(pair.1)")
  }
  /// Calls that nobody reached, beside a mean over the others.
  func notReached(_ from: String, _ to: String, isComparable: Bool) -> String {
    pick(
      " over the calls reached (not reached: \(from) → \(to)" + (isComparable ? ")" : "; the means are not comparable)"),
      "（仅计到场警情；未到场：\(from) → \(to)" + (isComparable ? "）" : "，平均值不可比）"))
  }
  func notReachedOf(_ share: String) -> String { pick("\(share) of calls not reached", "\(share) 的警情未到场") }
  var notDefined: String { pick("not defined", "无定义") }
  var tooFewReached: String { pick("too few calls reached", "到场警情太少") }
  /// A sentence on goals that nobody can measure.
  func notMeasured(_ undefined: [String], _ notReached: [(goal: String, share: String)]) -> String? {
    Messages(language: language, futures: futures).notMeasured(undefined, notReached: notReached)
  }
  func crimeSentence(_ change: String, _ range: String, recorded: String) -> String {
    pick(
      "True offences in the city change by \(change) (90 % of futures: \(range)); police records would show \(recorded).",
      "全市实际案件变化 \(change)（90% 的未来：\(range)）；警方记录将显示 \(recorded)。")
  }
  func costSentence(_ full: String, _ cash: String) -> String {
    pick("It costs \(full) a year more with all wages, \(cash) of it new cash.", "含全部工资，每年多支出 \(full)，其中新增现金 \(cash)。")
  }

  func unequalGates(_ gated: String, stops: Int, _ other: String) -> String {
    pick(
      "A gate stops \(gated) in \(ofFutures(stops)) futures; \(other) has none and is built whatever its pilot shows.",
      "关口在 \(futures) 个未来中有 \(stops) 个停止\(gated)；\(other)没有关口，无论试点结果如何都会建成。")
  }

  func rivalSentence(_ rival: String, _ lead: String, faster: Int, cost: String, isDearer: Bool) -> String {
    pick(
      "\(rival) answers faster than \(lead) in \(faster) of \(futures) futures and costs \(cost) a year \(isDearer ? "more" : "less").",
      "\(rival)在 \(futures) 个未来中有 \(faster) 个比\(lead)到场更快，每年\(isDearer ? "多" : "少")支出 \(cost)。")
  }
}

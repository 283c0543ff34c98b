import Experiments
import Texts

extension Messages {
  /// One sentence on an arm's goals; nil without goals.
  ///
  /// - Parameter always: Goals that are met in all futures: what is said where the futures are too few for a word.
  func verdict(_ arm: String, _ counts: [Likelihood: Int], always: Int = 0) -> String? {
    let total = counts.values.reduce(0, +)
    if total == 0 { return nil }
    if counts[.tooFew] != nil { return fewFutures(arm, always, of: total) }
    let tally = GoalTally(counts)
    return language == .en ? english(arm, total, tally) : chinese(arm, total, tally)
  }

  private func english(_ arm: String, _ total: Int, _ tally: GoalTally) -> String {
    let (very, likely) = (tally.very, tally.likely)
    let goals = total == 1 ? "its only goal" : "\(total) goals"
    var sentence: String
    switch (very, likely) {
    case (0, 0) where tally.close == 0:
      return "\(arm) would likely miss \(total == 1 ? goals : total == 2 ? "both goals" : "all \(goals)")."
    case (0, 0) where total == 1: return "Whether \(arm) meets \(goals) is too close to call."
    case (0, 0): sentence = "\(arm) would not likely meet any of \(goals)"
    case (0, _): sentence = "\(arm) would likely meet \(total == 1 ? goals : "\(likely) of \(goals)")"
    case (_, 0):
      sentence = "\(arm) would very likely meet \(total == 1 ? goals : very == total ? "all \(goals)" : "\(very) of \(goals)")"
    default: sentence = "\(arm) would very likely meet \(very) of \(goals) and likely \(likely) more"
    }
    var rest: [String] = []
    if tally.close > 0 { rest.append("\(tally.close) too close to call") }
    if tally.unlikely > 0 { rest.append("\(tally.unlikely) unlikely") }
    if !rest.isEmpty { sentence += "; " + rest.joined(separator: ", ") }
    return sentence + "."
  }

  private func fewFutures(_ arm: String, _ always: Int, of total: Int) -> String {
    let all = futures == 1 ? pick("the only future", "唯一的未来") : pick("all \(futures) futures", "全部 \(futures) 个未来")
    return pick(
      "\(arm) meets \(always) of \(total) \(total == 1 ? "goal" : "goals") in \(all): too few to say how likely that is.",
      "\(arm)：\(total) 项目标中有 \(always) 项在\(all)中达到；未来太少，无法判断可能性。")
  }

  /// Goals that nobody can measure, and so are not met.
  func notMeasured(_ undefined: [String], notReached: [(goal: String, share: String)]) -> String? {
    var parts: [String] = []
    if !undefined.isEmpty {
      parts.append(
        pick(
          "Not met because not defined in any future: \(undefined.joined(separator: ", ")).",
          "因在任何未来中均无定义而视为未达到：\(undefined.joined(separator: "，"))。"))
    }
    if !notReached.isEmpty {
      let list = notReached.map { pick("\($0.goal) (\($0.share) of calls)", "\($0.goal)（\($0.share)）") }
      parts.append(
        pick(
          "Not met because too many calls are never reached: \(list.joined(separator: ", ")).",
          "因过多警情始终无人到场而视为未达到：\(list.joined(separator: "，"))。"))
    }
    return parts.isEmpty ? nil : parts.joined(separator: pick(" ", ""))
  }

  /// The share of calls that nobody reached, beside a mean over the others.
  func notReached(_ before: String, _ after: String) -> String {
    pick("not reached: \(before) → \(after)", "未到场：\(before) → \(after)")
  }
  /// The row below a goal on such a mean.
  var notReachedRow: String { pick("\u{A0}\u{A0}calls not reached", "\u{A0}\u{A0}未到场警情占比") }
  var notDefined: String { pick("not defined", "无定义") }
  var tooFewReached: String { pick("too few calls reached", "到场警情太少") }
  func undefinedIn(_ count: Int) -> String { pick("not defined in \(count)", "\(count) 个无定义") }
  func unjudgedIn(_ count: Int) -> String { pick("too few reached in \(count)", "\(count) 个到场太少") }

  private func chinese(_ arm: String, _ total: Int, _ tally: GoalTally) -> String {
    var parts: [String] = []
    if tally.very > 0 { parts.append("很可能达到 \(tally.very) 项") }
    if tally.likely > 0 { parts.append("较可能达到 \(tally.likely) 项") }
    if tally.close > 0 { parts.append("\(tally.close) 项难以断定") }
    if tally.unlikely > 0 { parts.append("\(tally.unlikely) 项不太可能达到") }
    return "\(arm)：\(total) 项目标中，" + parts.joined(separator: "，") + "。"
  }

  /// One sentence on the first outcome that clearly changes.
  ///
  /// - Parameter reach: What is said of the calls not reached; nil where all are, or all count.
  func headline(_ title: String, _ before: String, _ after: String, reach: String?, isBetter: Bool?, in count: Int) -> String {
    let word = isBetter.map { $0 ? better : worse }
    let beside = reach.map { pick(" (\($0))", "（\($0)）") } ?? ""
    switch language {
    case .en:
      return "\(title): \(before) → \(after)\(beside)" + (word.map { ", \($0) in \(count) of \(futures) futures." } ?? ".")
    case .zhHans:
      return "\(title)：\(before) → \(after)\(beside)" + (word.map { "，\(futures) 个未来中有 \(count) 个\($0)。" } ?? "。")
    }
  }

  /// A change of minutes with the word for it, and what is said of the calls not reached.
  func change(_ minutes: String, _ word: String, reach: String?) -> String {
    let beside = reach.map { pick("; \($0)", "；\($0)") } ?? ""
    return language == .en ? "\(minutes) min (\(word)\(beside))" : "\(minutes) 分钟（\(word)\(beside)）"
  }

  /// One sentence on mean response where the stations are and where they are not.
  func places(near: String, elsewhere: String) -> String {
    language == .en
      ? "Mean response near stations \(near), elsewhere \(elsewhere)."
      : "平均到场时间：警务站周边 \(near)，其他地方 \(elsewhere)。"
  }

  /// One sentence when no outcome clearly changes.
  func nothingChanges(_ arm: String) -> String {
    language == .en ? "\(arm) changes none of the key figures clearly." : "\(arm)：主要数字均无明确变化。"
  }
}

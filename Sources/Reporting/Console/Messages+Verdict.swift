import Experiments
import Texts

extension Messages {
  /// One sentence on an arm's goals.
  func verdict(_ arm: Sentence, _ tally: GoalTally) -> Sentence {
    if tally.isFew { return fewRuns(arm, tally) }
    return language == .en ? english(arm, tally) : chinese(arm, tally)
  }

  private func english(_ arm: Sentence, _ tally: GoalTally) -> Sentence {
    let isOne = tally.all.count == 1
    let goals = isOne ? ifNone(tally.all - 1, "its only goal") : "\(whole(tally.all)) goals"
    let few = tally.very + tally.likely
    var sentence: Sentence
    switch (tally.very.count, tally.likely.count) {
    case (0, 0) where tally.close.count == 0:
      return "\(arm) would \(ifNone(few + tally.close, "likely miss")) \(all(goals, tally.all))."
    case (0, 0) where isOne: return "Whether \(arm) meets \(goals) is \(ifAny(tally.close, "too close to call"))."
    case (0, 0): sentence = "\(arm) would \(ifNone(few, "not likely")) meet any of \(goals)"
    case (0, _):
      sentence = "\(arm) would \(ifAny(tally.likely, "likely")) meet \(isOne ? goals : "\(whole(tally.likely)) of \(goals)")"
    case (_, 0):
      let isAll = tally.very.count == tally.all.count
      let met = isOne ? goals : isAll ? all(goals, tally.all) : "\(whole(tally.very)) of \(goals)"
      sentence = "\(arm) would \(ifAny(tally.very, "very likely")) meet \(met)"
    default:
      sentence =
        "\(arm) would \(ifAny(tally.very, "very likely")) meet \(whole(tally.very)) of \(goals) and "
        + "\(ifAny(tally.likely, "likely")) \(whole(tally.likely)) more"
    }
    var rest: [Sentence] = []
    if tally.close.count > 0 { rest.append("\(whole(tally.close)) \(ifAny(tally.close, "too close to call"))") }
    if tally.unlikely.count > 0 { rest.append("\(whole(tally.unlikely)) \(ifAny(tally.unlikely, "unlikely"))") }
    if !rest.isEmpty { sentence += "; " + .joined(rest, separator: ", ") }
    return sentence + "."
  }

  /// `its only goal`, `both goals`, `all 3 goals`.
  private func all(_ goals: Sentence, _ all: Fact) -> Sentence {
    switch all.count {
    case 1: goals
    case 2: ifNone(all - 2, "both goals")
    default: "all \(goals)"
    }
  }

  private func fewRuns(_ arm: Sentence, _ tally: GoalTally) -> Sentence {
    let futures = tally.futures
    let runs =
      futures.count == 1
      ? ifNone(futures - 1, pick("the only run", "唯一一次模拟"))
      : say("all \(whole(futures)) runs", "全部 \(whole(futures)) 次模拟")
    let tooFew = Sentence(pick("too few for a verdict", "次数太少，无法判断"))
    return say(
      "\(arm) meets \(whole(tally.always)) of \(whole(tally.all)) \(tally.all.count == 1 ? "goal" : "goals") in \(runs): \(tooFew).",
      "\(arm)：\(whole(tally.all)) 项目标中有 \(whole(tally.always)) 项在\(runs)中达到；\(tooFew)。")
  }

  private func chinese(_ arm: Sentence, _ tally: GoalTally) -> Sentence {
    var parts: [Sentence] = []
    if tally.very.count > 0 { parts.append("\(ifAny(tally.very, "很可能"))达到 \(whole(tally.very)) 项") }
    if tally.likely.count > 0 { parts.append("\(ifAny(tally.likely, "较可能"))达到 \(whole(tally.likely)) 项") }
    if tally.close.count > 0 { parts.append("\(whole(tally.close)) 项\(ifAny(tally.close, "难以断定"))") }
    if tally.unlikely.count > 0 { parts.append("\(whole(tally.unlikely)) 项\(ifAny(tally.unlikely, "不太可能"))达到") }
    return "\(arm)：\(whole(tally.all)) 项目标中，" + .joined(parts, separator: "，") + "。"
  }

  /// Goals that nobody can measure, and so are not met.
  func notMeasured(_ undefined: [Sentence], notReached: [(goal: Sentence, share: Sentence)]) -> Sentence? {
    var parts: [Sentence] = []
    if !undefined.isEmpty {
      parts.append(
        say(
          "Not met because not defined in any run: \(Sentence.joined(undefined, separator: ", ")).",
          "因在任何一次模拟中均无定义而视为未达到：\(Sentence.joined(undefined, separator: "，"))。"))
    }
    if !notReached.isEmpty {
      let list = notReached.map { say("\($0.goal) (\($0.share) of calls)", "\($0.goal)（\($0.share)）") }
      parts.append(
        say(
          "Not met because too many calls are not reached: \(Sentence.joined(list, separator: ", ")).",
          "因过多警情始终无人到场而视为未达到：\(Sentence.joined(list, separator: "，"))。"))
    }
    return parts.isEmpty ? nil : .joined(parts, separator: pick(" ", ""))
  }

  /// The share of calls that nobody reached, beside a mean over the others.
  func notReached(_ before: Sentence, _ after: Sentence) -> Sentence {
    say("not reached: \(before) → \(after)", "未到场：\(before) → \(after)")
  }
  /// The row below a goal on such a mean.
  var notReachedRow: String { pick("\u{A0}\u{A0}calls not reached", "\u{A0}\u{A0}未到场警情占比") }
  var notDefined: String { pick("not defined", "无定义") }
  var tooFewReached: String { pick("too few calls reached", "到场警情太少") }
  func undefinedIn(_ count: Fact) -> Sentence { say("not defined in \(whole(count))", "\(whole(count)) 次无定义") }
  func unjudgedIn(_ count: Fact) -> Sentence { say("too few reached in \(whole(count))", "\(whole(count)) 次到场太少") }

  /// One sentence on the first outcome that clearly changes.
  ///
  /// - Parameters:
  ///   - reach: What is said of the calls not reached; nil where all are, or all count.
  ///   - word: Whether that is better; nil for an outcome that has no better side.
  func headline(_ title: Sentence, _ before: Sentence, _ after: Sentence, reach: Sentence?, word: Sentence?, in share: ShareFact)
    -> Sentence
  {
    let beside = reach.map { say(" (\($0))", "（\($0)）") } ?? ""
    return say(
      "\(title): \(before) → \(after)\(beside)" + (word.map { ", \($0) in \(inRuns(share))." } ?? "."),
      "\(title)：\(before) → \(after)\(beside)" + (word.map { "，\(inRuns(share))\($0)。" } ?? "。"))
  }

  /// A change of minutes with the word for it, and what is said of the calls not reached.
  func change(_ minutes: Sentence, _ word: Sentence, reach: Sentence?) -> Sentence {
    let beside = reach.map { say("; \($0)", "；\($0)") } ?? ""
    return say("\(minutes) min (\(word)\(beside))", "\(minutes) 分钟（\(word)\(beside)）")
  }

  /// One sentence on mean response where the stations are and where they are not.
  func places(near: Sentence, elsewhere: Sentence) -> Sentence {
    say(
      "Mean response near stations \(near), elsewhere \(elsewhere).", "平均到场时间：警务站周边 \(near)，其他地方 \(elsewhere)。")
  }

  /// One sentence when no outcome clearly changes.
  ///
  /// - Parameter clear: How many do.
  func nothingChanges(_ arm: Sentence, _ clear: Fact) -> Sentence {
    say(
      "\(arm) changes \(ifNone(clear, "none of the key figures clearly")).", "\(arm)：\(ifNone(clear, "主要数字均无明确变化"))。")
  }
}

import Experiments
import Texts

extension ReportWords {
  func changeFrom(_ what: String) -> String { pick("from \(what)", "较\(what)") }

  var goalsQuestion: String { pick("Which goals are met?", "哪些目标能够达到？") }
  var goal: String { pick("Goal", "目标") }
  var againstGoal: String { pick("Against the goal", "与目标比较") }
  var goalLine: String { pick("goal and the side that meets it", "目标线与达标一侧") }
  func goalCaption(_ dates: Sentence, _ futures: Sentence) -> Sentence {
    say("\(dates). Ranges hold 90 % of \(futures) simulated runs.", "\(dates)。区间包含 \(futures) 次模拟的 90%。")
  }
  /// - Parameters:
  ///   - met: Goals met in two thirds of the replications or more; with too few replications for a word, goals met in all of them.
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

  /// Calls that nobody reached, beside a mean over the others.
  func notReached(_ from: Sentence, _ to: Sentence, isComparable: Bool) -> Sentence {
    say(
      " over the calls reached (not reached: \(from) → \(to)\(isComparable ? ")" : "; the means are not comparable)")",
      "（仅计到场警情；未到场：\(from) → \(to)\(isComparable ? "）" : "，平均值不可比）")")
  }
  func notReachedOf(_ share: String) -> String { pick("\(share) of calls not reached", "\(share) 的警情未到场") }
  var notDefined: String { pick("not defined", "无定义") }
  var tooFewReached: String { pick("too few calls reached", "到场警情太少") }
}

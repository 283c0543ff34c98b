import Texts

extension ReportWords {
  var forestQuestion: String { pick("Which option is best?", "哪个方案最好？") }
  func forestCaption(_ base: Sentence, _ dates: Sentence, _ futures: Sentence) -> Sentence {
    say(
      "Difference to \(base), \(dates), each option paired with it in the same \(futures) simulated runs. Ranges hold 90 % of them.",
      "与\(base)之差，\(dates)；各方案与其在相同的 \(futures) 次模拟中逐次配对。区间包含 90% 的模拟。")
  }
  /// - Parameter outcomes: What it is best on.
  func wins(_ arm: Sentence, _ outcomes: Sentence) -> Sentence { say("\(arm) is \(outcomes)", "\(arm)：\(outcomes)") }
  func bestOn(_ best: Sentence, _ outcome: Sentence, _ count: Sentence) -> Sentence {
    say("\(best) on \(inside(outcome)) (\(count))", "\(outcome)\(best)（\(count)）")
  }
  var noOptionIsClearlyFirst: Sentence {
    say("No option comes first in two thirds of the runs on any of these", "没有方案在任何一项上有三分之二的模拟居首")
  }
  var tooFewToRank: Sentence { say("Too few runs to rank the options", "模拟次数太少，无法给方案排序") }
  func noOptionIsBetter(_ base: Sentence) -> Sentence {
    say("No option has a better mean than \(base) on any of these", "没有方案在任何一项上的平均值优于\(base)")
  }
  func bestIn(_ count: Int) -> String { pick("best in \(count) of \(futures)", "\(futures) 次中 \(count) 次居首") }
  var bestOfColumn: String { pick("best mean of the column", "该列平均值最好") }
  var meanAndFutures: String { pick("mean and 90 % of runs, paired", "平均值与 90% 区间（配对）") }
  var betterSide: String { pick("better than the base", "优于基准") }
}

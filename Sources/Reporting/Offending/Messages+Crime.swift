import Experiments

/// One sentence on what becomes of crime.
extension Messages {
  /// What happens, with the replications that say how sure one can be of it.
  enum CrimeChange {
    /// In no replication is there a change.
    case same(Fact)
    /// It falls or rises in these replications; the number is above 0 where it rises.
    case goes(ShareFact, rises: Fact)
    case tooClose(ShareFact)
    /// Too few replications were simulated.
    case tooFew(ShareFact)
  }

  /// - Parameters:
  ///   - share: Size of the change without its sign where the sentence names its direction, else with it.
  ///   - range: 90 % of replications.
  ///   - balance: How many more were prevented than moved; nil where nobody was deterred.
  ///   - recorded: What records would show.
  func crime(_ change: CrimeChange, share: Sentence, range: Sentence, balance: Fact?, recorded: Sentence) -> Sentence {
    let rest = say("recorded crime would show \(recorded).", "登记数变化 \(recorded)。")
    let middle = balance.map { name($0) + pick("; ", "；") } ?? ""
    let futures = say("(90 % of runs \(range))", "（90% 区间：\(range)）")
    switch change {
    case .same(let others):
      let same = ifNone(others, pick("Offences are the same in every run", "每次模拟中发案数都不变"))
      return same + pick("; ", "；") + rest
    case .tooFew(let runs):
      let word = Sentence([
        .cited(pick("Too few runs to say", "模拟次数太少，无法判断"), Citation(formula: runs.formula, form: .likelihood))
      ])
      return say(
        "\(word) whether offences in the city fall or rise: \(share) \(futures): \(middle)\(rest)",
        "\(word)全市发案是降是升：\(share)\(futures)：\(middle)\(rest)")
    case .tooClose(let runs):
      let word = Sentence([
        .cited(pick("too close to call", "难以断定"), Citation(formula: runs.formula, form: .likelihood))
      ])
      return say(
        "Whether offences in the city fall or rise is \(word): \(share) \(futures): \(middle)\(rest)",
        "全市发案是降是升\(word)：\(share)\(futures)：\(middle)\(rest)")
    case .goes(let runs, let rises):
      let direction = sign(rises, below: pick("fall", "下降"), equal: pick("stay", "不变"), above: pick("rise", "上升"))
      return say(
        "Offences in the city \(adverb(runs)) \(direction), by \(share) \(futures): \(middle)\(rest)",
        "全市发案\(adverb(runs))\(direction) \(share)\(futures)：\(middle)\(rest)")
    }
  }

  private func name(_ balance: Fact) -> Sentence {
    sign(
      balance, below: pick("more moved than prevented", "转移多于阻止"), equal: pick("as many moved as prevented", "转移与阻止相当"),
      above: pick("more prevented than moved", "阻止多于转移"))
  }
}

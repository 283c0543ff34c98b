import Experiments

/// One sentence on what becomes of crime.
extension Messages {
  /// What happens, with how sure one can be of it.
  enum CrimeChange {
    case same
    case falls(Likelihood)
    case rises(Likelihood)
    case tooClose
    /// Too few futures were simulated.
    case tooFew
  }

  /// What outweighs what among those who were deterred.
  enum GrossBalance {
    case morePrevented, moreMoved, even
  }

  /// - Parameters:
  ///   - share: Size of the change without its sign where the sentence names its direction, else with it.
  ///   - range: 90 % of futures.
  ///   - recorded: What records would show.
  func crime(_ change: CrimeChange, share: String, range: String, balance: GrossBalance?, recorded: String) -> String {
    let rest =
      pick("recorded crime would show \(recorded).", "登记数会显示 \(recorded)。")
    let middle = balance.map { name($0) + pick("; ", "；") } ?? ""
    let futures = pick("(90 % of futures \(range))", "（90% 的未来：\(range)）")
    switch change {
    case .same: return pick("Offences are the same in every future; ", "每个未来中违法犯罪都不变；") + rest
    case .tooFew:
      return pick(
        "Too few futures to say whether offences in the city fall or rise: \(share) \(futures): \(middle)\(rest)",
        "未来太少，无法判断全市违法犯罪是降是升：\(share)\(futures)：\(middle)\(rest)")
    case .tooClose:
      return pick(
        "Whether offences in the city fall or rise is too close to call: \(share) \(futures): \(middle)\(rest)",
        "全市违法犯罪是降是升难以断定：\(share)\(futures)：\(middle)\(rest)")
    case .falls(let likelihood):
      return pick(
        "Offences in the city \(adverb(likelihood)) fall, by \(share) \(futures): \(middle)\(rest)",
        "全市违法犯罪\(word(likelihood))下降 \(share)\(futures)：\(middle)\(rest)")
    case .rises(let likelihood):
      return pick(
        "Offences in the city \(adverb(likelihood)) rise, by \(share) \(futures): \(middle)\(rest)",
        "全市违法犯罪\(word(likelihood))上升 \(share)\(futures)：\(middle)\(rest)")
    }
  }

  /// The word beside a verb.
  private func adverb(_ likelihood: Likelihood) -> String {
    likelihood == .almostCertain ? pick("almost certainly", "几乎必然") : word(likelihood)
  }

  private func name(_ balance: GrossBalance) -> String {
    switch balance {
    case .morePrevented: pick("more prevented than moved", "阻止多于转移")
    case .moreMoved: pick("more moved than prevented", "转移多于阻止")
    case .even: pick("as many moved as prevented", "转移与阻止相当")
    }
  }
}

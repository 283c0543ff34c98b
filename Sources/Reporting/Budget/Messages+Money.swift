import Experiments
import Texts

extension Messages {
  /// In how many replications capital exceeds its plan, and new cash the planned budget of capital and operation.
  func overruns(capital: ShareFact, cash: ShareFact) -> Sentence {
    say(
      "Capital above plan in \(inRuns(capital)) (\(word(capital))), new cash above the planned budget in \(kOfN(cash)) "
        + "(\(word(cash))).",
      "建设超支：\(inRuns(capital))（\(word(capital))）；新增现金超出预算：\(inRuns(cash))（\(word(cash))）。")
  }

  /// Why a minute has no price when only the arm is appraised.
  var baseIsNotAppraised: String {
    pick(
      "No price of a response minute saved: the base has no money.appraisal.",
      "每节省一分钟到场时间的费用无从谈起：基准方案没有 money.appraisal。")
  }

  func publicPart(_ share: Sentence) -> Sentence {
    say("The public budget bears \(share) of the new cash.", "新增现金中财政承担 \(share)。")
  }

  /// What a minute of response time saved costs, or why that has no answer.
  func responseMinute(_ found: ConsoleSummary.Price) -> Sentence {
    let price = found.price
    switch found.finding.verdict {
    case .price:
      return say(
        "A minute of response time saved costs \(price) CNY\(within(found)).", "每节省一分钟到场时间的费用：\(price) 元\(within(found))。")
    case .saves:
      return say("It \(responds(found)) and costs \(costs(found)).", "\(responds(found))而\(costs(found))。")
    case .dominated:
      return say(
        "No price of a response minute saved: it costs \(costs(found)) and \(responds(found)).",
        "每节省一分钟到场时间的费用无从谈起：\(costs(found))而\(responds(found))。")
    case .givesUp:
      return say(
        "It costs \(costs(found)) and \(responds(found)): \(price) CNY are saved for each minute given up.",
        "\(costs(found))而\(responds(found))：每放弃一分钟节省 \(price) 元。")
    case .noEffect:
      return say(
        "No price of a response minute saved: there is no clear effect on response time to pay for.",
        "每节省一分钟到场时间的费用无从谈起：对到场时间没有明确影响。")
    case .incomparable:
      return say(
        "No price of a response minute saved: the arms do not reach as many calls.",
        "每节省一分钟到场时间的费用无从谈起：各方案到场的警情占比不同。")
    }
  }

  /// What an offence prevented costs, net of displacement, or why that has no answer.
  func offencePrevented(_ found: ConsoleSummary.Price) -> Sentence {
    let price = found.price
    switch found.finding.verdict {
    case .price:
      return say(
        "An offence prevented, net of what moved, costs \(price) CNY\(within(found)).",
        "每减少一起案件（扣除转移）的费用：\(price) 元\(within(found))。")
    case .saves:
      return say(
        "It costs \(costs(found)) and there are \(offences(found)) offences.", "\(costs(found))而\(offences(found))。")
    case .dominated:
      return say(
        "No price of an offence prevented: it costs \(costs(found)) and there are \(offences(found)) of them.",
        "每减少一起案件的费用无从谈起：\(costs(found))而\(offences(found))。")
    case .givesUp:
      return say(
        "It costs \(costs(found)) and there are \(offences(found)) offences: \(price) CNY are saved for each.",
        "\(costs(found))而\(offences(found))：每多一起案件节省 \(price) 元。")
    case .noEffect, .incomparable:
      return say(
        "No price of an offence prevented: there is no clear effect on their number to pay for.",
        "每减少一起案件的费用无从谈起：对案件总数没有明确影响。")
    }
  }

  private func costs(_ found: ConsoleSummary.Price) -> Sentence {
    sign(
      found.meanCost, below: pick("less", "费用更低"), equal: pick("as much", "费用相同"), above: pick("more", "费用更高"))
  }
  private func responds(_ found: ConsoleSummary.Price) -> Sentence {
    sign(
      found.meanEffect, below: pick("responds later", "到场更慢"), equal: pick("responds as soon", "到场同样快"),
      above: pick("responds sooner", "到场更快"))
  }
  private func offences(_ found: ConsoleSummary.Price) -> Sentence {
    sign(
      found.meanEffect, below: pick("more", "案件更多"), equal: pick("as many", "案件一样多"), above: pick("fewer", "案件更少"))
  }

  private func within(_ found: ConsoleSummary.Price) -> Sentence {
    found.range.map { say(" (95 % interval \($0))", "（95% 区间 \($0)）") } ?? ""
  }
}

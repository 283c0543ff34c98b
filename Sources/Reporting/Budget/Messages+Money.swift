import Experiments
import Texts

extension Messages {
  /// In how many futures capital exceeds its plan, and new cash the planned budget of capital and operation.
  func overruns(capital: Double, cash: Double) -> String {
    func word(_ share: Double) -> String { self.word(Likelihood(share: share, of: futures)) }
    return language == .en
      ? "Capital above plan in \(count(capital)) of \(futures) futures (\(word(capital))), new cash above the planned budget in "
        + "\(count(cash)) of \(futures) (\(word(cash)))."
      : "建设超支：\(futures) 个未来中 \(count(capital)) 个（\(word(capital))）；新增现金超出预算：\(count(cash)) 个（\(word(cash))）。"
  }

  /// Why a minute has no price when only the arm is appraised.
  var baseIsNotAppraised: String {
    language == .en
      ? "No price of a response minute saved: the base has no money.appraisal."
      : "每节省一分钟到场时间的费用无从谈起：基准方案没有 money.appraisal。"
  }

  func publicPart(_ share: String) -> String {
    language == .en ? "The public budget bears \(share) of the new cash." : "新增现金中财政承担 \(share)。"
  }

  /// What a minute of response time saved costs, or why that has no answer.
  func responseMinute(_ finding: CostEffectiveness, _ price: String, _ range: String?) -> String {
    switch (finding.verdict, language) {
    case (.price, .en): "A minute of response time saved costs \(price) CNY\(range.map { " (95 %: \($0))" } ?? "")."
    case (.price, .zhHans): "每节省一分钟到场时间的费用：\(price) 元\(range.map { "（95%：\($0)）" } ?? "")。"
    case (.saves, .en): "Response time is saved at no cost."
    case (.saves, .zhHans): "节省到场时间而不增加费用。"
    case (.dominated, .en): "No price of a response minute saved: it costs more and responds later."
    case (.dominated, .zhHans): "每节省一分钟到场时间的费用无从谈起：费用更高而到场更慢。"
    case (.givesUp, .en): "It costs less and responds later: \(price) CNY are saved for each minute given up."
    case (.givesUp, .zhHans): "费用更低而到场更慢：每放弃一分钟节省 \(price) 元。"
    case (.noEffect, .en): "No price of a response minute saved: there is no clear effect on response time to pay for."
    case (.noEffect, .zhHans): "每节省一分钟到场时间的费用无从谈起：对到场时间没有明确影响。"
    case (.incomparable, .en): "No price of a response minute saved: the arms do not reach as many calls."
    case (.incomparable, .zhHans): "每节省一分钟到场时间的费用无从谈起：各方案到场的警情占比不同。"
    }
  }

  /// What an offence prevented costs, net of displacement, or why that has no answer.
  func offencePrevented(_ finding: CostEffectiveness, _ price: String, _ range: String?) -> String {
    switch (finding.verdict, language) {
    case (.price, .en): "An offence prevented, net of what moved, costs \(price) CNY\(range.map { " (95 %: \($0))" } ?? "")."
    case (.price, .zhHans): "每阻止一起案件（扣除转移）的费用：\(price) 元\(range.map { "（95%：\($0)）" } ?? "")。"
    case (.saves, .en): "Offences are prevented at no cost."
    case (.saves, .zhHans): "阻止案件而不增加费用。"
    case (.dominated, .en): "No price of an offence prevented: it costs more and there are more of them."
    case (.dominated, .zhHans): "每阻止一起案件的费用无从谈起：费用更高而案件更多。"
    case (.givesUp, .en): "It costs less and there are more offences: \(price) CNY are saved for each."
    case (.givesUp, .zhHans): "费用更低而案件更多：每多一起案件节省 \(price) 元。"
    case (.noEffect, .en), (.incomparable, .en):
      "No price of an offence prevented: there is no clear effect on their number to pay for."
    case (.noEffect, .zhHans), (.incomparable, .zhHans): "每阻止一起案件的费用无从谈起：对案件总数没有明确影响。"
    }
  }
}

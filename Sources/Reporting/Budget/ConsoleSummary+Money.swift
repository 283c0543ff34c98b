import Experiments
import StationModel
import Texts

extension ConsoleSummary {
  /// Costs a year are those of the window, totals those of the whole calendar.
  var moneyRows: [Row] {
    Comparison.moneyOutcomes.map { outcome in
      let isTotal = outcome.isExtensive || outcome == .budgetOverrunShare
      let window = isTotal ? .all : comparison.window
      return Row(title: names[outcome].title[messages.language], measurement: Measurement(outcome, window: window))
    }
  }

  /// Sentences below the table of money: who pays, the chance of an overrun, what a minute of response costs.
  func moneyLines(_ arm: Int) -> [String] {
    var lines: [String] = []
    if let share = publicShare(arm) { lines.append(messages.publicPart(share)) }
    if let capital = result.chanceOfOverrun(.overrunTotal, arm: arm, window: .all),
      let cash = result.chanceOfOverrun(arm: arm, window: .all)
    {
      lines.append(messages.overruns(capital: capital, cash: cash))
    }
    if arm > 0 {
      if let finding = result.costPerResponseMinute(from: 0, to: arm, window: comparison.window) {
        lines.append(price(finding, messages.responseMinute))
        if let offence = result.costPerOffencePrevented(from: 0, to: arm, window: comparison.window) {
          lines.append(price(offence, messages.offencePrevented))
        }
      } else if result.estimate(Measurement(.costAnnualisedPerYear, window: comparison.window), arm: arm) != nil {
        lines.append(messages.baseIsNotAppraised)
      }
    }
    return lines.flatMap { TextWrap.lines($0, to: page - 2) }.map { "  " + $0 }
  }

  /// The public budget's part of all new cash, over all futures.
  private func publicShare(_ arm: Int) -> String? {
    func mean(_ outcome: Outcome) -> Double? { result.estimate(Measurement(outcome), arm: arm)?.mean }
    guard let part = mean(.costPublicPerYear), let cash = mean(.costCashPerYear), cash > 0 else { return nil }
    let unit = figures.unit(.share, size: 1)
    return figures.exact((part / cash * 1000).rounded() / 10) + figures.suffix(unit)
  }

  private func price(_ finding: CostEffectiveness, _ sentence: (CostEffectiveness, String, String?) -> String) -> String {
    func text(_ value: Double) -> String { figures.text(value, decimals: NumberStyle.decimals(level: value)) }
    let price = finding.ratio.map { text($0.magnitude) } ?? "–"
    guard case .bounded(let interval)? = finding.interval, interval.low < interval.high else {
      return sentence(finding, price, nil)
    }
    let decimals = NumberStyle.decimals(level: interval.high)
    return sentence(finding, price, figures.range(interval.low, interval.high, decimals: decimals))
  }
}

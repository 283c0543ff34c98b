import Experiments
import StationModel
import Texts

extension ConsoleSummary {
  /// Costs a year are those of the window, totals those of the whole calendar.
  var moneyRows: [Row] {
    Comparison.moneyOutcomes.map { outcome in
      let isTotal = outcome.isExtensive || outcome == .budgetOverrunShare
      return Row(title: named(outcome), measurement: Measurement(outcome, window: isTotal ? .all : comparison.window))
    }
  }

  /// Sentences below the table of money: who pays, the chance of an overrun, what a minute of response costs.
  func moneySentences(_ arm: Int) -> [Sentence] {
    var all: [Sentence] = []
    if let share = publicShare(arm) { all.append(messages.publicPart(share)) }
    if let capital = overrun(.overrunTotal, arm), let cash = overrun(.budgetOverrunShare, arm) {
      all.append(messages.overruns(capital: capital, cash: cash))
    }
    if arm > 0 {
      if let finding = result.costPerResponseMinute(from: 0, to: arm, window: comparison.window) {
        all.append(messages.responseMinute(price(finding, effect: minutesSaved(arm), arm)))
        if let offence = result.costPerOffencePrevented(from: 0, to: arm, window: comparison.window) {
          all.append(messages.offencePrevented(price(offence, effect: offencesPrevented(arm), arm)))
        }
      } else if result.estimate(Measurement(.costAnnualisedPerYear, window: comparison.window), arm: arm) != nil {
        all.append(Sentence(messages.baseIsNotAppraised))
      }
    }
    return all
  }

  /// The public budget's part of all new cash, over all replications.
  private func publicShare(_ arm: Int) -> Sentence? {
    guard let part = level(Measurement(.costPublicPerYear), arm)?.mean,
      let cash = level(Measurement(.costCashPerYear), arm)?.mean, cash.value > 0
    else { return nil }
    let unit = figures.unit(.share, size: 1)
    let share = part / cash
    return number(
      share, unit, decimals: NumberStyle.exactDecimals((share.value * 1000).rounded() / 10), suffix: figures.suffix(unit))
  }

  /// In how many replications more is spent than was planned.
  private func overrun(_ outcome: Outcome, _ arm: Int) -> ShareFact? {
    let overruns = result.values(Measurement(outcome, window: .all), arm: arm).filter { !$0.isNaN }
    if overruns.isEmpty { return nil }
    let column = byFuture(outcome, arm, .all)
    return ShareFact(
      met: Fact(Double(overruns.count { $0 > 0 }), .fold(.count, column > 0)),
      of: Fact(Double(overruns.count), .fold(.rows, column)))
  }

  // MARK: What a unit of an effect costs
  /// A finding with what its sentence says.
  struct Price {
    let finding: CostEffectiveness
    /// Over all replications, a year.
    let meanCost, meanEffect: Fact
    let price: Sentence
    /// Nil where the 95 % interval of the price has no two ends.
    let range: Sentence?
  }

  /// - Parameter effect: By replication, a year; more is better.
  private func price(_ finding: CostEffectiveness, effect: Formula, _ arm: Int) -> Price {
    let cost = byFuture(.costAnnualisedPerYear, arm, comparison.window) - byFuture(.costAnnualisedPerYear, 0, comparison.window)
    let ratio = finding.ratio.map { Fact($0, .fold(.mean, cost) / .fold(.mean, effect)) }
    let price = ratio.map { number($0, decimals: NumberStyle.decimals(level: $0.value), magnitude: true) } ?? "–"
    func found(_ range: Sentence?) -> Price {
      Price(
        finding: finding, meanCost: Fact(finding.meanCost, .fold(.mean, cost)),
        meanEffect: Fact(finding.meanEffect, .fold(.mean, effect)), price: price, range: range)
    }
    guard case .bounded(let interval)? = finding.interval, interval.low < interval.high else { return found(nil) }
    let ends = (Fact(interval.low, .end(.priceLow, cost, effect)), Fact(interval.high, .end(.priceHigh, cost, effect)))
    return found(range(ends.0, ends.1, decimals: NumberStyle.decimals(level: interval.high)))
  }

  private var years: Formula {
    let days: Formula =
      switch comparison.window {
      case .window(let window): .json(StudyFile.name, "windows.\(window).days")
      case .all: .fold(.sum, .json(StudyFile.name, "windows.days"))
      }
    return days / .number(365)
  }

  private func minutesSaved(_ arm: Int) -> Formula {
    func column(_ outcome: Outcome, _ arm: Int) -> Formula { byFuture(outcome, arm, comparison.window) }
    func answered(_ arm: Int) -> Formula {
      (column(.callsCount, arm) * (.number(1) - column(.callsAbandonedShare, arm)) - column(.callsOpenCount, arm)) / years
    }
    let saved = column(.responseMinutesMean, 0) - column(.responseMinutesMean, arm)
    return saved * ((answered(0) + answered(arm)) / .number(2))
  }

  private func offencesPrevented(_ arm: Int) -> Formula {
    .number(0) - byFuture(.crimeNetCount, arm, comparison.window) / years
  }
}

public import StationModel

extension StudyResult {
  /// What a unit of an effect costs in arm b against arm a: annualised full cost a year over the effect a year.
  ///
  /// Nil where no replication defines both, such as without an appraisal.
  /// - Parameters:
  ///   - effects: What b does more than a in each replication, a year; more is better.
  ///   - a: The arm that costs are held against.
  ///   - b: The arm that has the effect.
  ///   - window: When it counts.
  public func costEffectiveness(_ effects: [Double], from a: Int, to b: Int, window: WindowChoice) -> CostEffectiveness? {
    CostEffectiveness(costs: changes(.costAnnualisedPerYear, from: a, to: b, window), effects: effects)
  }

  /// The cost of a minute of response time saved, CNY.
  ///
  /// Minutes saved a year are the fall of the mean response time × the calls answered a year, mean of both arms, so that an arm which
  /// reaches more callers is not charged with the minutes of those whom the other one lost. Where the shares reached differ by more than
  /// `Reach` allows there is no price.
  public func costPerResponseMinute(from a: Int, to b: Int, window: WindowChoice) -> CostEffectiveness? {
    let saved = changes(.responseMinutesMean, from: a, to: b, window).map { -$0 }
    let answered = zip(answeredPerYear(a, window), answeredPerYear(b, window)).map { ($0 + $1) / 2 }
    var found = costEffectiveness(zip(saved, answered).map { $0 * $1 }, from: a, to: b, window: window)
    if reach(Measurement(.responseMinutesMean, window: window), from: a, to: b)?.allowsComparison == false {
      found?.verdict = .incomparable
    }
    return found
  }

  /// The cost of an offence prevented, CNY: net of what moved and of what was induced, against the arm's counterfactual.
  public func costPerOffencePrevented(from a: Int, to b: Int, window: WindowChoice) -> CostEffectiveness? {
    let years = layout.days(window) / 365
    let prevented = values(Measurement(.crimeNetCount, window: window), arm: b).map { -$0 / years }
    return prevented.allSatisfy(\.isNaN) ? nil : costEffectiveness(prevented, from: a, to: b, window: window)
  }

  /// Share of replications that spend more than was planned; nil where no replication defines it.
  ///
  /// - Parameters:
  ///   - outcome: `budgetOverrunShare` for new cash against the planned budget, `overrunTotal` for capital alone.
  ///   - arm: Number of the arm.
  ///   - window: When it counts.
  public func chanceOfOverrun(_ outcome: Outcome = .budgetOverrunShare, arm: Int, window: WindowChoice) -> Double? {
    let overruns = values(Measurement(outcome, window: window), arm: arm).filter { !$0.isNaN }
    return overruns.isEmpty ? nil : Double(overruns.count { $0 > 0 }) / Double(overruns.count)
  }

  private func changes(_ outcome: Outcome, from a: Int, to b: Int, _ window: WindowChoice) -> [Double] {
    let measurement = Measurement(outcome, window: window)
    return zip(values(measurement, arm: a), values(measurement, arm: b)).map { $1 - $0 }
  }

  private func answeredPerYear(_ arm: Int, _ window: WindowChoice) -> [Double] {
    func values(_ outcome: Outcome) -> [Double] { self.values(Measurement(outcome, window: window), arm: arm) }
    let calls = values(.callsCount)
    let abandoned = values(.callsAbandonedShare)
    let open = values(.callsOpenCount)
    let years = layout.days(window) / 365
    return calls.indices.map { (calls[$0] * (1 - abandoned[$0]) - open[$0]) / years }
  }
}

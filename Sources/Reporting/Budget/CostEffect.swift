import StationModel

/// What an option costs and what it does to crime, replication by replication, both a year and against the base.
struct CostEffect: Sendable {
  let arm: Int
  /// CNY a year, and offences avoided a year, of the same replications.
  let cost, avoided: Spread
  /// Minutes of mean response saved, and calls a year; nil where the study has none, or the arms do not reach as many calls.
  let saved: Spread?
  let calls: Double?
  /// Whether capital is spread over years; else it stands where it is paid.
  let isAnnualised: Bool

  /// Nil where cost or crime is not known.
  init?(_ story: Story, arm: Int) {
    let costs = story.paired(arm, story.costOutcome)
    let crimes = story.paired(arm, .crimeCommittedCount)
    let futures = costs.keys.filter { crimes[$0] != nil }.sorted()
    guard !futures.isEmpty else { return nil }
    self.arm = arm
    isAnnualised = story.costOutcome == .costAnnualisedPerYear
    cost = Spread(futures.map { costs[$0]! })
    avoided = Spread(futures.map { -story.perYear(crimes[$0]!) })
    let minutes = story.paired(arm, .responseMinutesMean)
    let known = futures.compactMap { minutes[$0] }
    saved = known.count == futures.count && story.reachesAlike([0, arm]) ? Spread(known.map { -$0 }) : nil
    calls = story.estimate(0, .callsCount).map { story.perYear($0.mean) }
  }

  static func all(_ story: Story) -> [CostEffect] { story.options.compactMap { CostEffect(story, arm: $0) } }

  /// Cost of an offence avoided: the ratio of the means, and where 90 % of the replications' own ratios lie. An end is nil where in
  /// that replication nothing is avoided; all is nil where nothing is on average.
  var perOffence: (mean: Double, low: Double?, high: Double?)? { ratio(avoided) }

  /// Cost of one call reached a minute sooner, as `perOffence`.
  var perMinute: (mean: Double, low: Double?, high: Double?)? {
    guard let saved, let calls, calls > 0 else { return nil }
    return ratio(Spread(saved.values.map { $0 * calls }))
  }

  private func ratio(_ effect: Spread) -> (mean: Double, low: Double?, high: Double?)? {
    guard effect.mean > 0, cost.mean > 0 else { return nil }
    let ratios = Spread(zip(cost.values, effect.values).map { $1 > 0 ? $0 / $1 : .infinity })
    let (low, high) = (ratios.quantile(0.05), ratios.quantile(0.95))
    return (cost.mean / effect.mean, low.isFinite ? low : nil, high.isFinite ? high : nil)
  }
}

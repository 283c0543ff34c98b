import Experiments
import StationModel

extension ConsoleSummary {
  /// One sentence on offences in the window shown, against today's policy; nil for an arm without an account.
  func crimeSentence(_ arm: Int) -> String? {
    guard
      let net = result.estimate(Measurement(.crimeNetShare, window: comparison.window), arm: arm),
      let totals = result.account(arm: arm, areas: EvaluationArea.allCases, window: comparison.window)
    else { return nil }
    let values = result.values(Measurement(.crimeNetShare, window: comparison.window), arm: arm).filter { !$0.isNaN }
    let unit = figures.unit(.share, size: net.mean.magnitude)
    func percent(_ share: Double, signed: Bool) -> String {
      figures.text(share / unit.divisor, decimals: 1, signed: signed) + figures.suffix(unit)
    }
    let change = Self.change(values)
    var share = percent(net.mean.magnitude, signed: false)
    switch change {
    case .tooClose, .tooFew: share = percent(net.mean, signed: true)
    case .same, .falls, .rises: break
    }
    let range =
      figures.range(net.quantiles.q05 / unit.divisor, net.quantiles.q95 / unit.divisor, decimals: 1, signed: true)
      + figures.suffix(unit)
    let recorded =
      totals[.recordedInBase] > 0
      ? percent(Double(totals.recordedNet) / Double(totals[.recordedInBase]), signed: true) : "–"
    return messages.crime(change, share: share, range: range, balance: Self.balance(totals), recorded: recorded)
  }

  /// The direction that most futures take, by the words for shares of futures.
  private static func change(_ values: [Double]) -> Messages.CrimeChange {
    if values.allSatisfy({ $0 == 0 }) { return .same }
    let count = Double(values.count)
    let (falls, rises) = (Double(values.count { $0 < 0 }) / count, Double(values.count { $0 > 0 }) / count)
    let likelihood = Likelihood(share: max(falls, rises) + (1 - falls - rises) / 2, of: values.count)
    if likelihood == .tooFew { return .tooFew }
    guard likelihood.isLikely else { return .tooClose }
    return falls > rises ? .falls(likelihood) : .rises(likelihood)
  }

  /// Nil where nobody was deterred.
  private static func balance(_ totals: AccountTotals) -> Messages.GrossBalance? {
    let (prevented, moved) = (totals.sum([.prevented, .chainPrevented, .removed]), totals.movedOwn)
    if prevented + moved == 0 { return nil }
    return prevented > moved ? .morePrevented : prevented < moved ? .moreMoved : .even
  }
}

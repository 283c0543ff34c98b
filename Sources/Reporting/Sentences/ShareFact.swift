import Experiments

/// In how many of the replications something is so.
struct ShareFact: Sendable {
  let met, all: Fact

  init(met: Fact, of all: Fact) { (self.met, self.all) = (met, all) }

  var formula: Formula { met.formula / all.formula }
  var value: Double { met.value / all.value }
  var likelihood: Likelihood { Likelihood(met.count, of: all.count) }
  /// From this share on something is so in most replications: where *likely* begins.
  static let leastOfMost = Double(Likelihood.likelyPercent) / 100
  /// A share of ties may round up to a count that is likely and lie below it itself: both must hold.
  var isMost: Bool { likelihood.isLikely && value >= Self.leastOfMost }

  /// The replications in which it is not so.
  var opposite: ShareFact { ShareFact(met: all - met, of: all) }
}

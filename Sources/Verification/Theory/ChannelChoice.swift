import DiscreteEvents

/// Shares of channels among people who choose by a logit of utility, some of whom do not know the station.
///
/// Source: D. McFadden (1974), "Conditional logit analysis of qualitative choice behavior".
struct ChannelChoice {
  struct Option {
    let atStation: Bool
    let utility: Double
    /// Minutes from door to door.
    let time: Double
  }

  let options: [Option]
  /// Share of people who know the station; the others choose among the rest.
  let awareness: Double

  /// Shares by option where everybody chooses among those that are not at the station; zeros where there are none.
  var sharesWithoutStation: [Double] { softmax { !$0.atStation } }

  /// Shares by option; they add up to less than 1 when those who do not know the station have no choice.
  var shares: [Double] {
    zip(softmax { _ in true }, sharesWithoutStation).map { awareness * $0 + (1 - awareness) * $1 }
  }

  var shareToStation: Double { zip(options, shares).reduce(0) { $0 + ($1.0.atStation ? $1.1 : 0) } }

  /// Mean time over those who choose; nil when nobody does.
  func meanTime(_ shares: [Double]) -> Double? {
    let all = shares.reduce(0, +)
    return all > 0 ? zip(options, shares).reduce(0) { $0 + $1.0.time * $1.1 } / all : nil
  }

  private func softmax(_ isOpen: (Option) -> Bool) -> [Double] {
    let best = options.filter(isOpen).map(\.utility).max() ?? 0
    let weights = options.map { isOpen($0) ? Elementary.exp($0.utility - best) : 0 }
    let sum = weights.reduce(0, +)
    return sum > 0 ? weights.map { $0 / sum } : weights
  }
}

/// What the weighted displacement quotient looks like when nothing happens at all: six independent Poisson counts.
///
/// Given the control counts, response area and buffer are independent, and all depends on these counts only through their
/// ratio c = Ca/Cb: S < 0 is X = c·Rb − Ra > 0, and the quotient is −Y/X with Y = Da − c·Db. The chances of c are gathered
/// in classes of a quarter of its standard deviation, those of X and Y on a grid. Errors of all figures are below 0.001;
/// exact ties are shared between the signs.
struct NullQuotient {
  private let classes: [RatioClass]

  /// Control ratios that are nearly the same.
  private struct RatioClass {
    let chance: Double
    let effect: GridDistribution
    let displacement: GridDistribution
  }

  /// Means of the counts, the same before and after; counts of zero in the control area must be next to impossible.
  init(response: Double, buffer: Double, control: Double) {
    let ofResponse = PoissonTable(mean: response)
    let ofBuffer = PoissonTable(mean: buffer)
    classes = Self.ratios(PoissonTable(mean: control)).map { ratio, chance in
      RatioClass(
        chance: chance,
        effect: GridDistribution(of: ofResponse, timesRatio: ratio, minus: ofResponse),
        displacement: GridDistribution(of: ofBuffer, minus: ofBuffer, timesRatio: ratio))
    }
  }

  /// P(S < 0).
  var success: Double { classes.reduce(0) { $0 + $1.chance * $1.effect.positive } }

  /// P(WDQ < −limit | S < 0), for a limit ≥ 0.
  func displacement(beyond limit: Double) -> Double {
    beyond { $0.displacement.exceedance(limit * $1) }
  }

  /// P(|WDQ| > limit | S < 0), for a limit ≥ 0.
  func magnitude(beyond limit: Double) -> Double {
    beyond { $0.displacement.exceedance(limit * $1) + 1 - $0.displacement.exceedance(-limit * $1) }
  }

  /// Median of |WDQ| where S < 0.
  var medianMagnitude: Double {
    var low = 0.0
    var high = 1.0
    while magnitude(beyond: high) > 0.5 { high *= 2 }
    for _ in 0..<20 {
      let middle = (low + high) / 2
      if magnitude(beyond: middle) > 0.5 { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }

  private func beyond(_ chance: (RatioClass, Double) -> Double) -> Double {
    var sum = 0.0
    for each in classes {
      each.effect.forEachPositive { effect, weight in sum += each.chance * weight * chance(each, effect) }
    }
    return sum / success
  }

  /// Classes of after ÷ before, each by its mean and chance.
  private static func ratios(_ control: PoissonTable) -> [(mean: Double, chance: Double)] {
    let width = (2 / control.mean).squareRoot() / 4
    let most = Double(control.first + control.chances.count) / Double(max(control.first, 1))
    var sums = Array(repeating: (ratio: 0.0, chance: 0.0), count: Int(most / width) + 1)
    for (before, chanceBefore) in control.chances.enumerated() where control.first + before > 0 {
      for (after, chanceAfter) in control.chances.enumerated() {
        let ratio = Double(control.first + after) / Double(control.first + before)
        sums[Int(ratio / width)].chance += chanceBefore * chanceAfter
        sums[Int(ratio / width)].ratio += chanceBefore * chanceAfter * ratio
      }
    }
    return sums.compactMap { $0.chance > 0 ? ($0.ratio / $0.chance, $0.chance) : nil }
  }
}

/// What the weighted displacement quotient looks like when nothing happens at all: six independent Poisson counts.
///
/// Given the control counts, response area and buffer are independent, and all depends on these counts only through their
/// ratio c = Ca/Cb: S < 0 is X = c·Rb − Ra > 0, and the quotient is −Y/X with Y = Da − c·Db. The chances of c are gathered
/// in classes of a quarter of its standard deviation, those of X and Y on a grid; exact ties with zero, which a grid does not
/// see, are summed over the counts and taken off. Errors of all quantities are below 10⁻³.
struct NullQuotient {
  private let classes: [RatioClass]

  /// Control ratios that are nearly the same.
  private struct RatioClass {
    let chance: Double
    let effect: GridDistribution
    let displacement: GridDistribution
    /// P(X = 0) and P(Y = 0) within the class.
    let effectTie: Double
    let displacementTie: Double

    /// P(X > 0); the grid shares a tie between both signs.
    var positiveEffect: Double { effect.positive - effectTie / 2 }
  }

  /// What the mean counts must lie within: a control count of zero must be next to impossible, the grid fine against the
  /// spread of the counts, and the work, which grows with the means, bounded.
  static let means = 30.0...10_000

  /// Means of the counts, the same before and after.
  init(response: Double, buffer: Double, control: Double) {
    let ofResponse = PoissonTable(mean: response)
    let ofBuffer = PoissonTable(mean: buffer)
    classes = Self.sums(PoissonTable(mean: control), ofResponse, ofBuffer).map { sums in
      let ratio = sums.ratio / sums.chance
      return RatioClass(
        chance: sums.chance,
        effect: GridDistribution(of: ofResponse, timesRatio: ratio, minus: ofResponse),
        displacement: GridDistribution(of: ofBuffer, minus: ofBuffer, timesRatio: ratio),
        effectTie: sums.effectTie / sums.chance, displacementTie: sums.displacementTie / sums.chance)
    }
  }

  /// P(S < 0).
  var success: Double { classes.reduce(0) { $0 + $1.chance * $1.positiveEffect } }

  /// P(WDQ < 0 | S < 0): offences seem to have gone to the buffer.
  var apparentDisplacement: Double {
    let ties = classes.reduce(0) { $0 + $1.chance * $1.positiveEffect * $1.displacementTie }
    return displacement(beyond: 0) - ties / 2 / success
  }

  /// P(WDQ < −limit | S < 0), for a limit above 0; at 0 half of the chance of a quotient of zero is counted.
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
    // A quotient of a thousand is beyond all doubt; the search is bounded all the same.
    for _ in 0..<60 where magnitude(beyond: high) > 0.5 { high *= 2 }
    for _ in 0..<20 {
      let middle = (low + high) / 2
      if magnitude(beyond: middle) > 0.5 { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }

  private func beyond(_ chance: (RatioClass, Double) -> Double) -> Double {
    var sum = 0.0
    for each in classes {
      sum -= each.chance * each.effectTie / 2 * chance(each, 0)
      each.effect.forEachPositive { effect, weight in sum += each.chance * weight * chance(each, effect) }
    }
    return sum / success
  }

  /// Sums over the pairs of control counts of one class.
  private struct Sums {
    var chance = 0.0
    var ratio = 0.0
    var effectTie = 0.0
    var displacementTie = 0.0
  }

  private static func sums(_ control: PoissonTable, _ response: PoissonTable, _ buffer: PoissonTable) -> [Sums] {
    let width = (2 / control.mean).squareRoot() / 4
    let counts = control.first..<(control.first + control.chances.count)
    let largest = Double(counts.upperBound) / Double(max(counts.lowerBound, 1))
    var sums = Array(repeating: Sums(), count: Int(largest / width) + 1)
    for before in counts where before > 0 {
      for after in counts where after > 0 {
        let chance = control.chances[before - control.first] * control.chances[after - control.first]
        let ratio = Double(after) / Double(before)
        let place = Int(ratio / width)
        sums[place].chance += chance
        sums[place].ratio += chance * ratio
        sums[place].effectTie += chance * response.chanceOfProportion(after, to: before)
        sums[place].displacementTie += chance * buffer.chanceOfProportion(after, to: before)
      }
    }
    return sums.filter { $0.chance > 0 }
  }
}

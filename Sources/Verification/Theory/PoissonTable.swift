/// The chances of the counts of a Poisson variable within four standard deviations of its mean, scaled to add up to 1.
struct PoissonTable {
  let mean: Double
  /// The smallest count.
  let first: Int
  /// Chances of the counts from ``first`` on.
  let chances: [Double]

  init(mean: Double) {
    self.mean = mean
    let reach = 4 * mean.squareRoot()
    first = max(0, Int((mean - reach).rounded()))
    var chances = [1.0]
    for count in first..<Int((mean + reach).rounded(.up)) { chances.append(chances[count - first] * mean / Double(count + 1)) }
    let sum = chances.reduce(0, +)
    self.chances = chances.map { $0 / sum }
  }

  /// The chance that two such counts, first and second, are exactly in the proportion of two positive numbers.
  func chanceOfProportion(_ first: Int, to second: Int) -> Double {
    let divisor = Self.greatestCommonDivisor(first, second)
    let (a, b) = (first / divisor, second / divisor)
    var sum = 0.0
    var factor = self.first / max(a, b)
    while factor * max(a, b) < self.first + chances.count {
      sum += chance(of: factor * a) * chance(of: factor * b)
      factor += 1
    }
    return sum
  }

  private func chance(of count: Int) -> Double {
    count >= first && count < first + chances.count ? chances[count - first] : 0
  }

  private static func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int {
    var (larger, smaller) = (a, b)
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    return larger
  }
}

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
}

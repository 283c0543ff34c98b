import DiscreteEvents

/// Mean and variance of a sample held in memory, in two passes over exact sums: the same bits in any order of the values.
struct SampleMoments {
  let count: Int
  /// Not a number for an empty sample.
  let mean: Double
  /// Unbiased; zero when all values are the same, not a number for fewer than two.
  let variance: Double

  init(_ values: [Double]) {
    count = values.count
    guard let first = values.first else {
      (mean, variance) = (.nan, .nan)
      return
    }
    guard values.contains(where: { $0 != first }) else {
      (mean, variance) = (first, count > 1 ? 0 : .nan)
      return
    }
    var sum = ExactSum()
    for value in values { sum.add(value) }
    let mean = sum.value / Double(count)
    var squares = ExactSum()
    for value in values { squares.add((value - mean) * (value - mean)) }
    self.mean = mean
    variance = squares.value / Double(count - 1)
  }

  var standardDeviation: Double { variance.squareRoot() }
  var standardError: Double { (variance / Double(count)).squareRoot() }
}

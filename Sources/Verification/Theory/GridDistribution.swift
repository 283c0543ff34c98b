/// A distribution of differences on an even grid around zero; each value is shared between its two neighbours on the grid.
struct GridDistribution {
  private static let step = 0.5

  /// Place of the value zero.
  private let origin: Int
  private let chances: [Double]
  /// Chance of more than half a step above each place.
  private let above: [Double]

  /// The distribution of ratio · first − second.
  init(of first: PoissonTable, timesRatio ratio: Double, minus second: PoissonTable) {
    self.init(first, ratio, second, 1)
  }

  /// The distribution of first − ratio · second.
  init(of first: PoissonTable, minus second: PoissonTable, timesRatio ratio: Double) {
    self.init(first, 1, second, ratio)
  }

  private init(_ first: PoissonTable, _ firstFactor: Double, _ second: PoissonTable, _ secondFactor: Double) {
    let largestFirst = firstFactor * Double(first.first + first.chances.count)
    let largestSecond = secondFactor * Double(second.first + second.chances.count)
    let most = max(
      largestFirst - secondFactor * Double(second.first), largestSecond - firstFactor * Double(first.first), 1)
    let origin = Int(most / Self.step) + 2
    var chances = Array(repeating: 0.0, count: 2 * origin + 1)
    chances.withUnsafeMutableBufferPointer { chances in
      second.chances.withUnsafeBufferPointer { others in
        for (index, chance) in first.chances.enumerated() {
          let value = firstFactor * Double(first.first + index)
          for other in 0..<others.count {
            let place = (value - secondFactor * Double(second.first + other)) / Self.step + Double(origin)
            let whole = Int(place)
            let part = place - Double(whole)
            let weight = chance * others[other]
            chances[whole] += weight * (1 - part)
            chances[whole + 1] += weight * part
          }
        }
      }
    }
    self.origin = origin
    self.chances = chances
    var above = chances
    var sum = 0.0
    for place in chances.indices.reversed() {
      above[place] = sum
      sum += chances[place]
    }
    self.above = above
  }

  /// Chance of a positive value; half of that of zero is counted.
  var positive: Double { above[origin] + chances[origin] / 2 }

  /// The positive values with their chances.
  func forEachPositive(_ body: (Double, Double) -> Void) {
    body(0, chances[origin] / 2)
    for place in (origin + 1)..<chances.count where chances[place] > 0 {
      body(Double(place - origin) * Self.step, chances[place])
    }
  }

  /// Chance of more than a value, interpolated between the middles of the grid.
  func exceedance(_ value: Double) -> Double {
    let place = value / Self.step + Double(origin) - 0.5
    if place < 0 { return 1 }
    let whole = Int(min(place, Double(chances.count)))
    guard whole + 1 < chances.count else { return 0 }
    let part = place - Double(whole)
    return above[whole] * (1 - part) + above[whole + 1] * part
  }
}

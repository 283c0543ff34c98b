import Foundation

/// From values to pixels: linear or logarithmic, with ticks at round numbers.
struct Scale: Sendable {
  let domain: ClosedRange<Double>
  /// Pixel of the lower and of the upper end; the first may be the greater one.
  let pixels: (Double, Double)
  let isLogarithmic: Bool

  init(_ domain: ClosedRange<Double>, to first: Double, _ last: Double, logarithmic: Bool = false) {
    self.domain = domain
    pixels = (first, last)
    isLogarithmic = logarithmic
  }

  /// A scale over all the values and over `including`, with its ends at round numbers.
  ///
  /// - Parameter steps: About how many steps between ticks are wanted.
  init(over values: [Double], including: [Double] = [], to first: Double, _ last: Double, steps: Int = 5) {
    let finite = (values + including).filter(\.isFinite)
    var low = finite.min() ?? 0
    var high = finite.max() ?? 1
    if low == high {
      low -= low == 0 ? 1 : abs(low) * 0.1
      high += high == 0 ? 1 : abs(high) * 0.1
    }
    let step = Self.step(high - low, steps)
    self.init((low / step).rounded(.down) * step...(high / step).rounded(.up) * step, to: first, last)
  }

  subscript(value: Double) -> Double {
    let part =
      isLogarithmic
      ? log(value / domain.lowerBound) / log(domain.upperBound / domain.lowerBound)
      : (value - domain.lowerBound) / (domain.upperBound - domain.lowerBound)
    return pixels.0 + part * (pixels.1 - pixels.0)
  }

  /// The pixel of a value, held within the plot.
  func held(_ value: Double) -> Double { self[min(max(value, domain.lowerBound), domain.upperBound)] }

  /// Round values within the domain.
  func ticks(_ steps: Int = 5) -> [Double] {
    if isLogarithmic { return decades }
    let step = Self.step(domain.upperBound - domain.lowerBound, steps)
    let first = (domain.lowerBound / step - 1e-9).rounded(.up)
    let last = (domain.upperBound / step + 1e-9).rounded(.down)
    guard first <= last else { return [] }
    return (Int(first)...Int(last)).map { $0 == 0 ? 0 : Double($0) * step }
  }

  /// 1, 3 (or 1, 2, 5 where there is room) times powers of ten.
  private var decades: [Double] {
    let spread = log10(domain.upperBound / domain.lowerBound)
    let factors: [Double] = spread > 2.5 ? [1] : spread > 1.5 ? [1, 3] : [1, 2, 5]
    let powers = Int(log10(domain.lowerBound).rounded(.down))...Int(log10(domain.upperBound).rounded(.up))
    return powers.flatMap { power in factors.map { $0 * pow(10, Double(power)) } }
      .filter { $0 >= domain.lowerBound * 0.999999 && $0 <= domain.upperBound * 1.000001 }
  }

  /// Decimals that its ticks need.
  func decimals(_ steps: Int = 5) -> Int {
    let step = Self.step(domain.upperBound - domain.lowerBound, steps)
    return max(0, -Int(log10(step * 1.0001).rounded(.down)))
  }

  /// 1, 2 or 5 times a power of ten, nearest above a span over steps.
  static func step(_ span: Double, _ steps: Int) -> Double {
    let raw = max(span, .leastNormalMagnitude) / Double(max(1, steps))
    let power = pow(10, log10(raw).rounded(.down))
    let factor = raw / power
    return power * (factor <= 1.0001 ? 1 : factor <= 2.0001 ? 2 : factor <= 5.0001 ? 5 : 10)
  }
}

extension Scale {
  /// Decimals that ticks need once they are divided for their unit.
  func decimalsFor(_ reading: Reading, _ steps: Int) -> Int {
    Scale(domain.lowerBound / reading.unit.divisor...domain.upperBound / reading.unit.divisor, to: pixels.0, pixels.1).decimals(
      steps)
  }
}

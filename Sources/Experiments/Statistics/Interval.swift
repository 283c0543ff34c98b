/// A closed range of real numbers, such as a confidence interval of a mean.
public struct Interval: Equatable, Sendable {
  public var low: Double
  public var high: Double

  public init(low: Double, high: Double) {
    self.low = low
    self.high = high
  }

  /// The Student-t interval of a mean from its standard error; nil for fewer than two values.
  public init?(mean: Double, standardError: Double, count: Int, confidence: Double = 0.95) {
    guard count > 1, mean.isFinite, standardError.isFinite else { return nil }
    let reach =
      standardError == 0 ? 0 : StudentT(freedom: Double(count - 1)).critical(1 - confidence) * standardError
    self.init(low: mean - reach, high: mean + reach)
  }

  /// Half of its width.
  public var halfWidth: Double { (high - low) / 2 }

  public func contains(_ value: Double) -> Bool { low <= value && value <= high }
}

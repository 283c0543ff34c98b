import DiscreteEvents

/// How cost is spread over years and brought to one date.
public struct AppraisalParameters: Equatable, Sendable {
  /// Years over which a station's capital is recovered, above 0.
  public var lifeYears: Double
  /// Yearly discount rate, above −1; nominal where there is inflation.
  public var discountRate: Double
  /// Yearly growth of all prices after the price year, above −1.
  public var inflation: Double

  public init(lifeYears: Double = 8, discountRate: Double = 0.03, inflation: Double = 0) {
    self.lifeYears = lifeYears
    self.discountRate = discountRate
    self.inflation = inflation
  }

  /// Yearly discount rate at constant prices: (1 + nominal) / (1 + inflation) − 1.
  public var realRate: Double { (1 + discountRate) / (1 + inflation) - 1 }

  /// The level yearly payment over the life that is worth one unit of capital when it is paid: r / (1 − (1 + r)⁻ⁿ), or 1/n at r = 0.
  ///
  /// Source: the capital recovery factor of engineering economics, e.g. Park, Contemporary Engineering Economics.
  public var capitalRecoveryFactor: Double {
    let rate = realRate
    if rate == 0 { return 1 / lifeYears }
    return rate / -Elementary.expm1(-lifeYears * Elementary.log1p(rate))
  }

  /// What an amount at prices of the price year, paid in a counted month, is worth in the first counted month.
  ///
  /// Compounded by the month: (1 + realRate)^(−month / 12); the first month has factor 1.
  public func presentFactor(month: Int) -> Double {
    Elementary.exp(-Double(month) / 12 * Elementary.log1p(realRate))
  }
}

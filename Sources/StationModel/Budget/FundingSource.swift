/// Who pays new cash.
public enum FundingSource: Int, CaseIterable, Sendable {
  /// Taxes, by the yearly budget or as earmarked money.
  case publicBudget
  /// Other authorities and firms that buy services from the station.
  case boughtServices
  /// Gifts of money or equipment.
  case donations
  /// What the station earns: parcels, a small shop.
  case stationIncome
}

/// Splits amounts by source without losing a cent.
public enum FundingSplit {
  /// The cents of each source, in the order of `FundingSource`; they add up to the amount, whatever its sign.
  ///
  /// Largest remainder (Hamilton's method): every source gets its whole cents, and the cents left go to the largest fractions, one
  /// each; the first source among equals.
  /// - Parameters:
  ///   - amount: In cents.
  ///   - shares: One for each source, ≥ 0, together 1.
  public static func cents(_ amount: Int64, shares: [Double]) -> [Int64] {
    let size = Int64(amount.magnitude)
    let exact = shares.map { Double(size) * $0 }
    var parts = exact.map { Int64($0) }
    var fractions = exact.indices.map { exact[$0] - Double(parts[$0]) }
    var left = size - parts.reduce(0, +)
    // Products rounded up can give a cent too many: it is taken where the fraction is smallest.
    while left != 0 {
      let index = left > 0 ? largest(fractions) : largest(fractions.indices.map { parts[$0] > 0 ? -fractions[$0] : -2 })
      parts[index] += left > 0 ? 1 : -1
      fractions[index] += left > 0 ? -1 : 1
      left += left > 0 ? -1 : 1
    }
    return amount < 0 ? parts.map { -$0 } : parts
  }

  /// The first of the largest.
  private static func largest(_ values: [Double]) -> Int {
    var best = 0
    for index in values.indices where values[index] > values[best] { best = index }
    return best
  }
}

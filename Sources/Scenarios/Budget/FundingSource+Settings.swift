import StationModel

extension FundingSource {
  /// A share for each source, in their order.
  static let shares = Settings<[Double]>(
    allCases.map { _ in 0 },
    [
      share(.publicBudget, "publicBudget", "Share of new cash from the public budget."),
      share(.boughtServices, "boughtServices", "Share of new cash from those who buy services."),
      share(.donations, "donations", "Share of new cash from gifts of money or equipment."),
      share(.stationIncome, "stationIncome", "Share of new cash that stations earn: parcels, a small shop."),
    ]
  ) { cursor, shares in cursor.checkSum(shares) }

  private static func share(_ source: FundingSource, _ key: String, _ meaning: String) -> Setting<[Double]> {
    .number(key, \.[source.rawValue], .share, unit: "share", meaning)
  }
}

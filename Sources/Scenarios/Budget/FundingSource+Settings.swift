import StationModel

extension FundingSource {
  /// A share for each source, in their order.
  static let shares = Settings<[Double]>(
    allCases.map { _ in 0 },
    [
      share(.publicBudget, "publicBudget", "Share of new cash from the public budget.", "新增现金中财政预算的份额。"),
      share(.boughtServices, "boughtServices", "Share of new cash from those who buy services.", "新增现金中购买服务收入的份额。"),
      share(.donations, "donations", "Share of new cash from gifts of money or equipment.", "新增现金中捐赠（资金或设备）的份额。"),
      share(
        .stationIncome, "stationIncome", "Share of new cash that stations earn: parcels, a small shop.",
        "新增现金中警务站自身收入（快递代收、便民小店）的份额。"),
    ]
  ) { cursor, shares in cursor.checkSum(shares) }

  private static func share(_ source: FundingSource, _ key: String, _ en: String, _ zhHans: String) -> Setting<[Double]> {
    .number(key, \.[source.rawValue], .share, unit: "share", en, zhHans)
  }
}

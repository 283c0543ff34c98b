import StationModel

extension Upgrade {
  static let settings = Settings(
    Upgrade(startDay: 0, change: OperatingChange()),
    [
      .own(SceneSections.id),
      .own(
        Field(
          "at", .reference(.window), "It comes on this window's first day, or, with a condition, not before.",
          "在该时段首日实施；设有条件时，不早于该日。"
        ).required),
      .own(
        Field("when", .record(SceneSections.trigger), "It comes on the first of the month after this was so.", "条件成立后的次月一日实施。")),
      .own(
        Field(
          "set", .record(SceneSections.operatingChange),
          "What changes: hours, days and number of posts, policy and dwell time of patrols.", "变更内容：岗位的时间、日期和数量，巡逻方式和停留时长。"
        ).required),
      .number("capitalCNY", \.capitalCents, as: .cents, .money, unit: "CNY", "Paid once by the city.", "由全市一次性支付。"),
    ])

  /// What a condition has beside its figure.
  static let lookingBack = Settings(
    Upgrade(startDay: 0, change: OperatingChange()),
    [.integer("months", \.triggerMonths, 1...120, unit: "months", "Months just past that it is read from.", "据以判断的最近月数。")])
}

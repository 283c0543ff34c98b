import StationModel

extension Upgrade {
  static let settings = Settings(
    Upgrade(startDay: 0, change: OperatingChange()),
    [
      .own(SceneSections.id),
      .own(
        Field(
          "at", .reference("a window"), "It comes on this window's first day, or, with a condition, not before."
        ).required),
      .own(Field("when", .record(SceneSections.trigger), "It comes on the first of the month after this was so.")),
      .own(
        Field(
          "set", .record(SceneSections.operatingChange),
          "What changes: hours, days and number of posts, policy and dwell time of patrols."
        ).required),
      .number("capitalCNY", \.capitalCents, as: .cents, .money, unit: "CNY", "Paid once by the city."),
    ])

  /// What a condition has beside its figure.
  static let lookingBack = Settings(
    Upgrade(startDay: 0, change: OperatingChange()),
    [.integer("months", \.triggerMonths, 1...120, unit: "months", "Months just past that it is read from.")])
}

import StationModel

extension SickLeave {
  /// How often the people of a role are ill; off without a number of days.
  static let settings = Settings(
    SickLeave(daysPerYear: 0),
    [
      .number(
        "sickDaysPerYear", \.daysPerYear, .positive(upTo: 180), unit: "d/year",
        "Calendar days a year on which a person is ill; nobody ever is where nothing is said.", "每人每年的病假天数；未设置时没有病假。"
      ).withoutDefault,
      .number(
        "sickSpellDays", \.spellDays, .from(0.5, to: 90), unit: "d",
        "Mean length of an illness. Its first day is at too short notice to be replaced.", "每次病假的平均天数。首日来不及替班。"
      ).from("a few days; mostly colds and injuries", "数天；多为感冒和伤痛", .judgement),
    ])
}

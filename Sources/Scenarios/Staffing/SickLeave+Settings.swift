import StationModel

extension SickLeave {
  /// How often the people of a role are ill; off without a number of days.
  static let settings = Settings(
    SickLeave(daysPerYear: 0),
    [
      .number(
        "sickDaysPerYear", \.daysPerYear, .positive(upTo: 180), unit: "d/year",
        "Calendar days a year on which a person is ill; nobody ever is where nothing is said."
      ).withoutDefault,
      .number(
        "sickSpellDays", \.spellDays, .from(0.5, to: 90), unit: "d",
        "Mean length of an illness. Its first day is at too short notice to be replaced."
      ).from("a few days; mostly colds and injuries", .judgement),
    ])
}

extension SceneSections {
  /// What every kind of call has, whether it is about crime or not.
  private static let callAttributes = [
    Field("name", .record(name), "What reports call it; the usual word for the id, or the id, where it is missing."),
    Field("priority", .integer(1...4), "1 (at once) to 4.").required,
    Field("units", .integer(1...20), "Units needed on the scene.").orElse(1)
      .from("1.4 to 2.3 units a call in an American city, one crew of two here", .judgement),
    Field("onSceneMinutes", .distribution(.minutes), unit: "min", "Time on the scene, for every unit that takes part.").required,
    Field(
      "patienceMinutes", .distribution(.minutes), unit: "min",
      "How long a caller waits for a unit to be sent; for ever where nothing is said."),
    Field("profile", .either([.value(.text), .section(profile)]), "When the calls come: a profile, or the name of one."),
    Field("growthPerYear", .number(.from(-0.5, to: 1)), unit: "1/year", "Growth of the rate, 0.02 = 2 % a year.").orElse(0),
    Field("dispersion", .number(.from(1, to: 100)), "Variance of the city's daily count over its mean; 1 is pure chance.").orElse(
      1),
    Field("by", .choice(["residents", "daytime"]), "Who makes the calls: those who live there, or those who are there by day.")
      .orElse("residents"),
    Field(
      "attraction", .named("kind of place", .value(.number(.from(0, to: 1000)))),
      "Factor on the demand of zones with such a key place."),
  ]

  static let call = Section(
    [
      id,
      Field(
        "per1000PerYear", .number(.from(0, to: 1e6)), unit: "1/(1000 residents·year)",
        "Calls; without it the kind does not exist."),
    ] + callAttributes)

  static let offence = Section(
    [
      id,
      Field(
        "committedPer1000PerYear", .number(.from(0, to: 1e5)), unit: "1/(1000 residents·year)",
        "Offences committed; without it the kind does not exist."),
    ] + offenceAttributes + callAttributes)

  static let profile = Section([
    Field("day", .numbers(count: .daySteps, .from(0, to: 1e9)), "Relative rate in equal steps of the day, from midnight."),
    Field("week", .numbers(count: .exactly(7), .from(0, to: 1e9)), "Relative rate by weekday, Monday first."),
    Field("year", .numbers(count: .exactly(12), .from(0, to: 1e9)), "Relative rate by month, January first."),
    Field("holiday", .number(.from(0, to: 100)), "Factor on public holidays.").orElse(1),
  ])

  static let surge = Section([
    id,
    Field("from", .date, "First day.").required,
    Field("to", .date, "Last day; the first where nothing is said."),
    Field("zones", .zones, "Zones it touches; all where nothing is said."),
    Field("times", .numbersBy("kinds of calls", .from(0, to: 1000)), "Factor on the calls.").required,
  ])
}

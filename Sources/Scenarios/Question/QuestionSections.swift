import StationModel

extension SceneSections {
  static let calendar = Section([
    Field("start", .date, "First counted day: the first of a month.").required,
    Field("warmUpDays", .integer(0...3660), unit: "d", "Days before the start, simulated and never counted.").orElse(0),
    Field("windows", .list(window), "Counted stretches of whole months, one after the other."),
    Field("coolDownDays", .integer(0...3660), unit: "d", "Days after the last window, in which life goes on.").orElse(0),
    Field("holidays", .dates, "Public holidays: days, or ranges such as 2027-10-01..2027-10-07."),
  ])

  static let window = Section([
    id,
    Field("months", .integer(1...600), unit: "months", "Length in whole months.").required,
  ])

  /// What an outcome is read for; at most one of them, but window.
  private static let reading = [
    Field("outcome", .reference("an outcome"), "What is measured.").required,
    Field(
      "area", .reference("an area or a zone"),
      "City, an area, a zone, worstZone, treated, buffer, control or elsewhere; the city when nothing is said."),
    Field("kind", .reference("a kind of call"), "Calls of one kind only."),
    Field("priority", .integer(1...4), "Calls of one priority only."),
    Field("precinct", .reference("a precinct"), "One precinct's units and people only."),
    Field("age", .choice(AgeGroup.words.all), "People of one age only; for outcomes of services."),
    Field("hours", .hours, "Calls of some whole hours of the day only."),
    Field("window", .reference("a window"), "The window in which it is read, or all."),
  ]

  static let goal = Section(
    [
      id,
      Field("title", .record(name), "What the goal is called in reports; the outcome's title where it is missing."),
    ] + reading + [
      Field("atMost", .number(.any), "Largest value that meets the goal, in the outcome's unit."),
      Field("atLeast", .number(.any), "Smallest value that meets the goal, in the outcome's unit."),
      Field("atMostShare", .number(.any), "Largest relative change that meets the goal, -0.2 = 20 % less."),
      Field("atLeastShare", .number(.any), "Smallest relative change that meets the goal."),
      Field(
        "changeFrom", .reference("a window, or base"), "Makes it a change: from the base scenario, or from an earlier window."),
      Field("chance", .number(.positive(upTo: 1)), "Share of futures that must meet the goal.").orElse(0.5),
    ])

  static let uncertain = Section([
    Field("parameter", .text, "Path of the value; a star stands for every id.").required,
    Field("as", .distribution(.any), "Its distribution, or {\"times\": distribution} for a factor on it.").required,
    Field("source", .text, "Where the distribution comes from."),
  ])

  static let expectation = Section(
    reading + [
      Field("value", .number(.any), "The value that theory gives.").required,
      Field("tolerance", .number(.positive(upTo: 1e12)), "Largest error allowed; 4 standard errors where nothing is said."),
    ])
}

extension AgeGroup {
  static let words: Vocabulary<Self> = ["under60": .under60, "60+": .from60]
}

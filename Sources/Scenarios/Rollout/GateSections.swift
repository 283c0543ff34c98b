extension SceneSections {
  static let gate = Section([
    Field("at", .reference("the end of a window, such as pilot.end"), "When the city decides.").required,
    Field("goIf", .records(criterion), "What it wants to see; all of it for a go."),
    Field("adjust", .records(adjustment), "Changes made when it is no go, each at most once, if its figure is so."),
    Field(
      "elseExtendMonths", .integer(1...120), unit: "months",
      "Months by which a pilot without a go is extended; the next decision reads them alone."),
    Field("extensions", .integer(0...20), "How often it can be extended.").orElse(1),
    Field("thenElse", .choice(["stop", "go"]), "What happens in the end without a go; after a stop the pilot's stations stay.")
      .orElse("stop"),
    Field("rightIf", .record(truth), "Going on is right if this holds for the same arm with the gate forced to go at once."),
  ])

  private static let figure = [
    Field(
      "outcome", .reference("a figure that a city sees"),
      "responseMinutes.mean, responseWithin10.share, staffedDoor.share or crimeRecorded.count, in the zones that the pilot serves."
    ).required,
    Field("hours", .hours, "Response: calls of some whole hours of the day only."),
    Field("changeFrom", .reference("a window"), "Recorded crime: the window whose daily count it is compared with."),
    Field(
      "comparedWith", .choice(["none", "control"]),
      "Recorded crime: control takes the change over that of comparable zones beyond the pilot's surroundings."
    ).orElse("none"),
  ]

  static let criterion = Section(
    figure + [
      Field("atMost", .number(.any), "Largest value for a go."),
      Field("atLeast", .number(.any), "Smallest value for a go."),
      Field("atMostShare", .number(.any), "Recorded crime: largest relative change for a go, 0.1 = 10 % more."),
      Field("atLeastShare", .number(.any), "Recorded crime: smallest relative change for a go."),
    ])

  /// A figure above or below a bound.
  static let condition = Section(
    figure + [
      Field("above", .number(.any), "True above this value; of recorded crime, of its relative change."),
      Field("below", .number(.any), "True below this value; of recorded crime, of its relative change."),
    ])

  static let adjustment = Section([
    Field("if", .record(condition), "When it is made.").required,
    Field("then", .record(operatingChange), "What changes from that day.").required,
  ])

  static let operatingChange = Section([
    Field("posts", .list(postChange), "Posts that change."),
    Field("patrol", .record(patrolChange), "How patrols change."),
  ])

  static let postChange = Section([
    id,
    Field("of", .reference("an organisation"), "Organisation whose post it is; the pilot's where nothing is said."),
    Field("hours", .hours, "New opening hours."),
    Field("days", .days, "New days."),
    Field("count", .integer(0...1000), "New number of such posts."),
  ])

  static let patrolChange = Section([
    Field("policy", .choice(["random", "fixedBeat", "hotPlaces"]), "Where free units go from then on."),
    Field("dwellMinutes", .number(.from(1, to: 1440)), unit: "min", "Length of a stop from then on."),
  ])

  static let truth = Section([
    Field("outcome", .reference("an outcome"), "What is measured, over all windows.").required,
    Field("area", .reference("an area"), "City, an area, treated or elsewhere; the city when nothing is said."),
    Field("changeFrom", .choice(["base"]), "What the forced arm is compared with.").orElse("base"),
    Field("atMost", .number(.any), "Largest change, in the outcome's unit, at which going on is right."),
    Field("atLeast", .number(.any), "Smallest change at which it is."),
    Field("atMostShare", .number(.any), "Largest relative change at which it is, -0.01 = 1 % less."),
    Field("atLeastShare", .number(.any), "Smallest relative change at which it is."),
    Field("indifference", .number(.from(0, to: 1e12)), "Distance from the bound within which either decision is right.").orElse(
      0),
  ])

  static let upgrade = Section([
    id,
    Field("at", .reference("a window"), "It comes on this window's first day, or, with a condition, not before.").required,
    Field("when", .record(trigger), "It comes on the first of the month after this was so."),
    Field("set", .record(operatingChange), "What changes: hours, days and number of posts, policy and dwell time of patrols.")
      .required,
    Field("capitalCNY", .number(.money), unit: "CNY", "Paid once by the city.").orElse(0),
  ])

  static let trigger = Section(
    condition.fields + [Field("months", .integer(1...120), unit: "months", "Months just past that it is read from.").orElse(3)])

  static let observation = Section([
    Field("missingShare", .number(.share), unit: "share", "Calls that are missing in the response log.").orElse(0.035)
      .from("2 to 5 % missing in a response log", .judgement),
    Field("earlyShare", .number(.share), unit: "share", "Arrivals that are reported before they happen.").orElse(0.2)
      .from("arrival buttons are pressed early; how often is not known", .assumption),
    Field("earlyMinutes", .distribution(.minutes), unit: "min", "How much too early.").orElse(1.5)
      .from("arrival buttons are pressed early; how much is not known", .assumption),
    Field(
      "entryDays", .distribution(.from(0, to: 3660)), unit: "d",
      "From a report of an offence to its entry, by which it is counted."
    )
    .orElse(3).from("an entry lag of 3 days in the mean", .judgement),
    Field(
      "confusionShare", .number(.share), unit: "share",
      "Reports of offences that are entered as another kind; as no offence they are not counted."
    )
    .orElse(0.025).from("0 to 5 % of kinds confused", .judgement),
    Field(
      "suppressionShare", .number(.share), unit: "share",
      "Reports of offences in the pilot's zones that are not entered while it is appraised."
    )
    .orElse(0.1).from("0 to 0.2 under appraisal", .judgement),
  ])
}

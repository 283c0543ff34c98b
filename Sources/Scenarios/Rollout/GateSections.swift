import StationModel

extension SceneSections {
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
    Field("patrol", .record(OperatingChange.ofPatrols.section), "How patrols change."),
  ])

  static let postChange = Section([
    id,
    Field("of", .reference("an organisation"), "Organisation whose post it is; the pilot's where nothing is said."),
    Field("hours", .hours, "New opening hours."),
    Field("days", .days, "New days."),
    Field("count", .integer(0...1000), "New number of such posts."),
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

  static let trigger = Section(condition.fields + Upgrade.lookingBack.fields)
}

import StationModel

extension SceneSections {
  static let call = Section(
    [
      id,
      Field(
        "per1000PerYear", .number(.from(0, to: 1e6)), unit: "1/(1000 residents·year)",
        "Calls; without it the kind does not exist."),
    ] + CallKind.settings.fields)

  static let surge = Section([
    id,
    Field("from", .date, "First day.").required,
    Field("to", .date, "Last day; the first where nothing is said."),
    Field("zones", .zones, "Zones it touches; all where nothing is said."),
    Field("times", .numbersBy("kinds of calls", .from(0, to: 1000)), "Factor on the calls.").required,
  ])
}

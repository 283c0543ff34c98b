import StationModel

extension GateParameters {
  /// A gate extends once, if at all, and stops in the end.
  static let settings = Settings(
    GateParameters(decisionMonth: 0, criteria: [], extensions: 1),
    [
      .own(Field("at", .reference("the end of a window, such as pilot.end"), "When the city decides.").required),
      .own(Field("goIf", .records(SceneSections.criterion), "What it wants to see; all of it for a go.")),
      .own(
        Field(
          "adjust", .records(SceneSections.adjustment),
          "Changes made when it is no go, each at most once, if its figure is so.")),
      .own(
        Field(
          "elseExtendMonths", .integer(1...120), unit: "months",
          "Months by which a pilot without a go is extended; the next decision reads them alone.")
      ) { $1.extensionMonths = $0.optionalInteger("elseExtendMonths") ?? 0 },
      .integer("extensions", \.extensions, 0...20, "How often it can be extended."),
      .word(
        "thenElse", \.goesOnInTheEnd, ["stop": false, "go": true],
        "What happens in the end without a go; after a stop the pilot's stations stay."),
      .own(
        Field(
          "rightIf", .record(SceneSections.truth),
          "Going on is right if this holds for the same arm with the gate forced to go at once.")),
    ])
}

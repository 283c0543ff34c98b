import StationModel

extension PatrolParameters {
  static let settings = Settings(
    PatrolParameters(policy: .random),
    [
      .word("policy", \.policy, Policy.words, "Where free units go.").required,
      .number("dwellMinutes", \.dwellMinutes, .from(1, to: 1440), unit: "min", "Length of a stop.")
        .from("Koper 1995: 10 to 16 minutes deter longest", .literature),
      .integer("lookBackDays", \.lookBackDays, 1...3660, unit: "d", "Recorded crime that the list of hot places looks back on.")
        .from("four weeks", .judgement),
      .integer("refreshDays", \.refreshDays, 1...366, unit: "d", "Days between two refreshes of the list.")
        .from("weekly", .judgement),
      .number("hotShare", \.hotShare, .positive(upTo: 1), "Length of the list: share of the territory's places.")
        .from("the hottest tenth", .judgement),
    ])
}

extension PatrolParameters.Policy {
  static let words: Vocabulary<Self> = ["random": .random, "fixedBeat": .fixedBeat, "hotPlaces": .hotPlaces]
}

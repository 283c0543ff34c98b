extension SceneSections {
  static let patrol = Section([
    Field("policy", .choice(["random", "fixedBeat", "hotPlaces"]), "Where free units go.").required,
    Field("dwellMinutes", .number(.from(1, to: 1440)), unit: "min", "Length of a stop.").orElse(12.5)
      .from("Koper 1995: 10 to 16 minutes deter longest", .literature),
    Field("lookBackDays", .integer(1...3660), unit: "d", "Recorded crime that the list of hot places looks back on.").orElse(28)
      .from("four weeks", .judgement),
    Field("refreshDays", .integer(1...366), unit: "d", "Days between two refreshes of the list.").orElse(7).from(
      "weekly", .judgement),
    Field("hotShare", .number(.positive(upTo: 1)), "Length of the list: share of the territory's places.").orElse(0.1)
      .from("the hottest tenth", .judgement),
  ])
}

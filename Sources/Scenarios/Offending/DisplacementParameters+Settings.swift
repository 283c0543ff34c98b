import StationModel

extension DisplacementParameters {
  static let settings = Settings(
    DisplacementParameters(),
    [
      .own(Field("seek", .section(Seeking.settings.section), "How many of the deterred seek something else.")) { cursor, model in
        if let seek = cursor.part("seek") { Seeking.settings.decode(seek).fill(&model) }
      },
      .number(
        "distanceKm", \.distanceScaleKm, .positive(upTo: 100), unit: "km", "Distance over which a place's pull falls to 1/e."
      ).from("distance decay of crime; 150 to 800 m", .judgement),
      .number("reachScales", \.reachScales, .from(0.5, to: 20), "Largest distance, in distance scales.")
        .from("2 to 5 scales", .judgement),
      .number("avoidance", \.avoidance, .from(0, to: 20), "Weight of perceived guardianship in the choice of a place.")
        .from("a logit's unit weight", .judgement),
      .number(
        "perceivedDays", \.perceivedDays, .from(1, to: 366), unit: "d", "Mean age of what offenders know of patrols."
      ).from("two weeks", .judgement),
      .number(
        "spaceLagHours", \.spaceLagHours, .positive(upTo: 720), unit: "h", "Mean time to the attempt at another place."
      ).from("the same outing", .judgement),
      .number(
        "timeLagDays", \.timeLagDays, .positive(upTo: 60), unit: "d", "Mean time to the attempt on another day, rounded up."
      ).from("within days", .judgement),
      .integer("stopsAtMost", \.stopsAtMost, 1...200, "Stops after which an attempt is given up.").from("five", .judgement),
    ])
}

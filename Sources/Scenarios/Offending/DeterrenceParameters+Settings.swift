import StationModel

extension DeterrenceParameters {
  static let settings = Settings(
    DeterrenceParameters(),
    [
      .group("afterVisit", afterVisit, "A patrol's stop at a place."),
      .group("nearStation", nearStation, "The nearest station while somebody is at its door."),
      .group("cameras", cameras, "Cameras at a place, while somebody is in the station that watches them."),
      .number(
        "calibrateTo", \.calibrateTo, .positive(upTo: 1),
        "Rate ratio that the virtual hot-spot trial shall return: scales the effect of stops; inputs stand where nothing is said."
      ),
    ])

  private static let afterVisit: [Setting<DeterrenceParameters>] = [
    .number(
      "share", \.afterVisitShare, .from(0, to: 0.95), "Attempts deterred right after the best stop of a crew with an officer."),
    .number(
      "dwellOptimumMinutes", \.dwellOptimumMinutes, .from(1, to: 240), unit: "min", "Length of the stop that deters most."
    ).from("Koper 1995: 10 to 16 minutes", .literature),
    .number(
      "halfLifeMinutes", \.halfLifeMinutes, .from(1, to: 43_200), unit: "min", "Time in which the effect of a stop falls by half."
    ).from("10 to 120 min: Koper 1995 watched for 30; Blanes i Vidal and Mastrobuoni 2018: reverts quickly", .judgement),
  ]

  private static let nearStation: [Setting<DeterrenceParameters>] = [
    .number("share", \.stationShare, .from(0, to: 0.95), "Attempts deterred at the door of a station in its manned hours."),
    .number("decayKm", \.stationDecayKm, .positive(upTo: 100), unit: "km", "Distance over which that falls to 1/e.")
      .from("hundreds of metres", .judgement),
  ]

  private static let cameras: [Setting<DeterrenceParameters>] = [
    .number("share", \.cameraShare, .from(0, to: 0.95), "Attempts deterred at a place with cameras that are watched.")
  ]
}

extension SceneSections {
  /// What an offence has besides the attributes of the call that reports it.
  static let offenceAttributes = [
    Field(
      "deterredBy", .choices(DeterrentNames.all),
      "What keeps offenders from it; none of it deters fraud by telephone."
    ).orElse(["patrol", "station", "cameras"]),
    Field("nearRepeats", .number(.from(0, to: 0.95)), "Mean number of near repeats of a committed offence.").orElse(0)
      .from("0.1 to 0.6 in processes of the kind of Mohler et al. 2011", .judgement),
    Field("turnsInto", .references("an offence"), "What a deterred offender may do instead; in proportion to how common it is."),
    Field("noticedShare", .number(.share), "Share of committed offences that anybody notices.").orElse(1),
    Field("reportedShare", .number(.share), "Share of noticed offences that are reported.").following("that of reporting.share"),
    Field("noticeMinutes", .distribution(.minutes), unit: "min", "From the offence to its report.").orElse(0),
    Field(
      "clearedShare", .number(.share),
      "Share of recorded offences cleared up at the reference response time, with all case work done."
    ).orElse(0),
  ]

  static let deterrence = Section([
    Field("afterVisit", .section(afterVisit), "A patrol's stop at a place."),
    Field("nearStation", .section(nearStation), "The nearest station while somebody is at its door."),
    Field("cameras", .section(cameraEffect), "Cameras at a place, while somebody is in the station that watches them."),
    Field(
      "calibrateTo", .number(.positive(upTo: 1)),
      "Rate ratio that the virtual hot-spot trial shall return: scales the effect of stops; inputs stand where nothing is said."),
  ])

  static let afterVisit = Section([
    Field("share", .number(.from(0, to: 0.95)), "Attempts deterred right after the best stop of a crew with an officer.").orElse(
      0),
    Field("dwellOptimumMinutes", .number(.from(1, to: 240)), unit: "min", "Length of the stop that deters most.").orElse(12.5)
      .from("Koper 1995: 10 to 16 minutes", .literature),
    Field("halfLifeMinutes", .number(.from(1, to: 43_200)), unit: "min", "Time in which the effect of a stop falls by half.")
      .orElse(30).from(
        "10 to 120 min: Koper 1995 watched for 30; Blanes i Vidal and Mastrobuoni 2018: reverts quickly", .judgement),
  ])

  static let nearStation = Section([
    Field("share", .number(.from(0, to: 0.95)), "Attempts deterred at the door of a station in its manned hours.").orElse(0),
    Field("decayKm", .number(.positive(upTo: 100)), unit: "km", "Distance over which that falls to 1/e.").orElse(0.4)
      .from("hundreds of metres", .judgement),
  ])

  static let cameraEffect = Section([
    Field("share", .number(.from(0, to: 0.95)), "Attempts deterred at a place with cameras that are watched.").orElse(0)
  ])

  static let displacement = Section([
    Field("seek", .section(seek), "How many of the deterred seek something else."),
    Field("distanceKm", .number(.positive(upTo: 100)), unit: "km", "Distance over which a place's pull falls to 1/e.").orElse(0.3)
      .from("distance decay of crime; 150 to 800 m", .judgement),
    Field("reachScales", .number(.from(0.5, to: 20)), "Largest distance, in distance scales.").orElse(3)
      .from("2 to 5 scales", .judgement),
    Field("avoidance", .number(.from(0, to: 20)), "Weight of perceived guardianship in the choice of a place.").orElse(1)
      .from("a logit's unit weight", .judgement),
    Field("perceivedDays", .number(.from(1, to: 366)), unit: "d", "Mean age of what offenders know of patrols.").orElse(14)
      .from("two weeks", .judgement),
    Field("spaceLagHours", .number(.positive(upTo: 720)), unit: "h", "Mean time to the attempt at another place.").orElse(2)
      .from("the same outing", .judgement),
    Field("timeLagDays", .number(.positive(upTo: 60)), unit: "d", "Mean time to the attempt on another day, rounded up.").orElse(
      2
    )
    .from("within days", .judgement),
    Field("stopsAtMost", .integer(1...200), "Stops after which an attempt is given up.").orElse(5).from("five", .judgement),
  ])

  static let seek = Section([
    Field("share", .number(.share), "Share of the deterred who seek another place, time or kind of offence.").orElse(0),
    Field("space", .number(.from(0, to: 1)), "Weight of another place.").orElse(0.71)
      .from("split 71 : 24 : 5; Piza and O'Hara 2014 found space and time", .judgement),
    Field("time", .number(.from(0, to: 1)), "Weight of another day.").orElse(0.24).from(
      "split 71 : 24 : 5; Piza and O'Hara 2014 found space and time", .judgement),
    Field("kind", .number(.from(0, to: 1)), "Weight of another kind of offence.").orElse(0.05).from(
      "split 71 : 24 : 5; Piza and O'Hara 2014 found space and time", .judgement),
  ])

  static let nearRepeat = Section([
    Field("lagDays", .number(.positive(upTo: 366)), unit: "d", "Mean time to a near repeat.").orElse(14)
      .from("about two weeks, after Johnson et al. 2007", .judgement),
    Field("distanceKm", .number(.from(0, to: 10)), unit: "km", "Standard deviation of its offset in each direction.").orElse(0.12)
      .from("within 200 m, after Johnson et al. 2007", .judgement),
  ])

  static let reporting = Section([
    Field("share", .number(.share), "Share of offences that become calls.").orElse(1)
      .from("all offences, when the scenario has no view on it", .assumption),
    Field(
      "nearStationTimes", .number(.from(0.5, to: 1.9)),
      "Factor of an open station on a reported share of one half; a shift of the logit for other shares."
    ).orElse(1).from("uplift of 1.0 to 1.2", .judgement),
  ])

  static let investigation = Section([
    Field("slopePerLogResponse", .number(.from(0, to: 5)), "Fall of the clear-up share per unit of ln(response time).").orElse(
      0.49
    )
    .from("Blanes i Vidal and Kirchmaier 2018: 10 % more time, 4.7 points fewer", .literature),
    Field("referenceMinutes", .number(.positive(upTo: 1440)), unit: "min", "Response time at which the shares hold.").orElse(7)
      .from("between published city means of 5 to 10 minutes", .judgement),
    Field(
      "responseRatioAtMost", .number(.from(1, to: 100)),
      "Response over the reference, or the reference over it, beyond which nothing more is gained or lost."
    )
    .orElse(1.5).from("the slope was measured for a tenth more or less; beyond a half it is not taken further", .judgement),
    Field(
      "caseHoursElasticity", .number(.from(0, to: 2)),
      "Per cent of clear-up lost with a per cent of case-work hours, those of posts that investigate."
    )
    .orElse(0).from("no evaluation is known for ordinary offences; 0.1 to 0.6 is possible", .assumption),
    Field("caseDays", .number(.from(1, to: 366)), unit: "d", "Mean age of the case work that counts.").orElse(28)
      .from("four weeks", .assumption),
  ])
}

/// What an offender may mind, by the words of the file.
enum DeterrentNames {
  static let all = ["patrol", "station", "cameras"]
}

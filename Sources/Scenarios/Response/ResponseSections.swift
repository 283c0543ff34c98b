extension SceneSections {
  static let dispatch = Section([
    Field(
      "intakeMinutes", .distribution(.minutes), unit: "min", "From the ring to the dispatcher's desk; none where nothing is said."
    ),
    Field("from", .choice(["ownPrecinct", "city"]), "One queue and fleet for each precinct, or for the city.").orElse(
      "ownPrecinct"),
    Field(
      "borrowAfterMinutes", .number(.minutes), unit: "min",
      "Wait after which units of other precincts are sent; never where nothing is said. Priority 1 does not wait."),
    Field(
      "interrupts", .choices(["patrol", "window", "lowerPriorityEnRoute"]),
      "What a dispatcher may take a unit away from: a window, for a call of priority 1, where its crew goes to calls."
    )
    .orElse(["patrol"]),
    Field("overload", .section(overload), "Relief when calls pile up."),
    Field("carSpeedTimes", .section(carSpeedTimes), "How fast cars drive to calls, by priority; all alike without it."),
    Field(
      "holdMinutes", .section(holdMinutes),
      """
      How long calls are held before anybody is sent, by priority; not at all without it. Response times include it: set goals by priority.
      """),
  ])

  static let priorityKeys = ["priority1", "priority2", "priority3", "priority4"]

  static let carSpeedTimes = Section(
    priorityKeys.map { key in
      Field(key, .number(.from(0.25, to: 4)), "Speed of a car on its way to such a call over its usual speed.").orElse(1)
        .from("no difference unless one is stated", .assumption)
    })

  static let holdMinutes = Section(
    priorityKeys.map { key in
      Field(
        key, .number(.minutes), unit: "min", "From the dispatcher's desk until units are sent; the caller is told, and waits."
      ).orElse(0).from("no call is held unless one is said to be", .assumption)
    })

  static let overload = Section([
    Field(
      "recallAtWaiting", .integer(1...10_000), unit: "calls",
      "Waiting calls of a precinct at which people on other work are recalled."
    )
    .required
  ])
}

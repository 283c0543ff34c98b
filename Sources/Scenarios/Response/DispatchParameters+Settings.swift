import StationModel

extension DispatchParameters {
  static let settings = Settings(
    DispatchParameters(),
    [
      // The way of a call begins with the demand for it.
      .own(
        Field(
          "intakeMinutes", .distribution(.minutes), unit: "min",
          "From the ring to the dispatcher's desk; none where nothing is said.")),
      .word("from", \.scope, Scope.words, "One queue and fleet for each precinct, or for the city."),
      .number(
        "borrowAfterMinutes", \.borrowAfter, as: .minutes, .minutes, unit: "min",
        "Wait after which units of other precincts are sent; never where nothing is said. Priority 1 does not wait."),
      .words(
        "interrupts", \.interrupts, Interrupts.words,
        "What a dispatcher may take a unit away from: a window, for a call of priority 1, where its crew goes to calls."),
      .part("overload", \.overload, Overload.settings, "Relief when calls pile up."),
      .group("carSpeedTimes", carSpeedTimes, "How fast cars drive to calls, by priority; all alike without it."),
      .group(
        "holdMinutes", holdMinutes,
        """
        How long calls are held before anybody is sent, by priority; not at all without it. Response times include it: set goals by priority.
        """),
    ])

  private static let carSpeedTimes = (0..<4).map { index in
    Setting<DispatchParameters>.number(
      "priority\(index + 1)", \.carSpeedTimes[index], .from(0.25, to: 4),
      "Speed of a car on its way to such a call over its usual speed."
    ).from("no difference unless one is stated", .assumption)
  }

  private static let holdMinutes = (0..<4).map { index in
    Setting<DispatchParameters>.number(
      "priority\(index + 1)", \.hold[index], as: .minutes, .minutes, unit: "min",
      "From the dispatcher's desk until units are sent; the caller is told, and waits."
    ).from("no call is held unless one is said to be", .assumption)
  }
}

extension DispatchParameters.Scope {
  static let words: Vocabulary<Self> = ["ownPrecinct": .ownPrecinct, "city": .city]
}

extension Interrupts {
  static let words: Vocabulary<Self> = ["patrol": .patrol, "window": .window, "lowerPriorityEnRoute": .lowerPriorityEnRoute]
}

extension DispatchParameters.Overload {
  static let settings = Settings(
    DispatchParameters.Overload(recallAtWaiting: 1),
    [
      .integer(
        "recallAtWaiting", \.recallAtWaiting, 1...10_000, unit: "calls",
        "Waiting calls of a precinct at which people on other work are recalled."
      ).required
    ])
}

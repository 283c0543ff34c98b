import StationModel

extension DispatchParameters {
  static let settings = Settings(
    DispatchParameters(),
    [
      // The way of a call begins with the demand for it.
      .own(
        Field(
          "intakeMinutes", .distribution(.minutes), unit: "min",
          "From the ring to the dispatcher's desk; none where nothing is said.", "从电话响铃到转至调度席的时间；未设置时为零。")),
      .word("from", \.scope, Scope.words, "One queue and fleet for each precinct, or for the city.", "警情排队与警力按派出所划分，或全市统一。"),
      .number(
        "borrowAfterMinutes", \.borrowAfter, as: .minutes, .minutes, unit: "min",
        "Wait after which units of other precincts are sent; never where nothing is said. Priority 1 does not wait.",
        "等待多久后可派其他派出所的警组；未设置时不跨辖区派警。一级警情不等待。"),
      .words(
        "interrupts", \.interrupts, Interrupts.words,
        "What a dispatcher may take a unit away from: a window, for a call of priority 1, where its crew goes to calls.",
        "可中断警组何种工作去出警；窗口岗位仅在一级警情且其人员可出警时中断。"),
      .part("overload", \.overload, Overload.settings, "Relief when calls pile up.", "警情积压时的应对。"),
      .group(
        "carSpeedTimes", carSpeedTimes, "How fast cars drive to calls, by priority; all alike without it.", "各等级警情的行车速度；未设置时相同。"),
      .group(
        "holdMinutes", holdMinutes,
        """
        How long calls are held before anybody is sent, by priority; not at all without it. Response times include it: set goals by priority.
        """, "各等级警情在派警前的延后时间；未设置时不延后。到场时间包含延后：目标宜按等级设定。"),
    ])

  private static let carSpeedTimes = (0..<4).map { index in
    Setting<DispatchParameters>.number(
      "priority\(index + 1)", \.carSpeedTimes[index], .from(0.25, to: 4),
      "Speed of a car on its way to such a call over its usual speed.", "赶赴该等级警情的车速与平常车速之比。"
    ).from("no difference unless one is stated", "未说明时没有差别", .assumption)
  }

  private static let holdMinutes = (0..<4).map { index in
    Setting<DispatchParameters>.number(
      "priority\(index + 1)", \.hold[index], as: .minutes, .minutes, unit: "min",
      "From the dispatcher's desk until units are sent; the caller is told, and waits.", "从转至调度席到派警的时间；已告知报警人等待。"
    ).from("no call is held unless one is said to be", "未说明时不延后", .assumption)
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
        "Waiting calls of a precinct at which people on other work are recalled.", "派出所等待的警情达到多少起时，召回从事其他工作的人员。"
      ).required
    ])
}

import StationModel

extension OperatingChange {
  /// How patrols change; what is not named stays as it is.
  static let ofPatrols = Settings(
    OperatingChange(),
    [
      .word("policy", \.patrolPolicy, PatrolParameters.Policy.words, "Where free units go from then on.", "此后空闲警组的去向。"),
      .number("dwellMinutes", \.dwellMinutes, .from(1, to: 1440), unit: "min", "Length of a stop from then on.", "此后每次停留的时长。"),
    ])
}

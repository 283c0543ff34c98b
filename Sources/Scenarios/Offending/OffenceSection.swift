import StationModel

extension SceneSections {
  /// An offence, and the kind of call that reports it.
  static let offence = Section(
    [
      id,
      Field(
        "committedPer1000PerYear", .number(.from(0, to: 1e5)), unit: "1/(1000 residents·year)",
        "Offences committed; without it the kind does not exist.", "实际发案数量；未设置时没有此类案件。"),
    ] + OffenceKind.settings.fields + CallKind.settings.fields)
}

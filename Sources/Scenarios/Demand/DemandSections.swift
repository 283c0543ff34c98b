import StationModel

extension SceneSections {
  static let call = Section(
    [
      id,
      Field(
        "per1000PerYear", .number(.from(0, to: 1e6)), unit: "1/(1000 residents·year)",
        "Calls; without it the kind does not exist.", "警情数量；未设置时没有此类警情。"),
    ] + CallKind.settings.fields)

  static let surge = Section([
    id,
    Field("from", .date, "First day.", "首日。").required,
    Field("to", .date, "Last day; the first where nothing is said.", "末日；未设置时同首日。"),
    Field("zones", .zones, "Zones it touches; all where nothing is said.", "涉及的分区；未设置时为全部。"),
    Field("times", .numbersBy(.callKinds, .from(0, to: 1000)), "Factor on the calls.", "警情数量的倍数。").required,
  ])
}

import StationModel

extension SceneSections {
  private static let figure = [
    Field(
      "outcome", .reference(.visibleFigure),
      "A figure of the zones that the pilot serves: response, manned door, recorded crime, or residents; a wrong word is answered by all of them.",
      "试点服务分区的指标：到场、值守、登记案件或居民情况；填错时会列出全部可用指标。"
    ).required,
    Field("hours", .hours, "Response: calls of some whole hours of the day only.", "到场指标：仅限一天中若干整点小时的警情。"),
    Field(
      "changeFrom", .reference(.window), "Recorded crime: the window whose daily count it is compared with.", "登记案件：与哪个时段的日均数比较。"),
    Field(
      "comparedWith", .choice(["none", "control"]),
      "Recorded crime: control takes the change over that of comparable zones beyond the pilot's surroundings.",
      "登记案件：control 表示与试点周边之外可比分区的变化相比。"
    ).orElse("none"),
  ]

  static let criterion = Section(
    figure + [
      Field("atMost", .number(.any), "Largest value for a go.", "通过评审的最大值。"),
      Field("atLeast", .number(.any), "Smallest value for a go.", "通过评审的最小值。"),
      Field(
        "atMostShare", .number(.any), "Recorded crime: largest relative change for a go, 0.1 = 10 % more.",
        "登记案件：通过评审的最大相对变化，0.1 表示上升 10%。"),
      Field("atLeastShare", .number(.any), "Recorded crime: smallest relative change for a go.", "登记案件：通过评审的最小相对变化。"),
    ])

  /// A figure above or below a bound.
  static let condition = Section(
    figure + [
      Field("above", .number(.any), "True above this value; of recorded crime, of its relative change.", "高于该值时成立；登记案件按相对变化。"),
      Field("below", .number(.any), "True below this value; of recorded crime, of its relative change.", "低于该值时成立；登记案件按相对变化。"),
    ])

  static let adjustment = Section([
    Field("if", .record(condition), "When it is made.", "作出调整的条件。").required,
    Field("then", .record(operatingChange), "What changes from that day.", "自当日起的变更。").required,
  ])

  static let operatingChange = Section([
    Field("posts", .list(postChange), "Posts that change.", "变更的岗位。"),
    Field("patrol", .record(OperatingChange.ofPatrols.section), "How patrols change.", "巡逻的变更。"),
  ])

  static let postChange = Section([
    id,
    Field(
      "of", .reference(.organisation), "Organisation whose post it is; the pilot's where nothing is said.", "岗位所属的单位；未设置时为试点的单位。"),
    Field("hours", .hours, "New opening hours.", "新的开放时间。"),
    Field("days", .days, "New days.", "新的开放日期。"),
    Field("count", .integer(0...1000), "New number of such posts.", "此类岗位的新数量。"),
  ])

  static let truth = Section([
    Field("outcome", .reference(.outcome), "What is measured, over all windows.", "衡量的指标，取全部时段。").required,
    Field(
      "area", .reference(.area), "City, an area, treated or elsewhere; the city when nothing is said.",
      "全市、某地区、treated 或 elsewhere；未设置时为全市。"),
    Field("changeFrom", .choice(["base"]), "What the forced arm is compared with.", "直接推广的方案与什么比较。").orElse("base"),
    Field("atMost", .number(.any), "Largest change, in the outcome's unit, at which going on is right.", "推广正确时的最大变化，单位同指标。"),
    Field("atLeast", .number(.any), "Smallest change at which it is.", "推广正确时的最小变化。"),
    Field(
      "atMostShare", .number(.any), "Largest relative change at which it is, -0.01 = 1 % less.", "推广正确时的最大相对变化，-0.01 表示下降 1%。"),
    Field("atLeastShare", .number(.any), "Smallest relative change at which it is.", "推广正确时的最小相对变化。"),
    Field(
      "indifference", .number(.from(0, to: 1e12)), "Distance from the bound within which either decision is right.",
      "与界限的距离在此之内时，推广或叫停均算正确。"
    ).orElse(
      0),
  ])

  static let trigger = Section(condition.fields + Upgrade.lookingBack.fields)
}

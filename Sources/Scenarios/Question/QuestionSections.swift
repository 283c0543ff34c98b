import StationModel

extension SceneSections {
  static let calendar = Section([
    Field("start", .date, "First counted day: the first of a month.", "首个计入统计的日期：某月一日。").required,
    Field(
      "warmUpDays", .integer(0...3660), unit: "d", "Days before the start, simulated and never counted.", "起始日前的预热天数，模拟但不计入统计。"
    ).orElse(0),
    Field("windows", .list(window), "Counted stretches of whole months, one after the other.", "依次相接、计入统计的时段，均为整月。"),
    Field("coolDownDays", .integer(0...3660), unit: "d", "Days after the last window, in which life goes on.", "最后一个时段之后继续模拟的天数。")
      .orElse(0),
    Field(
      "holidays", .dates, "Public holidays: days, or ranges such as 2027-10-01..2027-10-07.",
      "法定节假日：日期，或 2027-10-01..2027-10-07 这样的区间。"),
  ])

  static let window = Section([
    id, named,
    Field("months", .integer(1...600), unit: "months", "Length in whole months.", "时段的整月数。").required,
  ])

  /// What an outcome is read for; at most one of them, but window.
  private static let reading = [
    Field("outcome", .reference(.outcome), "What is measured.", "衡量的指标。").required,
    Field(
      "area", .reference(.areaOrZone),
      "City, an area, a zone, worstZone, treated, buffer, control or elsewhere; the city when nothing is said.",
      "全市、某地区、某分区，或 worstZone、treated、buffer、control、elsewhere；未设置时为全市。"),
    Field("kind", .reference(.callKind), "Calls of one kind only.", "仅限一类警情。"),
    Field("priority", .integer(1...4), "Calls of one priority only.", "仅限一个等级的警情。"),
    Field("precinct", .reference(.precinct), "One precinct's units and people only.", "仅限一个派出所的警组和人员。"),
    Field("age", .choice(AgeGroup.words.all), "People of one age only; for outcomes of services.", "仅限一个年龄段；用于服务类结果。"),
    Field("hours", .hours, "Calls of some whole hours of the day only.", "仅限一天中若干整点小时的警情。"),
    Field("window", .reference(.window), "The window in which it is read, or all.", "取值的时段，或 all（全部）。"),
  ]

  static let goal = Section(
    [
      id,
      Field(
        "title", .record(name), "What the goal is called in reports; the outcome's title where it is missing.",
        "目标在报告中的名称；未设置时用指标名称。"),
    ] + reading + [
      Field("atMost", .number(.any), "Largest value that meets the goal, in the outcome's unit.", "达到目标的最大值，单位同指标。"),
      Field("atLeast", .number(.any), "Smallest value that meets the goal, in the outcome's unit.", "达到目标的最小值，单位同指标。"),
      Field(
        "atMostShare", .number(.any), "Largest relative change that meets the goal, -0.2 = 20 % less.",
        "达到目标的最大相对变化，-0.2 表示下降 20%。"),
      Field("atLeastShare", .number(.any), "Smallest relative change that meets the goal.", "达到目标的最小相对变化。"),
      Field(
        "changeFrom", .reference(.windowOrBase), "Makes it a change: from the base scenario, or from an earlier window.",
        "改为衡量变化：相对基准场景，或相对较早的时段。"),
      Field("chance", .number(.positive(upTo: 1)), "Share of runs that must meet the goal.", "须达到目标的模拟次数所占比例。").orElse(0.5),
    ])

  static let uncertain = Section([
    Field("parameter", .text, "Path of the value; a star stands for every id.", "取值的路径；星号代表所有标识。").required,
    Field(
      "as", .distribution(.any), "Its distribution, or {\"times\": distribution} for a factor on it.",
      "取值的分布；{\"times\": 分布} 表示乘以该分布的倍数。"
    ).required,
    Field("source", .either([.value(.source), .record(name)]), "Where the distribution comes from.", "分布的来源。"),
  ])

  static let expectation = Section(
    reading + [
      Field("value", .number(.any), "The value that theory gives.", "理论值。").required,
      Field(
        "tolerance", .number(.positive(upTo: 1e12)), "Largest error allowed; 4 standard errors where nothing is said.",
        "允许的最大误差；未设置时为 4 倍标准误。"),
    ])
}

extension AgeGroup {
  static let words: Vocabulary<Self> = ["under60": .under60, "60+": .from60]
}

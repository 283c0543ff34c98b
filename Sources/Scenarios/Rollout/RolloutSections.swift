import StationModel

extension SceneSections {
  static let rollout = Section([
    Field("pilot", .section(pilot), "The first stations, which open on one day.", "首批警务站，同日启用。"),
    Field(
      "gate", .section(GateParameters.settings.section),
      "Decides on the expansion from what the city can see of the pilot; without it, it follows by date.",
      "根据可见的试点情况决定是否推广；未设置时按日期推广。"),
    Field("expand", .section(RolloutPhase.expansion.section), "Stations that are built one after the other.", "陆续建设的警务站。"),
    Field(
      "deepen", .list(Upgrade.settings.section),
      "Changes of stations and patrols by date, or when a figure of the pilot crosses a bound.", "按日期，或在试点指标越过界限时，对警务站和巡逻作出的变更。"),
    Field(
      "observation", .section(ObservationParameters.settings.section),
      "What the city sees of its pilot; all of it, exactly, where nothing is said.", "评审时可见的试点情况；未设置时全部准确可见。"),
  ])

  static let pilot = Section([
    Field("opensAt", .reference(.window), "Window on whose first day they open.", "在哪个时段的首日启用。").required,
    Field("is", .reference(.organisation), "Organisation that staffs them.", "为其配备人员的单位。").required,
    Field(
      "sites", .named("site", .value(.zone)), "Zones, by name of the site; taken in the order of the names.",
      "各站点所在的分区，以站点名称为键；按名称顺序采用。"),
    Field(
      "select", .section(select), "How sites are chosen, and the months from which regression to the mean is measured.",
      "选址方式，以及衡量均值回归的月份。"),
  ])

  static let select = Section([
    Field(
      "by", .choice(["listed", "worstRecent", "longRunRisk", "random"]),
      "Zones of the file; with most offences recorded in the selection months; with most to be expected in the long run; by lot.",
      "依次为：文件列出的分区；选址期登记案件最多的；长期预期案件最多的；抽签。"
    ).required,
    Field("stations", .integer(1...10_000), "How many; needed unless the sites are listed.", "站点数量；未列出站点时必须设置。"),
    Field("areas", .references(.areas), "Areas to choose from; all where nothing is said.", "可选的地区；未设置时为全部。"),
    Field(
      "months", .number(.positive(upTo: 120)), unit: "months", "Length of the selection months, of 365/12 days.",
      "选址期的月数，每月按 365/12 天计。"
    ).orElse(6)
      .from("half a year, as long as the plan's pilot", "半年，与方案的试点等长", .judgement),
    Field(
      "before", .reference(.window),
      "The selection months end on this window's first day; the window before the pilot's where nothing is said.",
      "选址期截至该时段首日；未设置时为试点的前一时段。"),
    Field(
      "overlap", .bool,
      "True ends them on the opening instead, so that sites are chosen on the months they are later compared with.",
      "true 表示选址期截至启用日，即以日后用于比较的月份选址。"
    )
    .orElse("false"),
  ])

  static let choose = Section([
    Field(
      "most", .choice(["residentsNewlyWithin15MinutesWalk", "callsWithinServiceRadius", "risk", "coveragePerCNY", "equity"]),
      """
      What the next site has most of; risk: expected reports of offences; equity: residents × km to the nearest base or station.
      """, "下一个站点取哪项最大者；risk：预期报案数；equity：居民数 × 到最近驻地或警务站的公里数。"
    ).required,
    Field(
      "pooled", .bool,
      """
      True takes each site from all areas together (by residents: at least 1 − 1/e of what the best set serves); false area after area.
      """, "true 表示各地区统筹逐个选址（按居民数计，至少达到最优组合的 1 − 1/e）；false 表示逐个地区进行。"
    ).orElse("false").from("plan §6: core, then expansion, then edge", "方案§6：先核心区，再拓展区，后边缘区", .plan),
    Field(
      "costFactor", .numbersBy(.areas, .positive(upTo: 100)),
      "coveragePerCNY: what a station costs there over the organisation's.", "coveragePerCNY：该地区每站费用与单位所列费用之比。"
    )
    .orElse(1).from("no difference is known", "未知有差别", .assumption),
  ])
}

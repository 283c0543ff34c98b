import StationModel

extension SceneSections {
  static let rollout = Section([
    Field("pilot", .section(pilot), "The first stations, which open on one day."),
    Field(
      "gate", .section(GateParameters.settings.section),
      "Decides on the expansion from what the city can see of the pilot; without it, it follows by date."),
    Field("expand", .section(RolloutPhase.expansion.section), "Stations that are built one after the other."),
    Field(
      "deepen", .list(Upgrade.settings.section),
      "Changes of stations and patrols by date, or when a figure of the pilot crosses a bound."),
    Field(
      "observation", .section(ObservationParameters.settings.section),
      "What the city sees of its pilot; all of it, exactly, where nothing is said."),
  ])

  static let pilot = Section([
    Field("opensAt", .reference("a window"), "Window on whose first day they open.").required,
    Field("is", .reference("an organisation"), "Organisation that staffs them.").required,
    Field("sites", .named("site", .value(.zone)), "Zones, by name of the site; taken in the order of the names."),
    Field("select", .section(select), "How sites are chosen, and the months from which regression to the mean is measured."),
  ])

  static let select = Section([
    Field(
      "by", .choice(["listed", "worstRecent", "longRunRisk", "random"]),
      "Zones of the file; with most offences recorded in the selection months; with most to be expected in the long run; by lot."
    ).required,
    Field("stations", .integer(1...10_000), "How many; needed unless the sites are listed."),
    Field("areas", .references("areas"), "Areas to choose from; all where nothing is said."),
    Field("months", .number(.positive(upTo: 120)), unit: "months", "Length of the selection months, of 365/12 days.").orElse(6)
      .from("half a year, as long as the plan's pilot", .judgement),
    Field(
      "before", .reference("a window"),
      "The selection months end on this window's first day; the window before the pilot's where nothing is said."),
    Field(
      "overlap", .bool,
      "True ends them on the opening instead, so that sites are chosen on the months they are later compared with."
    )
    .orElse("false"),
  ])

  static let choose = Section([
    Field(
      "most", .choice(["residentsNewlyWithin15MinutesWalk", "callsWithinServiceRadius", "risk", "coveragePerCNY", "equity"]),
      """
      What the next site has most of; risk: expected reports of offences; equity: residents × km to the nearest base or station.
      """
    ).required,
    Field(
      "pooled", .bool,
      """
      True takes each site from all areas together (by residents: at least 1 − 1/e of what the best set serves); false area after area.
      """
    ).orElse("false").from("plan §6: core, then expansion, then edge", .plan),
    Field(
      "costFactor", .numbersBy("areas", .positive(upTo: 100)),
      "coveragePerCNY: what a station costs there over the organisation's."
    )
    .orElse(1).from("no difference is known", .assumption),
  ])
}

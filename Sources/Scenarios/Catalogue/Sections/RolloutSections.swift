extension SceneSections {
  static let rollout = Section([
    Field("pilot", .section(pilot), "Stations at named sites that open on one day."),
    Field("expand", .section(expand), "Stations that are built one after the other."),
  ])

  static let pilot = Section([
    Field("opensAt", .reference("a window"), "Window on whose first day they open.").required,
    Field("is", .reference("an organisation"), "Organisation that staffs them.").required,
    Field("sites", .named("site", .value(.zone)), "Zones, by name of the site; taken in the order of the names."),
  ])

  static let expand = Section([
    Field("startsAt", .reference("a window"), "Window on whose first day building starts.").required,
    Field("is", .reference("an organisation"), "Organisation that staffs them.").required,
    Field("stations", .integer(0...10_000), "How many to build.").required,
    Field("areas", .references("areas"), "Areas in the order in which they get stations; all where nothing is said."),
    Field("choose", .record(choose), "How sites are chosen.").required,
    Field("buildingAtOnce", .integer(1...10_000), "Stations under construction at one time.").orElse(1),
  ])

  static let choose = Section([
    Field("most", .choice(["residentsNewlyWithin15MinutesWalk", "callsWithinServiceRadius"]), "What the next site has most of.")
      .required
  ])
}

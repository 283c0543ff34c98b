import StationModel

/// The sections of a scenario file; each stands in a file of its own.
enum SceneSections {
  static let root = Section([
    Field("format", .text, "The version of the format that the file is written in: rollout/1.").required,
    Field("name", .record(name), "What people call the scenario."),
    Field("extends", .text, "The file that this one changes, relative to it, or rollout:defaults."),
    Field(
      "sources", .named("path", .value(.source)),
      "Where values come from, by path; the longest path wins, \"\" is the rest of the file."),
    Field("calendar", .section(calendar), "When the study takes place."),
    Field("goals", .list(goal), "What the study is asked: outcomes and the values they should reach."),
    Field("uncertain", .records(uncertain), "Values that nobody knows: drawn once per future, the same in every arm."),
    Field("expect", .records(expectation), "Values known from theory; a scenario with them is a verification."),
    Field("city", .section(city), "Zones, people, places and ways."),
    Field("calls", .list(call), "Kinds of calls that are not about crime."),
    Field(
      "profiles", .named("profile", .section(DemandProfile.settings.section)),
      "When calls come, by name, for use in kinds of calls."),
    Field("surges", .list(surge), "Dated events that bring more calls."),
    Field("offences", .list(offence), "Kinds of offences and the calls they cause."),
    Field("reporting", .section(RecordingParameters.reporting.section), "Which offences become calls."),
    Field(
      "investigation", .section(RecordingParameters.investigation.section),
      "How response times and case work move the share of offences cleared up."),
    Field(
      "deterrence", .section(DeterrenceParameters.settings.section),
      "What keeps offenders from it, and how strongly; nothing where nothing is said."),
    Field(
      "displacement", .section(DisplacementParameters.settings.section),
      "What the deterred do instead; they desist where nothing is said."),
    Field(
      "nearRepeat", .section(NearRepeatParameters.settings.section),
      "Offences that follow from offences; none where nothing is said."),
    Field("dispatch", .section(DispatchParameters.settings.section), "How calls find units."),
    Field("patrol", .section(PatrolParameters.settings.section), "Where free units go; without it they stay at their base."),
    Field(
      "counter", .section(CounterParameters.settings.section),
      "What residents need at counters, and how they choose to be served; nothing where nothing is said."),
    Field("people", .section(people), "What persons of each role cost and bring."),
    Field(
      "organisations", .list(Organisation.settings.section), "Kinds of precincts, stations, teams and offices: people and posts."),
    Field("precincts", .either([.list(precinct), .record(precinctPlan)]), "The precincts, or how to lay them out."),
    Field("rollout", .section(rollout), "Which stations open where and when."),
    Field("money", .section(BudgetParameters.settings.section), "Keeps a ledger; without it nothing costs anything."),
  ])

  static let name = Section([
    Field("en", .text, "English name; the Chinese one where it is missing."),
    Field("zh-Hans", .text, "Chinese name; the English one where it is missing."),
  ])

  static let id = Field("id", .identity, "Name by which other parts of the file, and all draws, know it.").required
}

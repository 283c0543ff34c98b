import StationModel

/// The sections of a scenario file; each stands in a file of its own.
enum SceneSections {
  static let root = Section([
    Field("format", .text, "The version of the format that the file is written in: rollout/1.", "文件格式的版本：rollout/1。").required,
    Field("name", .record(name), "What people call the scenario.", "场景的名称。"),
    Field(
      "extends", .text, "The file that this one changes, relative to it, or rollout:defaults.",
      "本文件所更改的文件，相对本文件的路径，或 rollout:defaults。"),
    Field(
      "sources", .named("path", .either([.value(.source), .record(name)])),
      "Where values come from, by path; the longest path wins, \"\" is the rest of the file.",
      "各取值的来源，以路径为键；路径最长者优先，\"\" 为文件其余部分。"),
    Field("calendar", .section(calendar), "When the study takes place.", "研究的时间安排。"),
    Field("goals", .list(goal), "What the study is asked: outcomes and the values they should reach.", "研究的目标：指标及应达到的值。"),
    Field(
      "uncertain", .records(uncertain), "Values that nobody knows: drawn once per run, the same in every arm.",
      "无人确知的取值：每次模拟抽取一次，各方案相同。"),
    Field(
      "expect", .records(expectation), "Values known from theory; a scenario with them is a verification.", "由理论得知的值；设有此项的场景用于验证。"
    ),
    Field("city", .section(city), "Zones, people, places and ways.", "分区、人口、场所和路程。"),
    Field("calls", .list(call), "Kinds of calls that are not about crime.", "非案件类警情。"),
    Field(
      "profiles", .named("profile", .section(DemandProfile.settings.section)),
      "When calls come, by name, for use in kinds of calls.", "警情的时间分布，按名称列出，供各类警情引用。"),
    Field("surges", .list(surge), "Dated events that bring more calls.", "使警情增多的特定日期事件。"),
    Field("offences", .list(offence), "Kinds of offences and the calls they cause.", "案件类别及其引起的警情。"),
    Field("reporting", .section(RecordingParameters.reporting.section), "Which offences become calls.", "哪些案件成为警情。"),
    Field(
      "investigation", .section(RecordingParameters.investigation.section),
      "How response times and case work move the share of offences cleared up.", "到场时间和办案工作如何影响破案率。"),
    Field(
      "deterrence", .section(DeterrenceParameters.settings.section),
      "What keeps offenders from it, and how strongly; nothing where nothing is said.", "威慑作案的因素及强度；未设置时没有威慑。"),
    Field(
      "displacement", .section(DisplacementParameters.settings.section),
      "What the deterred do instead; they desist where nothing is said.", "受阻者的去向；未设置时放弃作案。"),
    Field(
      "nearRepeat", .section(NearRepeatParameters.settings.section),
      "Offences that follow from offences; none where nothing is said.", "由案件引发的后续案件；未设置时没有。"),
    Field("dispatch", .section(DispatchParameters.settings.section), "How calls find units.", "警情如何派警。"),
    Field(
      "patrol", .section(PatrolParameters.settings.section), "Where free units go; without it they stay at their base.",
      "空闲警组的去向；未设置时留在驻地。"),
    Field(
      "counter", .section(CounterParameters.settings.section),
      "What residents need at counters, and how they choose to be served; nothing where nothing is said.",
      "群众的窗口业务需求及办理方式的选择；未设置时没有。"),
    Field(
      "disputes", .section(DisputeParameters.settings.section),
      "How disputes are settled, come back and turn violent; they are calls like others where nothing is said.",
      "纠纷如何化解、再次发生、演变为暴力；未设置时与其他警情相同。"),
    Field(
      "aid", .section(AidParameters.settings.section),
      "Emergencies of those who live alone, and hardship that becomes known and is visited; none where nothing is said.",
      "独居者的紧急情况，以及困难户的发现与走访；未设置时没有。"),
    Field(
      "community", .section(CommunityParameters.settings.section),
      "What residents know of the police, whether they take part and trust it; nothing where nothing is said.",
      "居民对警务的知晓、参与和信任；未设置时没有。"),
    Field("people", .section(people), "What persons of each role cost and bring.", "各类人员的费用与作用。"),
    Field(
      "organisations", .list(Organisation.settings.section), "Kinds of precincts, stations, teams and offices: people and posts.",
      "派出所、警务站、增援组和机关的类型：人员与岗位。"),
    Field(
      "precincts", .either([.list(precinct), .record(precinctPlan)]), "The precincts, or how to lay them out.", "派出所，或其划分方式。"),
    Field("rollout", .section(rollout), "Which stations open where and when.", "警务站在何时何地启用。"),
    Field(
      "money", .section(BudgetParameters.settings.section), "Keeps a ledger; without it nothing costs anything.", "费用账目；未设置时不计费用。"
    ),
  ])

  static let name = Section([
    Field("en", .text, "English name; the Chinese one where it is missing.", "英文名称；未设置时用中文名称。"),
    Field("zh-Hans", .text, "Chinese name; the English one where it is missing.", "中文名称；未设置时用英文名称。"),
  ])

  /// What people call a thing that the file knows by an id.
  static let named = Field(
    "name", .record(name), "What reports call it; the usual word for the id, or the id, where it is missing.",
    "在报告中的名称；未设置时用该标识的惯用名称，没有惯用名称则用标识本身。")

  static let id = Field("id", .identity, "Name by which other parts of the file, and all draws, know it.", "标识，供文件其他部分和随机抽取引用。")
    .required
}

import StationModel

extension SceneSections {
  static let people = Section([
    Field("police", .section(RoleParameters.settings.section), "Sworn officers: may take any call.", "民警：可处置任何警情。"),
    Field("auxiliary", .section(RoleParameters.settings.section), "Auxiliary officers: no power of arrest.", "辅警：没有独立执法权。"),
    Field("volunteer", .section(RoleParameters.settings.section), "Volunteers: watch and report.", "志愿者：观察和报告。"),
  ])

  static let handles = Section([
    Field("alone", .references(.callKinds), "Calls that the station handles from arrival to clearance.", "警务站从到场到处置完毕独立办理的警情。"),
    Field(
      "stabilises", .references(.callKinds), "Calls at which the station stays until a precinct unit takes over.",
      "警务站先期处置、待派出所警组接手的警情。"),
    Field("else", .choice(Tier.words.all), "What happens with all other calls.", "其他警情的处置方式。").orElse("precinct"),
  ])

  static let precinct = Section([
    id,
    Field("is", .reference(.organisation), "Organisation that staffs it.", "为其配备人员的单位。").required,
    Field("zones", .zones, "Its territory; a zone belongs to the first precinct that lists it.", "其辖区；分区属于第一个列出它的派出所。").required,
    Field("base", .zone, "Zone of its base; the base is at the zone's centre.", "驻地所在的分区；驻地位于分区中心。").required,
  ])

  static let precinctPlan = Section([
    Field("is", .reference(.organisation), "Organisation that staffs every precinct.", "为各派出所配备人员的单位。").required,
    Field(
      "generate", .integer(1...10_000),
      "How many to lay out by residents; those that the map's zones name where nothing is said.",
      "按居民分布划分的派出所数量；未设置时采用地图分区所列的派出所。"
    ),
  ])
}

extension Tier {
  static let words: Vocabulary<Self> = ["alone": .alone, "stabilises": .stabilises, "precinct": .precinct]
}

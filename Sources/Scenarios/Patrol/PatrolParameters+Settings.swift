import StationModel

extension PatrolParameters {
  static let settings = Settings(
    PatrolParameters(policy: .random),
    [
      .word("policy", \.policy, Policy.words, "Where free units go.", "空闲警组的去向。").required,
      .number("dwellMinutes", \.dwellMinutes, .from(1, to: 1440), unit: "min", "Length of a stop.", "每次停留的时长。")
        .from("Koper 1995: 10 to 16 minutes deter longest", "Koper 1995：停留 10 至 16 分钟的威慑最久", .literature),
      .integer(
        "lookBackDays", \.lookBackDays, 1...3660, unit: "d", "Recorded crime that the list of hot places looks back on.",
        "热点地点清单所依据的登记案件的回溯天数。"
      )
      .from("four weeks", "四周", .judgement),
      .integer("refreshDays", \.refreshDays, 1...366, unit: "d", "Days between two refreshes of the list.", "清单的更新间隔。")
        .from("weekly", "每周一次", .judgement),
      .number(
        "hotShare", \.hotShare, .positive(upTo: 1), "Length of the list: share of the territory's places.", "清单长度：占辖区内地点的比例。"
      )
      .from("the hottest tenth", "案件最多的一成地点", .judgement),
    ])
}

extension PatrolParameters.Policy {
  static let words: Vocabulary<Self> = ["random": .random, "fixedBeat": .fixedBeat, "hotPlaces": .hotPlaces]
}

import DiscreteEvents
import StationModel

extension CallKind {
  /// What every kind of call has, whether it is about crime or not.
  static let settings = Settings(
    CallKind(id: 0, perYear: 0, zoneShare: [], priority: 1, onSceneMinutes: .constant(0)),
    [
      .own(SceneSections.named),
      .integer("priority", \.priority, 1...4, "1 (at once) to 4.", "警情等级：1（立即处置）至 4。").required,
      .integer("units", \.units, 1...20, "Units needed on the scene.", "现场需要的警组数。")
        .from(
          "1.4 to 2.3 units a call in an American city, one crew of two here", "美国某市每起警情 1.4 至 2.3 个单人警组；此处为一个双人警组", .judgement),
      .distribution(
        "onSceneMinutes", \.onSceneMinutes, .minutes, unit: "min", "Time on the scene, for every unit that takes part.",
        "现场处置时间，适用于每个参与的警组。"
      ).required,
      .distribution(
        "patienceMinutes", \.patienceMinutes, .minutes, unit: "min",
        "How long a caller waits for a unit to be sent; for ever where nothing is said.", "报警人等待派警的最长时间；未设置时一直等待。"),
      .own(
        Field(
          "profile", .either([.value(.text), .section(DemandProfile.settings.section)]),
          "When the calls come: a profile, or the name of one.", "警情的时间分布：直接给出，或写其名称。")),
      .number(
        "growthPerYear", \.growthPerYear, .from(-0.5, to: 1), unit: "1/year", "Growth of the rate, 0.02 = 2 % a year.",
        "警情数量的年增长率，0.02 表示每年 2%。"),
      .number(
        "dispersion", \.dispersion, .from(1, to: 100), "Variance of the city's daily count over its mean; 1 is pure chance.",
        "全市每日警情数的方差与均值之比；1 表示纯随机。"),
      .own(
        Field(
          "by", .choice(["residents", "daytime"]), "Who makes the calls: those who live there, or those who are there by day.",
          "报警的人：居住人口，或日间人口。"
        ).orElse("residents")),
      .own(
        Field(
          "attraction", .named("kind of place", .value(.number(.from(0, to: 1000)))),
          "Factor on the demand of zones with such a key place.", "有此类重点场所的分区的警情倍数。")),
    ])
}

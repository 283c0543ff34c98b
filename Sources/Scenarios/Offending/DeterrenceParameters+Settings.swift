import StationModel

extension DeterrenceParameters {
  static let settings = Settings(
    DeterrenceParameters(),
    [
      .group("afterVisit", afterVisit, "A patrol's stop at a place.", "巡逻警组在一处地点的停留。"),
      .group("nearStation", nearStation, "The nearest station while somebody is at its door.", "有人值守时的最近警务站。"),
      .group("cameras", cameras, "Cameras at a place, while somebody is in the station that watches them.", "有警务站值守人员监看时的摄像头。"),
      .number(
        "calibrateTo", \.calibrateTo, .positive(upTo: 1),
        "Rate ratio that the virtual hot-spot trial shall return: scales the effect of stops; inputs stand where nothing is said.",
        "虚拟热点巡逻试验应得出的发案率比，据此缩放停留的威慑效应；未设置时按输入值。"
      ),
    ])

  private static let afterVisit: [Setting<DeterrenceParameters>] = [
    .number(
      "share", \.afterVisitShare, .from(0, to: 0.95), "Attempts deterred right after the best stop of a crew with an officer.",
      "有民警的警组作一次最佳停留后，随即受阻的作案企图比例。"),
    .number(
      "dwellOptimumMinutes", \.dwellOptimumMinutes, .from(1, to: 240), unit: "min", "Length of the stop that deters most.",
      "威慑最强的停留时长。"
    ).from("Koper 1995: 10 to 16 minutes", "Koper 1995：10 至 16 分钟", .literature),
    .number(
      "halfLifeMinutes", \.halfLifeMinutes, .from(1, to: 43_200), unit: "min",
      "Time in which the effect of a stop falls by half.", "停留的威慑效应减半所需的时间。"
    ).from(
      "10 to 120 min: Koper 1995 watched for 30; Blanes i Vidal and Mastrobuoni 2018: reverts quickly",
      "10 至 120 分钟：Koper 1995 观察了 30 分钟；Blanes i Vidal 与 Mastrobuoni 2018：效应很快消退", .judgement),
  ]

  private static let nearStation: [Setting<DeterrenceParameters>] = [
    .number(
      "share", \.stationShare, .from(0, to: 0.95), "Attempts deterred at the door of a station in its manned hours.",
      "警务站有人值守时，门前受阻的作案企图比例。"),
    .number(
      "decayKm", \.stationDecayKm, .positive(upTo: 100), unit: "km", "Distance over which that falls to 1/e.", "该效应衰减到 1/e 的距离。"
    )
    .from("hundreds of metres", "数百米", .judgement),
  ]

  private static let cameras: [Setting<DeterrenceParameters>] = [
    .number(
      "share", \.cameraShare, .from(0, to: 0.95), "Attempts deterred at a place with cameras that are watched.",
      "有摄像头且有人监看的地点，受阻的作案企图比例。")
  ]
}

import StationModel

extension RolloutPhase {
  /// Stations that are built one after the other.
  static let expansion = Settings(
    RolloutPhase(
      id: EntityID.hash(of: "expand"), organisation: 0, sites: .listed([]), startDay: 0, opensOnStart: false),
    [
      .own(
        Field(
          "startsAt", .reference(.window),
          "Window on whose first day building starts; later when the gate decides later.", "从哪个时段的首日开始建设；评审推迟则相应推迟。"
        ).required),
      .own(Field("is", .reference(.organisation), "Organisation that staffs them.", "为其配备人员的单位。").required),
      .own(Field("stations", .integer(0...10_000), "How many to build.", "建设数量。").required),
      .own(
        Field(
          "areas", .references(.areas),
          "Areas that get stations, in this order unless they are pooled; all where nothing is said.",
          "建站的地区，依次进行，统筹选址时除外；未设置时为全部地区。")),
      .own(Field("choose", .record(SceneSections.choose), "How sites are chosen.", "选址方式。").required) {
        $1.poolsAreas = $0.part("choose")?.flag("pooled") ?? false
      },
      .integer("buildingAtOnce", \.buildingAtOnce, 1...10_000, "Stations under construction at one time.", "同时在建的警务站数量。"),
      .group(
        "staffLimit", staffLimit, "A station that is built waits until this allows it to take its people.",
        "已建成的警务站须待此条件允许后才能调入人员。"),
    ])

  private static let staffLimit: [Setting<RolloutPhase>] = [
    .number(
      "policeFromPrecinctsShareAtMost", \.policeFromPrecinctsAtMost, .share, unit: "share",
      "Largest share of the precincts' established officers that may have left for stations.", "派出所民警编制中可调往警务站的最大份额。"
    ).required
  ]
}

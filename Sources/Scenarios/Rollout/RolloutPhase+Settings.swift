import StationModel

extension RolloutPhase {
  /// Stations that are built one after the other.
  static let expansion = Settings(
    RolloutPhase(
      id: EntityID.hash(of: "expand"), organisation: 0, sites: .listed([]), startDay: 0, opensOnStart: false),
    [
      .own(
        Field(
          "startsAt", .reference("a window"),
          "Window on whose first day building starts; later when the gate decides later."
        ).required),
      .own(Field("is", .reference("an organisation"), "Organisation that staffs them.").required),
      .own(Field("stations", .integer(0...10_000), "How many to build.").required),
      .own(
        Field(
          "areas", .references("areas"),
          "Areas that get stations, in this order unless they are pooled; all where nothing is said.")),
      .own(Field("choose", .record(SceneSections.choose), "How sites are chosen.").required) {
        $1.poolsAreas = $0.part("choose")?.flag("pooled") ?? false
      },
      .integer("buildingAtOnce", \.buildingAtOnce, 1...10_000, "Stations under construction at one time."),
      .group("staffLimit", staffLimit, "A station that is built waits until this allows it to take its people."),
    ])

  private static let staffLimit: [Setting<RolloutPhase>] = [
    .number(
      "policeFromPrecinctsShareAtMost", \.policeFromPrecinctsAtMost, .share, unit: "share",
      "Largest share of the precincts' established officers that may have left for stations."
    ).required
  ]
}

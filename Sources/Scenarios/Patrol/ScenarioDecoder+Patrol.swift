import StationModel

extension ScenarioDecoder {
  func patrol() -> PatrolParameters? {
    guard let cursor = root.part("patrol") else { return nil }
    let policies: [String: PatrolParameters.Policy] = ["random": .random, "fixedBeat": .fixedBeat, "hotPlaces": .hotPlaces]
    return PatrolParameters(
      policy: policies[cursor.word("policy")] ?? .random, dwellMinutes: cursor.number("dwellMinutes"),
      lookBackDays: cursor.integer("lookBackDays"), refreshDays: cursor.integer("refreshDays"),
      hotShare: cursor.number("hotShare"))
  }
}

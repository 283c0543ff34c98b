import DiscreteEvents
import StationModel

extension ScenarioDecoder {
  func dispatch() -> DispatchParameters {
    guard let cursor = root.part("dispatch") else { return DispatchParameters() }
    var interrupts: Interrupts = []
    for word in cursor.words("interrupts") {
      switch word {
      case "window": interrupts.insert(.window)
      case "lowerPriorityEnRoute": interrupts.insert(.lowerPriorityEnRoute)
      default: interrupts.insert(.patrol)
      }
    }
    return DispatchParameters(
      scope: cursor.word("from") == "city" ? .city : .ownPrecinct,
      borrowAfter: cursor.optionalNumber("borrowAfterMinutes").map { .minutes($0) }, interrupts: interrupts,
      overload: cursor.part("overload").map { .init(recallAtWaiting: $0.integer("recallAtWaiting")) })
  }

  func patrol() -> PatrolParameters? {
    guard let cursor = root.part("patrol") else { return nil }
    let policies: [String: PatrolParameters.Policy] = ["random": .random, "fixedBeat": .fixedBeat, "hotPlaces": .hotPlaces]
    return PatrolParameters(
      policy: policies[cursor.word("policy")] ?? .random, dwellMinutes: cursor.number("dwellMinutes"),
      lookBackDays: cursor.integer("lookBackDays"), refreshDays: cursor.integer("refreshDays"),
      hotShare: cursor.number("hotShare"))
  }
}

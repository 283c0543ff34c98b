import StationModel

extension ScenarioDecoder {
  func rollout(
    _ names: inout ScenarioNames, _ windows: [String], _ calendar: StudyCalendar?, _ terrain: Terrain?,
    _ organisations: [Organisation]
  ) -> RolloutParameters {
    guard let cursor = root.part("rollout") else { return RolloutParameters() }
    var phases: [RolloutPhase] = []
    var claimed = 0
    if let pilot = cursor.part("pilot") {
      let sites = sites(pilot, terrain, &names)
      claimed = sites.count
      names.phases.append("pilot")
      phases.append(
        RolloutPhase(
          id: EntityID.hash(of: "pilot"), organisation: organisation(pilot, names, organisations), sites: .listed(sites),
          startDay: day(pilot, "opensAt", windows, calendar), opensOnStart: true))
    }
    if let expand = cursor.part("expand") {
      names.phases.append("expand")
      phases.append(
        RolloutPhase(
          id: EntityID.hash(of: "expand"), organisation: organisation(expand, names, organisations),
          sites: chosenSites(expand, names, terrain, claimed: claimed), startDay: day(expand, "startsAt", windows, calendar),
          opensOnStart: false, buildingAtOnce: expand.integer("buildingAtOnce")))
    }
    return RolloutParameters(phases: phases)
  }

  private func sites(_ pilot: Cursor, _ terrain: Terrain?, _ names: inout ScenarioNames) -> [Int] {
    var zones: [Int] = []
    for entry in pilot.entries("sites") {
      let path = "\(pilot.path).sites.\(entry.name)"
      guard let zone = zone(pilot, entry.value, path: path, terrain?.names) else { continue }
      if let other = names.sites.updateValue(entry.name, forKey: zone) {
        context.error("site-twice", "\(entry.name) and \(other) stand in the same zone", at: entry.value.position, path: path)
        continue
      }
      zones.append(zone)
    }
    return zones
  }

  private func organisation(_ phase: Cursor, _ names: ScenarioNames, _ organisations: [Organisation]) -> Int {
    guard let index = phase.reference("is", among: names.organisations, what: "organisation") else { return 0 }
    if organisations[index].kind != .station, organisations[index].kind != .team {
      phase.error(
        "wrong-organisation", "\"\(names.organisations[index])\" cannot be rolled out", at: "is",
        hint: "its kind must be station or team")
    }
    return index
  }

  /// First day of the window that a key names.
  private func day(_ phase: Cursor, _ key: String, _ windows: [String], _ calendar: StudyCalendar?) -> Int {
    guard let window = phase.reference(key, among: windows, what: "window"), let parameters = calendar?.parameters,
      let month = parameters.windowOfMonth.firstIndex(of: window)
    else { return 0 }
    return parameters.monthStarts[month]
  }

  private func chosenSites(_ expand: Cursor, _ names: ScenarioNames, _ terrain: Terrain?, claimed: Int) -> RolloutPhase.Sites {
    let count = expand.integer("stations")
    let all = Array(0..<max(1, names.areas.count))
    let areas = expand.references("areas", among: names.areas, what: "area") ?? all
    if let terrain {
      let room = terrain.modelZones.filter { areas.contains($0.areaKind) }.count
      if count > room {
        expand.error(
          "too-many-stations", "\(count) stations for \(room) zones", at: "stations",
          hint: "at most one in each zone of the areas")
      }
    }
    switch expand.part("choose")?.word("most") {
    case "callsWithinServiceRadius": return .mostCalls(count: count, areaKinds: areas)
    default: return .mostResidentsNewlyWithinWalk(count: count, areaKinds: areas, walkMinutes: 15)
    }
  }
}

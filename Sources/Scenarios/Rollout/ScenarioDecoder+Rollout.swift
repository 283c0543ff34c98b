import StationModel
import Texts

/// What the parts of a rollout are read with.
struct RolloutContext {
  var names: ScenarioNames
  var windows: [String]
  var calendar: StudyCalendar?
  var terrain: Terrain?
  var organisations: [Organisation]

  /// First day of a window; nil for one that is not there.
  func firstDay(ofWindow window: Int) -> Int? {
    guard let parameters = calendar?.parameters, let month = parameters.windowOfMonth.firstIndex(of: window) else { return nil }
    return parameters.monthStarts[month]
  }

  /// Counted month at whose start a window has ended.
  func month(afterWindow window: Int) -> Int? {
    (calendar?.parameters.windowOfMonth.lastIndex(of: window)).map { $0 + 1 }
  }

  /// Days of a window.
  func days(ofWindow window: Int) -> Range<Int>? {
    guard let first = firstDay(ofWindow: window), let month = month(afterWindow: window), let calendar else { return nil }
    return first..<calendar.parameters.monthStarts[month]
  }
}

extension ScenarioDecoder {
  func rollout(
    _ names: inout ScenarioNames, _ windows: [String], _ calendar: StudyCalendar?, _ terrain: Terrain?,
    _ organisations: [Organisation]
  ) -> RolloutParameters {
    guard let cursor = root.part("rollout") else { return RolloutParameters() }
    var known = RolloutContext(
      names: names, windows: windows, calendar: calendar, terrain: terrain, organisations: organisations)
    var rollout = RolloutParameters()
    if let pilot = cursor.part("pilot") {
      let phase = self.pilot(pilot, &known)
      names.sites = known.names.sites
      names.phases.append("pilot")
      rollout.phases.append(phase)
    }
    rollout.gate = cursor.part("gate").flatMap { gate($0, after: rollout.phases.first, known) }
    if let expand = cursor.part("expand") {
      names.phases.append("expand")
      var phase = RolloutPhase.expansion.decode(expand)
      phase.organisation = organisation(expand, known)
      phase.sites = chosenSites(expand, known)
      phase.startDay = day(expand, "startsAt", known)
      phase.awaitsGate = rollout.gate != nil
      rollout.phases.append(phase)
    } else if let gate = cursor.part("gate") {
      context.error(
        "nothing-to-decide", Words("there is no expansion to decide on", "没有可供评审的推广"), at: gate.opening, path: gate.path)
    }
    rollout.upgrades = upgrades(cursor, rollout.phases, hasPilot: cursor.located("pilot") != nil, known)
    rollout.observation = cursor.part("observation").map(ObservationParameters.settings.decode)
    return rollout
  }

  // MARK: Pilot

  private func pilot(_ cursor: Cursor, _ known: inout RolloutContext) -> RolloutPhase {
    var phase = RolloutPhase(
      id: EntityID.hash(of: "pilot"), organisation: organisation(cursor, known), sites: .listed(listedSites(cursor, &known)),
      startDay: day(cursor, "opensAt", known), opensOnStart: true)
    guard let select = cursor.part("select") else { return phase }
    let by = select.word("by")
    let areas = select.references("areas", among: known.names.areas, what: .area) ?? Array(0..<max(1, known.names.areas.count))
    let count = select.optionalInteger("stations")
    if by != "listed" {
      if cursor.located("sites") != nil {
        cursor.error(
          "two-selections", Words("the sites are listed and chosen", "选址既已列出，又要求选取"), at: "sites",
          hint: Words("write \"sites\": null, or \"by\": \"listed\"", "请写 \"sites\": null，或 \"by\": \"listed\""))
      }
      if count == nil { select.missing("stations") }
      checkRoom(select, count ?? 1, areas, known)
    }
    switch by {
    case "worstRecent": phase.sites = .worstRecent(count: count ?? 1, areaKinds: areas)
    case "longRunRisk": phase.sites = .longRunRisk(count: count ?? 1, areaKinds: areas)
    case "random": phase.sites = .random(count: count ?? 1, areaKinds: areas)
    default: break
    }
    phase.selectionDays = selectionDays(select, opensAt: cursor, phase.startDay, known)
    return phase
  }

  /// Days of recorded crime on which sites are chosen.
  private func selectionDays(_ select: Cursor, opensAt pilot: Cursor, _ opening: Int, _ known: RolloutContext) -> Range<Int>? {
    let length = max(1, Int((select.number("months") * 365 / 12).rounded()))
    let stated = select.reference("before", among: known.windows, what: .window)
    var end = opening
    if !select.flag("overlap"), let window = stated ?? known.windows.firstIndex(of: pilot.text("opensAt")).map({ max(0, $0 - 1) })
    {
      end = known.firstDay(ofWindow: window) ?? opening
    }
    if end > opening {
      select.error("selects-too-late", Words("sites are chosen after they open", "选址晚于启用"), at: "before")
      return nil
    }
    guard end >= length else {
      select.error(
        "warm-up-too-short", Words("the selection begins before the simulation does", "选址所用数据早于模拟开始"), at: "months",
        hint: Self.warmUp((known.calendar?.parameters.warmUpDays ?? 0) + length - end))
      return nil
    }
    return end - length..<end
  }

  private static func warmUp(_ days: Int) -> Words {
    Words("calendar.warmUpDays must be at least \(days)", "calendar.warmUpDays 至少为 \(days)")
  }

  private func listedSites(_ pilot: Cursor, _ known: inout RolloutContext) -> [Int] {
    var zones: [Int] = []
    // Members of a section have no order: that of their names is the same in every copy of the file.
    for entry in pilot.entries("sites").sorted(by: { $0.name < $1.name }) {
      let path = "\(pilot.path).sites.\(entry.name)"
      guard let zone = zone(pilot, entry.value, path: path, known.terrain?.names) else { continue }
      if let other = known.names.sites.updateValue(entry.name, forKey: zone) {
        context.error(
          "site-twice", Words("\(entry.name) and \(other) stand in the same zone", "\(entry.name) 与 \(other) 位于同一分区"),
          at: entry.value.position, path: path)
        continue
      }
      zones.append(zone)
    }
    return zones
  }

  private func organisation(_ phase: Cursor, _ known: RolloutContext) -> Int {
    let names = known.names.organisations
    guard let index = phase.reference("is", among: names, what: .organisation) else { return 0 }
    if known.organisations[index].kind != .station, known.organisations[index].kind != .team {
      phase.error(
        "wrong-organisation", Words("\"\(names[index])\" cannot be rolled out", "\"\(names[index])\" 不能用于推广"), at: "is",
        hint: Words("its kind must be station or team", "其 kind 应为 station 或 team"))
    }
    return index
  }

  /// First day of the window that a key names.
  func day(_ cursor: Cursor, _ key: String, _ known: RolloutContext) -> Int {
    cursor.reference(key, among: known.windows, what: .window).flatMap { known.firstDay(ofWindow: $0) } ?? 0
  }

  // MARK: Expansion

  private func chosenSites(_ expand: Cursor, _ known: RolloutContext) -> RolloutPhase.Sites {
    let count = expand.integer("stations")
    let areas = expand.references("areas", among: known.names.areas, what: .area) ?? Array(0..<max(1, known.names.areas.count))
    checkRoom(expand, count, areas, known)
    let choose = expand.part("choose")
    let ids = known.names.areas.isEmpty ? ["else"] : known.names.areas
    let factor = choose?.numbersBy("costFactor", ids: ids, what: .area) ?? ids.map { _ in 1 }
    if let choose, choose.word("most") == "coveragePerCNY", choose.located("pooled") != nil {
      choose.error(
        "always-pooled", Words("sites by cost are always chosen from all areas together", "按成本选址总是从全部地区统一选取"), at: "pooled",
        hint: Words("leave it away", "请删去"))
    }
    switch choose?.word("most") {
    case "callsWithinServiceRadius": return .mostCalls(count: count, areaKinds: areas)
    case "risk": return .mostRisk(count: count, areaKinds: areas)
    case "coveragePerCNY":
      return .mostCoveragePerCost(count: count, areaKinds: areas, walkMinutes: 15, costFactor: factor)
    case "equity": return .worstServed(count: count, areaKinds: areas)
    default: return .mostResidentsNewlyWithinWalk(count: count, areaKinds: areas, walkMinutes: 15)
    }
  }

  private func checkRoom(_ cursor: Cursor, _ count: Int, _ areas: [Int], _ known: RolloutContext) {
    guard let terrain = known.terrain else { return }
    let room = terrain.modelZones.filter { areas.contains($0.areaKind) }.count
    if count > room {
      cursor.error(
        "too-many-stations", Words("\(count) stations for \(room) zones", "\(room) 个分区要设 \(count) 个警务站"), at: "stations",
        hint: Words("at most one in each zone of the areas", "所选地区的每个分区最多一个"))
    }
  }
}

import Experiments
import StationModel
import Texts

/// `study.json`: what was studied, in words and ids; the same for two runs of the same study.
struct StudyFile {
  static let name = "study.json"
  static let mark = "rollout-study/1"

  let result: StudyResult
  let names: ResultNames
  let facts: StudyInputs
  /// Rows of every table beside it, so that a reader sees when some are lost.
  var tables: [(file: String, rows: Int)] = []

  var json: JSONValue {
    .object([
      .init("format", .text(Self.mark)), .init("seed", .text(String(result.seed))),
      .init("replications", .integer(Int64(result.count))), .init("start", .text(facts.start)),
      .init("arms", list(names.arms.indices, arm)), .init("windows", list(names.windows.indices, window)),
      .init("areas", .array(names.areas.map(Self.named))),
      .init("precincts", .array(names.precincts.map { .inline(.object([.init("id", .text($0))])) })),
      .init("kinds", list(names.kinds.indices, kind)), .init("zones", .array(zones)), .init("phases", .array(phases)),
      .init("goals", .array(names.goals.map(goal))), .init("outcomes", .array(result.layout.outcomes.map(outcome))),
      .init("parameters", .array(names.parameters.map { .text($0) })), .init("changes", .array(changes)),
      .init("tables", .inline(.object(tables.map { .init($0.file, .integer(Int64($0.rows))) }))),
    ])
  }

  private func list(_ indices: Range<Int>, _ member: (Int) -> [JSONValue.Member]) -> JSONValue {
    .array(indices.map { .inline(.object(member($0))) })
  }

  private static func words(_ words: Words) -> JSONValue {
    .object([.init("en", .text(words.en)), .init("zh-Hans", .text(words.zhHans))])
  }

  private static func named(_ thing: ResultNames.Named) -> JSONValue {
    .inline(.object([.init("id", .text(thing.id)), .init("name", words(thing.name))]))
  }

  private func arm(_ index: Int) -> [JSONValue.Member] {
    let arm = names.arms[index]
    return [
      .init("id", .text(arm.id)), .init("name", Self.words(arm.name)),
      .init("scenario", .text(ResultFiles.scenarioFile(arm.id))),
      .init("sha256", .text(facts.hashes[index])),
    ]
  }

  private func window(_ index: Int) -> [JSONValue.Member] {
    let months = result.layout.windowOfMonth.indices.filter { result.layout.windowOfMonth[$0] == index }
    return [
      .init("id", .text(names.windows[index])), .init("name", Self.words(names.windowNames[index])),
      .init("months", .array(months.map { .text(names.months[$0]) })),
      .init("days", .integer(Int64(result.layout.days(.window(index))))),
    ]
  }

  private func kind(_ index: Int) -> [JSONValue.Member] {
    let kind = facts.arms[0].demand.kinds[index]
    return [
      .init("id", .text(names.kinds[index].id)), .init("name", Self.words(names.kinds[index].name)),
      .init("isOffence", .boolean(kind.isCrime)), .init("priority", .integer(Int64(kind.priority))),
    ]
  }

  private var zones: [JSONValue] {
    let roles = names.arms.indices.map(roles)
    return facts.arms[0].city.zones.enumerated().map { index, zone in
      .inline(
        .object([
          .init("id", .text(names.zones[index].id)), .init("name", Self.words(Words(names.zones[index].label))),
          .init("area", .text(names.areas[zone.areaKind].id)), .init("precinct", .text(names.precincts[zone.precinct])),
          .init("population", .number(zone.residents)), .init("x", .number(zone.centre.x)), .init("y", .number(zone.centre.y)),
          .init("roles", .array(roles.map { $0.map { .text($0[index]) } ?? .null })),
        ]))
    }
  }

  /// The role of every zone in an arm, once all its stations have opened; nil where it is not the same in all replications.
  private func roles(_ arm: Int) -> [String]? {
    guard result.layout.hasStations[arm] else { return names.zones.map { _ in "none" } }
    let stations = result.tables.arms[arm].stations
    guard stations.allSatisfy({ $0.opened == 0 || $0.opened == result.count }) else { return nil }
    let roles = facts.arms[arm].zoneRoles(around: stations.filter { $0.opened > 0 }.map { ($0.zone, $0.phase) })
    // A service radius can be drawn anew in each replication.
    let areas = EvaluationArea.areas(of: roles)
    let sizes = EvaluationArea.allCases.map { area in Int64(areas.count { $0 == area }) }
    for replication in 0..<result.count {
      let found = result.areas[replication * result.layout.arms + arm].zones
      if !found.isEmpty && found != sizes { return nil }
    }
    return roles.map(Self.word)
  }

  private static func word(_ role: ZoneRole) -> String {
    switch role {
    case .treated: "treated"
    case .buffer: "buffer"
    case .control: "control"
    case .none: "elsewhere"
    }
  }

  private var phases: [JSONValue] {
    names.phases.enumerated().flatMap { arm, phases in
      phases.map {
        .inline(
          .object([
            .init("arm", .text(names.arms[arm].id)), .init("id", .text($0.id)), .init("name", Self.words($0.name)),
          ]))
      }
    }
  }

  private func goal(_ goal: ResultNames.Goal) -> JSONValue {
    .inline(.object([.init("id", .text(goal.id)), .init("title", Self.words(goal.title ?? Words(goal.id)))]))
  }

  private func outcome(_ outcome: Outcome) -> JSONValue {
    let name = names[outcome]
    let better = outcome.direction.map { $0 == .higher ? "more" : "less" }
    return .inline(
      .object([
        .init("id", .text(name.id)), .init("title", Self.words(name.title)), .init("unit", .text(name.unit)),
        .init("better", .text(better)),
      ]))
  }

  private var changes: [JSONValue] {
    facts.changes.enumerated().flatMap { arm, changes in
      changes.map {
        .inline(
          .object([
            .init("arm", .text(names.arms[arm].id)), .init("path", .text($0.path)), .init("base", .text($0.base)),
            .init("to", .text($0.arm)),
          ]))
      }
    }
  }
}

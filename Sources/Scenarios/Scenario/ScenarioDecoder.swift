import DiscreteEvents
import StationModel
import Texts

/// What a scenario file says, as values.
struct DecodedScenario: Sendable {
  var parameters: ModelParameters
  var calendar: StudyCalendar
  var terrain: Terrain
  var names: ScenarioNames
  var goals: [Goal]
  var expectations: [ExpectedValue]
}

/// Reads the merged values of a scenario into the model's parameters.
///
/// Each section is read by an extension in a file of its own. All problems are noted in the context; the result is nil when there
/// are any.
struct ScenarioDecoder {
  let root: Cursor
  let context: DecodingContext

  init(_ tree: LocatedValue, context: DecodingContext) {
    self.context = context
    root = Cursor(tree, SceneSections.root, path: "", pattern: "", context: context)
  }

  /// Reads everything; calendar and terrain of an earlier reading can be used again where nothing of theirs has changed.
  func decode(calendar formerCalendar: StudyCalendar? = nil, terrain formerTerrain: Terrain? = nil) -> DecodedScenario? {
    _ = root.field("format")
    let calendar = formerCalendar ?? self.calendar()
    let (windows, windowNames) = Self.named(root.part("calendar")?.things("windows") ?? [], UsualNames.window)
    var terrain = formerTerrain ?? self.terrain()
    var names = ScenarioNames()
    names.windowNames = windowNames
    (names.areas, names.areaNames) = Self.named(root.part("city")?.things("areas") ?? [], UsualNames.area)
    names.zones = terrain?.names.ids ?? []
    names.precincts = terrain?.precincts.ids ?? root.things("precincts").map(\.id)

    let kinds = callKinds(terrain)
    names.kinds = kinds.map(\.name)
    names.kindNames = kindNames(names.kinds)
    let demand = DemandParameters(
      kinds: kinds.map(\.kind), surges: surges(names, calendar, terrain),
      intakeMinutes: root.part("dispatch")?.optionalDistribution("intakeMinutes"))
    checkAmounts(demand, calendar)
    let offending = offending(kinds, terrain)
    nameOrganisations(&names)
    let staffing = StaffingParameters(roles: roles(), organisations: organisations(names), precincts: precincts(names, terrain))
    let rollout = rollout(&names, windows, calendar, terrain, staffing.organisations)
    warnOfUnits(kinds, staffing, rollout)
    let travel = travel(terrain)
    terrain?.matrix = travel?.carMinutesByZone
    let dispatch = dispatch(staffing.organisations)
    let patrol = root.part("patrol").map(PatrolParameters.settings.decode)
    let counter = counter(names, terrain)
    let disputes = disputes(names, kinds.map(\.kind), offending)
    let aid = aid(names, kinds.map(\.kind), terrain)
    let community = community(offending)
    let budget = root.part("money").map(BudgetParameters.settings.decode)
    let question = Question(names: names, windows: windows, zones: terrain?.names, kinds: kinds.map(\.kind))
    let goals = goals(question)
    let expectations = expectations(question)
    readUncertain()

    guard !context.diagnostics.hasErrors, let calendar, let terrain else { return nil }
    let city = CityParameters(
      zones: terrain.modelZones, places: terrain.places, areaKindCount: max(1, names.areas.count), travel: travel,
      metric: terrain.metric, walkKmh: travel?.speedKmh[Int(TravelMode.foot.rawValue)].first ?? Self.walkKmh)
    var parameters = ModelParameters(
      calendar: calendar.parameters, city: city, demand: demand, offending: offending, staffing: staffing, dispatch: dispatch,
      patrol: patrol, counter: counter,
      rollout: rollout, budget: budget)
    (parameters.disputes, parameters.aid) = (disputes, aid)
    parameters.community = community
    guard canCalibrate(parameters), canBeCommitted(parameters) else { return nil }
    return DecodedScenario(
      parameters: parameters, calendar: calendar, terrain: terrain, names: names, goals: goals, expectations: expectations)
  }

  /// Walking speed for the 15-minute coverage where nothing is said of travel, km/h.
  static let walkKmh = CityParameters(zones: [], places: [], areaKindCount: 1, travel: nil).walkKmh

  /// Ids of all kinds of calls in the file, also of those without a rate, which do not exist.
  var allKindIds: [String] { root.things("calls").map(\.id) + root.things("offences").map(\.id) }

  /// Ids of the area kinds.
  var areaIds: [String] { root.part("city")?.things("areas").map(\.id) ?? [] }

  private func nameOrganisations(_ names: inout ScenarioNames) {
    let organisations = root.things("organisations")
    (names.organisations, names.organisationNames) = Self.named(organisations, UsualNames.organisation)
    let posts = organisations.map { Self.named($1.things("posts")) { Words($0) } }
    (names.posts, names.postNames) = (posts.map(\.ids), posts.map(\.names))
  }

  /// The names of kinds of calls with these ids: the file's own or the usual ones.
  private func kindNames(_ ids: [String]) -> [Words] {
    let own = (root.things("calls") + root.things("offences")).map { ($0, $1.part("name").map(Self.text)) }
    let names = Dictionary(own, uniquingKeysWith: { first, _ in first })
    return ids.map { (names[$0] ?? nil) ?? UsualNames.kind($0) }
  }
}

import DiscreteEvents
import StationModel

extension ScenarioDecoder {
  /// The keys of the roles, by raw value.
  static let roleKeys = ["police", "auxiliary", "volunteer"]

  func roles() -> [RoleParameters] {
    let people = root.part("people")
    return Self.roleKeys.map { key in
      guard let cursor = people?.part(key) else { return RoleParameters() }
      return RoleParameters(
        wageCentsPerYear: Self.cents(cursor.number("wageCNYPerYear")),
        allowanceCentsPerHour: Self.cents(cursor.number("allowanceCNYPerHour")), vacantShare: cursor.number("vacantShare"),
        vacancyMonths: cursor.number("vacancyMonths"), showUpShare: cursor.number("showUpShare"),
        hoursPerYear: cursor.optionalNumber("hoursPerMonth").map { $0 * 12 }, turnover: turnover(cursor),
        learning: learning(cursor), sickLeave: sickLeave(cursor))
    }
  }

  static func cents(_ yuan: Double) -> Int64 { Int64((yuan * 100).rounded()) }

  func organisations(_ names: ScenarioNames) -> [Organisation] {
    let things = root.things("organisations")
    let organisations = things.map { id, cursor in organisation(id, cursor, names) }
    for ((_, cursor), organisation) in zip(things, organisations) { checkPeople(cursor, organisation, among: organisations) }
    return organisations
  }

  /// Warns of people who cannot come, and of posts that can never be manned.
  private func checkPeople(_ cursor: Cursor, _ organisation: Organisation, among all: [Organisation]) {
    guard let staff = organisation.staff else { return }
    if organisation.origin.contains(where: { $0.offices > 0 }), !all.contains(where: { $0.kind == .offices }) {
      context.diagnostics.warn(
        "no-offices", "people come from offices, and there are none", at: cursor.position("staffFrom"),
        path: cursor.path(of: "staffFrom"),
        hint: "add an organisation of the kind offices, or these positions stay empty")
    }
    var most = staff
    most.volunteer += organisation.volunteerPool?.target ?? 0
    func isWithin(_ crew: Headcount) -> Bool { Role.allCases.allSatisfy { crew[$0] <= most[$0] } }
    for ((_, post), parameters) in zip(cursor.things("posts"), organisation.posts)
    where !isWithin(parameters.crew) && !(parameters.fallback.map { isWithin($0.crew) } ?? false) {
      context.diagnostics.warn(
        "never-manned", "this post needs more people than there are", at: post.opening, path: post.path,
        hint: "add people to staff")
    }
  }

  private func organisation(_ id: String, _ cursor: Cursor, _ names: ScenarioNames) -> Organisation {
    let kinds: [String: Organisation.Kind] = ["precinct": .precinct, "station": .station, "team": .team, "offices": .offices]
    let kind = kinds[cursor.word("kind")] ?? .precinct
    let origin = origins(cursor)
    let posts = cursor.things("posts").map { id, post in self.post(id, post) }
    let radius = cursor.numbersBy("serviceRadiusKm", ids: names.areas.isEmpty ? ["else"] : names.areas, what: "area")
    if kind == .station, radius == nil { cursor.missing("serviceRadiusKm") }
    if kind != .station, let radius, !radius.isEmpty {
      cursor.error("only-stations", "only a station has a service area", at: "serviceRadiusKm")
    }
    let staff = cursor.part("staff").map(headcount)
    if staff == nil, cursor.optionalNumber("breakMinutes") != nil {
      cursor.error(
        "break-without-staff", "posts are always manned here: nobody has a break", at: "breakMinutes", hint: "add staff")
    }
    return Organisation(
      id: EntityID.hash(of: id), kind: kind, staff: staff, origin: origin,
      shiftHours: shiftHours(cursor), hoursPerPersonYear: cursor.number("hoursPerPersonYear"),
      restHours: cursor.number("restHours"),
      posts: posts, serviceRadiusKm: radius ?? [], tiers: tiers(cursor, names, isStation: kind == .station),
      money: cursor.part("money").map(stationMoney), door: door(cursor, kind),
      wayHomeIsOvertime: cursor.word("wayHome") == "overtime", volunteerPool: volunteerPool(cursor, staff),
      cameras: kind == .station ? cursor.integer("cameras") : 0,
      mealBreak: cursor.optionalNumber("breakMinutes").map { .minutes($0) })
  }

  private func headcount(_ cursor: Cursor) -> Headcount {
    Headcount(police: cursor.integer("police"), auxiliary: cursor.integer("auxiliary"), volunteer: cursor.integer("volunteer"))
  }

  private func origins(_ cursor: Cursor) -> [Organisation.Origin] {
    let from = cursor.part("staffFrom")
    return Self.roleKeys.map { key in
      guard let shares = from?.part(key) else { return Organisation.Origin(hired: 1) }
      let origin = Organisation.Origin(
        precincts: shares.number("precincts"), offices: shares.number("offices"), hired: shares.number("hired"),
        backfill: backfill(shares))
      let sum = origin.precincts + origin.offices + origin.hired
      if abs(sum - 1) > 1e-9 {
        context.error(
          "share-sum", "the shares add up to \(NumberText.of(sum))", at: shares.value.position, path: shares.path,
          hint: "they must add up to 1")
      }
      return origin
    }
  }

  private func shiftHours(_ cursor: Cursor) -> Double {
    _ = cursor.field("shifts")
    guard let found = cursor.located("shifts") else { return 8 }
    if found.members != nil { return cursor.part("shifts")?.number("hours") ?? 8 }
    guard let text = found.string else {
      cursor.wrongType(found, "word such as 3x8, or section with hours,", at: cursor.path(of: "shifts"))
      return 8
    }
    let hours = ["3x8": 8.0, "2x12": 12.0]
    if let length = hours[text] { return length }
    cursor.unknown(text, among: hours.keys.sorted(), what: "word", at: found.position, path: cursor.path(of: "shifts"))
    return 8
  }

  /// What a station's units do, by call kind; empty for all but stations.
  private func tiers(_ cursor: Cursor, _ names: ScenarioNames, isStation: Bool) -> [Tier] {
    guard let handles = cursor.part("handles") else { return isStation ? names.kinds.map { _ in .precinct } : [] }
    if !isStation { cursor.error("only-stations", "only a station has a service area", at: "handles") }
    let words: [String: Tier] = ["alone": .alone, "stabilises": .stabilises, "precinct": .precinct]
    let known = names.kinds + allKindIds.filter { !names.kinds.contains($0) }
    var tiers = known.map { _ in words[handles.word("else")] ?? .precinct }
    let alone = handles.references("alone", among: known, what: "kind of call") ?? []
    let stabilised = handles.references("stabilises", among: known, what: "kind of call") ?? []
    for kind in stabilised { tiers[kind] = .stabilises }
    for kind in alone {
      tiers[kind] = .alone
      if stabilised.contains(kind) {
        handles.error("handled-twice", "\"\(known[kind])\" stands under alone and under stabilises", at: "stabilises")
      }
    }
    return isStation ? Array(tiers.prefix(names.kinds.count)) : []
  }

  private func stationMoney(_ cursor: Cursor) -> StationMoney {
    StationMoney(
      capitalCNY: cursor.distribution("capitalCNY"), statedOperationCNYPerYear: cursor.distribution("operationCNYPerYear"),
      runningCNYPerYear: cursor.distribution("runningCNYPerYear"), buildMonths: cursor.distribution("buildMonths"),
      capitalOverrun: cursor.optionalDistribution("capitalOverrun"))
  }
}

import StationModel
import Texts

extension ScenarioDecoder {
  /// The keys of the roles, by raw value.
  static let roleKeys = ["police", "auxiliary", "volunteer"]

  func roles() -> [RoleParameters] {
    let people = root.part("people")
    return Self.roleKeys.map { key in people?.part(key).map(RoleParameters.settings.decode) ?? RoleParameters() }
  }

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
        "no-offices", Words("people come from offices, and there are none", "人员来自机关，但没有机关单位"), at: cursor.position("staffFrom"),
        path: cursor.path(of: "staffFrom"),
        hint: Words("add an organisation of the kind offices, or these positions stay empty", "请加上 kind 为 offices 的单位，否则这些编制一直空缺")
      )
    }
    var most = staff
    most.volunteer += organisation.volunteerPool?.target ?? 0
    func isWithin(_ crew: Headcount) -> Bool { Role.allCases.allSatisfy { crew[$0] <= most[$0] } }
    for ((_, post), parameters) in zip(cursor.things("posts"), organisation.posts)
    where !isWithin(parameters.crew) && !(parameters.fallback.map { isWithin($0.crew) } ?? false) {
      context.diagnostics.warn(
        "never-manned", Words("this post needs more people than there are", "该岗位需要的人数多于现有人数"), at: post.opening, path: post.path,
        hint: Words("add people to staff", "请在 staff 中增加人员"))
    }
  }

  private func organisation(_ id: String, _ cursor: Cursor, _ names: ScenarioNames) -> Organisation {
    var organisation = Organisation.settings.decode(cursor)
    organisation.id = EntityID.hash(of: id)
    organisation.serviceRadiusKm = serviceRadius(cursor, names, isStation: organisation.kind == .station)
    organisation.tiers = tiers(cursor, names, isStation: organisation.kind == .station)
    organisation.counter = counterService(cursor)
    readMediation(cursor, &organisation)
    readAid(cursor, &organisation)
    organisation.outreach = outreach(cursor)
    organisation.door = door(cursor, organisation.kind)
    checkStaff(cursor, organisation)
    return organisation
  }

  private func serviceRadius(_ cursor: Cursor, _ names: ScenarioNames, isStation: Bool) -> [Double] {
    let radius = cursor.numbersBy("serviceRadiusKm", ids: names.areas.isEmpty ? ["else"] : names.areas, what: .area)
    if isStation, radius == nil { cursor.missing("serviceRadiusKm") }
    if !isStation, let radius, !radius.isEmpty {
      cursor.error("only-stations", Words("only a station has a service area", "只有警务站有服务区"), at: "serviceRadiusKm")
    }
    return radius ?? []
  }

  /// What a station's units do, by call kind; empty for all but stations.
  private func tiers(_ cursor: Cursor, _ names: ScenarioNames, isStation: Bool) -> [Tier] {
    guard let handles = cursor.part("handles") else { return isStation ? names.kinds.map { _ in .precinct } : [] }
    if !isStation { cursor.error("only-stations", Words("only a station has a service area", "只有警务站有服务区"), at: "handles") }
    let known = names.kinds + allKindIds.filter { !names.kinds.contains($0) }
    var tiers = known.map { _ in Tier.words[handles.word("else")] }
    let alone = handles.references("alone", among: known, what: .callKind) ?? []
    let stabilised = handles.references("stabilises", among: known, what: .callKind) ?? []
    for kind in stabilised { tiers[kind] = .stabilises }
    for kind in alone {
      tiers[kind] = .alone
      if stabilised.contains(kind) {
        handles.error(
          "handled-twice",
          Words("\"\(known[kind])\" stands under alone and under stabilises", "\"\(known[kind])\" 同时列入 alone 和 stabilises"),
          at: "stabilises")
      }
    }
    return isStation ? Array(tiers.prefix(names.kinds.count)) : []
  }
}

import StationModel
import Texts

extension ScenarioDecoder {
  /// Steps of laying out precincts that take about a minute.
  private static let layoutLimit = 2e10

  /// Which precinct has which zones, and where its base is; nil with problems noted, or when there are no zones to lay them on.
  func precinctPlan(
    _ zones: [CityZone]?, _ names: ZoneNames?, residents: [Double], metric: TravelParameters.Metric
  ) -> PrecinctPlan? {
    guard let found = root.located("precincts") else {
      root.missing("precincts")
      return nil
    }
    do throws(GeographyProblems) {
      if found.elements != nil {
        let count = context.diagnostics.all.count
        let listed = listedPrecincts(names)
        // Zones that are wrong in other ways still need a precinct.
        guard let names, context.diagnostics.all.count == count else { return nil }
        return try PrecinctPlan.listed(listed, ids: names.ids)
      }
      guard let plan = root.part("precincts") else { return nil }
      let count = plan.optionalInteger("generate")
      guard let zones else { return nil }
      if let count, Double(count) * Double(zones.count) * Double(zones.count) > Self.layoutLimit {
        plan.error(
          "too-many-precincts",
          Words(
            "\(count) precincts for \(zones.count) zones take too long to lay out", "为 \(zones.count) 个分区划分 \(count) 个派出所耗时过长"),
          at: "generate",
          hint: Words("list them", "请逐个列出"))
        return nil
      }
      if let count { return try PrecinctPlan.generated(count, zones: zones, residents: residents, metric: metric) }
      return try PrecinctPlan.grouped(zones: zones, residents: residents, metric: metric)
    } catch {
      let elements = root.things("precincts").map(\.cursor.opening)
      context.report(error, at: found, path: "precincts", elements: elements)
      return nil
    }
  }

  private func listedPrecincts(_ names: ZoneNames?) -> [(id: String, zones: [Int], seat: Int)] {
    root.things("precincts").map { id, cursor in
      let territory = zones(cursor, "zones", names) ?? []
      _ = cursor.field("base")
      var seat: Int?
      if let base = cursor.located("base") {
        seat = zone(cursor, base, path: cursor.path(of: "base"), names)
      } else {
        cursor.missing("base")
      }
      return (id, territory, seat ?? 0)
    }
  }

  /// The model's precincts, each with its organisation.
  func precincts(_ names: ScenarioNames, _ terrain: Terrain?) -> [Precinct] {
    let listed = root.things("precincts")
    let kinds = root.things("organisations").map { $0.cursor.located("kind")?.string }
    func organisation(_ cursor: Cursor) -> Int {
      guard let index = cursor.reference("is", among: names.organisations, what: .organisation) else { return 0 }
      if kinds[index] != "precinct" {
        cursor.error(
          "wrong-organisation",
          Words("\"\(names.organisations[index])\" is no precinct", "\"\(names.organisations[index])\" 不是派出所"), at: "is",
          hint: Words("its kind must be precinct", "其 kind 应为 precinct"))
      }
      return index
    }
    let organisations =
      listed.isEmpty ? root.part("precincts").map { [organisation($0)] } ?? [] : listed.map { organisation($0.cursor) }
    guard let terrain, let first = organisations.first else { return [] }
    return terrain.precincts.ids.enumerated().map { index, id in
      let seat = terrain.precincts.seats[index]
      let element = terrain.precincts.elements.isEmpty ? 0 : terrain.precincts.elements[index]
      return Precinct(
        id: EntityID.hash(of: id), organisation: element < organisations.count ? organisations[element] : first,
        base: terrain.zones[seat].centre, baseZone: seat)
    }
  }
}

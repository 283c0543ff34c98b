import StationModel
import Texts

extension ScenarioDecoder {
  /// Zones, residents, places and territories; nil with problems noted.
  func terrain() -> Terrain? {
    guard let city = root.part("city") else {
      root.missing("city")
      return nil
    }
    let reading = zones(city)
    let zones = reading.flatMap { $0.problems.isEmpty ? $0.zones : nil }
    let names = reading?.ids.map { zoneNames(city, $0) }
    context.zoneNames = names
    let areas = areaKinds(city, zones ?? [], names)
    let keyPlaces = keyPlaces(city, names)
    let hotPlaces = hotPlaces(city)
    let metric = metric(city)
    let total = city.part("geojson")?.optionalNumber("residentsTotal") ?? city.optionalNumber("residents")
    _ = city.optionalNumber("residents")
    guard let zones, let names, let assignment = assignment(city, zones, areas, total) else {
      _ = precinctPlan(nil, names, residents: [], metric: metric)
      return nil
    }
    warnOfSize(city, zones)
    let plan = precinctPlan(zones, names, residents: assignment.residents, metric: metric)
    guard let plan, !context.diagnostics.hasErrors else { return nil }
    let modelZones = modelZones(city, zones, assignment, plan)
    guard let places = places(city, zones, modelZones, hotPlaces) else { return nil }
    return Terrain(
      zones: zones, names: names, assignment: assignment, metric: metric, keyPlaces: keyPlaces, precincts: plan,
      modelZones: modelZones, places: places)
  }

  private func zoneNames(_ city: Cursor, _ ids: [String]) -> ZoneNames {
    if let grid = city.part("grid") { return ZoneNames(columns: grid.integer("columns"), rows: grid.integer("rows")) }
    return ZoneNames(ids: ids)
  }

  /// How distance is measured: as travel says, else as the city says, else along streets in a grid and straight on a map.
  private func metric(_ city: Cursor) -> TravelParameters.Metric {
    let said = city.word("metric") == "euclidean" ? TravelParameters.Metric.euclidean : .manhattan
    if let travel = city.part("travel"), travel.located("metric") != nil {
      return travel.word("metric") == "euclidean" ? .euclidean : .manhattan
    }
    if city.located("metric") != nil { return said }
    return city.located("grid") == nil ? .euclidean : .manhattan
  }

  // MARK: Areas and residents

  private func areaKinds(_ city: Cursor, _ zones: [CityZone], _ names: ZoneNames?) -> [AreaKind] {
    city.things("areas").map { id, area in
      if ["city", "worstZone", "treated", "buffer", "control", "elsewhere", "else"].contains(id) {
        area.error(
          "reserved-id", Words("no area can be called \"\(id)\"", "地区的标识不能是 \"\(id)\""), at: "id",
          hint: Words("the word has a meaning of its own in goals", "该词在目标中另有含义"))
      }
      return AreaKind(
        id: id, zones: self.zones(area, "zones", names), residentsPerKm2AtLeast: area.optionalNumber("residentsPerKm2AtLeast"),
        residentsShare: area.optionalNumber("residentsShare"))
    }
  }

  private func assignment(
    _ city: Cursor, _ zones: [CityZone], _ areas: [AreaKind], _ total: Double?
  ) -> AreaAssignment? {
    do throws(GeographyProblems) {
      return try AreaAssignment(zones: zones, kinds: areas, total: total)
    } catch {
      let elements = city.things("areas").map(\.cursor.opening)
      context.report(error, at: city.located("areas") ?? city.value, path: city.path(of: "areas"), elements: elements)
      return nil
    }
  }

  private func modelZones(_ city: Cursor, _ zones: [CityZone], _ assignment: AreaAssignment, _ plan: PrecinctPlan) -> [Zone] {
    let areas = city.things("areas").map { AreaPeople.settings.decode($0.cursor) }
    return zones.enumerated().map { index, zone in
      let area = assignment.kindOfZone[index]
      let people = area < areas.count ? areas[area] : AreaPeople()
      return Zone(
        id: EntityID.hash(of: zone.id), centre: zone.centre, areaKm2: zone.areaKm2, residents: assignment.residents[index],
        daytimeFactor: people.daytimeFactor,
        elderlyShare: zone.elderlyShare ?? people.elderlyShare, areaKind: area,
        precinct: plan.precinctOfZone[index])
    }
  }

  // MARK: Places

  private func keyPlaces(_ city: Cursor, _ names: ZoneNames?) -> [String: Set<Int>] {
    var places: [String: Set<Int>] = [:]
    for entry in city.entries("keyPlaces") {
      places[entry.name] = Set(zones(city, entry.value, path: "\(city.path).keyPlaces.\(entry.name)", names) ?? [])
    }
    return places
  }

  /// Spread places, whatever the file leaves out of them; nil where it asks for the zones' centres.
  private func hotPlaces(_ city: Cursor) -> PlaceGenerator.HotPlaces? {
    guard let places = city.part("hotPlaces") else { return PlaceGenerator.HotPlaces() }
    let (perZone, share) = (places.integer("perZone"), places.number("offencesInTopTenthShare"))
    let isStated = places.located("offencesInTopTenthShare") != nil
    guard places.word("at") == "centre" else {
      return PlaceGenerator.HotPlaces(perZone: perZone, offencesInTopTenthShare: isStated ? share : nil)
    }
    for key in ["perZone", "offencesInTopTenthShare"] where places.located(key) != nil {
      places.error(
        "one-place", Words("a zone that is one place at its centre has no \"\(key)\"", "分区整体作为中心的一处地点时，没有 \"\(key)\""), at: key,
        hint: Words("leave it away (null), or spread the places", "请删去（写 null），或让地点散布"))
    }
    return nil
  }

  private func places(
    _ city: Cursor, _ zones: [CityZone], _ modelZones: [Zone], _ hotPlaces: PlaceGenerator.HotPlaces?
  ) -> [Place]? {
    if let hotPlaces, hotPlaces.perZone * zones.count > Self.placeLimit {
      city.error(
        "too-many-places", Words("\(hotPlaces.perZone * zones.count) places", "共 \(hotPlaces.perZone * zones.count) 处地点"),
        at: "hotPlaces", hint: Words("at most \(Self.placeLimit)", "最多 \(Self.placeLimit) 处"))
      return nil
    }
    do throws(GeographyProblems) {
      // Where people are by day stands for where offences fall: geography must not depend on any kind of call.
      let shares = try ZoneWeights.share(of: modelZones, by: .daytime)
      return try PlaceGenerator(hotPlaces: hotPlaces).places(of: zones, zoneShares: shares)
    } catch {
      context.report(error, at: city.located("hotPlaces") ?? city.value, path: city.path(of: "hotPlaces"))
      return nil
    }
  }

  /// More than any city has street segments; a guard against slips of the keyboard.
  private static let placeLimit = 1_000_000
}

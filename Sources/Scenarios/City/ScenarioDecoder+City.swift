import StationModel

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

  // MARK: Zones

  /// What the city's file or grid says of its zones, with its problems noted; nil when nothing can be read.
  private func zones(_ city: Cursor) -> ZoneReading? {
    let given = ["grid", "geojson", "centroids"].filter { city.located($0) != nil }
    if given.count != 1 {
      let message = given.isEmpty ? "the city has no zones" : "the city has zones of \(given.count) kinds"
      context.error(
        "zones-of-one-kind", message, at: given.dropFirst().first.map(city.position) ?? city.opening, path: city.path,
        hint: "give one of grid, geojson, centroids; null switches off an inherited one")
      return nil
    }
    if let grid = city.part("grid") { return gridZones(grid, city).map { ZoneReading(zones: $0, ids: $0.map(\.id)) } }
    if let map = city.part("geojson") { return mapZones(map, city) }
    return city.part("centroids").flatMap(tableZones)
  }

  private func gridZones(_ grid: Cursor, _ city: Cursor) -> [CityZone]? {
    let found = context.diagnostics.all.count
    let (columns, rows, side) = (grid.integer("columns"), grid.integer("rows"), grid.number("cellKm"))
    if columns * rows > Self.zoneLimit {
      context.error(
        "too-many-zones", "\(columns * rows) zones", at: grid.opening, path: grid.path, hint: "at most \(Self.zoneLimit)")
      return nil
    }
    if city.located("residents") == nil { city.missing("residents") }
    // A grid of another size than meant would make every zone after it wrong.
    if context.diagnostics.all.count > found { return nil }
    do throws(GeographyProblems) {
      return try GridCity(columns: columns, rows: rows, cellKm: side).zones
    } catch {
      context.report(error, at: grid.value, path: grid.path)
      return nil
    }
  }

  /// More than any city has quarters; a guard against slips of the keyboard.
  static let zoneLimit = 65_000

  private func mapZones(_ map: Cursor, _ city: Cursor) -> ZoneReading? {
    var keys = GeoJSONZones.Keys(
      id: map.optionalText("id"), label: map.optionalText("label"), residents: map.optionalText("residents"),
      elderlyShare: map.optionalText("elderlyShare"), area: map.optionalText("area"), precinct: map.optionalText("precinct"))
    let hasTotal = map.optionalNumber("residentsTotal") != nil || city.located("residents") != nil
    _ = map.field("leaveOut")
    if let omitted = map.located("leaveOut") {
      keys.leaveOut = Set(map.texts(omitted, path: map.path(of: "leaveOut")).map { $0.text })
    }
    keys.needsResidents = keys.residents != nil && !hasTotal
    return reading(map) { GeoJSONZones.reading($0, keys: keys, seeksSlips: context.seeksSlips) }
  }

  private func tableZones(_ table: Cursor) -> ZoneReading? {
    let columns = ZoneTable.Role.allCases.compactMap { role in table.optionalText(role.rawValue).map { (role, $0) } }
    let named = Dictionary(columns, uniquingKeysWith: { first, _ in first })
    return reading(table) { ZoneTable.reading($0, named: named) }
  }

  /// Reads the file that a map or table names; its problems and remarks are noted.
  private func reading(_ cursor: Cursor, _ read: (SourceFile) -> ZoneReading) -> ZoneReading? {
    _ = cursor.field("file")
    guard let name = cursor.located("file") else {
      cursor.missing("file")
      return nil
    }
    guard name.string != nil else {
      cursor.wrongType(name, "path of a file", at: cursor.path(of: "file"))
      return nil
    }
    guard let file = context.dataFile(name, path: cursor.path(of: "file")) else { return nil }
    var reading = read(file)
    context.report(GeographyProblems(reading.problems), at: name, path: cursor.path(of: "file"))
    context.report(GeographyProblems(reading.remarks), at: name, path: cursor.path(of: "file"), as: .warning)
    if reading.zones.count > Self.zoneLimit {
      cursor.error("too-many-zones", "\(reading.zones.count) zones", at: "file", hint: "at most \(Self.zoneLimit)")
      return nil
    }
    if let (one, other) = IdentityHash.clash(reading.zones.map(\.id)) {
      cursor.error("id-clash", "zones \"\(one)\" and \"\(other)\" have the same key", at: "file", hint: "rename one of them")
      return nil
    }
    // By id, so that the order of features or rows means nothing.
    reading.zones.sort { NaturalOrder.isBefore($0.id, $1.id) }
    reading.ids?.sort(by: NaturalOrder.isBefore)
    return reading
  }

  // MARK: Areas and residents

  private func areaKinds(_ city: Cursor, _ zones: [CityZone], _ names: ZoneNames?) -> [AreaKind] {
    city.things("areas").map { id, area in
      if ["city", "worstZone", "treated", "buffer", "control", "elsewhere", "else"].contains(id) {
        area.error("reserved-id", "no area can be called \"\(id)\"", at: "id", hint: "the word has a meaning of its own in goals")
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
        "one-place", "a zone that is one place at its centre has no \"\(key)\"", at: key,
        hint: "leave it away (null), or spread the places")
    }
    return nil
  }

  private func places(
    _ city: Cursor, _ zones: [CityZone], _ modelZones: [Zone], _ hotPlaces: PlaceGenerator.HotPlaces?
  ) -> [Place]? {
    if let hotPlaces, hotPlaces.perZone * zones.count > Self.placeLimit {
      city.error(
        "too-many-places", "\(hotPlaces.perZone * zones.count) places", at: "hotPlaces", hint: "at most \(Self.placeLimit)")
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

  // MARK: Zones in texts

  /// The zones that a setting names; nil when it is absent.
  func zones(_ cursor: Cursor, _ key: String, _ names: ZoneNames?) -> [Int]? {
    let field = cursor.field(key)
    guard let found = cursor.located(key) else {
      if field.isRequired { cursor.missing(key) }
      return nil
    }
    return zones(cursor, found, path: cursor.path(of: key), names)
  }

  /// The zones that a text or a list of ids names; without names only the type is checked.
  func zones(_ cursor: Cursor, _ found: LocatedValue, path: String, _ names: ZoneNames?) -> [Int]? {
    do throws(GeographyProblems) {
      if let text = found.string { return try (names ?? context.zoneNames)?.zones(in: text) }
      guard found.elements != nil else {
        cursor.wrongType(found, "list of zones, such as \"A1:C6\",", at: path)
        return nil
      }
      let list = cursor.texts(found, path: path).map(\.text)
      return try (names ?? context.zoneNames)?.zones(inList: list)
    } catch {
      context.report(error, at: found, path: path)
      return []
    }
  }

  /// The one zone that a text names.
  func zone(_ cursor: Cursor, _ found: LocatedValue, path: String, _ names: ZoneNames?) -> Int? {
    guard let text = found.string else {
      cursor.wrongType(found, "zone", at: path)
      return nil
    }
    do throws(GeographyProblems) {
      return try (names ?? context.zoneNames)?.zone(text)
    } catch {
      context.report(error, at: found, path: path)
      return nil
    }
  }
}

import StationModel
import Texts

extension ScenarioDecoder {
  /// What the city's file or grid says of its zones, with its problems noted; nil when nothing can be read.
  func zones(_ city: Cursor) -> ZoneReading? {
    let given = ["grid", "geojson", "centroids"].filter { city.located($0) != nil }
    if given.count != 1 {
      let message =
        given.isEmpty
        ? Words("the city has no zones", "城市没有分区")
        : Words("the city has zones of \(given.count) kinds", "城市用了 \(given.count) 种分区方式")
      context.error(
        "zones-of-one-kind", message, at: given.dropFirst().first.map(city.position) ?? city.opening, path: city.path,
        hint: Words(
          "give one of grid, geojson, centroids; null switches off an inherited one",
          "请在 grid、geojson、centroids 中给出一种；继承来的可用 null 停用"))
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
        "too-many-zones", Words("\(columns * rows) zones", "共 \(columns * rows) 个分区"), at: grid.opening, path: grid.path,
        hint: Words("at most \(Self.zoneLimit)", "最多 \(Self.zoneLimit) 个"))
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
      cursor.wrongType(name, ValueType.file.name, at: cursor.path(of: "file"))
      return nil
    }
    guard let file = context.dataFile(name, path: cursor.path(of: "file")) else { return nil }
    var reading = read(file)
    context.report(GeographyProblems(reading.problems), at: name, path: cursor.path(of: "file"))
    context.report(GeographyProblems(reading.remarks), at: name, path: cursor.path(of: "file"), as: .warning)
    if reading.zones.count > Self.zoneLimit {
      cursor.error(
        "too-many-zones", Words("\(reading.zones.count) zones", "共 \(reading.zones.count) 个分区"), at: "file",
        hint: Words("at most \(Self.zoneLimit)", "最多 \(Self.zoneLimit) 个"))
      return nil
    }
    if let (one, other) = IdentityHash.clash(reading.zones.map(\.id)) {
      cursor.error(
        "id-clash", Words("zones \"\(one)\" and \"\(other)\" have the same key", "分区 \"\(one)\" 与 \"\(other)\" 的内部编码相同"),
        at: "file", hint: Words("rename one of them", "请改其中一个的标识"))
      return nil
    }
    // By id, so that the order of features or rows means nothing.
    reading.zones.sort { NaturalOrder.isBefore($0.id, $1.id) }
    reading.ids?.sort(by: NaturalOrder.isBefore)
    return reading
  }
}

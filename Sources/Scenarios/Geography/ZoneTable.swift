import StationModel
import Texts

/// Zones known by their centres alone, from a CSV table.
///
/// Columns: `id`; `x_km` and `y_km` (east and south of the north-west corner) or `lon` and `lat` (degrees, WGS84); and,
/// optional, `label`, `residents`, `areaKm2`, `elderlyShare`, `area` (kind of area), `precinct`. A scenario may name other columns
/// for them. An empty field is a missing number. Other columns are ignored unless they look like a slip for one of these.
struct ZoneTable {
  /// What a column says.
  enum Role: String, CaseIterable {
    case id, xKm, yKm, lon, lat, label, residents, areaKm2, elderlyShare, area, precinct

    /// What the column may be called where the scenario does not name it; the first is its proper name.
    var names: [String] {
      switch self {
      case .xKm: ["x_km", "xKm"]
      case .yKm: ["y_km", "yKm"]
      case .lon: ["lon", "longitude", "lng"]
      case .lat: ["lat", "latitude"]
      case .label: ["label", "name"]
      case .areaKm2: ["areaKm2", "area_km2"]
      default: [rawValue]
      }
    }
  }

  private let table: CSVTable
  /// Columns that the scenario names.
  private let named: [Role: String]
  private var columns: [Role: Int] = [:]
  private var problems: [GeographyProblem] = []

  /// Zones in the order of the table; throws the problems of ``reading(_:named:)``.
  static func zones(_ table: CSVTable, named: [Role: String] = [:]) throws(GeographyProblems) -> [CityZone] {
    var reader = ZoneTable(table: table, named: named)
    return try reader.read().sound()
  }

  /// The zones of a file in the order of the table, with everything that is wrong with it: `csv-…` problems and `duplicate-zone`,
  /// `bad-zone-id`, `projection`, `zone-area` (the only zone has no area).
  ///
  /// Without an area a zone counts as a square whose side is the distance to the nearest other centre.
  static func reading(_ source: SourceFile, named: [Role: String] = [:]) -> ZoneReading {
    let (table, problems) = CSVTable.read(source)
    guard let table else { return ZoneReading(problems: problems) }
    var reader = ZoneTable(table: table, named: named)
    reader.problems = problems
    return reader.read()
  }

  private init(table: CSVTable, named: [Role: String]) {
    self.table = table
    self.named = named
  }

  private mutating func read() -> ZoneReading {
    findColumns()
    let centres = self.centres()
    var zones: [CityZone] = []
    var seen: [String: CSVTable.Field] = [:]
    for (record, centre) in zip(table.records, centres) {
      let id = text(.id, record) ?? ""
      if let column = columns[.id] { checkId(id, record[column], &seen) }
      var zone = CityZone(id: id, label: text(.label, record), centre: centre ?? Point(x: 0, y: 0), areaKm2: 0)
      zone.residents = number(.residents, record, 0...1e10)
      zone.areaKm2 = number(.areaKm2, record, 1e-6...1e7) ?? 0
      zone.elderlyShare = number(.elderlyShare, record, 0...1)
      zone.area = text(.area, record)
      zone.precinct = text(.precinct, record)
      if let precinct = zone.precinct, let column = columns[.precinct], let fault = ZoneIdentity.fault(precinct) {
        problems.append(
          CSVTable.problem(
            "bad-zone-id", Words("the precinct “\(precinct)” ", "派出所“\(precinct)”") + fault.message, fault.advice,
            record[column]))
      }
      zones.append(zone)
    }
    if zones.isEmpty, problems.isEmpty {
      let advice = Words("one line for each zone below the header", "表头之下每个分区一行")
      problems.append(CSVTable.problem("csv-empty", Words("the table has no zones", "表格没有分区"), advice, table.header[0]))
    }
    if zones.count == 1, zones[0].areaKm2 == 0, problems.isEmpty {
      problems.append(
        CSVTable.problem(
          "zone-area", Words("the only zone has no area", "唯一的分区没有面积"),
          Words("give it one in a column areaKm2", "请用 areaKm2 列给出"), table.header[0]))
    }
    if !problems.isEmpty { return ZoneReading(ids: ids, problems: problems) }
    return ZoneReading(
      zones: Self.estimatingAreas(zones), ids: zones.map(\.id), remarks: [sameCentres(zones)].compactMap { $0 })
  }

  /// Zones that stand on another one: a slip of copying, mostly.
  private func sameCentres(_ zones: [CityZone]) -> GeographyProblem? {
    var first: [[Double]: Int] = [:]
    var found: [(late: Int, early: Int)] = []
    for (index, zone) in zones.enumerated() {
      let place = [zone.centre.x, zone.centre.y]
      if let early = first[place] { found.append((index, early)) } else { first[place] = index }
    }
    guard let one = found.first else { return nil }
    let more =
      found.count > 1
      ? Words("; \(found.count - 1) more zones stand on others", "；另有 \(found.count - 1) 个分区与其他分区重合") : Words("")
    let (late, early) = (zones[one.late].id, zones[one.early].id)
    let message = Words("zone “\(late)” has the same centre as zone “\(early)”", "分区“\(late)”与“\(early)”的中心相同")
    let field = table.records[one.late][columns[.id] ?? 0]
    let advice = Words("people of the place are counted twice, if it is one zone", "若为同一分区，当地居民会被重复计算")
    return CSVTable.problem("zones-overlap", message + more, advice, field)
  }

  /// Ids of all lines, also of those with a fault; nil when one of them cannot be read.
  private var ids: [String]? {
    guard let column = columns[.id] else { return nil }
    var ids: [String] = []
    for record in table.records + table.damaged {
      guard column < record.count else { return nil }
      let id = TextPart.trimmed(record[column].text[...])
      if id.isEmpty || id.unicodeScalars.contains("\u{FFFD}") { return nil }
      ids.append(String(id))
    }
    return ids
  }

  private mutating func checkId(_ id: String, _ field: CSVTable.Field, _ seen: inout [String: CSVTable.Field]) {
    if id.isEmpty {
      problems.append(
        CSVTable.problem(
          "csv-id", Words("a zone without an id", "分区没有标识"), Words("every zone has its own", "每个分区应有自己的标识"), field))
    } else if let other = seen.updateValue(field, forKey: id) {
      let line = other.position.line
      let message = Words("zone “\(id)” is already in line \(line)", "分区“\(id)”已在第 \(line) 行")
      problems.append(CSVTable.problem("duplicate-zone", message, Words("ids are unique", "标识不能重复"), field))
    } else if let fault = ZoneIdentity.fault(id) {
      let message = Words("the id “\(id)” ", "标识“\(id)”") + fault.message
      problems.append(CSVTable.problem("bad-zone-id", message, fault.advice, field))
    }
  }

  // MARK: Columns

  private mutating func findColumns() {
    for role in Role.allCases {
      if let name = named[role] {
        columns[role] = table.column(name)
        if columns[role] == nil {
          let near = Suggestion.near(name, among: table.header.map(\.text), .curved).map { $0 + Words(" ", "") }
          problems.append(noColumn(name, (near ?? Words("")) + present))
        }
      } else {
        columns[role] = role.names.lazy.compactMap(table.column).first
      }
    }
    let isDegrees = [Role.lon, .lat].contains { columns[$0] != nil || named[$0] != nil }
    let needed: [Role] = isDegrees ? [.id, .lon, .lat] : [.id, .xKm, .yKm]
    for role in needed where columns[role] == nil && named[role] == nil {
      let advice = Words(
        "a table of zones has id, and x_km and y_km or lon and lat; or name its own columns beside \"file\": ",
        "分区表应有 id，以及 x_km 与 y_km 或 lon 与 lat；也可在 \"file\" 旁写明各列的名称：")
      problems.append(noColumn(role.names[0], advice + present))
    }
    let used = Set(columns.values)
    let open = (needed + [.label, .residents, .areaKm2, .elderlyShare, .area, .precinct]).filter { columns[$0] == nil }
    for (index, field) in table.header.enumerated() where !used.contains(index) {
      if let near = Suggestion.near(field.text, among: open.filter { named[$0] == nil }.map { $0.names[0] }, .curved) {
        let message = Words("no column is called “\(field.text)”", "没有名为“\(field.text)”的列")
        problems.append(CSVTable.problem("csv-column", message, near, field))
      }
    }
  }

  /// A column as messages about its fields call it.
  private static func column(_ name: String) -> Words { Words(name, "“\(name)”列") }

  private func noColumn(_ name: String, _ advice: Words) -> GeographyProblem {
    CSVTable.problem(
      "csv-column", Words("there is no column “\(name)”", "没有名为“\(name)”的列"), advice, table.header[0])
  }

  private var present: Words {
    let names = Words.list(table.header.map(\.text).filter { !$0.isEmpty })
    return Words("it has \(names.en)", "表中有 \(names.zhHans)")
  }

  // MARK: Centres

  /// Centres in km by record; nil where a number is wrong.
  private mutating func centres() -> [Point?] {
    if columns[.lon] == nil && columns[.lat] == nil {
      return table.records.map { record in
        let (x, y) = (required(.xKm, record, -1e5...1e5), required(.yKm, record, -1e5...1e5))
        return x.flatMap { x in y.map { Point(x: x, y: $0) } }
      }
    }
    if areSwapped {
      let field = table.header[columns[.lat] ?? 0]
      let message = Words("the latitudes are beyond 90° and the longitudes are not", "纬度超过 90°，经度却没有")
      let advice = Words(
        "are lon and lat swapped? The longitude is the one from west to east", "lon 与 lat 是否对调？经度是东西方向的那一个")
      problems.append(CSVTable.problem("csv-swapped", message, advice, field))
      return table.records.map { _ in nil }
    }
    let found = problems.count
    let positions: [LonLat?] = table.records.map { record in
      let (lon, lat) = (required(.lon, record, -180...180), required(.lat, record, -90...90))
      return lon.flatMap { lon in lat.map { LonLat(lon: lon, lat: $0) } }
    }
    // With a position that could not be read, the extent of the others says nothing.
    guard problems.count == found, !positions.isEmpty, !positions.contains(nil) else { return positions.map { _ in nil } }
    switch MapProjection.round(positions.compactMap { $0 }) {
    case .success(let projection): return positions.map { $0.map(projection.point) }
    case .failure(let refusal):
      problems.append(CSVTable.problem("projection", refusal.message, refusal.advice, table.header[0]))
      return positions.map { _ in nil }
    }
  }

  /// Whether all that is known of the centres says that longitude and latitude stand in one another's column.
  private var areSwapped: Bool {
    guard let lon = columns[.lon], let lat = columns[.lat] else { return false }
    func number(_ field: CSVTable.Field) -> Double? { Double(TextPart.trimmed(field.text[...])) }
    let pairs = table.records.compactMap { record in number(record[lon]).flatMap { lon in number(record[lat]).map { (lon, $0) } }
    }
    return !pairs.isEmpty && pairs.allSatisfy { abs($0.0) <= 90 && abs($0.1) > 90 && abs($0.1) <= 180 }
  }

  // MARK: Fields

  private func text(_ role: Role, _ record: [CSVTable.Field]) -> String? {
    guard let column = columns[role] else { return nil }
    let text = TextPart.trimmed(record[column].text[...])
    return text.isEmpty ? nil : String(text)
  }

  private mutating func number(_ role: Role, _ record: [CSVTable.Field], _ range: ClosedRange<Double>) -> Double? {
    text(role, record) == nil ? nil : required(role, record, range)
  }

  private mutating func required(_ role: Role, _ record: [CSVTable.Field], _ range: ClosedRange<Double>) -> Double? {
    guard let column = columns[role] else { return nil }
    return CSVTable.number(record[column], in: range, called: Self.column(named[role] ?? table.header[column].text), &problems)
  }

  private static func estimatingAreas(_ zones: [CityZone]) -> [CityZone] {
    if zones.allSatisfy({ $0.areaKm2 > 0 }) { return zones }
    let centres = NearestNeighbours(zones.map(\.centre))
    return zones.map { zone in
      if zone.areaKm2 > 0 { return zone }
      let nearest = centres.distance(from: zone.centre) ?? 1
      var zone = zone
      zone.areaKm2 = nearest * nearest
      return zone
    }
  }
}

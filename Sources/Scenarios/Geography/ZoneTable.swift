import StationModel

/// Zones known by their centres alone, from a CSV table.
///
/// Columns: `id`; `x_km` and `y_km` (east and south of the north-west corner) or `lon` and `lat` (degrees, WGS84); and,
/// optional, `label`, `residents`, `areaKm2`, `elderlyShare`, `area` (kind of area), `precinct`. An empty field is a missing
/// number. Other columns are ignored unless they look like a slip for one of these.
struct ZoneTable {
  static let optional = ["label", "residents", "areaKm2", "elderlyShare", "area", "precinct"]

  private let table: CSVTable
  private var problems: [GeographyProblem] = []

  /// Zones in the order of the table.
  ///
  /// Without `areaKm2` a zone counts as a square whose side is the distance to the nearest other centre. Throws `csv-…`
  /// problems and `duplicate-zone`, `zone-area` (the only zone has no area).
  static func zones(_ table: CSVTable) throws(GeographyProblems) -> [CityZone] {
    var reader = ZoneTable(table: table)
    return try reader.read()
  }

  private init(table: CSVTable) { self.table = table }

  private mutating func read() throws(GeographyProblems) -> [CityZone] {
    checkColumns()
    try GeographyProblems.throwIfAny(problems)
    let centres = self.centres()
    var zones: [CityZone] = []
    var seen: [String: CSVTable.Field] = [:]
    for (record, centre) in zip(table.records, centres) {
      let id = text("id", record) ?? ""
      let field = record[table.column("id") ?? 0]
      if id.isEmpty {
        problems.append(CSVTable.problem("csv-id", "a zone without an id", "every zone has its own", field))
      } else if let other = seen.updateValue(field, forKey: id) {
        let message = "zone “\(id)” is already in line \(other.position.line)"
        problems.append(CSVTable.problem("duplicate-zone", message, "ids are unique", field))
      }
      var zone = CityZone(id: id, label: text("label", record), centre: centre ?? Point(x: 0, y: 0), areaKm2: 0)
      zone.residents = number("residents", record, 0...1e10)
      zone.areaKm2 = number("areaKm2", record, 1e-6...1e7) ?? 0
      zone.elderlyShare = number("elderlyShare", record, 0...1)
      zone.area = text("area", record)
      zone.precinct = text("precinct", record)
      zones.append(zone)
    }
    if zones.isEmpty {
      let advice = "one line for each zone below the header"
      problems.append(CSVTable.problem("csv-empty", "the table has no zones", advice, table.header[0]))
    }
    if zones.count == 1, zones[0].areaKm2 == 0 {
      problems.append(
        CSVTable.problem("zone-area", "the only zone has no area", "give it one in a column areaKm2", table.header[0]))
    }
    try GeographyProblems.throwIfAny(problems)
    return Self.estimatingAreas(zones)
  }

  private mutating func checkColumns() {
    let names = table.header.map(\.text)
    let needed = names.contains("lon") || names.contains("lat") ? ["id", "lon", "lat"] : ["id", "x_km", "y_km"]
    let absent = needed.filter { !names.contains($0) }
    for name in absent {
      let advice = "a table of zones has id, and x_km and y_km or lon and lat"
      problems.append(CSVTable.problem("csv-column", "there is no column “\(name)”", advice, table.header[0]))
    }
    let known = needed + Self.optional
    for field in table.header where !known.contains(field.text) {
      if let near = NearestName.to(field.text, among: known.filter { !names.contains($0) }) {
        problems.append(CSVTable.problem("csv-column", "no column is called “\(field.text)”", "did you mean “\(near)”?", field))
      }
    }
  }

  /// Centres in km by record; nil where a number is wrong.
  private mutating func centres() -> [Point?] {
    if table.column("lon") == nil {
      return table.records.map { record in
        guard let x = required("x_km", record, -1e5...1e5), let y = required("y_km", record, -1e5...1e5) else { return nil }
        return Point(x: x, y: y)
      }
    }
    let positions: [LonLat?] = table.records.map { record in
      guard let lon = required("lon", record, -180...180), let lat = required("lat", record, -90...90) else { return nil }
      return LonLat(lon: lon, lat: lat)
    }
    switch MapProjection.round(positions.compactMap { $0 }) {
    case .success(let projection): return positions.map { $0.map(projection.point) }
    case .failure(let refusal):
      if !table.records.isEmpty {
        problems.append(CSVTable.problem("projection", refusal.message, refusal.advice, table.header[0]))
      }
      return positions.map { _ in nil }
    }
  }

  private func text(_ name: String, _ record: [CSVTable.Field]) -> String? {
    guard let column = table.column(name) else { return nil }
    let text = TextPart.trimmed(record[column].text[...])
    return text.isEmpty ? nil : String(text)
  }

  private mutating func number(_ name: String, _ record: [CSVTable.Field], _ range: ClosedRange<Double>) -> Double? {
    text(name, record) == nil ? nil : required(name, record, range)
  }

  private mutating func required(_ name: String, _ record: [CSVTable.Field], _ range: ClosedRange<Double>) -> Double? {
    guard let column = table.column(name) else { return nil }
    return CSVTable.number(record[column], in: range, called: name, &problems)
  }

  private static func estimatingAreas(_ zones: [CityZone]) -> [CityZone] {
    zones.map { zone in
      if zone.areaKm2 > 0 { return zone }
      let others = zones.filter { $0.centre != zone.centre }
      let nearest = others.map { TravelParameters.Metric.euclidean.distance(zone.centre, $0.centre) }.min() ?? 1
      var zone = zone
      zone.areaKm2 = nearest * nearest
      return zone
    }
  }
}

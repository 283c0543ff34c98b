import Experiments
import StationModel
import Texts

/// `zones.geojson`: one feature for each zone, with its figures in the last window of every arm.
enum ZoneMap {
  static let file = "zones.geojson"

  /// What is said of shapes that lie nowhere on Earth.
  static let gridNote =
    "The city is a grid and lies nowhere on Earth: its north-west corner is drawn at 0°, 0°, a degree as 111 km."

  /// Nil when no zone has a shape.
  ///
  /// - Parameter isBrief: Whether the figures are left out, so that only names and shapes stand there.
  static func geoJSON(_ tables: ResultTables, isBrief: Bool = false) -> String? {
    let names = tables.names
    guard names.zones.contains(where: { $0.geometry != nil }) else { return nil }
    let window = tables.layout.shape.windows - 1
    var lines: [String] = []
    for (index, zone) in names.zones.enumerated() {
      guard let geometry = zone.geometry else { continue }
      let properties = JSONValue.inline(.object(properties(tables, zone: index, window: window, isBrief: isBrief)))
      var text = String(decoding: properties.encoded(), as: UTF8.self)
      text.removeLast()
      lines.append("{\"type\": \"Feature\", \"geometry\": \(geometry), \"properties\": \(text)}")
    }
    let note = names.isOnEarth ? "" : "\"note\": \"\(gridNote)\", "
    return "{\"type\": \"FeatureCollection\", \(note)\"features\": [\n" + lines.joined(separator: ",\n") + "\n]}\n"
  }

  private static func properties(_ tables: ResultTables, zone: Int, window: Int, isBrief: Bool) -> [JSONValue.Member] {
    let names = tables.names
    var members: [JSONValue.Member] = [
      .init("zone", .text(names.zones[zone].id)), .init("label", .text(names.zones[zone].label)),
    ]
    if isBrief { return members }
    members.append(.init("window", .text(names.windows[window])))
    for (index, arm) in names.arms.enumerated() {
      for outcome in ArmTables.zoneOutcomes {
        guard let cell = tables.result.zoneCell(zone: zone, window: window, outcome: outcome) else { continue }
        let moments = tables.result.tables.arms[index].zones[cell]
        if moments.count > 0 { members.append(.init("\(arm.id) \(names[outcome].id)", number(moments.mean))) }
        if let change = tables.zoneChange(index, cell) {
          members.append(.init("\(arm.id) change \(names[outcome].id)", number(change.mean)))
        }
      }
      let stations = tables.result.tables.arms[index].stations.count { $0.zone == zone }
      if stations > 0 { members.append(.init("\(arm.id) stations", .integer(Int64(stations)))) }
    }
    return members
  }

  private static func number(_ value: Double) -> JSONValue { .number(NumberText.rounded(value, digits: TableValue.digits)) }
}

import Texts

extension GeoJSONZones {
  /// Notes every property that no feature has, a slip in the scenario, not in the features; false when there is one.
  mutating func checkNames(_ features: [LocatedValue]) -> Bool {
    guard let first = features.first else { return true }
    let count = problems.count
    let names = features.reduce(into: Set<String>()) { names, feature in
      for member in feature["properties"]?.members ?? [] { names.insert(member.key) }
    }
    let sorted = names.sorted()
    let list = sorted.isEmpty ? "they have no properties" : "they have \(sorted.joined(separator: ", "))"
    let haveIds = features.contains { $0["id"].map { !$0.isNull } ?? false }
    if keys.id == nil, !haveIds, features.contains(where: { $0["type"]?.string == "Feature" }) {
      note("missing-id", "no feature has an id", "name the property that holds it, \"id\": …; \(list)", first)
    }
    for key in [keys.id, keys.label, keys.residents, keys.elderlyShare, keys.area, keys.precinct].compactMap({ $0 })
    where !names.contains(key) {
      var near = NearestName.to(key, among: sorted).map { "did you mean “\($0)”? " } ?? ""
      if key == keys.id, haveIds { near += "the features have ids of their own: leave \"id\" out to use them; " }
      note("unknown-property", "no feature has a property “\(key)”", near + list, first)
    }
    return problems.count == count
  }

  /// Notes every id to be left out that no feature has, and a map of which nothing is left.
  mutating func checkLeftOut(_ features: [LocatedValue], _ root: LocatedValue) {
    guard !keys.leaveOut.isEmpty else { return }
    let ids = features.compactMap { foundId($0).flatMap(Self.name) }
    for id in keys.leaveOut.sorted() where !ids.contains(id) {
      let near = NearestName.to(id, among: ids.sorted()).map { "did you mean “\($0)”?" }
      note("unknown-zone", "no feature “\(id)” to leave out", near, root["features"] ?? root)
    }
    if Set(ids).subtracting(keys.leaveOut).isEmpty {
      note("geojson-empty", "all features are left out", "at least one is a zone", root["features"] ?? root)
    }
  }

  func isLeftOut(_ feature: LocatedValue) -> Bool {
    foundId(feature).flatMap(Self.name).map(keys.leaveOut.contains) ?? false
  }

  func foundId(_ feature: LocatedValue) -> LocatedValue? { keys.id.map { feature["properties"]?[$0] } ?? feature["id"] }

  /// A feature read as far as it goes; nil when it has no id or no polygons. `ordinal` counts from 1.
  mutating func feature(_ value: LocatedValue, ordinal: Int) -> Feature? {
    guard value["type"]?.string == "Feature" else {
      note("geojson-type", "feature \(ordinal) is not of type Feature", "every zone is a Feature", value["type"] ?? value)
      return nil
    }
    let id = self.id(value, ordinal: ordinal)
    let name = id.map { "zone “\($0)”" } ?? "feature \(ordinal)"
    let properties = value["properties"]
    let residents = number(keys.residents, of: properties, 0...1e10, name)
    if keys.needsResidents, let key = keys.residents, properties?[key]?.isNull ?? true {
      let advice = "give a number, or the city a total of residents, which is then split by area"
      note("no-residents", "\(name) has no number in “\(key)”", advice, properties?[key] ?? value)
    }
    let elderlyShare = number(keys.elderlyShare, of: properties, 0...1, name)
    let label = text(keys.label, of: properties, name)
    let area = text(keys.area, of: properties, name)
    let precinct = text(keys.precinct, of: properties, name)
    if let precinct, let key = keys.precinct, let fault = ZoneIdentity.fault(precinct) {
      note("bad-zone-id", "the precinct of \(name) \(fault.message)", fault.advice, properties?[key] ?? value)
    }
    guard let polygons = polygons(value, name), let id else { return nil }
    return Feature(
      id: id, label: label, residents: residents, elderlyShare: elderlyShare, area: area, precinct: precinct, polygons: polygons,
      value: value)
  }

  private mutating func id(_ value: LocatedValue, ordinal: Int) -> String? {
    let found = foundId(value)
    let what = keys.id.map { "property “\($0)”" } ?? "id"
    guard let found, !found.isNull, found.string != "" else {
      var advice = "every zone has an id of its own"
      if keys.id == nil { advice += "; or name the property that holds it" }
      note("missing-id", "feature \(ordinal) has no \(what)", advice, value)
      return nil
    }
    guard let id = Self.name(found) else {
      note("property-type", "feature \(ordinal) has \(found.kindName) as \(what)", "a text or a whole number", found)
      return nil
    }
    if let fault = ZoneIdentity.fault(id) {
      note("bad-zone-id", "the id “\(id)” \(fault.message)", fault.advice + "; or leave the feature out", found)
    }
    return id
  }

  /// A text or whole number of a property; nil when the property is not wanted, absent or null.
  private mutating func text(_ key: String?, of properties: LocatedValue?, _ name: String) -> String? {
    guard let key, let found = properties?[key], !found.isNull else { return nil }
    if let text = Self.name(found) { return text.isEmpty ? nil : text }
    note("property-type", "\(name) has \(found.kindName) as “\(key)”", "a text or a whole number", found)
    return nil
  }

  /// A number of a property; nil when the property is not wanted, absent or null.
  private mutating func number(
    _ key: String?, of properties: LocatedValue?, _ range: ClosedRange<Double>, _ name: String
  ) -> Double? {
    guard let key, let found = properties?[key], !found.isNull else { return nil }
    guard let number = found.number else {
      note("property-type", "\(name) has \(found.kindName) as “\(key)”", "a number, without quotes", found)
      return nil
    }
    guard range.contains(number) else {
      note(
        "property-range", "\(name) has \(found.position.text) as “\(key)”", GeographyProblem.shown(range), found)
      return nil
    }
    return number
  }

  /// A text, or a whole number, which programs that count in floating point write as `16.0`.
  static func name(_ value: LocatedValue) -> String? {
    if let text = value.string { return text }
    guard let number = value.number, number == number.rounded(), abs(number) < 0x1p53 else { return nil }
    return "\(Int(number))"
  }
}

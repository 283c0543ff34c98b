import Texts

extension GeoJSONZones {
  /// Notes every property that no feature has, a slip in the scenario, not in the features; false when there is one.
  mutating func checkNames(_ features: [LocatedValue]) -> Bool {
    guard let first = features.first else { return true }
    let count = problems.count
    let present = features.reduce(into: Set<String>()) { present, feature in
      for member in feature["properties"]?.members ?? [] { present.insert(member.key) }
    }
    let sorted = present.sorted()
    let names = Words.list(sorted)
    let list =
      sorted.isEmpty
      ? Words("they have no properties", "要素没有属性") : Words("they have \(names.en)", "属性有 \(names.zhHans)")
    let haveIds = features.contains { $0["id"].map { !$0.isNull } ?? false }
    if keys.id == nil, !haveIds, features.contains(where: { $0["type"]?.string == "Feature" }) {
      let advice = Words("name the property that holds it, \"id\": …; ", "请写明存放标识的属性，\"id\": …；") + list
      note("missing-id", Words("no feature has an id", "要素没有标识"), advice, first)
    }
    for key in [keys.id, keys.label, keys.residents, keys.elderlyShare, keys.area, keys.precinct].compactMap({ $0 })
    where !present.contains(key) {
      var near = Suggestion.near(key, among: sorted, .curved).map { $0 + Words(" ", "") } ?? Words("")
      if key == keys.id, haveIds {
        near =
          near
          + Words(
            "the features have ids of their own: leave \"id\" out to use them; ", "要素自带标识，删去 \"id\" 即可使用；")
      }
      note(
        "unknown-property", Words("no feature has a property “\(key)”", "要素没有属性“\(key)”"), near + list, first)
    }
    return problems.count == count
  }

  /// Notes every id to be left out that no feature has, and a map of which nothing is left.
  mutating func checkLeftOut(_ features: [LocatedValue], _ root: LocatedValue) {
    guard !keys.leaveOut.isEmpty else { return }
    let ids = features.compactMap { foundId($0).flatMap(Self.name) }
    for id in keys.leaveOut.sorted() where !ids.contains(id) {
      let near = Suggestion.near(id, among: ids.sorted(), .curved)
      note(
        "unknown-zone", Words("no feature “\(id)” to leave out", "没有可略去的要素“\(id)”"), near, root["features"] ?? root)
    }
    if Set(ids).subtracting(keys.leaveOut).isEmpty {
      note(
        "geojson-empty", Words("all features are left out", "所有要素都被略去"), Words("at least one is a zone", "至少应有一个分区"),
        root["features"] ?? root)
    }
  }

  func isLeftOut(_ feature: LocatedValue) -> Bool {
    foundId(feature).flatMap(Self.name).map(keys.leaveOut.contains) ?? false
  }

  func foundId(_ feature: LocatedValue) -> LocatedValue? { keys.id.map { feature["properties"]?[$0] } ?? feature["id"] }

  /// A feature read as far as it goes; nil when it has no id or no polygons. `ordinal` counts from 1.
  mutating func feature(_ value: LocatedValue, ordinal: Int) -> Feature? {
    guard value["type"]?.string == "Feature" else {
      note(
        "geojson-type", Self.feature(ordinal) + Words(" is not of type Feature", "的类型不是 Feature"),
        Words("every zone is a Feature", "每个分区应为 Feature"), value["type"] ?? value)
      return nil
    }
    let id = self.id(value, ordinal: ordinal)
    let name = id.map(Self.zone) ?? Self.feature(ordinal)
    let properties = value["properties"]
    let residents = number(keys.residents, of: properties, 0...1e10, name)
    if keys.needsResidents, let key = keys.residents, properties?[key]?.isNull ?? true {
      let advice = Words(
        "give a number, or the city a total of residents, which is then split by area", "请给出人数，或给全市居民总数，再按面积分配")
      note(
        "no-residents", name + Words(" has no number in “\(key)”", "的“\(key)”没有数"), advice, properties?[key] ?? value)
    }
    let elderlyShare = number(keys.elderlyShare, of: properties, 0...1, name)
    let label = text(keys.label, of: properties, name)
    let area = text(keys.area, of: properties, name)
    let precinct = text(keys.precinct, of: properties, name)
    if let precinct, let key = keys.precinct, let fault = ZoneIdentity.fault(precinct) {
      let message = Words("the precinct of \(name.en) ", "\(name.zhHans)的派出所") + fault.message
      note("bad-zone-id", message, fault.advice, properties?[key] ?? value)
    }
    guard let polygons = polygons(value, name), let id else { return nil }
    return Feature(
      id: id, label: label, residents: residents, elderlyShare: elderlyShare, area: area, precinct: precinct, polygons: polygons,
      value: value)
  }

  private static func feature(_ ordinal: Int) -> Words { Words("feature \(ordinal)", "第 \(ordinal) 个要素") }

  private mutating func id(_ value: LocatedValue, ordinal: Int) -> String? {
    let found = foundId(value)
    let what = keys.id.map { Words("property “\($0)”", "属性“\($0)”") } ?? Words("id", "标识")
    guard let found, !found.isNull, found.string != "" else {
      var advice = Words("every zone has an id of its own", "每个分区应有自己的标识")
      if keys.id == nil { advice = advice + Words("; or name the property that holds it", "；或写明存放标识的属性") }
      let message = Words("feature \(ordinal) has no \(what.en)", "第 \(ordinal) 个要素没有\(what.zhHans)")
      note("missing-id", message, advice, value)
      return nil
    }
    guard let id = Self.name(found) else {
      noteType(Self.feature(ordinal), what, found, Self.nameTypes)
      return nil
    }
    if let fault = ZoneIdentity.fault(id) {
      let advice = fault.advice + Words("; or leave the feature out", "；或略去该要素")
      note("bad-zone-id", Words("the id “\(id)” ", "标识“\(id)”") + fault.message, advice, found)
    }
    return id
  }

  private static let nameTypes = Words("a text or a whole number", "应为文字或整数")

  private mutating func noteType(_ owner: Words, _ what: Words, _ found: LocatedValue, _ advice: Words) {
    let kind = found.kindName
    let message = Words(
      "\(owner.en) has \(kind.en) as \(what.en)", "\(owner.zhHans)的\(what.zhHans)为\(kind.zhHans.afterHan)")
    note("property-type", message, advice, found)
  }

  /// A text or whole number of a property; nil when the property is not wanted, absent or null.
  private mutating func text(_ key: String?, of properties: LocatedValue?, _ name: Words) -> String? {
    guard let key, let found = properties?[key], !found.isNull else { return nil }
    if let text = Self.name(found) { return text.isEmpty ? nil : text }
    noteType(name, Words("“\(key)”"), found, Self.nameTypes)
    return nil
  }

  /// A number of a property; nil when the property is not wanted, absent or null.
  private mutating func number(
    _ key: String?, of properties: LocatedValue?, _ range: ClosedRange<Double>, _ name: Words
  ) -> Double? {
    guard let key, let found = properties?[key], !found.isNull else { return nil }
    guard let number = found.number else {
      noteType(name, Words("“\(key)”"), found, Words("a number, without quotes", "应为不加引号的数"))
      return nil
    }
    guard range.contains(number) else {
      let text = found.position.text
      let message = Words("\(name.en) has \(text) as “\(key)”", "\(name.zhHans)的“\(key)”为 \(text)")
      note("property-range", message, GeographyProblem.allowed(range), found)
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

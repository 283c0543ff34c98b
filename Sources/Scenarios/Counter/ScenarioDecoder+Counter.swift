import DiscreteEvents
import StationModel
import Texts

extension ScenarioDecoder {
  /// The kinds of needs at counters with their ids; empty without the section.
  var counterKinds: [(id: String, name: Words, kind: CounterKind)] {
    guard let cursor = root.part("counter") else { return [] }
    let own = cursor.things("kinds").map { id, cursor in
      var kind = CounterKind.settings.decode(cursor)
      kind.id = EntityID.hash(of: id)
      return (id: id, name: cursor.part("name").map(Self.text) ?? Words(id), kind: kind)
    }
    return cursor.located("kinds") == nil ? CounterKind.usual : own
  }

  /// What residents need at counters; nil where nothing is said.
  func counter(_ names: ScenarioNames, _ terrain: Terrain?) -> CounterParameters? {
    guard let cursor = root.part("counter") else { return nil }
    var counter = CounterParameters.settings.decode(cursor)
    counter.kinds = counterKinds.map(\.kind)
    checkAmount(counter, cursor, terrain)
    if let walkIn = cursor.part("walkIn") {
      let parameters = WalkIn.settings.decode(walkIn)
      (counter.walkInShare, counter.walkInKm, counter.walkInMinutes) = (parameters.share, parameters.km, parameters.minutes)
      let known = names.kinds + allKindIds.filter { !names.kinds.contains($0) }
      let kinds = walkIn.references("kinds", among: known, what: .callKind) ?? []
      counter.walksIn = names.kinds.indices.map(kinds.contains)
    }
    guard let today = cursor.part("today") else { return counter }
    if let online = today.optionalNumber("onlineShare") {
      let kiosk = today.optionalNumber("kioskShare") ?? 0
      if online + kiosk > 1 {
        let sum = NumberText.of(online + kiosk)
        today.error(
          "share-sum", Words("online and kiosk together are \(sum)", "网办与自助机合计为 \(sum)"), at: "onlineShare",
          hint: Words("at most 1", "至多为 1"))
      }
      counter.today.shares = [online, kiosk, max(0, 1 - online - kiosk)]
    } else if today.optionalNumber("kioskShare") != nil {
      today.missing("onlineShare")
    }
    if let rate = today.optionalNumber("kiosksPer1000"), let terrain { counter.cityKiosks = kiosks(rate, terrain) }
    return counter
  }

  /// More than any zone has: a guard against slips of the keyboard.
  private static let needsPerDayLimit = 5000.0

  private func checkAmount(_ counter: CounterParameters, _ cursor: Cursor, _ terrain: Terrain?) {
    let busiest = terrain?.modelZones.map(\.residents).max() ?? 0
    let daily = counter.kinds.reduce(0) { $0 + $1.per1000PerYear } * busiest / 1000 / 365
    guard daily > Self.needsPerDayLimit else { return }
    let (found, limit) = (NumberText.of(daily.rounded()), NumberText.of(Self.needsPerDayLimit))
    cursor.error(
      "too-many-needs", Words("\(found) needs a day in one zone", "一个分区一天有 \(found) 件业务"), at: "kinds",
      hint: Words("at most \(limit); smaller zones, or lower rates", "至多 \(limit)；请划小分区或降低数值"))
  }

  /// The city's kiosks: as many at each zone with a key place or a precinct's base.
  private func kiosks(_ per1000: Double, _ terrain: Terrain) -> [CityKiosks] {
    let zones = Set(terrain.keyPlaces.values.flatMap { $0 } + terrain.precincts.seats).sorted()
    let total = per1000 * terrain.residents / 1000
    guard total > 0, !zones.isEmpty else { return [] }
    return zones.map { zone in
      CityKiosks(
        id: EntityID.hash(of: terrain.zones[zone].id), point: terrain.zones[zone].centre, zone: zone,
        count: max(1, Int((total / Double(zones.count)).rounded())))
    }
  }

  /// The counter of an organisation; nil where nothing is said.
  func counterService(_ cursor: Cursor) -> CounterService? {
    guard let part = cursor.part("counter") else { return nil }
    let kinds = counterKinds.map(\.id)
    if root.part("counter") == nil {
      part.context.error(
        "no-needs", Words("nobody needs anything at a counter", "没有任何窗口业务需求"), at: part.opening, path: part.path,
        hint: Words("add the section \"counter\"", "请增加 \"counter\" 一节"))
    }
    var service = CounterService.settings.decode(part)
    let served = part.references("serves", among: kinds + ["all"], what: .need)
    if let served, !served.contains(kinds.count) { service.serves = kinds.indices.map(served.contains) }
    _ = part.field("lines")
    if let lines = part.located("lines") {
      if service.oneWindow {
        part.error("one-line", Words("windows with one line have no kinds of their own", "只排一队的窗口没有各自的业务类别"), at: "lines")
      }
      var windows: [Int?] = kinds.map { _ in nil }
      for (window, text) in part.texts(lines, path: part.path(of: "lines")).enumerated() {
        for id in text.text.split(separator: " ").map(String.init) {
          guard let kind = kinds.firstIndex(of: id) else {
            part.unknown(id, among: kinds, what: .need, at: text.position, path: part.path(of: "lines"))
            continue
          }
          if windows[kind] != nil {
            part.error("two-lines", Words("\"\(id)\" has two windows", "\"\(id)\" 有两个窗口"), at: "lines")
          }
          windows[kind] = window
        }
      }
      let missing = kinds.indices.filter { windows[$0] == nil && service.serves?[$0] != false }.map { kinds[$0] }
      if !missing.isEmpty {
        part.error(
          "no-line", Words("no window serves \(missing.joined(separator: ", "))", "没有窗口办理 \(missing.joined(separator: "、"))"),
          at: "lines")
      }
      service.windowOfKind = windows.map { $0 ?? 0 }
    }
    return service
  }
}

import DiscreteEvents
import StationModel
import Texts

extension ScenarioDecoder {
  /// The kinds of calls that have a rate: calls, then offences, in the file's order.
  func callKinds(_ terrain: Terrain?) -> [(name: String, kind: CallKind)] {
    let profiles = profiles()
    let reported = reportedShare
    var kinds: [(name: String, kind: CallKind)] = []
    var keys: [UInt64: String] = [:]
    for (list, rate, isCrime) in [("calls", "per1000PerYear", false), ("offences", "committedPer1000PerYear", true)] {
      for (id, cursor) in root.things(list) {
        guard let per1000 = cursor.optionalNumber(rate) else { continue }
        var kind = callKind(id, cursor, profiles, terrain)
        kind.isCrime = isCrime
        kind.perYear = per1000 * (terrain?.residents ?? 0) / 1000 * (isCrime ? reported : 1)
        checkAmount(kind, cursor, rate)
        if kinds.contains(where: { $0.name == id }) {
          cursor.error(
            "duplicate-id", Words("a kind of call and an offence are both called \"\(id)\"", "警情类别与案件类别都用了标识 \"\(id)\""),
            at: "id", hint: Words("ids are unique", "标识不能重复"))
        } else if let other = keys.updateValue(id, forKey: kind.id) {
          cursor.error(
            "id-clash", Words("\"\(id)\" and \"\(other)\" have the same key", "\"\(id)\" 与 \"\(other)\" 的内部编码相同"), at: "id",
            hint: Words("rename one of them", "请改其中一个的标识"))
        }
        kinds.append((id, kind))
      }
    }
    return kinds
  }

  private func callKind(_ id: String, _ cursor: Cursor, _ profiles: [String: DemandProfile], _ terrain: Terrain?) -> CallKind {
    var kind = CallKind.settings.decode(cursor)
    kind.id = EntityID.hash(of: id)
    kind.zoneShare = zoneShare(cursor, terrain)
    kind.profile = profile(cursor, profiles)
    return kind
  }

  /// More than any zone has: a guard against slips of the keyboard.
  private static let callsPerDayLimit = 5000.0

  private func checkAmount(_ kind: CallKind, _ cursor: Cursor, _ rate: String) {
    let busiest = kind.perYear / 365 * (kind.zoneShare.max() ?? 0)
    if busiest > Self.callsPerDayLimit {
      cursor.error(
        "too-many-calls",
        Words("\(NumberText.of(busiest.rounded())) calls a day in one zone", "某一分区每天有 \(NumberText.of(busiest.rounded())) 起警情"),
        at: rate,
        hint: Words(
          "at most \(NumberText.of(Self.callsPerDayLimit)); smaller zones, or a lower rate",
          "最多 \(NumberText.of(Self.callsPerDayLimit)) 起；请缩小分区或降低发生率"))
    }
  }

  // MARK: Where

  private func zoneShare(_ cursor: Cursor, _ terrain: Terrain?) -> [Double] {
    let population: ZoneWeights.Population = cursor.word("by") == "daytime" ? .daytime : .residents
    let entries = cursor.entries("attraction")
    guard let terrain else { return [] }
    var factors = entries.isEmpty ? [] : terrain.modelZones.map { _ in 1.0 }
    // By name, not by place in the file: the last digit of a product depends on its order.
    for entry in entries.sorted(by: { $0.name < $1.name }) {
      let path = "\(cursor.path).attraction.\(entry.name)"
      let factor = cursor.checked(entry.value, .from(0, to: 1000), path: path)
      if let zones = terrain.keyPlaces[entry.name] {
        for zone in zones { factors[zone] *= factor }
      } else if entry.value.position.file.path != DefaultsText.path {
        // The defaults name kinds of key places that a city need not have.
        cursor.unknown(
          entry.name, among: terrain.keyPlaces.keys.sorted(), what: .keyPlace, at: entry.value.position, path: path)
      }
    }
    do throws(GeographyProblems) {
      return try ZoneWeights.share(of: terrain.modelZones, by: population, attraction: factors)
    } catch {
      context.report(error, at: LocatedValue(.null, at: cursor.opening), path: cursor.path)
      return []
    }
  }

  // MARK: When

  private func profiles() -> [String: DemandProfile] {
    var profiles: [String: DemandProfile] = [:]
    for entry in root.entries("profiles") {
      guard case .section(let section) = entry.shape else { continue }
      let path = "profiles.\(entry.name)"
      guard entry.value.members != nil else {
        root.wrongType(entry.value, TypeName.section, at: path)
        continue
      }
      profiles[entry.name] = profile(Cursor(entry.value, section, path: path, pattern: "profiles.*", context: context))
    }
    return profiles
  }

  private func profile(_ cursor: Cursor, _ profiles: [String: DemandProfile]) -> DemandProfile {
    _ = cursor.field("profile")
    guard let found = cursor.located("profile") else { return DemandProfile() }
    guard let name = found.string else {
      if found.members == nil { cursor.wrongType(found, TypeName.profile, at: cursor.path(of: "profile")) }
      return cursor.part("profile").map(profile) ?? DemandProfile()
    }
    if let profile = profiles[name] { return profile }
    cursor.unknown(name, among: profiles.keys.sorted(), what: .profile, at: found.position, path: cursor.path(of: "profile"))
    return DemandProfile()
  }

  private func profile(_ cursor: Cursor) -> DemandProfile {
    var profile = DemandProfile.settings.decode(cursor)
    if let day = relative(cursor, "day") { profile.day = day }
    if let week = relative(cursor, "week") { profile.week = week }
    if let year = relative(cursor, "year", weights: Self.monthDays) { profile.year = year }
    return profile
  }

  /// Days of the months of a year of 365 days.
  private static let monthDays: [Double] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

  /// Relative rates divided by their mean, so that the yearly rate stays what it is.
  private func relative(_ cursor: Cursor, _ key: String, weights: [Double]? = nil) -> [Double]? {
    let rates = cursor.numbers(key)
    if rates.isEmpty { return nil }
    let weights = weights ?? rates.map { _ in 1 }
    let mean = zip(rates, weights).reduce(0) { $0 + $1.0 * $1.1 } / weights.reduce(0, +)
    guard mean > 0 else {
      cursor.error("empty-profile", Words("no value is above 0", "没有大于 0 的值"), at: key)
      return nil
    }
    return rates.map { $0 / mean }
  }

  // MARK: Surges

  func surges(_ names: ScenarioNames, _ calendar: StudyCalendar?, _ terrain: Terrain?) -> [DemandSurge] {
    let silent = allKindIds
    return root.things("surges").compactMap { id, cursor in
      let zones = zones(cursor, "zones", terrain?.names)
      let factors = cursor.numbersBy("times", ids: names.kinds, what: .callKind, silent: silent) ?? []
      guard let first = date(cursor, "from") else {
        _ = date(cursor, "to")
        return nil
      }
      let last = date(cursor, "to") ?? first
      if last < first {
        cursor.error(
          "range-backwards", Words("\(id) ends before it begins", "\(id) 的结束早于开始"), at: "to",
          hint: Words("the later date comes last", "较晚的日期写在后面"))
      }
      guard let calendar, last >= first, let terrain else { return nil }
      let days = calendar.day(of: first)...calendar.day(of: last)
      guard days.overlaps(0...max(0, calendar.parameters.dayCount - 1)) else {
        context.diagnostics.warn(
          "surge-outside", Words("this event is not part of the study", "此活动不在研究期内"), at: cursor.position("from"),
          path: cursor.path)
        return nil
      }
      var touched = terrain.zones.map { _ in zones == nil }
      for zone in zones ?? [] { touched[zone] = true }
      return DemandSurge(days: days, zones: touched, factors: factors)
    }
  }

  private func date(_ cursor: Cursor, _ key: String) -> CivilDate? {
    guard let text = cursor.optionalText(key), let value = cursor.located(key) else { return nil }
    do throws(GeographyProblems) {
      return try CivilDate(text)
    } catch {
      context.report(error, at: value, path: cursor.path(of: key))
      return nil
    }
  }
}

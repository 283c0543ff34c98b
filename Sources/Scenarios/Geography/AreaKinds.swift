import Texts

/// A kind of area (core, expansion, edge, rural …) and which zones are of it.
///
/// Of several conditions all must hold; a kind without any takes every zone that is left.
struct AreaKind: Equatable, Sendable {
  var id: String
  /// Indices of the zones it may contain.
  var zones: [Int]?
  /// Density from which a zone belongs to it, residents/km².
  var residentsPerKm2AtLeast: Double?
  /// Share of the city's residents who live in it, 0…1, spread evenly over its area.
  var residentsShare: Double?

  init(id: String, zones: [Int]? = nil, residentsPerKm2AtLeast: Double? = nil, residentsShare: Double? = nil) {
    self.id = id
    self.zones = zones
    self.residentsPerKm2AtLeast = residentsPerKm2AtLeast
    self.residentsShare = residentsShare
  }
}

/// Which kind of area every zone is of, and how many people live there.
struct AreaAssignment: Equatable, Sendable {
  /// Index of the kind by zone; all 0 when no kinds are named.
  var kindOfZone: [Int]
  /// Residents by zone.
  var residents: [Double]

  /// Gives each zone the first kind that contains it, and its residents.
  ///
  /// A zone whose own file names its area is of that kind, whatever the conditions say. Residents come from the kinds'
  /// shares of `total` where the kinds have shares; else from the zones, of which those without a number share what is
  /// left of `total` by their area. In both cases they add up to `total` exactly.
  ///
  /// Throws `unknown-area`, `no-area` (zones that no kind contains), and what ``ResidentsSplit`` throws.
  init(zones: [CityZone], kinds: [AreaKind], total: Double?) throws(GeographyProblems) {
    if kinds.contains(where: { $0.residentsShare != nil }) {
      if let kind = kinds.first(where: { $0.residentsPerKm2AtLeast != nil }) {
        throw GeographyProblems(
          GeographyProblem(
            "area-circle",
            Words(
              "area “\(kind.id)” depends on density, while density depends on the areas' shares of residents",
              "地区“\(kind.id)”取决于人口密度，而人口密度又取决于各地区的居民比例"),
            advice: Words("give zones their residents, or name the zones of each area", "请给出各分区的居民人数，或列出各地区的分区")))
      }
      kindOfZone = try Self.kinds(of: zones, residents: nil, kinds)
      residents = try ResidentsSplit.byShares(total: total, zones: zones, kinds: kinds, kindOfZone: kindOfZone)
    } else {
      residents = try ResidentsSplit.byArea(total: total, zones: zones)
      kindOfZone = try Self.kinds(of: zones, residents: residents, kinds)
    }
  }

  /// The kinds that the zones' own file names, in the order of first mention, for a scenario that lists none.
  static func kinds(namedBy zones: [CityZone]) -> [AreaKind] {
    var seen: Set<String> = []
    return zones.compactMap(\.area).filter { seen.insert($0).inserted }.map { AreaKind(id: $0) }
  }

  private static func kinds(
    of zones: [CityZone], residents: [Double]?, _ kinds: [AreaKind]
  ) throws(GeographyProblems) -> [Int] {
    if kinds.isEmpty { return zones.map { _ in 0 } }
    let members = kinds.map { $0.zones.map(Set.init) }
    var found: [Int?] = []
    var problems: [GeographyProblem] = []
    for (index, zone) in zones.enumerated() {
      if let area = zone.area {
        let kind = kinds.firstIndex { $0.id == area }
        if kind == nil { problems.append(unknown(area, of: zone, kinds)) }
        found.append(kind ?? 0)
        continue
      }
      found.append(
        kinds.indices.first { kind in
          if let list = members[kind], !list.contains(index) { return false }
          if let least = kinds[kind].residentsPerKm2AtLeast {
            return residents.map { $0[index] / zone.areaKm2 >= least } ?? false
          }
          return true
        })
    }
    let left = zip(zones, found).filter { $0.1 == nil }.map(\.0.id)
    if !left.isEmpty {
      let names = GeographyProblem.some(left)
      let advice = Words(
        "add them to one, or end the list with an area without conditions", "请加入某一地区，或在列表末尾设一个没有条件的地区")
      let message = Words("no area contains \(names.en)", "没有地区包含 \(names.zhHans)")
      problems.append(GeographyProblem("no-area", message, advice: advice))
    }
    try GeographyProblems.throwIfAny(problems)
    return found.compactMap { $0 }
  }

  private static func unknown(_ area: String, of zone: CityZone, _ kinds: [AreaKind]) -> GeographyProblem {
    let near = Suggestion.near(area, among: kinds.map(\.id), .curved).map { $0 + Words(" ", "") } ?? Words("")
    let names = Words.list(kinds.map(\.id))
    return GeographyProblem(
      "unknown-area",
      Words("zone \(zone.id) is said to be of area “\(area)”", "分区 \(zone.id) 所属的地区“\(area)”不存在"),
      advice: near + Words("the areas are \(names.en)", "地区有 \(names.zhHans)"), at: .zone(zone.id))
  }
}

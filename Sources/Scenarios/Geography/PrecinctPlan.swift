import DiscreteEvents
import StationModel
import Texts

/// Which precinct answers for every zone, and where its base is.
struct PrecinctPlan: Equatable, Sendable {
  /// Ids of the precincts, in the order of their indices: by id, or as they are numbered, never as a file lists them.
  var ids: [String]
  /// Zone in which each has its base.
  var seats: [Int]
  /// Index of the precinct by zone.
  var precinctOfZone: [Int]
  /// Where in the scenario's list each stands; empty when they are not listed.
  var elements: [Int] = []

  /// So many precincts, named P1, P2 … in the order of the zones of their seats: bases near the residents, zones to the nearest base.
  ///
  /// Seats are a p-median of the residents on the zones' centres, see ``MedianSeats``. For a zone as near
  /// to two bases a lot is drawn by its id and theirs. The order of the zones does not matter but for the numbering. Throws
  /// `precinct-count`.
  static func generated(
    _ count: Int, zones: [CityZone], residents: [Double], metric: TravelParameters.Metric
  ) throws(GeographyProblems) -> PrecinctPlan {
    guard (1...max(1, zones.count)).contains(count) else {
      let message = Words("\(count) precincts for \(zones.count) zones", "\(zones.count) 个分区要分给 \(count) 个派出所")
      let advice = Words("1 to \(zones.count)", "应为 1 至 \(zones.count) 个")
      throw GeographyProblems(GeographyProblem("precinct-count", message, advice: advice))
    }
    let seats = MedianSeats(zones: zones, weights: residents, metric: metric).seats(count)
    let nearest = zones.map { zone in
      let away = seats.map { metric.distance(zone.centre, zones[$0].centre) }
      // Less than a millimetre is rounding.
      let least = (away.min() ?? 0) + 1e-6
      let near = seats.indices.filter { away[$0] <= least }
      guard near.count > 1 else { return near[0] }
      func lot(_ seat: Int) -> UInt64 { KeyedRandom.hash(IdentityHash.of(zone.id), IdentityHash.of(zones[seats[seat]].id)) }
      return near.min { lot($0) < lot($1) } ?? 0
    }
    return PrecinctPlan(ids: (1...count).map { "P\($0)" }, seats: seats, precinctOfZone: nearest)
  }

  /// The precincts that the zones' own file names, each with its base at its residents' median.
  ///
  /// Throws one `no-precinct` for each zone without a name.
  static func grouped(
    zones: [CityZone], residents: [Double], metric: TravelParameters.Metric
  ) throws(GeographyProblems) -> PrecinctPlan {
    var members: [[Int]] = []
    var ids: [String] = []
    var problems: [GeographyProblem] = []
    var indices: [String: Int] = [:]
    for index in zones.indices.sorted(by: { NaturalOrder.isBefore(zones[$0].precinct ?? "", zones[$1].precinct ?? "") }) {
      let zone = zones[index]
      guard let id = zone.precinct else {
        let advice = Words("give it one, or list or generate the precincts", "请给出派出所，或列出、生成各派出所")
        let message = Words("zone \(zone.id) names no precinct", "分区 \(zone.id) 没有给出派出所")
        problems.append(GeographyProblem("no-precinct", message, advice: advice, at: .zone(zone.id)))
        continue
      }
      if indices[id] == nil {
        indices[id] = ids.count
        ids.append(id)
        members.append([])
      }
      indices[id].map { members[$0].append(index) }
    }
    try GeographyProblems.throwIfAny(problems)
    var precinctOfZone = zones.map { _ in 0 }
    let seats = members.enumerated().map { precinct, members in
      for zone in members { precinctOfZone[zone] = precinct }
      let group = MedianSeats(zones: members.map { zones[$0] }, weights: members.map { residents[$0] }, metric: metric)
      return members[group.seats(1)[0]]
    }
    return PrecinctPlan(ids: ids, seats: seats, precinctOfZone: precinctOfZone)
  }

  /// Precincts whose zones, of those with these ids, a scenario lists; a zone belongs to the first that lists it.
  ///
  /// Throws `no-precinct` with the zones that none lists, and `precinct-without-zones` (at the element).
  static func listed(
    _ precincts: [(id: String, zones: [Int], seat: Int)], ids: [String]
  ) throws(GeographyProblems) -> PrecinctPlan {
    var first: [Int?] = ids.map { _ in nil }
    for (index, precinct) in precincts.enumerated().reversed() {
      for zone in precinct.zones { first[zone] = index }
    }
    var problems: [GeographyProblem] = []
    let used = Set(first)
    for (index, precinct) in precincts.enumerated() where !used.contains(index) {
      let advice = Words(
        "earlier precincts take its zones: the first that lists a zone has it", "其分区已归前面的派出所：分区属于第一个列出它的派出所")
      let message = Words("precinct “\(precinct.id)” has no zone", "派出所“\(precinct.id)”没有分区")
      problems.append(GeographyProblem("precinct-without-zones", message, advice: advice, at: .element(index)))
    }
    let left = zip(ids, first).filter { $0.1 == nil }.map(\.0)
    if !left.isEmpty {
      let names = GeographyProblem.some(left)
      let message = Words("no precinct has \(names.en)", "没有派出所包含 \(names.zhHans)")
      let advice = Words("add them to the zones of one", "请加入某个派出所的分区")
      problems.append(GeographyProblem("no-precinct", message, advice: advice))
    }
    try GeographyProblems.throwIfAny(problems)
    let order = precincts.indices.sorted { NaturalOrder.isBefore(precincts[$0].id, precincts[$1].id) }
    var index = precincts.map { _ in 0 }
    for (position, element) in order.enumerated() { index[element] = position }
    return PrecinctPlan(
      ids: order.map { precincts[$0].id }, seats: order.map { precincts[$0].seat },
      precinctOfZone: first.compactMap { $0.map { index[$0] } }, elements: order)
  }
}

extension TravelParameters.Metric {
  /// Distance in km, without detours.
  func distance(_ a: Point, _ b: Point) -> Double {
    let (x, y) = (a.x - b.x, a.y - b.y)
    switch self {
    case .manhattan: return abs(x) + abs(y)
    case .euclidean: return (x * x + y * y).squareRoot()
    }
  }
}

import DiscreteEvents
import StationModel

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
      let message = "\(count) precincts for \(zones.count) zones"
      throw GeographyProblems(GeographyProblem("precinct-count", message, advice: "1 to \(zones.count)"))
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
        let advice = "give it one, or list or generate the precincts"
        problems.append(GeographyProblem("no-precinct", "zone \(zone.id) names no precinct", advice: advice, at: .zone(zone.id)))
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
      let advice = "earlier precincts take its zones: the first that lists a zone has it"
      let message = "precinct “\(precinct.id)” has no zone"
      problems.append(GeographyProblem("precinct-without-zones", message, advice: advice, at: .element(index)))
    }
    let left = zip(ids, first).filter { $0.1 == nil }.map(\.0)
    if !left.isEmpty {
      let names = left.prefix(5).joined(separator: ", ") + (left.count > 5 ? " and \(left.count - 5) more" : "")
      problems.append(GeographyProblem("no-precinct", "no precinct has \(names)", advice: "add them to the zones of one"))
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

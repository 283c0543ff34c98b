import StationModel

/// Which precinct answers for every zone, and where its base is.
struct PrecinctPlan: Equatable, Sendable {
  /// Ids of the precincts, in the order of their indices.
  var ids: [String]
  /// Zone in which each has its base.
  var seats: [Int]
  /// Index of the precinct by zone.
  var precinctOfZone: [Int]

  /// So many precincts, named P1, P2 … in the file's order of their seats: bases near the residents, zones to the nearest base.
  ///
  /// Seats are a p-median of the residents on the zones' centres, see ``MedianSeats``. A zone as near to two bases goes to
  /// the one whose zone has the smaller id. The order of the zones does not matter but for the numbering. Throws
  /// `precinct-count`.
  static func generated(
    _ count: Int, zones: [CityZone], residents: [Double], metric: TravelParameters.Metric
  ) throws(GeographyProblems) -> PrecinctPlan {
    guard (1...max(1, zones.count)).contains(count) else {
      let message = "\(count) precincts for \(zones.count) zones"
      throw GeographyProblems(GeographyProblem("precinct-count", message, advice: "1 to \(zones.count)"))
    }
    let seats = MedianSeats(zones: zones, weights: residents, metric: metric).seats(count)
    let byId = seats.indices.sorted { zones[seats[$0]].id < zones[seats[$1]].id }
    let nearest = zones.map { zone in
      var best = byId[0]
      for candidate in byId.dropFirst() {
        let (old, new) = (zones[seats[best]].centre, zones[seats[candidate]].centre)
        if metric.distance(zone.centre, new) < metric.distance(zone.centre, old) { best = candidate }
      }
      return best
    }
    return PrecinctPlan(ids: (1...count).map { "P\($0)" }, seats: seats, precinctOfZone: nearest)
  }

  /// The precincts that the zones' own file names, in the order of first mention, each with its base at its residents' median.
  ///
  /// Throws one `no-precinct` for each zone without a name.
  static func grouped(
    zones: [CityZone], residents: [Double], metric: TravelParameters.Metric
  ) throws(GeographyProblems) -> PrecinctPlan {
    var members: [[Int]] = []
    var ids: [String] = []
    var problems: [GeographyProblem] = []
    var indices: [String: Int] = [:]
    for (zone, index) in zip(zones, zones.indices) {
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
    return PrecinctPlan(ids: precincts.map(\.id), seats: precincts.map(\.seat), precinctOfZone: first.compactMap { $0 })
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

import DiscreteEvents

/// Chooses the sites of all phases, in order; sites of earlier phases stay.
///
/// Greedy choice of the next best zone: for coverage this is within 1 − 1/e of the best possible set (Nemhauser, Wolsey and
/// Fisher 1978). Ties go to the zone that comes first.
struct Siting {
  let parameters: ModelParameters
  let city: City
  private var taken: Set<Int> = []
  /// Whether a place already lies within the walk of a chosen station.
  private var covered: [Bool]
  /// Places within the walk of each zone's centre, for the walk last asked for.
  private var reach: (minutes: Double, places: [[Int32]]) = (-1, [])
  private(set) var stations: [StationPlan] = []

  init(_ parameters: ModelParameters, city: City) {
    self.parameters = parameters
    self.city = city
    covered = Array(repeating: false, count: city.places.count)
    for index in parameters.rollout.phases.indices { choose(phase: index) }
  }

  private mutating func choose(phase index: Int) {
    let phase = parameters.rollout.phases[index]
    switch phase.sites {
    case .listed(let zones):
      for zone in zones { take(zone, phase: index) }
    case .mostResidentsNewlyWithinWalk(let count, let areaKinds, let minutes):
      measureReach(minutes)
      chooseGreedily(phase: index, count: count, areaKinds: areaKinds) { siting, zone in siting.newlyCovered(by: zone) }
    case .mostCalls(let count, let areaKinds):
      chooseGreedily(phase: index, count: count, areaKinds: areaKinds) { siting, zone in
        siting.callsAYear(around: zone, phase: index)
      }
    }
  }

  /// Area kind after area kind in the file's order (core, then expansion, then edge): the next kind is begun when no zone of the
  /// present one gains anything.
  private mutating func chooseGreedily(phase index: Int, count: Int, areaKinds: [Int], gain: (borrowing Siting, Int) -> Double) {
    var left = count
    for kind in areaKinds {
      while left > 0 {
        var best: (zone: Int, gain: Double)?
        for zone in city.zones.indices where city.zones[zone].areaKind == kind && !taken.contains(zone) {
          let found = gain(self, zone)
          if found > best?.gain ?? 0 { best = (zone, found) }
        }
        guard let best else { break }
        take(best.zone, phase: index)
        left -= 1
      }
    }
  }

  private mutating func take(_ zone: Int, phase index: Int) {
    let phase = parameters.rollout.phases[index]
    let organisation = parameters.staffing.organisations[phase.organisation]
    let radii = organisation.serviceRadiusKm
    taken.insert(zone)
    stations.append(
      StationPlan(
        id: KeyedRandom.hash(phase.id, UInt64(zone)), phase: index, organisation: phase.organisation, zone: zone,
        radius: radii.isEmpty ? 0 : radii[city.zones[zone].areaKind]))
    if case .mostResidentsNewlyWithinWalk = phase.sites {} else { measureReach(Coverage.walkMinutes) }
    for place in reach.places[zone] { covered[Int(place)] = true }
  }

  private mutating func measureReach(_ minutes: Double) {
    guard reach.minutes != minutes else { return }
    let places = city.zones.map { zone in
      city.places.indices.filter { city.walkMinutes(city.places[$0].point, zone.centre) <= minutes }.map(Int32.init)
    }
    reach = (minutes, places)
  }

  private func newlyCovered(by zone: Int) -> Double {
    var residents = 0.0
    for place in reach.places[zone] where !covered[Int(place)] { residents += city.residents(ofPlace: Int(place)) }
    return residents
  }

  private func callsAYear(around zone: Int, phase index: Int) -> Double {
    let radii = parameters.staffing.organisations[parameters.rollout.phases[index].organisation].serviceRadiusKm
    let radius = radii.isEmpty ? 0 : radii[city.zones[zone].areaKind]
    var calls = 0.0
    for other in city.zones.indices where city.distance(city.zones[zone].centre, city.zones[other].centre) <= radius {
      for kind in parameters.demand.kinds { calls += kind.perYear * kind.zoneShare[other] }
    }
    return calls
  }
}

/// Who lives within a walk of a station.
enum Coverage {
  /// The plan's promise (plan §4.1).
  static let walkMinutes = 15.0

  /// Residents within the walk of any of the zones' centres.
  static func residents(within minutes: Double, of zones: [Int], in city: City) -> Double {
    var residents = 0.0
    for place in city.places.indices {
      if zones.contains(where: { city.walkMinutes(city.places[place].point, city.zones[$0].centre) <= minutes }) {
        residents += city.residents(ofPlace: place)
      }
    }
    return residents
  }
}

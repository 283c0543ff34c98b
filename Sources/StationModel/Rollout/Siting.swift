import DiscreteEvents

/// Chooses the sites of phases, in order; sites of earlier phases stay.
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

  /// Chooses all phases before the first one that depends on the run.
  init(_ parameters: ModelParameters, city: City) {
    self.parameters = parameters
    self.city = city
    covered = Array(repeating: false, count: city.places.count)
    for index in 0..<Siting.phasesKnownBeforehand(parameters) { choose(phase: index, in: nil) }
  }

  /// Goes on where a world stands, whose stations are these.
  init(_ parameters: ModelParameters, city: City, after stations: [StationPlan]) {
    self.parameters = parameters
    self.city = city
    covered = Array(repeating: false, count: city.places.count)
    for station in stations { take(station.zone, phase: station.phase) }
  }

  /// How many phases, from the first, have sites that are the same in every future.
  static func phasesKnownBeforehand(_ parameters: ModelParameters) -> Int {
    let phases = parameters.rollout.phases
    return phases.firstIndex { $0.sites.dependsOnFuture } ?? phases.count
  }

  /// What a choice in a future is made on: its chance, and what the city has on record.
  struct Evidence {
    var random: KeyedRandom
    /// Offences on record, by zone.
    var recorded: [Int64]
  }

  /// Chooses the sites of a phase; traps when they depend on the future and no evidence is given.
  mutating func choose(phase index: Int, in evidence: Evidence?) {
    let phase = parameters.rollout.phases[index]
    switch phase.sites {
    case .listed(let zones):
      for zone in zones { take(zone, phase: index) }
    case .mostResidentsNewlyWithinWalk(let count, let areaKinds, let minutes):
      measureReach(minutes)
      chooseGreedily(phase: index, count: count, areaKinds: areaKinds) { siting, zone in siting.newlyCovered(by: zone) }
    case .mostCoveragePerCost(let count, let areaKinds, let minutes, let factor):
      measureReach(minutes)
      let cost = expectedCost(phase: index)
      choosePooled(phase: index, count: count, areaKinds: areaKinds) { siting, zone in
        siting.newlyCovered(by: zone) / (cost * factor[siting.city.zones[zone].areaKind])
      }
    case .mostCalls(let count, let areaKinds):
      chooseGreedily(phase: index, count: count, areaKinds: areaKinds) { siting, zone in
        siting.callsAYear(around: zone, phase: index)
      }
    case .mostRisk(let count, let areaKinds):
      chooseGreedily(phase: index, count: count, areaKinds: areaKinds) { siting, zone in
        siting.callsAYear(around: zone, phase: index, onlyCrime: true)
      }
    case .worstServed(let count, let areaKinds):
      chooseGreedily(phase: index, count: count, areaKinds: areaKinds) { siting, zone in siting.residentKilometres(zone) }
    case .longRunRisk(let count, let areaKinds):
      choosePooled(phase: index, count: count, areaKinds: areaKinds) { siting, zone in
        siting.parameters.demand.kinds.reduce(0) { $0 + ($1.isCrime ? $1.perYear * $1.zoneShare[zone] : 0) }
      }
    case .worstRecent(let count, let areaKinds):
      guard let evidence else { preconditionFailure("sites by recorded crime are chosen in a future") }
      // Half an offence more: a zone without any is still a site.
      choosePooled(phase: index, count: count, areaKinds: areaKinds) { _, zone in Double(evidence.recorded[zone]) + 0.5 }
    case .random(let count, let areaKinds):
      guard let evidence else { preconditionFailure("sites by lot are drawn in a future") }
      choosePooled(phase: index, count: count, areaKinds: areaKinds) { _, zone in
        evidence.random.uniform(.siteLot, KeyedRandom.hash(phase.id, UInt64(zone)))
      }
    }
  }

  /// Area kind after area kind in the file's order (core, then expansion, then edge): the next kind is begun when no zone of the
  /// present one gains anything.
  private mutating func chooseGreedily(phase index: Int, count: Int, areaKinds: [Int], gain: (borrowing Siting, Int) -> Double) {
    var left = count
    for kind in areaKinds {
      while left > 0, let zone = best(areaKinds: [kind], gain) {
        take(zone, phase: index)
        left -= 1
      }
    }
  }

  /// All area kinds alike.
  private mutating func choosePooled(phase index: Int, count: Int, areaKinds: [Int], gain: (borrowing Siting, Int) -> Double) {
    var left = count
    while left > 0, let zone = best(areaKinds: areaKinds, gain) {
      take(zone, phase: index)
      left -= 1
    }
  }

  private func best(areaKinds: [Int], _ gain: (borrowing Siting, Int) -> Double) -> Int? {
    var best: (zone: Int, gain: Double)?
    for zone in city.zones.indices where areaKinds.contains(city.zones[zone].areaKind) && !taken.contains(zone) {
      let found = gain(self, zone)
      if found > best?.gain ?? 0 { best = (zone, found) }
    }
    return best?.zone
  }

  private mutating func take(_ zone: Int, phase index: Int) {
    let phase = parameters.rollout.phases[index]
    taken.insert(zone)
    stations.append(
      StationPlan(
        id: KeyedRandom.hash(phase.id, UInt64(zone)), phase: index, organisation: phase.organisation, zone: zone,
        radius: radius(of: zone, phase: index)))
    switch phase.sites {
    case .mostResidentsNewlyWithinWalk, .mostCoveragePerCost: break
    default: measureReach(Coverage.walkMinutes)
    }
    if reach.minutes < 0 { measureReach(Coverage.walkMinutes) }
    for place in reach.places[zone] { covered[Int(place)] = true }
  }
}

// MARK: What a site gains

extension Siting {
  private func radius(of zone: Int, phase index: Int) -> Double {
    let radii = parameters.staffing.organisations[parameters.rollout.phases[index].organisation].serviceRadiusKm
    return radii.isEmpty ? 0 : radii[city.zones[zone].areaKind]
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

  private func callsAYear(around zone: Int, phase index: Int, onlyCrime: Bool = false) -> Double {
    let radius = radius(of: zone, phase: index)
    var calls = 0.0
    for other in city.zones.indices where city.distance(city.zones[zone].centre, city.zones[other].centre) <= radius {
      for kind in parameters.demand.kinds where kind.isCrime || !onlyCrime { calls += kind.perYear * kind.zoneShare[other] }
    }
    return calls
  }

  /// Residents of a zone × km from its centre to the nearest precinct base or station.
  private func residentKilometres(_ zone: Int) -> Double {
    let from = city.zones[zone].centre
    var nearest = Double.infinity
    for precinct in parameters.staffing.precincts { nearest = min(nearest, city.distance(from, precinct.base)) }
    for station in stations { nearest = min(nearest, city.distance(from, city.zones[station.zone].centre)) }
    return nearest.isFinite ? nearest * city.zones[zone].residents : city.zones[zone].residents
  }

  /// Expected capital and ten years of operation of a station, CNY; 1 where stations cost nothing.
  private func expectedCost(phase index: Int) -> Double {
    guard let money = parameters.staffing.organisations[parameters.rollout.phases[index].organisation].money else { return 1 }
    let cost = money.capitalCNY.mean + 10 * money.runningCNYPerYear.mean
    return cost > 0 ? cost : 1
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

import DiscreteEvents

/// Chooses the sites of phases, in order; sites of earlier phases stay.
///
/// Each time the best zone that is left is taken. For residents newly within a walk, with all area kinds in one pool, this serves at
/// least 1 − 1/e of what the best possible set would serve in addition (Nemhauser, Wolsey and Fisher 1978). Area kind after area kind,
/// by cost, or by any other measure, no such bound holds.
///
/// Between zones that gain alike a lot of phase and zone decides: the same in every replication where the choice is, else drawn anew.
struct Siting {
  let parameters: ModelParameters
  let city: City
  private var taken: Set<Int> = []
  /// Whether a place already lies within the walk of a precinct's base or of a chosen station.
  private var covered: [Bool] = []
  /// Places within the walk of each zone's centre, for the walk last asked for; none before.
  private var reach: (minutes: Double, places: [[Int32]]) = (-1, [])
  private(set) var stations: [StationPlan] = []

  /// Chooses all phases before the first one that depends on the run.
  init(_ parameters: ModelParameters, city: City) {
    self.parameters = parameters
    self.city = city
    for index in 0..<Siting.phasesKnownBeforehand(parameters) { choose(phase: index, in: nil) }
  }

  /// Goes on where a world stands, whose stations are these.
  init(_ parameters: ModelParameters, city: City, after stations: [StationPlan]) {
    self.parameters = parameters
    self.city = city
    for station in stations { take(station.zone, phase: station.phase) }
  }

  /// How many phases, from the first, have sites that are the same in every replication.
  static func phasesKnownBeforehand(_ parameters: ModelParameters) -> Int {
    let phases = parameters.rollout.phases
    return phases.firstIndex { $0.sites.dependsOnReplication } ?? phases.count
  }

  /// What a choice in a replication is made on: its chance, and what the city has on record.
  struct Evidence {
    var random: KeyedRandom
    /// Offences on record, by zone.
    var recorded: [Int64]
  }

  /// Chooses the sites of a phase; traps when they depend on the replication and no evidence is given.
  mutating func choose(phase index: Int, in evidence: Evidence?) {
    let phase = parameters.rollout.phases[index]
    switch phase.sites {
    case .listed(let zones):
      for zone in zones { take(zone, phase: index) }
    case .mostResidentsNewlyWithinWalk(let count, let areaKinds, let minutes):
      measureReach(minutes)
      take(count, phase: index, from: pools(areaKinds, phase)) { siting, zone in siting.newlyCovered(by: zone) }
    case .mostCoveragePerCost(let count, let areaKinds, let minutes, let factor):
      measureReach(minutes)
      let cost = expectedCost(phase: index)
      take(count, phase: index, from: [areaKinds]) { siting, zone in
        siting.newlyCovered(by: zone) / (cost * factor[siting.city.zones[zone].areaKind])
      }
    case .mostCalls(let count, let areaKinds):
      take(count, phase: index, from: pools(areaKinds, phase)) { siting, zone in siting.callsAYear(around: zone, phase: index) }
    case .mostRisk(let count, let areaKinds):
      take(count, phase: index, from: pools(areaKinds, phase)) { siting, zone in
        siting.callsAYear(around: zone, phase: index, onlyCrime: true)
      }
    case .worstServed(let count, let areaKinds):
      take(count, phase: index, from: pools(areaKinds, phase)) { siting, zone in siting.residentKilometres(zone) }
    case .longRunRisk(let count, let areaKinds):
      take(count, phase: index, from: [areaKinds]) { siting, zone in
        siting.parameters.demand.kinds.reduce(0) { $0 + ($1.isCrime ? $1.perYear * $1.zoneShare[zone] : 0) }
      }
    case .worstRecent(let count, let areaKinds):
      guard let evidence else { preconditionFailure("sites by recorded crime are chosen in a replication") }
      // Half an offence more: a zone without any is still a site.
      take(count, phase: index, from: [areaKinds], drawing: evidence.random) { _, zone in Double(evidence.recorded[zone]) + 0.5 }
    case .random(let count, let areaKinds):
      guard let evidence else { preconditionFailure("sites by lot are drawn in a replication") }
      take(count, phase: index, from: [areaKinds]) { siting, zone in
        evidence.random.uniform(.siteLot, siting.lot(zone, phase.id))
      }
    }
  }

  /// All area kinds together, or one after the other.
  private func pools(_ areaKinds: [Int], _ phase: RolloutPhase) -> [[Int]] {
    phase.poolsAreas ? [areaKinds] : areaKinds.map { [$0] }
  }

  /// Pool after pool of area kinds: the next is begun when no zone of the present one gains anything.
  private mutating func take(
    _ count: Int, phase index: Int, from pools: [[Int]], drawing random: KeyedRandom? = nil,
    byGain gain: (borrowing Siting, Int) -> Double
  ) {
    var left = count
    for pool in pools {
      while left > 0, let zone = best(phase: index, areaKinds: pool, drawing: random, byGain: gain) {
        take(zone, phase: index)
        left -= 1
      }
    }
  }

  /// The zone that gains most; nil when none gains anything.
  private func best(
    phase index: Int, areaKinds: [Int], drawing random: KeyedRandom?, byGain gain: (borrowing Siting, Int) -> Double
  ) -> Int? {
    var gains: [(zone: Int, gain: Double)] = []
    for zone in city.zones.indices where areaKinds.contains(city.zones[zone].areaKind) && !taken.contains(zone) {
      gains.append((zone, gain(self, zone)))
    }
    // Sums over other places differ by rounding where they are equal.
    let most = gains.reduce(0) { max($0, $1.gain) } * (1 - 1e-9)
    guard most > 0 else { return nil }
    let phase = parameters.rollout.phases[index].id
    func drawn(_ zone: Int) -> UInt64 { random?.word(.siteLot, lot(zone, phase)) ?? lot(zone, phase) }
    return gains.lazy.filter { $0.gain >= most }.map { ($0.zone, drawn($0.zone)) }.min { $0.1 < $1.1 }?.0
  }

  /// The key of a zone in a phase.
  private func lot(_ zone: Int, _ phase: UInt64) -> UInt64 { KeyedRandom.hash(phase, city.zones[zone].id) }

  private mutating func take(_ zone: Int, phase index: Int) {
    let phase = parameters.rollout.phases[index]
    taken.insert(zone)
    stations.append(
      StationPlan(
        id: lot(zone, phase.id), phase: index, organisation: phase.organisation, zone: zone,
        radius: radius(of: zone, phase: index)))
    cover(stations[stations.count - 1])
  }

  /// The residents within the walk of a station's house are served; a planner counts on its being manned.
  private mutating func cover(_ station: StationPlan) {
    guard !covered.isEmpty, parameters.staffing.organisations[station.organisation].kind == .station else { return }
    for place in reach.places[station.zone] { covered[Int(place)] = true }
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
    covered = Coverage(minutes: minutes, of: parameters.staffing.deskBases, in: city).isCovered
    for station in stations { cover(station) }
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

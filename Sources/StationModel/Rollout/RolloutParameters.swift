/// A batch of stations of one kind that are built one after another.
public struct RolloutPhase: Equatable, Sendable {
  public enum Sites: Equatable, Sendable {
    /// Zones named in the file, in order.
    case listed([Int])
    /// So many zones of the given area kinds, each time the one that serves most residents newly within the walk.
    case mostResidentsNewlyWithinWalk(count: Int, areaKinds: [Int], walkMinutes: Double)
    /// So many zones of the given area kinds by calls a year within the service radius, highest first.
    case mostCalls(count: Int, areaKinds: [Int])
    /// The same by expected reports of offences a year within the service radius.
    case mostRisk(count: Int, areaKinds: [Int])
    /// So many zones of all the given area kinds, each time the one with most residents newly within the walk for its money:
    /// expected capital and ten years of operation × the factor of its area kind.
    case mostCoveragePerCost(count: Int, areaKinds: [Int], walkMinutes: Double, costFactor: [Double])
    /// So many zones of the given area kinds: residents × km from the nearest base or station, highest first.
    case worstServed(count: Int, areaKinds: [Int])
    /// So many zones of all the given area kinds by the zone's own expected reports of offences a year, highest first.
    case longRunRisk(count: Int, areaKinds: [Int])
    /// So many zones of all the given area kinds by offences recorded in the selection window of this replication, highest first.
    case worstRecent(count: Int, areaKinds: [Int])
    /// So many zones of all the given area kinds by lot, drawn anew in each replication.
    case random(count: Int, areaKinds: [Int])

    /// Whether the choice is made anew in every replication.
    var dependsOnReplication: Bool {
      switch self {
      case .worstRecent, .random: true
      default: false
      }
    }
  }
  /// Hash of the phase's id.
  public var id: UInt64
  /// Index of the station's organisation.
  public var organisation: Int
  public var sites: Sites
  /// True chooses from all area kinds together; false from the next kind when no zone of the one before gains anything. Choices by
  /// cost, by lot and by the zone's own crime are always from all together.
  public var poolsAreas: Bool
  /// Day index on which building starts, or, for `opensOnStart`, on which all stations open.
  public var startDay: Int
  /// True when the stations are ready on `startDay` (a pilot in rented rooms); else each takes its building time.
  public var opensOnStart: Bool
  /// Stations under construction at one time.
  public var buildingAtOnce: Int
  /// Days of recorded crime by which sites are chosen, and from which regression to the mean is measured; nil measures none.
  public var selectionDays: Range<Int>?
  /// True for a phase that begins only when the gate says go.
  public var awaitsGate: Bool
  /// Largest share of the precincts' established police that may have left for stations once a station of the phase is open; a
  /// station waits until that holds. Nil opens whoever is there.
  public var policeFromPrecinctsAtMost: Double?

  public init(
    id: UInt64, organisation: Int, sites: Sites, poolsAreas: Bool = false, startDay: Int, opensOnStart: Bool,
    buildingAtOnce: Int = 1,
    selectionDays: Range<Int>? = nil, awaitsGate: Bool = false, policeFromPrecinctsAtMost: Double? = nil
  ) {
    self.id = id
    self.organisation = organisation
    self.sites = sites
    self.poolsAreas = poolsAreas
    self.startDay = startDay
    self.opensOnStart = opensOnStart
    self.buildingAtOnce = buildingAtOnce
    self.selectionDays = selectionDays
    self.awaitsGate = awaitsGate
    self.policeFromPrecinctsAtMost = policeFromPrecinctsAtMost
  }
}

/// The rollout: pilot first, then, when a gate allows it, what follows; upgrades come on top.
public struct RolloutParameters: Equatable, Sendable {
  public var phases: [RolloutPhase]
  /// Decides on the phases that await it, from what the city can see of the first phase, the pilot.
  public var gate: GateParameters?
  public var upgrades: [Upgrade]
  /// What the city can see; nil sees everything exactly as it is.
  public var observation: ObservationParameters?

  public init(
    phases: [RolloutPhase] = [], gate: GateParameters? = nil, upgrades: [Upgrade] = [], observation: ObservationParameters? = nil
  ) {
    self.phases = phases
    self.gate = gate
    self.upgrades = upgrades
    self.observation = observation
  }

  /// Whether the city watches its pilot: for a gate or an upgrade that waits for a value.
  var isObserved: Bool { gate != nil || upgrades.contains { $0.trigger != nil } }

  /// Whether offences are counted by zone and day.
  var countsRecordedCrime: Bool { isObserved || phases.contains { $0.selectionDays != nil } }
}

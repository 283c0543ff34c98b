public import DiscreteEvents

/// The sizes of a record's tables; the same for every arm of a comparison but for the stations.
public struct RecordShape: Equatable, Sendable {
  public var zones: Int
  public var windows: Int
  public var months: Int
  public var kinds: Int
  public var areaKinds: Int
  public var precincts: Int
  /// Steps of a week in the hourly tables: 168 hours, Monday 00:00 first.
  public static let weekHours = 168
  public static let priorities = 4

  public init(zones: Int, windows: Int, months: Int, kinds: Int, areaKinds: Int, precincts: Int) {
    self.zones = zones
    self.windows = windows
    self.months = months
    self.kinds = kinds
    self.areaKinds = areaKinds
    self.precincts = precincts
  }
}

/// One station in one replication of one arm.
public struct StationRecord: Equatable, Sendable {
  public var zone: Int
  /// Index of the rollout phase that built it.
  public var phase: Int
  public var buildingStarts: Time
  /// Opening, or nil when it did not open before the run ended.
  public var opens: Time?
  public var serviceRadiusKm: Double

  public init(zone: Int, phase: Int, buildingStarts: Time, opens: Time?, serviceRadiusKm: Double) {
    self.zone = zone
    self.phase = phase
    self.buildingStarts = buildingStarts
    self.opens = opens
    self.serviceRadiusKm = serviceRadiusKm
  }
}

/// What one arm did in one replication, in exact integers: every outcome is read from it, sums merge without rounding.
public struct Record: Equatable, Sendable {
  public let shape: RecordShape
  /// Zone × window (zone-major): cell = zone · windows + window.
  public internal(set) var byZone: Table<CallMeasure>
  /// City by month.
  public internal(set) var byMonth: Table<CallMeasure>
  /// Kind × window, kind-major.
  public internal(set) var byKind: Table<CallMeasure>
  /// Priority (0 = priority 1) × window, priority-major.
  public internal(set) var byPriority: Table<CallMeasure>
  /// Hour of the week × window, hour-major; calls by the hour in which they were received.
  public internal(set) var byHour: Table<CallMeasure>
  /// Units and doors by hour of the week and window.
  public internal(set) var unitsByHour: Table<HourOfWeekMeasure>
  /// Response time in ms by window: city, then priorities 1–4, then area kinds; group-major.
  public internal(set) var responseHistograms: [LogLinearHistogram]
  public internal(set) var staff: Table<StaffMeasure>
  public internal(set) var stations: [StationRecord]
  /// Month-major, one entry for each month, station and category that has one.
  public internal(set) var ledger: [LedgerEntry]
  /// What each zone is to an evaluation of this arm in this replication.
  public internal(set) var roles: [ZoneRole]
  /// Residents within a 15-minute walk of an open station at the end of each window, and all residents.
  public internal(set) var walkCovered: [Double]
  public internal(set) var residents: Double
  /// Window of every counted month, and area kind of every zone: what the tables above are read by.
  public internal(set) var windowOfMonth: [Int]
  public internal(set) var areaOfZone: [Int]
  /// Id of every zone: what is drawn for a zone beside the model is keyed to it.
  public internal(set) var zoneIds: [UInt64]
  /// False when the arm keeps no ledger.
  public internal(set) var hasLedger: Bool
  /// How money is judged in this arm; nil without a ledger.
  public internal(set) var budget: BudgetParameters?
  /// Whether the capital of a station of this arm may miss its plan.
  public internal(set) var mayOverrun: Bool
  /// Length of every window in ms.
  public internal(set) var windowMs: [Int64]
  /// First day of every counted month and, last, the day after them.
  public internal(set) var monthStarts: [Int]
  /// Last simulated instant of every window.
  public internal(set) var windowEnds: [Time]
  /// Events that the model executed: a measure of work, not an outcome.
  public internal(set) var events: Int64
  /// Offences by zone and month, and by offence kind and window, each with a column for what lies outside the counted ones; empty
  /// when offending is not simulated.
  public internal(set) var offences: Table<OffenceMeasure>
  public internal(set) var offencesByKind: Table<OffenceMeasure>
  /// Offence kind that each call kind reports.
  public internal(set) var offenceOfCall: [Int?]
  /// This arm's offences against those of its counterfactual; nil for an arm that is its own.
  public internal(set) var account: DisplacementAccount?
  /// Two runs of this arm that differ in the keys of their patrols alone: what an account shows of pure chance.
  public internal(set) var placebo: DisplacementAccount?

  /// Zones within the service radius of a station that opened in this replication.
  public var treated: [Bool] { roles.map { $0 == .treated } }
  /// Needs at counters; nil where they are not simulated.
  public internal(set) var counter: CounterRecord?
  /// Disputes by zone and window; nil where they are not simulated.
  public internal(set) var disputes: Table<DisputeMeasure>?
  /// Aid by zone and window; nil where it is not simulated.
  public internal(set) var aid: Table<AidMeasure>?
  /// Residents by zone and month; nil where they are not simulated.
  public internal(set) var community: Table<CommunityMeasure>?
  public internal(set) var personsPerHousehold: Double
  /// The pilot and its gate; nil for an arm that has none, or whose run ended before.
  public internal(set) var pilot: PilotRecord?
  public internal(set) var gate: GateRecord?
  /// Offences on record by day and zone; nil unless an arm of the comparison asks for them.
  public internal(set) var recordedCrime: RecordedCrime?
}

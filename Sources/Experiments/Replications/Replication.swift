public import StationModel

/// All that a study keeps of one replication: outcome row, and tables that are folded into sums and dropped.
public struct Replication: Sendable {
  public var number: UInt32
  /// This replication's own values of the uncertain parameters, in the order of the file.
  public var draws: [Double]
  /// One number for each column of the layout; not-a-number where the outcome is not defined.
  public var row: [Double]
  /// One for each arm.
  public var tables: [ArmTables]

  public init(number: UInt32, draws: [Double], row: [Double], tables: [ArmTables]) {
    self.number = number
    self.draws = draws
    self.row = row
    self.tables = tables
  }
}

/// One station in one replication, in whole days from the origin.
public struct StationOpening: Equatable, Sendable {
  public var zone: Int
  public var phase: Int
  public var buildingStartsDay: Int
  /// Nil when it did not open before the run ended.
  public var opensDay: Int?

  public init(zone: Int, phase: Int, buildingStartsDay: Int, opensDay: Int?) {
    self.zone = zone
    self.phase = phase
    self.buildingStartsDay = buildingStartsDay
    self.opensDay = opensDay
  }
}

/// What one arm did in one replication, below the outcomes: months, zones, hours, people, money, stations.
public struct ArmTables: Equatable, Sendable {
  /// Month × `ArmTables.monthOutcomes`.
  public var months: [Double] = []
  /// Zone × window × `ArmTables.zoneOutcomes`, rounded to single precision, which is all a map shows.
  public var zones: [Double] = []
  /// Zone × window (and all of several) × `ArmTables.worstOutcomes`.
  public var levels: [Float] = []
  /// Its tables of whole numbers.
  public var kept = KeptTables()
  /// Response times by group × window; groups are the city, priorities 1–4, area kinds.
  public var histograms: [[Int64]] = []
  public var stations: [StationOpening] = []
  /// Events that the model executed.
  public var events: Int64 = 0
  /// Own displacements from zone to zone: from, to, window (as many as there are windows = uncounted), count; four numbers each.
  public var flows: [Int64] = []
  /// What an evaluation of this arm works with.
  public var areas = AreaTables()
  /// The gate's decision; nil for an arm without a gate.
  public var gate: GateRecord?

  public init() {}

  public subscript(kind: TableKind) -> [Int64] { kept[kind] }

  /// Outcomes kept by month.
  public static let monthOutcomes: [Outcome] = [
    .callsCount, .callsCrimeCount, .responseMinutesMean, .responseWithin8Share, .responseWithin10Share, .waitMinutesMean,
    .callsDelayedShare, .callsAbandonedShare, .patrolStopsPerDay, .responseBusyShare, .postsMannedShare, .staffedDoorShare,
    .stationsOpenCount, .crimeCommittedCount, .crimeRecordedCount, .crimeNetCount,
  ]

  /// Outcomes kept by zone.
  public static let zoneOutcomes: [Outcome] = [
    .callsCount, .callsCrimeCount, .responseMinutesMean, .responseWithin8Share, .responseWithin10Share, .callsByStationShare,
    .patrolStopsPerDay, .crimeCommittedCount, .crimeRecordedCount, .crimeNetCount, .crimePreventedCount, .crimeMovedCount,
  ]

  /// Outcomes that are read where they are worst.
  public static let worstOutcomes: [Outcome] = Outcome.allCases.filter { $0.isDefined(in: .worstZone) }
}

/// What is kept by hour of the week.
public enum HourMeasure: Int, CaseIterable, Sendable {
  case received, answered, responseMs, within10, unitBusyMs, unitDutyMs, patrolMs, doorPlannedMs, doorMannedMs
}

public import StationModel

/// What a study found: every outcome of every replication, and the sums of all else.
public struct StudyResult: Sendable {
  public let layout: StudyLayout
  public let seed: UInt64
  public let firstReplication: UInt32
  /// Replications that were asked for.
  public let requested: Int
  /// Replications finished: a contiguous prefix.
  public internal(set) var count = 0
  /// This replication's values of the uncertain parameters, one list for each replication.
  public internal(set) var draws: [[Double]] = []
  public internal(set) var tables: StudyTables
  /// Replication × column.
  var rows: [Double] = []
  /// Replication × arm × month × `ArmTables.monthOutcomes`.
  var months: [Double] = []
  /// Replication × arm × `ArmTables.levels`, among which the worst zone is found once all replications are there.
  var levels: [Float] = []
  /// Replication × arm: `ArmTables.areas`.
  public internal(set) var areas: [AreaTables] = []
  /// Replication × arm: decisions of gates; nil for an arm without one.
  var gates: [GateRecord?] = []

  init(layout: StudyLayout, seed: UInt64, firstReplication: UInt32, requested: Int) {
    self.layout = layout
    self.seed = seed
    self.firstReplication = firstReplication
    self.requested = requested
    tables = StudyTables(layout: layout)
  }

  /// True when nothing was cut short.
  public var isComplete: Bool { count == requested }

  /// Events that the model executed in all arms and replications.
  public var events: Int64 { tables.arms.reduce(0) { $0 + $1.events } }

  /// The number of each replication.
  public var numbers: Range<UInt32> { firstReplication..<firstReplication + UInt32(count) }

  /// A column of the outcome rows, one value for each replication; not-a-number where it is not defined.
  public func values(_ column: Column) -> [Double] {
    if column.scope == .worstZone { return worstZoneValues(column.outcome, arm: column.arm, window: column.window) }
    guard let place = layout.place(of: column) else { return Array(repeating: .nan, count: count) }
    return values(place: place)
  }

  func values(place: Int) -> [Double] {
    let width = layout.columns.count
    return (0..<count).map { rows[$0 * width + place] }
  }

  /// One number of one replication, by its place in the row; not-a-number for the worst zone, which takes all replications.
  public func value(replication: Int, place: Int) -> Double { rows[replication * layout.columns.count + place] }

  /// An outcome of the whole city in one month, one value for each replication.
  /// - Parameters:
  ///   - arm: Number of the arm, the base being 0.
  ///   - month: Counted month, from 0.
  ///   - outcome: One of `ArmTables.monthOutcomes`; others are not-a-number.
  public func monthValues(arm: Int, month: Int, outcome: Outcome) -> [Double] {
    let kinds = ArmTables.monthOutcomes
    guard let kind = kinds.firstIndex(of: outcome) else { return Array(repeating: .nan, count: count) }
    let stride = layout.shape.months * kinds.count
    return (0..<count).map { months[($0 * layout.arms + arm) * stride + month * kinds.count + kind] }
  }

  /// What an arm's gate decided in a replication; nil for an arm without one.
  public func gate(replication: Int, arm: Int) -> GateRecord? { gates[replication * layout.arms + arm] }

  /// The place of a zone's outcome in the sums; nil for outcomes that are not kept by zone.
  public func zoneCell(zone: Int, window: Int, outcome: Outcome) -> Int? {
    ArmTables.zoneOutcomes.firstIndex(of: outcome).map {
      (zone * layout.shape.windows + window) * ArmTables.zoneOutcomes.count + $0
    }
  }
}

/// What truly became of offences in an area in the months after: two worlds that differ in policy alone.
public struct TrueChange: Equatable, Sendable {
  /// Offences committed with today's policy (N_B) and with the arm's (N_S).
  public let base: Int64
  public let arm: Int64
  /// Of N_B: recorded.
  public let recordedInBase: Int64

  init(_ tables: AreaTables, _ areas: [EvaluationArea], _ months: [Int]) {
    base = tables.sum(areas, months, .committedInBase)
    arm = tables.sum(areas, months, .committedInArm)
    recordedInBase = tables.sum(areas, months, .recordedInBase)
  }

  /// N_S − N_B.
  public var change: Int64 { arm - base }

  /// The true change at today's share of recorded offences: what records would show of it if nobody reported otherwise.
  ///
  /// An estimator that reads records is held against this, so that its bias is not the dark figure.
  public var inRecords: Double { base > 0 ? Double(change) * Double(recordedInBase) / Double(base) : Double(change) }
}

/// A column of the displacement account; every one is a number of attempts.
public enum AccountColumn: Int, CaseIterable, Sendable {
  // At the cell in the base.
  /// Committed in both worlds in the same cell.
  case unchanged
  /// Committed elsewhere: another zone, else another kind, else another month; own displacement.
  case movedOutSpace, movedOutKind, movedOutTime
  /// Committed elsewhere because the offence it repeats was.
  case movedOutInherited
  case prevented
  /// Never attempted, because the offence it would have repeated was not committed.
  case chainPrevented
  case removed
  /// Committed in the base, still to come when the run ended.
  case deferred
  // At the cell in the arm.
  case movedIn, movedInInherited
  /// Stopped in the base, committed in the arm.
  case released
  case chainInduced
  case new
  case advanced
  // Memoranda: never added.
  /// Of the unchanged: deterred more often than in the base, and done here all the same.
  case returned
  /// Prevented attempts by the cell in which they were stopped.
  case stoppedHere
  /// Of the prevented and chain-prevented: in a zone that no station served then, in the buffer and beyond.
  case diffusedBuffer, diffusedBeyond
  /// Committed, by cell.
  case inBase, inArm
  /// Recorded, by cell.
  case recordedInBase, recordedInArm
  /// Unchanged attempts that one world alone recorded.
  case recordedOnlyInBase, recordedOnlyInArm

  /// What an arm's offences in a cell are made of.
  public static let ofArm: [AccountColumn] = [.unchanged, .movedIn, .movedInInherited, .released, .chainInduced, .new, .advanced]
  /// What the base's offences in a cell are made of.
  public static let ofBase: [AccountColumn] = [
    .unchanged, .movedOutSpace, .movedOutKind, .movedOutTime, .movedOutInherited, .prevented, .chainPrevented, .removed,
    .deferred,
  ]
  /// What left a cell by own displacement.
  public static let movedOutOwn: [AccountColumn] = [.movedOutSpace, .movedOutKind, .movedOutTime]
}

/// One arm's offences against those of its counterfactual, attempt by attempt: exact integers.
public struct DisplacementAccount: Equatable, Sendable {
  /// Own displacements from zone to zone; by window of the cell in the base (`windows` = outside).
  public struct Flow: Equatable, Sendable {
    public var from: Int
    public var to: Int
    public var window: Int
    public var count: Int64
  }
  public let zones: Int
  public let months: Int
  public let kinds: Int
  public let windows: Int
  /// Zone × month (and one more for all uncounted days) × `AccountColumn`.
  public internal(set) var byZone: Table<AccountColumn>
  /// Kind × window (and one more) × `AccountColumn`.
  public internal(set) var byKind: Table<AccountColumn>
  /// Of all of them, those that are violent returns of disputes: a memorandum, of the whole run.
  public internal(set) var fromDisputes = Table<AccountColumn>(rows: 1)
  /// In the order of from, to, window.
  public internal(set) var flows: [Flow] = []

  public init(zones: Int, months: Int, kinds: Int, windows: Int) {
    self.zones = zones
    self.months = months
    self.kinds = kinds
    self.windows = windows
    byZone = Table(rows: zones, columns: months + 1)
    byKind = Table(rows: kinds, columns: windows + 1)
  }

  /// A month of −1, or `months`, is outside the counted ones.
  public subscript(zone zone: Int, month month: Int, column: AccountColumn) -> Int64 {
    byZone[zone, month, column]
  }

  public subscript(kind kind: Int, window window: Int, column: AccountColumn) -> Int64 {
    byKind[kind, window, column]
  }

  /// All cells together, uncounted days as well.
  public func total(_ column: AccountColumn) -> Int64 {
    (0..<byZone.cells).reduce(0) { $0 + byZone[$1, column] }
  }

  /// Whether a total of the ledger is zero but for what is the same in both worlds.
  public var isNull: Bool {
    (AccountColumn.ofBase + AccountColumn.ofArm).allSatisfy { $0 == .unchanged || total($0) == 0 }
  }
}

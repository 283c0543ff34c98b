public import StationModel

/// A sum of cells of the displacement account: exact integers, of one replication or of many.
public struct AccountTotals: Equatable, Sendable {
  /// By raw value of `AccountColumn`.
  public private(set) var values: [Int64]

  /// All zero.
  public init() { values = Array(repeating: 0, count: AccountColumn.allCases.count) }

  /// The cell that begins at a place of a table of cells.
  public init(_ cells: [Int64], cell: Int) {
    let width = AccountColumn.allCases.count
    values = Array(cells[cell * width..<(cell + 1) * width])
  }

  public subscript(column: AccountColumn) -> Int64 { values[column.rawValue] }

  public static func + (left: AccountTotals, right: AccountTotals) -> AccountTotals {
    var sum = left
    for index in sum.values.indices { sum.values[index] += right.values[index] }
    return sum
  }

  public func sum(_ columns: [AccountColumn]) -> Int64 { columns.reduce(0) { $0 + self[$1] } }

  public var isZero: Bool { values.allSatisfy { $0 == 0 } }

  /// N_S − N_B: offences more, or fewer, than with today's policy.
  public var net: Int64 { self[.inArm] - self[.inBase] }

  /// Displaced to another place, kind or time by being deterred.
  public var movedOwn: Int64 { sum(AccountColumn.movedOutOwn) }

  /// Own displacement ÷ (own displacement + prevented); nil when nobody was deterred for good or moved.
  public var displacedShare: Double? {
    movedOwn + self[.prevented] > 0 ? Double(movedOwn) / Double(movedOwn + self[.prevented]) : nil
  }

  /// Recorded offences more or fewer.
  public var recordedNet: Int64 { self[.recordedInArm] - self[.recordedInBase] }

  /// Of these: offences that are the same in both worlds and were reported in one of them only.
  public var reportingPart: Int64 { self[.recordedOnlyInArm] - self[.recordedOnlyInBase] }

  /// Of these: offences that one world alone has, or that are elsewhere in the other.
  public var offendingPart: Int64 { recordedNet - reportingPart }

  /// Whether both identities of the account hold.
  public var addsUp: Bool { sum(AccountColumn.ofBase) == self[.inBase] && sum(AccountColumn.ofArm) == self[.inArm] }
}

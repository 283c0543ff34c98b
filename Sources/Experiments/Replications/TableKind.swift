/// The whole-number sums that are kept of an arm beside its outcomes.
///
/// A table is a case here, a line in `ReplicationReader` that reads it from a record, and the file that shows it: log and sums go
/// through all cases. Their order is that of the log and never changes; new tables are added at the end.
public enum TableKind: Int, CaseIterable, Sendable {
  /// Hour of the week × window × `HourMeasure`.
  case hours
  /// Side × month × `StaffMeasure`, all precincts together.
  case staffByMonth
  /// Side × precinct × window × `StaffMeasure`.
  case staffByPrecinct
  /// Month × `LedgerCategory` in cents; empty without a ledger.
  case ledger
  /// Month × `LedgerCategory` × `FundingSource` in cents of new cash; empty where no sources are named.
  case funding
  /// Zone × month (and one for uncounted days) × `AccountColumn`; empty for an arm without a counterfactual.
  case account
  /// Offence kind × window (and one more) × `AccountColumn`.
  case accountByKind
  /// `EvaluationArea` × window × `AccountColumn`; empty for an arm without a counterfactual.
  case accountByArea
  /// Window × `AccountColumn` between two runs that differ in patrol keys alone; empty without a placebo.
  case placebo
}

/// A list of whole numbers for every ``TableKind``; empty lists at first.
public struct KeptTables: Equatable, Sendable {
  private var lists = TableKind.allCases.map { _ in [Int64]() }

  public init() {}

  public subscript(kind: TableKind) -> [Int64] {
    _read { yield lists[kind.rawValue] }
    _modify { yield &lists[kind.rawValue] }
  }

  /// Adds another's numbers, each to its own.
  mutating func add(_ other: KeptTables) {
    for kind in TableKind.allCases {
      while self[kind].count < other[kind].count { self[kind].append(0) }
      for index in other[kind].indices { self[kind][index] += other[kind][index] }
    }
  }
}

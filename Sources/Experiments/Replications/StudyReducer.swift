/// Folds replications, in their order, into a result; a shard's log and a live run go the same way, to the same bytes.
public struct StudyReducer: Sendable {
  private var partial: StudyResult
  private let pairs: [(a: Int, b: Int)]

  public init(layout: StudyLayout, seed: UInt64, firstReplication: UInt32 = 0, requested: Int) {
    partial = StudyResult(layout: layout, seed: seed, firstReplication: firstReplication, requested: requested)
    pairs = layout.pairs
  }

  /// Takes in the next replication; traps when it is not the next one or has another layout.
  public mutating func add(_ replication: Replication) {
    precondition(replication.number == partial.firstReplication + UInt32(partial.count), "replications are reduced in order")
    precondition(replication.row.count == partial.layout.columns.count, "a replication has its study's columns")
    partial.rows.append(contentsOf: replication.row)
    for tables in replication.tables {
      partial.months.append(contentsOf: tables.months)
      partial.levels.append(contentsOf: tables.levels)
      partial.areas.append(tables.areas)
    }
    partial.gates.append(contentsOf: replication.tables.map(\.gate))
    partial.draws.append(replication.draws)
    partial.tables.add(replication, pairs: pairs)
    partial.count += 1
  }

  /// Replications taken in.
  public var count: Int { partial.count }

  /// All that was taken in so far.
  public var result: StudyResult { partial }
}

import StationModel

/// Runs one replication after another with state that it keeps and reuses.
protocol ReplicationWorker: ~Copyable, SendableMetatype {
  associatedtype Product: Sendable
  mutating func run(_ number: UInt32) throws -> Product
}

/// The worker of a study: all arms of a replication, read and encoded before any lock is taken.
struct StudyWorker: ReplicationWorker, ~Copyable {
  struct Product: Sendable {
    var replication: Replication
    /// The line of the log; nil when no log is written.
    var line: [UInt8]?
  }

  private var simulator: ReplicationSimulator
  private let study: Study
  private let reader: ReplicationReader
  private let writesLog: Bool

  init(_ study: Study, layout: StudyLayout, writesLog: Bool) {
    simulator = ReplicationSimulator(arms: study.arms, placeboReplications: study.placeboReplications)
    self.study = study
    reader = ReplicationReader(layout: layout, seed: study.seed)
    self.writesLog = writesLog
  }

  mutating func run(_ number: UInt32) throws -> Product {
    let set = try study.parameterSets?(number)
    let records = simulator.run(seed: study.seed, replication: number, arms: set?.arms, checked: study.isChecked)
    let replication = reader.read(number, draws: set?.values ?? [], records: records)
    return Product(replication: replication, line: writesLog ? LogLine.encode(replication) : nil)
  }
}

import StationModel

/// Sums over all replications of what is not kept replication by replication.
public struct StudyTables: Equatable, Sendable {
  /// One for each arm.
  public internal(set) var arms: [ArmSums]
  /// Differences b − a by zone × window × `ArmTables.zoneOutcomes`, for each pair of the layout.
  public internal(set) var zoneDifferences: [[RunningMoments]]

  init(layout: StudyLayout) {
    let cells = layout.shape.zones * layout.shape.windows * ArmTables.zoneOutcomes.count
    arms = Array(repeating: ArmSums(zoneCells: cells), count: layout.arms)
    zoneDifferences = Array(
      repeating: Array(repeating: RunningMoments(), count: cells), count: layout.pairs.count)
  }

  /// Takes in a replication; must be called in replication order.
  mutating func add(_ replication: Replication, pairs: [(a: Int, b: Int)]) {
    for (arm, tables) in replication.tables.enumerated() { arms[arm].add(tables) }
    for (index, pair) in pairs.enumerated() {
      let a = replication.tables[pair.a].zones
      let b = replication.tables[pair.b].zones
      for cell in a.indices { zoneDifferences[index][cell].add(b[cell] - a[cell]) }
    }
  }
}

/// Sums of one arm.
public struct ArmSums: Equatable, Sendable {
  /// Zone × window × `ArmTables.zoneOutcomes`.
  public internal(set) var zones: [RunningMoments]
  /// The tables of whole numbers, summed.
  public internal(set) var kept = KeptTables()
  /// Group × window: counts of `CoarseHistogram` buckets.
  public internal(set) var histograms: [[Int64]] = []
  public internal(set) var stations: [StationTally] = []
  public internal(set) var events: Int64 = 0
  /// Own displacements by (from, to, window).
  public internal(set) var flows: [FlowKey: Int64] = [:]
  /// In how many replications there was a placebo account.
  public internal(set) var placeboReplications: Int64 = 0

  public subscript(kind: TableKind) -> [Int64] { kept[kind] }

  init(zoneCells: Int) { zones = Array(repeating: RunningMoments(), count: zoneCells) }

  mutating func add(_ tables: ArmTables) {
    for cell in tables.zones.indices { zones[cell].add(tables.zones[cell]) }
    kept.add(tables.kept)
    while histograms.count < tables.histograms.count { histograms.append([]) }
    for (index, counts) in tables.histograms.enumerated() { Self.add(counts, to: &histograms[index]) }
    for station in tables.stations {
      // Where sites are chosen in the replication itself, it is the place and not the number that makes a station the same.
      let index = stations.firstIndex { $0.zone == station.zone && $0.phase == station.phase } ?? stations.count
      if index == stations.count { stations.append(StationTally(station)) }
      stations[index].add(station)
    }
    events += tables.events
    for first in stride(from: 0, to: tables.flows.count - 3, by: 4) {
      let key = FlowKey(from: Int(tables.flows[first]), to: Int(tables.flows[first + 1]), window: Int(tables.flows[first + 2]))
      flows[key, default: 0] += tables.flows[first + 3]
    }
    if !tables[.placebo].isEmpty { placeboReplications += 1 }
  }

  private static func add(_ values: [Int64], to sums: inout [Int64]) {
    while sums.count < values.count { sums.append(0) }
    for index in values.indices { sums[index] += values[index] }
  }
}

/// When one station of an arm opened, over all replications.
public struct StationTally: Equatable, Sendable {
  /// Zone and rollout phase.
  public let zone: Int
  public let phase: Int
  /// Replications in which it opened before the run ended.
  public private(set) var opened: Int64 = 0
  /// Day of opening from the origin, over those replications.
  public private(set) var openingDay = RunningMoments()
  public private(set) var earliestDay: Int?
  public private(set) var latestDay: Int?

  init(_ station: StationOpening) {
    zone = station.zone
    phase = station.phase
  }

  mutating func add(_ station: StationOpening) {
    guard let day = station.opensDay else { return }
    opened += 1
    openingDay.add(Double(day))
    earliestDay = min(earliestDay ?? day, day)
    latestDay = max(latestDay ?? day, day)
  }
}

/// From which zone to which, in which window; the order in which flows are written.
public struct FlowKey: Hashable, Comparable, Sendable {
  public var from: Int
  public var to: Int
  public var window: Int

  public init(from: Int, to: Int, window: Int) {
    self.from = from
    self.to = to
    self.window = window
  }

  public static func < (a: FlowKey, b: FlowKey) -> Bool { (a.from, a.to, a.window) < (b.from, b.to, b.window) }
}

public import StationModel

/// How often pilots of several designs find out what is true: power, false alarms, regression to the mean.
///
/// Every replication is simulated once without stations and once with each number of sites, all with the same chance; the same counts
/// serve all numbers of months.
public struct PilotPower: Sendable {
  /// What one design came to, over all replications.
  public struct Finding: Equatable, Sendable {
    public let design: PilotDesign
    public internal(set) var replications = 0
    /// Replications in which the test found a fall in the served zones with the stations, and in the same zones without them.
    public internal(set) var found = 0
    public internal(set) var foundWithoutStations = 0
    /// Counts of each replication, in its order: what the changes below are made of.
    var counts: [PilotCounts] = []

    init(_ design: PilotDesign) { self.design = design }
  }

  public typealias ParameterSets = @Sendable (_ replication: UInt32) throws -> ModelParameters

  public var designs: [PilotDesign]
  public var replications: Int
  public var seed: UInt64
  public var threads: Int
  /// The scenario as each replication draws it.
  public var parameterSets: ParameterSets

  public init(
    designs: [PilotDesign], replications: Int, seed: UInt64, threads: Int, parameterSets: @escaping ParameterSets
  ) {
    self.designs = designs
    self.replications = replications
    self.seed = seed
    self.threads = threads
    self.parameterSets = parameterSets
  }

  /// Runs the replications and blocks; what was finished before a cancellation counts. Throws what `parameterSets` throws.
  public func run(control: RunControl = RunControl(), progress: @escaping (_ finished: Int) -> Void = { _ in }) throws
    -> [Finding]
  {
    var findings = designs.map(Finding.init)
    var finished = 0
    let makeWorker: @Sendable () -> PowerWorker = { PowerWorker(self) }
    _ = try ReplicationRunner.run(0..<UInt32(replications), threads: threads, control: control, makeWorker: makeWorker) { pairs in
      for index in findings.indices { findings[index].add(pairs[index]) }
      finished += 1
      progress(finished)
    }
    return findings
  }

  /// Numbers of sites, each once, in the order of the designs.
  var sites: [Int] {
    designs.reduce(into: []) { if !$0.contains($1.sites) { $0.append($1.sites) } }
  }
}

extension PilotPower.Finding {
  mutating func add(_ counts: PilotCounts) {
    replications += 1
    if counts.withStations.ratio.rejectsNoFall { found += 1 }
    if counts.withoutStations.ratio.rejectsNoFall { foundWithoutStations += 1 }
    self.counts.append(counts)
  }

  /// Offences committed in the zones that the pilot serves after the opening, with stations over without, minus 1: the true effect.
  public var trueChange: RelativeChange? {
    RelativeChange([values(\.committed.with)], over: [values(\.committed.without)])
  }

  /// The same of recorded offences: what the stations do to the record, reporting included.
  public var recordedChange: RelativeChange? {
    RelativeChange([values(\.withStations.treatedAfter)], over: [values(\.withoutStations.treatedAfter)])
  }

  /// Change of recorded offences in the zones that the pilot would serve, over the control zones, without any station.
  public var changeWithoutStations: RelativeChange? { change(\.withoutStations) }

  /// The same at the sites themselves: a choice by the worst record is undone there first (regression to the mean).
  public var siteChangeWithoutStations: RelativeChange? { change(\.sitesWithoutStations) }

  private func change(_ counts: KeyPath<PilotCounts, PilotCounts.Recorded>) -> RelativeChange? {
    func values(_ cell: KeyPath<PilotCounts.Recorded, Int64>) -> [Double] {
      self.values { $0[keyPath: counts][keyPath: cell] }
    }
    return RelativeChange(
      [values(\.treatedAfter), values(\.controlBefore)], over: [values(\.treatedBefore), values(\.controlAfter)])
  }

  private func values(_ count: (PilotCounts) -> Int64) -> [Double] { counts.map { Double(count($0)) } }
}

/// Simulates a replication without stations and with each number of sites.
private struct PowerWorker: ReplicationWorker, ~Copyable {
  private var simulator: ReplicationSimulator?
  private let study: PilotPower
  private let sites: [Int]
  private let months: Int

  init(_ study: PilotPower) {
    self.study = study
    sites = study.sites
    months = study.designs.map(\.months).max() ?? 0
  }

  mutating func run(_ number: UInt32) throws -> [PilotCounts] {
    let parameters = try study.parameterSets(number)
    let arms = [parameters.withoutRollout(months: months)] + sites.map { parameters.withPilot(sites: $0, months: months) }
    var simulator = simulator.take() ?? ReplicationSimulator(arms: arms)
    let records = simulator.run(seed: study.seed, replication: number, arms: arms)
    self.simulator = consume simulator
    return study.designs.map { design in
      let record = records[1 + sites.firstIndex(of: design.sites)!]
      guard let pilot = record.pilot, let crime = record.recordedCrime, let base = records[0].recordedCrime else {
        preconditionFailure("a pilot that is measured has records")
      }
      return PilotCounts(
        design, pilot, crime: crime, without: base, account: record.account, monthStarts: arms[0].calendar.monthStarts)
    }
  }
}

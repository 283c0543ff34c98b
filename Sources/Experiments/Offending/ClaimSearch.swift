public import StationModel

/// Searches the model for what a claimed pair of changes, near stations and next door, would need to be true.
///
/// One parameter, how strongly an open station deters at its door, is searched so that the treated area falls as claimed; what
/// happens next door and in all follows, for each share of the deterred who seek elsewhere. Changes are paired, N_S against N_B.
public struct ClaimSearch {
  /// Changes of committed offences against the same replication without stations; −0.1 is a tenth less.
  public struct Changes: Equatable, Sendable {
    public let treated: Double
    public let adjacent: Double
    public let total: Double
  }

  /// What makes the claim come true.
  public struct Answer: Equatable, Sendable {
    /// Attempts deterred at a station's door, 0…1.
    public let stationShare: Double
    public let changes: Changes
  }

  /// Effects that are tried.
  static let effects = [0, 0.05, 0.15, 0.3, 0.45, 0.6, 0.8, strongest]
  public static let strongest = 0.95

  private let scenario: ModelParameters
  private let window: WindowChoice
  private let replications: UInt32

  /// - Parameters:
  ///   - scenario: A rollout with offences; its last window is read.
  ///   - replications: Replications of each run.
  public init(_ scenario: ModelParameters, replications: UInt32 = 3) {
    self.scenario = scenario
    self.replications = replications
    window = .window(scenario.calendar.windowCount - 1)
  }

  /// The changes when stations deter so strongly at their door and such a share of the deterred seeks elsewhere.
  public func changes(stationShare: Double, seeking: Double) -> Changes {
    var arm = scenario
    arm.offending?.deterrence.stationShare = stationShare
    arm.offending?.displacement?.spaceShare = seeking
    arm.offending?.displacement?.timeShare = 0
    arm.offending?.displacement?.kindShare = 0
    var base = arm
    base.rollout = RolloutParameters()
    var simulator = ReplicationSimulator(arms: [base, arm])
    var sums: [Scope: (arm: Double, base: Double)] = [:]
    for replication in 0..<replications {
      let record = simulator.run(seed: 1, replication: replication)[1]
      for scope in [Scope.treated, .buffer, .city] {
        let committed = record.value(of: .crimeCommittedCount, in: window, scope: scope) ?? 0
        let net = record.value(of: .crimeNetCount, in: window, scope: scope) ?? 0
        sums[scope, default: (0, 0)].arm += committed
        sums[scope, default: (0, 0)].base += committed - net
      }
    }
    func change(_ scope: Scope) -> Double {
      guard let sum = sums[scope], sum.base > 0 else { return 0 }
      return sum.arm / sum.base - 1
    }
    return Changes(treated: change(.treated), adjacent: change(.buffer), total: change(.city))
  }

  /// The changes at each of some effects, from none to the strongest.
  public func curve(seeking: Double) -> [Answer] {
    Self.effects.map { Answer(stationShare: $0, changes: changes(stationShare: $0, seeking: seeking)) }
  }

  /// The weakest effect at which the treated area falls by `fall`, linearly between the points of a curve; nil where none is strong
  /// enough.
  public static func answer(fall: Double, on curve: [Answer]) -> Answer? {
    guard let above = curve.firstIndex(where: { $0.changes.treated <= -fall }) else { return nil }
    guard above > 0 else { return curve[0] }
    let (weak, strong) = (curve[above - 1], curve[above])
    let part = (weak.changes.treated + fall) / (weak.changes.treated - strong.changes.treated)
    func between(_ value: KeyPath<Answer, Double>) -> Double {
      weak[keyPath: value] + part * (strong[keyPath: value] - weak[keyPath: value])
    }
    return Answer(
      stationShare: between(\.stationShare),
      changes: Changes(treated: -fall, adjacent: between(\.changes.adjacent), total: between(\.changes.total)))
  }
}

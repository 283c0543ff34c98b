public import StationModel

/// What is compared: an outcome, somewhere, some time.
public struct Measurement: Hashable, Sendable {
  public var outcome: Outcome
  public var scope: Scope
  public var window: WindowChoice

  public init(_ outcome: Outcome, scope: Scope = .city, window: WindowChoice = .all) {
    self.outcome = outcome
    self.scope = scope
    self.window = window
  }
}

extension StudyResult {
  /// One arm's values in every replication.
  ///
  /// - Parameters:
  ///   - measurement: Which outcome, where and when.
  ///   - arm: Number of the arm, the base being 0.
  ///   - other: The arm it is compared with: treated zones are then those of the pair, else the arm's own.
  public func values(_ measurement: Measurement, arm: Int, comparedWith other: Int? = nil) -> [Double] {
    let zonesOf = measurement.scope.isByTreatment ? layout.zonesOf(arm, other ?? arm) : nil
    if measurement.scope.isByTreatment && zonesOf == nil { return Array(repeating: .nan, count: count) }
    return values(
      Column(
        arm: arm, outcome: measurement.outcome, window: measurement.window, scope: measurement.scope, zonesOf: zonesOf))
  }

  /// Nil where the outcome is defined in no replication.
  public func estimate(_ measurement: Measurement, arm: Int, comparedWith other: Int? = nil) -> Estimate? {
    Estimate(values(measurement, arm: arm, comparedWith: other))
  }

  /// Arm b minus arm a, replication by replication; nil where no replication defines both.
  public func difference(_ measurement: Measurement, from a: Int, to b: Int) -> PairedDifference? {
    PairedDifference(
      a: values(measurement, arm: a, comparedWith: b), b: values(measurement, arm: b, comparedWith: a))
  }

  /// The chance that each arm is best and what choosing it costs elsewhere; nil where no replication defines all arms, and for a mean over
  /// the calls reached where the arms do not reach as many.
  public func best(_ measurement: Measurement) -> [BestArm]? {
    guard let direction = measurement.outcome.direction, !measurement.scope.isByTreatment, allowsRanking(measurement) else {
      return nil
    }
    return BestArm.among(
      (0..<layout.arms).map { values(measurement, arm: $0) }, lowerIsBetter: direction == .lower)
  }

  /// All pairs of arms that are compared × outcomes in one scope and window, with Holm's adjustment over all of them.
  ///
  /// Outcomes that are the same in both arms in every replication ask no question and do not count.
  public func differences(scope: Scope, window: WindowChoice) -> [ArmDifference] {
    var found: [ArmDifference] = []
    for (a, b) in layout.pairs {
      for outcome in Outcome.allCases where outcome.isDefined(in: scope) {
        let measurement = Measurement(outcome, scope: scope, window: window)
        guard let difference = difference(measurement, from: a, to: b) else { continue }
        found.append(
          ArmDifference(
            a: a, b: b, measurement: measurement, zonesOf: scope.isByTreatment ? layout.zonesOf(a, b) : nil, difference))
      }
    }
    let adjusted = Holm.adjusted(found.map(\.difference.p))
    for index in found.indices { found[index].adjustedP = adjusted[index] }
    return found
  }
}

/// The difference of two arms in one outcome, among all that are looked at together.
public struct ArmDifference: Equatable, Sendable {
  public let a: Int
  public let b: Int
  public let measurement: Measurement
  /// The arm whose stations mark the treated zones.
  public let zonesOf: Int?
  public let difference: PairedDifference
  /// p-value adjusted for all outcomes and pairs of the same scope and window.
  public internal(set) var adjustedP: Double?

  init(a: Int, b: Int, measurement: Measurement, zonesOf: Int?, _ difference: PairedDifference) {
    self.a = a
    self.b = b
    self.measurement = measurement
    self.zonesOf = zonesOf
    self.difference = difference
  }
}

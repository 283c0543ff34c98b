import Texts

/// Knows how to recompute, and where it makes sense to simulate, the quantities of one family of records.
///
/// A new family is one file that makes a checker, and one line in ``all``.
struct FamilyChecker: Sendable {
  /// The family's name for people; in English it is ``family``.
  let name: Words
  /// The quantities that theory gives for the inputs, in the shape of `expected`; fields beyond those expected are not looked at.
  let theory: @Sendable (RecordInputs) throws(RecordProblem) -> ReferenceValue
  /// Quantities that the method does not give for these inputs, with the reason; nil when it gives all of a family.
  let beyondMethod: (@Sendable (RecordInputs) throws(RecordProblem) -> [String: Words])?
  /// The experiment that estimates some of the quantities; nil when a family has nothing to simulate.
  let study: (@Sendable (RecordInputs) throws(RecordProblem) -> SimulationStudy)?

  init(
    _ name: Words,
    theory: @escaping @Sendable (RecordInputs) throws(RecordProblem) -> ReferenceValue,
    beyondMethod: (@Sendable (RecordInputs) throws(RecordProblem) -> [String: Words])? = nil,
    study: (@Sendable (RecordInputs) throws(RecordProblem) -> SimulationStudy)? = nil
  ) {
    self.name = name
    self.theory = theory
    self.beyondMethod = beyondMethod
    self.study = study
  }

  /// What records call it.
  var family: String { name.en }

  private static let all: [FamilyChecker] = [
    .philox, .exactSum, .mergedMoments,
    .delayQueue, .lossSystem, .finiteQueue, .impatientQueue,
    .nonPreemptivePriorities, .preemptivePriorities, .heterogeneousPriorities,
    .singleServerQueue, .singleServerPriorities,
    .hypercubeQueue, .hypercubeLoss, .hypercubeQueueHeterogeneous, .hypercubeLossHeterogeneous, .hypercubeLossPartial,
    .hypercubeCorrection,
    .infiniteServers, .availability,
    .sixCounts, .displacementDifference, .anchor, .displacementKernel, .offenceAccount, .nullQuotient, .dwell,
    .pooledWindows, .counterPatience, .counterDeadline, .balking, .repeatedVisits, .counterDay, .channelChoice,
    .mediation, .escalation, .emergencyButton, .awareness, .trust, .survey, .households, .partners,
    .standby, .upkeep, .cameraAlerts, .hazardRace, .payAndTenure, .reinforcement, .overload, .stationIncome, .caseHelp,
  ]

  private static let byFamily = Dictionary(uniqueKeysWithValues: all.map { ($0.family, $0) })

  static func named(_ family: String) -> FamilyChecker? { byFamily[family] }
}

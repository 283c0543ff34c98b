public import Experiments
public import StationModel

/// A setting that an arm changes, as texts.
public struct SettingChange: Equatable, Sendable {
  public var path: String
  /// Nil where the base does not have it.
  public var base: String?
  /// Nil where the arm does not have it.
  public var arm: String?

  public init(path: String, base: String?, arm: String?) {
    self.path = path
    self.base = base
    self.arm = arm
  }
}

/// All that the summary of a comparison is made of.
public struct Comparison: Sendable {
  public var result: StudyResult
  public var names: ResultNames
  /// Findings, goal by goal in the order of `names.goals` and, within a goal, arm by arm.
  public var goals: [GoalFinding]
  /// What each arm changes against the base, one list for each arm; the base's is empty.
  public var changes: [[SettingChange]]
  /// The window whose figures are shown.
  public var window: WindowChoice
  /// Where the files are; nil says nothing.
  public var folder: String?

  public init(
    result: StudyResult, names: ResultNames, goals: [GoalFinding] = [], changes: [[SettingChange]] = [], window: WindowChoice,
    folder: String? = nil
  ) {
    self.result = result
    self.names = names
    self.goals = goals
    self.changes = changes
    self.window = window
    self.folder = folder
  }

  /// Outcomes that a first look is for, in order.
  static let keyOutcomes: [Outcome] = [
    .responseMinutesMean, .callsNotReachedShare, .responseMinutesP90, .responseWithin8Share, .responseWithin10Share,
    .waitMinutesMean, .travelMinutesMean, .callsAbandonedShare, .callsOpenCount, .responseBusyShare, .postsMannedShare,
    .staffedDoorShare,
    .precinctPoliceMean, .overtimeHours, .patrolHoursPerDay, .patrolStopsPerDay, .walkWithin15Share, .stationsOpenCount,
    .crimeCommittedCount, .crimeRecordedCount, .crimeClearedShare, .caseHoursWorkedShare,
  ]

  static let moneyOutcomes: [Outcome] = [
    .costStatedPerYear, .costFullPerYear, .costCashPerYear, .costPublicPerYear, .costOpportunityPerYear, .costAnnualisedPerYear,
    .costPerStationYear, .capitalTotal, .overrunTotal, .budgetOverrunShare, .costNetPresent,
  ]

  func findings(arm: Int) -> [(goal: Int, finding: GoalFinding)] {
    goals.enumerated().filter { $1.arm == arm }.map { ($0 / result.layout.arms, $1) }
  }
}

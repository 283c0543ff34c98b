import Experiments
import Reporting
import Scenarios
import StationModel
import Texts

/// Scenarios as an experiment: the study, its goals, and the names of all its numbers.
struct StudyPlan {
  /// Base first; all have the base's question.
  let arms: [Scenario]
  /// What was read, as the results keep it.
  let copies: [ResultFile]
  /// Paths of all files that were read.
  let inputs: [String]
  /// Short ids, fit for file names.
  let ids: [String]
  let study: Study
  let goals: [PlannedGoal]

  /// A goal as the reports name it and as a study checks it. A goal with two bounds is two of these.
  struct PlannedGoal {
    let goal: Goal
    let check: GoalCheck
  }

  /// - Parameters:
  ///   - scenarios: As their files have them, base first.
  ///   - paths: Of these files, as they were named.
  /// - Throws: Exit code 65 with all problems of arms that cannot be compared.
  init(_ scenarios: [Scenario], paths: [String], _ arguments: ParsedArguments) throws(CommandFailure) {
    // Problems are told of the files that people wrote, not of their copies.
    _ = try ScenarioFiles.arms(scenarios)
    let ids = ArmNames.ids(paths)
    let copies = ScenarioCopies(scenarios, ids: ids)
    let arms = try ScenarioFiles.arms(copies.scenarios)
    self.arms = arms
    self.ids = ids
    self.copies = copies.files
    inputs = scenarios.flatMap(\.filesRead).map(\.path)
    goals = arms[0].goals.flatMap(Self.plan)
    var study = Self.study(
      arms, replications: arguments.whole(SharedOptions.replications) ?? 100, seed: arguments.seed,
      threads: Processors.threads(arguments), scopes: goals.map(\.check.measurement.scope))
    study.extraPairs = CityTrials.pairs(Self.changes(arms)).map { ArmPair(a: $0.base, b: $0.arm) }
    self.study = study
  }

  /// A study whose replications draw their own values of what the base calls uncertain, the same in every arm.
  /// - Parameter hasPlacebo: Whether the first replications also run a world that differs by the dice of patrols alone.
  static func study(
    _ arms: [Scenario], replications: Int, seed: UInt64, threads: Int, scopes: [Scope] = [], isChecked: Bool = false,
    hasPlacebo: Bool = true
  ) -> Study {
    var study = Study(
      arms: arms.map(\.baseParameters), replications: replications, seed: seed, threads: threads, isChecked: isChecked,
      extraScopes: scopes, placeboReplications: !hasPlacebo ? 0 : isChecked ? 1 : placeboReplications)
    if !arms[0].uncertain.isEmpty {
      let draw = UncertainDraw(arms[0].uncertain, seed: seed)
      study.parameterSets = { replication in
        let values = draw.values(replication: replication)
        return (values, try arms.map { try $0.parameters(drawing: values) })
      }
    }
    return study
  }

  /// Enough to tell the noise floor of gross changes to a few per cent; a study of more replications does not pay for more.
  private static let placeboReplications: UInt32 = 8

  private static func plan(_ goal: Goal) -> [PlannedGoal] {
    let change: GoalCheck.Change =
      switch goal.change {
      case .none: .none
      case .fromBase: .fromBase
      case .fromWindow(let window): .fromWindow(.window(window))
      }
    let measurement = Measurement(goal.outcome, scope: goal.scope, window: goal.window)
    let bounds = [goal.atMost.map { GoalCheck.Threshold.atMost($0) }, goal.atLeast.map { .atLeast($0) }]
    return bounds.compactMap { $0 }.map { threshold in
      PlannedGoal(
        goal: goal, check: GoalCheck(measurement, threshold, change: change, asShare: goal.asShare, chance: goal.chance))
    }
  }

  /// The number whose running estimate is shown: the first goal's, in the last arm; else the mean response time.
  var watched: StudySession.Watched {
    let first = goals.first { !$0.check.measurement.scope.isByTreatment && $0.check.measurement.scope != .worstZone }?.check
      .measurement
    let measurement = first ?? Measurement(.responseMinutesMean)
    let column = Column(
      arm: arms.count - 1, outcome: measurement.outcome, window: measurement.window, scope: measurement.scope)
    let (arm, outcome) = (ids[arms.count - 1], OutcomeTexts[measurement.outcome])
    return StudySession.Watched(column: column, label: Words("\(arm) \(outcome.id)", "\(arm) \(outcome.title.zhHans)"))
  }

  /// Findings, goal by goal and, within a goal, arm by arm.
  func findings(_ result: StudyResult) -> [GoalFinding] {
    goals.flatMap { goal in arms.indices.map { result.finding(goal.check, arm: $0) } }
  }
}

import Experiments

/// What the sentences on a gate count, each number with where it stands.
struct GateNumbers {
  private let story: Story
  private let arm: StudyFacts.Arm
  private let truth: GateFacts.Truth?
  /// A replication has a row for each criterion: those of one are enough to count replications.
  private let criterion: String

  init(_ facts: GatePlot.Facts, _ story: Story) {
    self.story = story
    arm = story.study.arms[facts.arm]
    truth = facts.asked?.rightIf
    let id = arm.id
    criterion = story.results.rows(GateColumn.self).first { $0.holds(.arm, id) }?.text(.criterion) ?? ""
  }

  /// A column of the replications in which the gate decided.
  ///
  /// - Parameters:
  ///   - column: Nil stands for 1 in every row.
  ///   - decision: The only one that counts; nil for all.
  private func column(
    _ column: GateColumn?, _ decision: GateColumn.Decision? = nil, right: Bool? = nil, criterion: String? = nil
  ) -> Formula {
    var conditions = [
      Formula.Condition(column: GateColumn.arm.rawValue, text: arm.id),
      Formula.Condition(column: GateColumn.criterion.rawValue, text: criterion ?? self.criterion),
      Formula.Condition(column: GateColumn.decision.rawValue, text: decision?.rawValue ?? "", isOther: decision == nil),
    ]
    if let right { conditions.append(Formula.Condition(column: GateColumn.right.rawValue, text: String(right))) }
    return Formula.fields(Formula.Fields(file: GateColumn.file, conditions: conditions, column: column?.rawValue))
      .inFolder(story.results.folder)
  }

  private func number(_ formula: Formula) -> Fact {
    guard let fact = Fact(formula, in: story.files) else { preconditionFailure("\(formula) is no number") }
    return fact
  }

  private func rows(_ formula: Formula) -> Fact { number(.fold(.rows, formula)) }
  private func count(_ formula: Formula) -> Fact { number(.fold(.count, formula)) }

  // MARK: Decisions
  var decisions: Fact { rows(column(nil)) }
  var goes: Fact { rows(column(nil, .go)) }
  var stops: Fact { rows(column(nil, .stop)) }
  var goesAtOnce: Fact { count(.operation(.equal, column(.extensions, .go), .number(0))) }
  var goesLater: Fact { goes - goesAtOnce }
  var wrongGoes: Fact { rows(column(nil, .go, right: false)) }
  var wrongStops: Fact { rows(column(nil, .stop, right: false)) }
  var wrong: Fact { wrongGoes + wrongStops }
  var extended: Fact { count(column(.extensions) > 0) }
  var adjusted: Fact { count(column(.adjustments) > 0) }

  // MARK: What would be right
  private var gate: String { "rollout.gate.rightIf." }
  /// The change from which on going on is right; nil where nothing is asked.
  var bound: Fact? { truth.flatMap { story.fact(.json(arm.scenario, gate + $0.boundKey)) } }
  /// How near to it either decision counts as right.
  var margin: Fact? { story.fact(.json(arm.scenario, gate + "indifference")) }

  private func isBeyond(_ decision: GateColumn.Decision?, isHigh: Bool) -> Formula? {
    guard let bound else { return nil }
    let margin = margin?.formula ?? .number(0)
    let truth = column(.truth, decision)
    return isHigh ? truth > bound.formula + margin : truth < bound.formula - margin
  }
  /// Replications in which going on would be wrong, of those with a decision.
  func isGoingOnWrong(_ decision: GateColumn.Decision? = nil) -> Fact? {
    isBeyond(decision, isHigh: truth?.isAtMost == true).map(count)
  }
  /// Replications in which stopping would be wrong.
  func isStoppingWrong(_ decision: GateColumn.Decision? = nil) -> Fact? {
    isBeyond(decision, isHigh: truth?.isAtMost == false).map(count)
  }
  /// Replications in which either decision counts as right.
  var indifferent: Fact? {
    guard let go = isGoingOnWrong(), let stop = isStoppingWrong() else { return nil }
    return rows(column(.truth)) - go - stop
  }

  /// Wrong decisions that the gate saves, less those that it adds: 0 where it saves and adds about as many as chance allows, that is
  /// where McNemar's test on the two does not tell them apart in nine of ten cases.
  var saved: Fact? {
    guard let going = isGoingOnWrong(), let caught = isGoingOnWrong(.stop) else { return nil }
    let net = going - wrong
    let (changed, z) = (caught + wrongStops, ZoneChange.deviations)
    let isClear = (net * net).formula > changed.formula * .number(z * z)
    return number(net.formula * isClear)
  }

  // MARK: What it sees
  func meanSeen(_ criterion: Int) -> Fact? {
    Fact(.fold(.mean, column(.observed, criterion: String(criterion))), in: story.files)
  }
  var meanTruth: Fact? { Fact(.fold(.mean, column(.truth)), in: story.files) }
}

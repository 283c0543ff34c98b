import Experiments
import StationModel

/// A goal in one arm: a row of `goals.csv`.
struct GoalRow: Sendable {
  let goal: String
  let arm: String
  let scope: String
  let place: String
  let outcome: String
  let unit: String
  let isAtMost: Bool
  let threshold: Double
  /// `base`, a window's id, or empty: what the goal's change counts from.
  let changeFrom: String
  let asShare: Bool
  /// Mean of the base, of the arm, and of what is held against the threshold.
  let baseMean, armMean, measuredMean, q05, q95: Double?
  /// Share of replications that meet the goal; nil where nothing is asked.
  let shareMet: Double?
  /// Replications held against it, and of them: not defined, not judged because too many calls were not reached, met.
  let futures, undefined, unjudged, met: Int
  /// Mean share of calls that nobody reached, where the goal is on a mean over the others.
  let notReached: Double?

  private let row: ReadRow<GoalColumn>
  private let folder: String

  /// - Parameter folder: As in ``ResultSet``.
  init(_ row: ReadRow<GoalColumn>, folder: String = "") {
    (self.row, self.folder) = (row, folder)
    (goal, arm, scope, place) = (row.text(.goal), row.text(.arm), row.text(.scope), row.text(.place))
    (outcome, unit, changeFrom) = (row.text(.outcome), row.text(.unit), row.text(.changeFrom))
    isAtMost = row.holds(.condition, GoalColumn.Condition.atMost.rawValue)
    threshold = row.number(.threshold) ?? 0
    asShare = row.flag(.asShare)
    (baseMean, armMean, measuredMean) = (row.number(.baseMean), row.number(.armMean), row.number(.measuredMean))
    (q05, q95, shareMet) = (row.number(.q05), row.number(.q95), row.number(.shareMet))
    (futures, undefined) = (row.whole(.futures) ?? 0, row.whole(.undefined) ?? 0)
    (unjudged, met) = (row.whole(.unjudged) ?? 0, row.whole(.met) ?? 0)
    notReached = row.number(.notReached)
  }

  /// A number of the row with where it stands.
  subscript(_ column: GoalColumn) -> Fact { row.fact(column, [.goal, .arm], folder) }

  /// The word for it; nil where nothing is asked.
  var likelihood: Likelihood? { futures > 0 ? Likelihood(met, of: futures) : nil }
  /// Whether no replication can say: then it is not met.
  var isUndefined: Bool { futures > 0 && undefined == futures }
  var isUnjudged: Bool { futures > 0 && unjudged > 0 && undefined + unjudged == futures }

  var isChange: Bool { !changeFrom.isEmpty }
}

extension GoalRow {
  /// What is held against the threshold on average: where a gate stops some replications, over those in which it goes on, since the mean
  /// of both is near neither.
  func measured(_ story: Story) -> Double? {
    guard scope == "city", !asShare, let place = story.study.arms.firstIndex(where: { $0.id == arm }),
      let outcome = Outcome.allCases.first(where: { $0.id == outcome }),
      let branches = GateBranches(story, place), branches.isMixed
    else { return measuredMean }
    switch changeFrom {
    case "": return branches.mean(outcome, isGo: true)?.value
    case GoalColumn.fromBase: return branches.mean(outcome, isGo: true, against: 0)?.value
    default: return measuredMean
    }
  }
}

extension Story {
  /// Goals of an arm, in the order of the scenario.
  func goals(_ arm: Int) -> [GoalRow] {
    results.rows(GoalColumn.self).filter { $0.holds(.arm, study.arms[arm].id) }.map { GoalRow($0, folder: results.folder) }
  }

  /// Goals of an arm that are met in two thirds of the replications or more, or in all where they are too few for a word; and all goals.
  func goalsMet(_ arm: Int) -> (met: Fact, all: Fact)? {
    func column(_ column: GoalColumn) -> Formula { .rows(GoalColumn.self, [.arm: study.arms[arm].id], column) }
    let isFew = Likelihood(futures, of: futures) == .tooFew
    let isMet =
      isFew
      ? column(.met) >= column(.futures)
      : column(.met) * .number(100) >= column(.futures) * .number(Double(Likelihood.likelyPercent))
    let isAsked = column(.futures) > 0
    guard let met = fact(.fold(.count, isMet & isAsked)), let all = fact(.fold(.count, isAsked)), all.value > 0 else {
      return nil
    }
    return (met, all)
  }

  /// How many goals the first option meets, beside today.
  var goalFinding: Sentence {
    guard let own = goalsMet(lead) else { return Sentence(words.goalsQuestion) }
    let today = lead > 0 ? goalsMet(0).map { (named(0), words.spelled($0.met)) } : nil
    return words.goalFinding(
      named(lead), met: words.spelled(own.met), of: words.spelled(own.all), isOne: own.all.count == 1, today: today,
      isFew: Likelihood(futures, of: futures) == .tooFew)
  }

  /// A goal's name; where the scenario gives none, its outcome and where it is measured.
  func title(_ goal: GoalRow, at index: Int) -> String {
    study.goals.indices.contains(index) ? study.goals[index].title[language] : goal.goal
  }

  /// Numbers of a goal as they are read out.
  func reading(_ goal: GoalRow) -> Reading {
    let unit = goal.asShare && goal.isChange ? "share" : goal.unit
    func finite(_ value: Double?) -> Double? { value.flatMap { $0.isFinite ? $0 : nil } }
    let spread = finite(goal.q05).flatMap { low in finite(goal.q95).map { $0 - low } }
    var reading = Reading(
      numbers, unit: unit, size: max(goal.threshold.magnitude, finite(goal.measuredMean)?.magnitude ?? 0), error: spread)
    reading.decimals = min(max(reading.decimals, goal.unit == "min" || unit == "share" ? 1 : 0), 2)
    return reading
  }

  /// `≤ 8 min`, `≤ −20 % from January 2027 – June 2027`.
  func needed(_ goal: GoalRow) -> String {
    let reading = reading(goal)
    let value = (goal.isAtMost ? "≤ " : "≥ ") + numbers.exact(goal.threshold / reading.unit.divisor) + reading.suffix
    if !goal.isChange { return value }
    return value + " " + words.changeFrom(goal.changeFrom == GoalColumn.fromBase ? name(0) : dates(goal.changeFrom).plain)
  }
}

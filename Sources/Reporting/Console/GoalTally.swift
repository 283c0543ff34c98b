import Experiments
import StationModel

/// How many goals of an arm are how likely: as coarse as a sentence over all of them.
struct GoalTally {
  /// Goals that are asked of the arm.
  let all: Fact
  /// Very likely or almost certain.
  let very: Fact
  let likely: Fact
  let close: Fact
  /// Unlikely, or less than that.
  let unlikely: Fact
  /// Goals that are met in all replications: what is said where the replications are too few for a word.
  let always: Fact
  let futures: Fact

  var isFew: Bool { Likelihood(futures.count, of: futures.count) == .tooFew }
}

extension GoalTally {
  /// Nil where nothing is asked of the arm.
  ///
  /// - Parameters:
  ///   - findings: The goals of one arm.
  ///   - arm: Id of the arm.
  ///   - futures: How many replications were simulated.
  init?(_ findings: [GoalFinding], arm: String, futures: Fact) {
    let asked = findings.filter { $0.replications > 0 }
    guard !asked.isEmpty else { return nil }
    func column(_ column: GoalColumn) -> Formula { .rows(GoalColumn.self, [.arm: arm], column) }
    let isAsked = column(.futures) > 0
    func count(_ condition: Formula, _ isIt: (GoalFinding) -> Bool) -> Fact {
      Fact(Double(asked.count(where: isIt)), .fold(.count, condition & isAsked))
    }
    func isAtLeast(_ percent: Int) -> Formula {
      column(.met) * .number(100) >= column(.futures) * .number(Double(percent))
    }
    self.futures = futures
    all = count(isAsked) { _ in true }
    very = count(isAtLeast(90)) { 100 * $0.met >= 90 * $0.replications }
    let (half, most) = (100 - Likelihood.likelyPercent, Likelihood.likelyPercent)
    likely = count(isAtLeast(most)) { 100 * $0.met >= most * $0.replications } - very
    close = count(isAtLeast(half)) { 100 * $0.met >= half * $0.replications } - very - likely
    unlikely = all - very - likely - close
    always = count(column(.met) >= column(.futures)) { $0.met == $0.replications }
  }
}

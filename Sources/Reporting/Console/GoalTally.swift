import Experiments

/// How many goals are how likely: as coarse as a sentence over all of them.
struct GoalTally {
  /// Very likely or almost certain.
  let very: Int
  let likely: Int
  let close: Int
  /// Unlikely, or less than that.
  let unlikely: Int

  init(_ counts: [Likelihood: Int]) {
    func count(_ kind: (Likelihood) -> Bool) -> Int { counts.reduce(0) { kind($1.key) ? $0 + $1.value : $0 } }
    very = count { $0.isVeryLikely }
    likely = count { $0 == .likely }
    close = count { $0 == .tooClose }
    unlikely = count { $0.isUnlikely }
  }
}

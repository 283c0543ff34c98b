/// What is simulated in a replication: the given arms, and the counterfactuals that they need.
///
/// An arm's counterfactual does what the base does in the world of the arm: the same offenders, as strongly deterred and displaced.
/// Where an arm shares the base's world, the base is its counterfactual. A scenario run alone is held against itself without its
/// rollout.
struct SimulatedArms {
  /// The given arms first.
  private(set) var all: [ModelParameters]
  let given: Int
  /// Of each given arm; nil where there is nothing to hold it against.
  private(set) var counterfactual: [Int?] = []
  /// Worlds in which offences are committed at the stated rates: the base's policy without its rollout. They are not simulated.
  private(set) var statusQuos: [ModelParameters] = []
  /// Of each arm.
  private(set) var statusQuo: [Int] = []

  init(_ arms: [ModelParameters]) {
    all = arms
    given = arms.count
    guard let base = arms.first else { return }
    var quo = base
    quo.rollout = RolloutParameters()
    let policy = arms.count == 1 ? quo : base
    for arm in arms {
      guard let offending = arm.offending else {
        counterfactual.append(nil)
        continue
      }
      var other = policy
      other.offending = offending
      counterfactual.append(other == arm ? nil : Self.index(of: other, in: &all))
    }
    for arm in all {
      quo.offending = arm.offending
      statusQuo.append(Self.index(of: quo, in: &statusQuos))
    }
  }

  private static func index(of arm: ModelParameters, in list: inout [ModelParameters]) -> Int {
    if let index = list.firstIndex(of: arm) { return index }
    list.append(arm)
    return list.count - 1
  }
}

import Scenarios
import StationModel

/// Which scenarios are simulated together: rollouts in one city, as arms beside its status quo, so that what they have in common is
/// simulated once. Everything else stands alone.
enum CheckBatches {
  /// - Parameter most: Batches of one city, so that every thread has work.
  /// - Returns: Numbers of scenarios. The first of a batch builds nothing; each scenario is in one batch, but for the one that leads
  ///   several.
  static func all(_ scenarios: [Scenario], most: Int) -> [[Int]] {
    var leaders: [(index: Int, followers: [Int])] = []
    var alone: [Int] = []
    for index in scenarios.indices where isStatusQuo(scenarios[index]) { leaders.append((index, [])) }
    for index in scenarios.indices where !isStatusQuo(scenarios[index]) {
      if let leader = leaders.firstIndex(where: { isRollout(scenarios[index], from: scenarios[$0.index]) }) {
        leaders[leader].followers.append(index)
      } else {
        alone.append(index)
      }
    }
    return leaders.flatMap { leader in split(leader.followers, most).map { [leader.index] + $0 } } + alone.map { [$0] }
  }

  /// As evenly as can be; one empty part for an empty list.
  private static func split(_ list: [Int], _ most: Int) -> [[Int]] {
    let count = max(1, min(most, list.count))
    return (0..<count).map { part in stride(from: part, to: list.count, by: count).map { list[$0] } }
  }

  private static func isStatusQuo(_ scenario: Scenario) -> Bool { scenario.baseParameters.rollout == RolloutParameters() }

  /// Whether a scenario without its rollout is the status quo in all that counts. Alone it would be held against itself without its
  /// rollout, in a batch it is held against the first: only where the two are one does it find the same.
  private static func isRollout(_ scenario: Scenario, from statusQuo: Scenario) -> Bool {
    scenario.uncertain == statusQuo.uncertain && scenario.callKindIds == statusQuo.callKindIds
      && scenario.baseParameters.begins(as: statusQuo.baseParameters)
  }
}

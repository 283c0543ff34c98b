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
    for index in scenarios.indices where isStatusQuo(scenarios[index]) {
      let isKnown = leaders.contains { shareWorld(scenarios[$0.index], scenarios[index]) }
      if isKnown { alone.append(index) } else { leaders.append((index, [])) }
    }
    for index in scenarios.indices where !isStatusQuo(scenarios[index]) {
      if let leader = leaders.firstIndex(where: { shareWorld(scenarios[$0.index], scenarios[index]) }) {
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

  private static func shareWorld(_ one: Scenario, _ other: Scenario) -> Bool {
    let (a, b) = (one.baseParameters, other.baseParameters)
    return a.calendar == b.calendar && a.city == b.city && a.demand == b.demand && a.offending == b.offending
      && a.staffing.precincts == b.staffing.precincts && one.uncertain == other.uncertain && one.callKindIds == other.callKindIds
  }
}

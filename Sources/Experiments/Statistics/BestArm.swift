/// How often an arm is the best one, and what choosing it costs where it is not.
public struct BestArm: Equatable, Sendable {
  /// Share of replications in which the arm is best; arms that tie share a replication equally.
  public let chance: Double
  /// Mean distance to the best arm of the same replication, in the outcome's unit, never negative.
  public let expectedLoss: Double

  /// One entry for each arm, from samples of the same length; replications in which an arm is undefined do not count.
  /// Nil when no replication counts.
  public static func among(_ arms: [[Double]], lowerIsBetter: Bool) -> [BestArm]? {
    guard let replications = arms.first?.count else { return nil }
    precondition(arms.allSatisfy { $0.count == replications }, "arms have the same replications")
    var wins = Array(repeating: 0.0, count: arms.count)
    var losses = Array(repeating: [Double](), count: arms.count)
    for replication in 0..<replications {
      let values = arms.map { $0[replication] }
      guard !values.contains(where: \.isNaN) else { continue }
      let best = lowerIsBetter ? values.min()! : values.max()!
      let ties = Double(values.count { $0 == best })
      for (arm, value) in values.enumerated() {
        if value == best { wins[arm] += 1 / ties }
        losses[arm].append((value - best).magnitude)
      }
    }
    guard let count = losses.first?.count, count > 0 else { return nil }
    return arms.indices.map {
      BestArm(chance: wins[$0] / Double(count), expectedLoss: SampleMoments(losses[$0]).mean)
    }
  }
}

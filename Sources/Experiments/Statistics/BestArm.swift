/// How often an arm is the best one, and what choosing it costs where it is not.
public struct BestArm: Equatable, Sendable {
  /// Share of futures in which the arm is best; arms that tie share a future equally.
  public let chance: Double
  /// Mean distance to the best arm of the same future, in the outcome's unit, never negative.
  public let expectedLoss: Double

  /// One entry for each arm, from samples of the same length; futures in which an arm is undefined do not count.
  /// Nil when no future counts.
  public static func among(_ arms: [[Double]], lowerIsBetter: Bool) -> [BestArm]? {
    guard let futures = arms.first?.count else { return nil }
    precondition(arms.allSatisfy { $0.count == futures }, "arms have the same futures")
    var wins = Array(repeating: 0.0, count: arms.count)
    var losses = Array(repeating: [Double](), count: arms.count)
    for future in 0..<futures {
      let values = arms.map { $0[future] }
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

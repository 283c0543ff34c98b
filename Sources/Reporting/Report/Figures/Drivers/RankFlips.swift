/// Which input changes which of two options is better.
struct RankFlips: Sendable {
  /// Share of replications in which the first option beats the second, where the input is low and where it is high.
  struct Row: Sendable {
    var low, high: Double
    /// Whether the two differ by less than two standard errors.
    var isNoise: Bool
    /// Whether another option leads at the other end.
    var isFlip: Bool { !isNoise && (low - 0.5) * (high - 0.5) < 0 }
  }

  /// In the order of the inputs.
  let rows: [Row]
  /// Share of all replications in which the first is better.
  let share: Double

  /// - Parameter advantage: By replication: how much better the first is; 0 is a draw and counts half.
  init?(_ inputs: [UncertainInput], _ advantage: [Int: Double]) {
    let futures = advantage.keys.filter { future in inputs.allSatisfy { $0.values[future] != nil } }.sorted()
    guard futures.count >= 8, !inputs.isEmpty else { return nil }
    func wins(_ some: some Sequence<Int>) -> Double {
      Spread(some.map { advantage[$0]! > 0 ? 1.0 : advantage[$0]! < 0 ? 0 : 0.5 }).mean
    }
    share = wins(futures)
    rows = inputs.map { input in
      let order = futures.sorted { input.values[$0]! < input.values[$1]! }
      let half = order.count / 2
      let (low, high) = (wins(order.prefix(half)), wins(order.suffix(half)))
      let pooled = (low + high) / 2
      let error = (pooled * (1 - pooled) * 2 / Double(half)).squareRoot()
      return Row(low: low, high: high, isNoise: (high - low).magnitude <= 2 * error)
    }
  }
}

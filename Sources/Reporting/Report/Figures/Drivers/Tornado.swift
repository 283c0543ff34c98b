/// What each uncertain input does to an outcome, told from the values that the replications drew.
struct Tornado: Sendable {
  /// An input at both ends of its range.
  struct Bar: Sendable {
    var input: UncertainInput
    /// Values of the input, and the outcome there.
    var low, high: (input: Double, outcome: Double)
    /// Whether it cannot be told from chance: less than two standard errors.
    var isNoise: Bool
    var span: Double { (high.outcome - low.outcome).magnitude }
  }

  enum Method: Sendable {
    /// All inputs at once, a straight line; the share of variance that it tells.
    case line(determination: Double)
    /// Mean of the replications in the lowest and in the highest quarter of each input.
    case quarters
  }

  let mean: Double
  let method: Method
  /// In the order of the inputs.
  let bars: [Bar]

  /// Nil below eight replications.
  init?(_ inputs: [UncertainInput], _ outcomes: [Int: Double]) {
    let futures = outcomes.keys.filter { future in inputs.allSatisfy { $0.values[future] != nil } }.sorted()
    guard futures.count >= 8, !inputs.isEmpty else { return nil }
    let values = futures.map { outcomes[$0]! }
    let mean = Spread(values).mean
    self.mean = mean
    let drawn = inputs.map { input in Spread(futures.map { input.values[$0]! }) }
    // Five replications to an input hold a line; below that each input is looked at by itself.
    if futures.count >= 5 * inputs.count,
      let line = Regression(futures.indices.map { row in drawn.map { $0.values[row] } }, values)
    {
      method = .line(determination: line.determination)
      bars = inputs.indices.map { place in
        let (slope, spread) = (line.slopes[place], drawn[place])
        func end(_ share: Double) -> (Double, Double) {
          let input = spread.quantile(share)
          return (input, mean + slope.value * (input - spread.mean))
        }
        return Bar(
          input: inputs[place], low: end(0.05), high: end(0.95), isNoise: slope.value.magnitude < 2 * slope.error)
      }
    } else {
      method = .quarters
      bars = inputs.indices.map { place in
        let order = futures.indices.sorted { drawn[place].values[$0] < drawn[place].values[$1] }
        let size = max(2, futures.count / 4)
        func quarter(_ rows: ArraySlice<Int>) -> (input: Double, outcome: Spread) {
          (Spread(rows.map { drawn[place].values[$0] }).mean, Spread(rows.map { values[$0] }))
        }
        let (low, high) = (quarter(order.prefix(size)), quarter(order.suffix(size)))
        let error =
          ((low.outcome.deviation * low.outcome.deviation + high.outcome.deviation * high.outcome.deviation)
          / Double(size)).squareRoot()
        return Bar(
          input: inputs[place], low: (low.input, low.outcome.mean), high: (high.input, high.outcome.mean),
          isNoise: (high.outcome.mean - low.outcome.mean).magnitude < 2 * error)
      }
    }
  }

  /// The input that moves the outcome most; nil where chance may have done it all.
  var strongest: Bar? { bars.filter { !$0.isNoise }.max { $0.span < $1.span } }
}

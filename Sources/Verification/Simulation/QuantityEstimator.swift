/// Turns the totals of replications into the estimate of one quantity.
struct QuantityEstimator: Sendable {
  /// Path of the quantity in `expected`, such as `Wq[0]`.
  let quantity: String
  /// A smooth function of the summed totals.
  let evaluate: @Sendable ([Double]) -> Double
  /// Whether only the thorough effort lengthens a run for this quantity; for second moments, whose errors fall slowest.
  var isSecondary = false

  /// The same estimate, for which a run of standard effort is not made longer.
  var secondary: QuantityEstimator { QuantityEstimator(quantity: quantity, evaluate: evaluate, isSecondary: true) }

  /// One total over another.
  static func ratio(_ quantity: String, at numerator: Int, per denominator: Int, divisor: Double = 1) -> QuantityEstimator {
    QuantityEstimator(quantity: quantity) { $0[numerator] / ($0[denominator] * divisor) }
  }

  static func ratio(
    _ quantity: String, _ numerator: QueueTotal, per denominator: QueueTotal, class number: Int? = nil, divisor: Double = 1
  ) -> QuantityEstimator {
    .ratio(quantity, at: numerator.index(class: number), per: denominator.index(class: number), divisor: divisor)
  }

  /// What one total leaves of another.
  static func complement(_ quantity: String, _ numerator: QueueTotal, per denominator: QueueTotal) -> QuantityEstimator {
    QuantityEstimator(quantity: quantity) { totals in
      1 - totals[numerator.index(class: nil)] / totals[denominator.index(class: nil)]
    }
  }

  /// One sum of totals over another.
  static func ratio(_ quantity: String, _ numerators: [QueueTotal], per denominators: [QueueTotal]) -> QuantityEstimator {
    QuantityEstimator(quantity: quantity) { totals in
      numerators.reduce(0) { $0 + totals[$1.index(class: nil)] } / denominators.reduce(0) { $0 + totals[$1.index(class: nil)] }
    }
  }

  /// Standard deviation of single observations, from their sum, sum of squares and count.
  static func deviation(
    _ quantity: String, sum: QueueTotal, squares: QueueTotal, count: QueueTotal
  ) -> QuantityEstimator {
    QuantityEstimator(quantity: quantity) { totals in
      let number = totals[count.index(class: nil)]
      let mean = totals[sum.index(class: nil)] / number
      return (totals[squares.index(class: nil)] / number - mean * mean).squareRoot()
    }
  }

  /// Estimate and standard error from the totals of independent replications, by the jackknife over replications.
  ///
  /// For a linear quantity this is the mean and the usual standard error; for ratios it also takes away the bias of first order.
  /// Source: R. G. Miller (1974), "The jackknife: a review", *Biometrika* 61(1).
  /// - Parameter controls: for each control its value in each replication.
  func estimate(_ replications: [[Double]], controls: [[Double]]) -> ControlledMean {
    let count = Double(replications.count)
    var sums = [Double](repeating: 0, count: replications[0].count)
    for totals in replications {
      for index in totals.indices { sums[index] += totals[index] }
    }
    let whole = evaluate(sums)
    let pseudo = replications.map { totals in
      count * whole - (count - 1) * evaluate(zip(sums, totals).map { $0 - $1 })
    }
    return ControlledMean(pseudo, controls: controls)
  }
}

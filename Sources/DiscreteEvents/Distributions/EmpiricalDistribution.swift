/// Listed values, each with the chance that a draw is not larger.
public struct EmpiricalDistribution: Sendable, Equatable {
  /// The values in ascending order.
  public let values: [Double]
  /// For each value the chance of it or a smaller one; the last is 1.
  public let cumulative: [Double]

  /// Sorts the values and adds up the weights. Traps when there are none, or a weight is negative, or all are zero.
  public init(values: [Double], weights: [Double]) {
    precondition(!values.isEmpty && values.count == weights.count, "an empirical distribution needs a weight per value")
    let order = values.indices.sorted { values[$0] < values[$1] || (values[$0] == values[$1] && $0 < $1) }
    var total = 0.0
    var sums: [Double] = []
    sums.reserveCapacity(values.count)
    for index in order {
      precondition(weights[index] >= 0, "a weight of an empirical distribution is negative")
      total += weights[index]
      sums.append(total)
    }
    precondition(total > 0 && total < .infinity, "the weights of an empirical distribution add up to nothing")
    self.values = order.map { values[$0] }
    cumulative = sums.map { $0 / total }
  }

  /// The smallest value whose cumulative chance reaches u. O(log n).
  public func quantile(_ u: Double) -> Double {
    var low = 0
    var high = values.count - 1
    while low < high {
      let middle = (low + high) / 2
      if cumulative[middle] < u { low = middle + 1 } else { high = middle }
    }
    return values[low]
  }

  var mean: Double {
    var sum = 0.0
    for index in values.indices { sum += chance(at: index) * values[index] }
    return sum
  }

  var standardDeviation: Double {
    let center = mean
    var sum = 0.0
    for index in values.indices {
      let distance = values[index] - center
      sum += chance(at: index) * distance * distance
    }
    return sum.squareRoot()
  }

  private func chance(at index: Int) -> Double {
    index == 0 ? cumulative[0] : cumulative[index] - cumulative[index - 1]
  }
}

/// The hours of a day as a distribution: maps a uniform to a moment by inversion of a piecewise constant rate.
struct DayShape: Equatable, Sendable {
  /// Cumulative share before each step and, last, 1.
  private let cumulative: [Double]

  init(rates: [Double]) {
    let total = rates.reduce(0, +)
    precondition(total > 0, "a day's profile needs a positive rate")
    var sums = [0.0]
    var sum = 0.0
    for rate in rates {
      sum += rate
      sums.append(sum / total)
    }
    sums[sums.count - 1] = 1
    cumulative = sums
  }

  /// Milliseconds after midnight for a uniform in (0, 1). O(log steps).
  func moment(_ u: Double) -> Int64 {
    var low = 0
    var high = cumulative.count - 1
    while high - low > 1 {
      let middle = (low + high) / 2
      if cumulative[middle] <= u { low = middle } else { high = middle }
    }
    let within = (u - cumulative[low]) / (cumulative[low + 1] - cumulative[low])
    let day = 86_400_000.0
    let moment = Int64((Double(low) + within) * day / Double(cumulative.count - 1))
    return min(moment, 86_399_999)
  }
}

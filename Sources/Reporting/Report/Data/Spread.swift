/// What a row of numbers has in common and how far it spreads.
struct Spread: Sendable {
  let values: [Double]
  private let sorted: [Double]

  init(_ values: some Sequence<Double>) {
    self.values = Array(values)
    sorted = self.values.sorted()
  }

  var count: Int { values.count }
  var mean: Double { values.isEmpty ? .nan : values.reduce(0, +) / Double(values.count) }

  /// Of the sample; zero below two values.
  var deviation: Double { Spread.covariance(values, values).squareRoot() }

  /// Between order statistics, as the quantiles of `estimates.csv` (Hyndman and Fan 1996, type 7).
  func quantile(_ share: Double) -> Double {
    guard let last = sorted.indices.last else { return .nan }
    let place = share * Double(last)
    let low = min(Int(place), last)
    let high = min(low + 1, last)
    let part = place - Double(low)
    return part == 0 ? sorted[low] : sorted[low] + (sorted[high] - sorted[low]) * part
  }

  /// Of two samples of the same length; zero below two pairs.
  static func covariance(_ first: [Double], _ second: [Double]) -> Double {
    let count = Double(min(first.count, second.count))
    guard count > 1 else { return 0 }
    let (one, two) = (first.reduce(0, +) / count, second.reduce(0, +) / count)
    return zip(first, second).reduce(0) { $0 + ($1.0 - one) * ($1.1 - two) } / (count - 1)
  }
}

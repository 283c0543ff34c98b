/// Quantiles of values at hand.
enum Quantile {
  /// By linear interpolation between ordered values (type 7 of Hyndman and Fan 1996); nil without values.
  static func of(_ values: [Double], _ share: Double) -> Double? {
    let sorted = values.filter(\.isFinite).sorted()
    guard let last = sorted.indices.last else { return nil }
    let place = share * Double(last)
    let low = Int(place.rounded(.down))
    let high = min(last, low + 1)
    return sorted[low] + (sorted[high] - sorted[low]) * (place - Double(low))
  }

  /// The middle values of `count` equal parts of the ordered values, or all of them where there are fewer.
  static func representatives<Value>(_ sorted: [Value], count: Int) -> [Value] {
    guard sorted.count > count else { return sorted }
    return (0..<count).map { sorted[Int((Double($0) + 0.5) / Double(count) * Double(sorted.count))] }
  }
}

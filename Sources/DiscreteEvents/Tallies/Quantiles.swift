/// Quantiles of samples.
public enum Quantiles {
  /// The quantile by linear interpolation between order statistics, for p from 0 to 1 of an ascending sample.
  ///
  /// Type 7 of Hyndman and Fan, "Sample quantiles in statistical packages", The American Statistician 50 (1996).
  /// Traps when the sample is empty or p is outside 0…1.
  public static func type7(sorted: [Double], _ p: Double) -> Double {
    precondition(!sorted.isEmpty, "a quantile of an empty sample")
    precondition(p >= 0 && p <= 1, "a quantile outside 0…1")
    let place = Double(sorted.count - 1) * p
    let below = min(Int(place), sorted.count - 1)
    let rest = place - Double(below)
    if rest == 0 || below + 1 == sorted.count { return sorted[below] }
    let (low, high) = (sorted[below], sorted[below + 1])
    // Between two infinities, or beside one, there is nothing to measure out.
    if low == high || low.isInfinite { return low }
    return low + rest * (high - low)
  }
}

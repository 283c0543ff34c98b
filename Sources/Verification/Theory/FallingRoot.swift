/// Where a function that falls meets zero.
enum FallingRoot {
  /// The point above `start` at which the function is zero, to about 1e-15 of itself.
  ///
  /// A bracket is found by doubling, then shrunk by secants of the Illinois kind, with halvings where these are slow. Source:
  /// M. Dowell, P. Jarratt (1971), "A modified regula falsi method for computing the root of an equation", *BIT* 11.
  /// - Parameters:
  ///   - step: a first guess of the distance from `start`, > 0.
  ///   - function: falls; positive at `start`.
  /// - Returns: nil when the function stays positive as far as it was followed.
  static func from<Failure: Error>(
    _ start: Double, step: Double, _ function: (Double) throws(Failure) -> Double
  ) throws(Failure) -> Double? {
    var (low, high, reach) = (start, start + step, step)
    var above = try function(low)
    var below = try function(high)
    while below > 0 {
      reach *= 2
      guard reach < 1e15 * step else { return nil }
      (low, above) = (high, below)
      high = start + reach
      below = try function(high)
    }
    for round in 0..<200 where high - low > 1e-15 * high && above != 0 && below != 0 {
      let secant = low + (high - low) * above / (above - below)
      let middle = round % 8 == 7 || !(secant > low && secant < high) ? low + (high - low) / 2 : secant
      guard middle > low, middle < high else { break }
      let value = try function(middle)
      if value > 0 {
        (low, above) = (middle, value)
        below /= 2
      } else {
        (high, below) = (middle, value)
        above /= 2
      }
    }
    return above == 0 ? low : below == 0 ? high : low + (high - low) / 2
  }
}

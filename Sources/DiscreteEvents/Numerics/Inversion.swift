/// Finds quantiles of continuous distributions on the positive axis by Newton's method inside a shrinking bracket.
enum Inversion {
  /// The x between 0 and `limit` at which `cumulative` reaches u, to about 1e−14 of itself.
  static func solve(
    _ u: Double, from guess: Double, below limit: Double, cumulative: (Double) -> Double, density: (Double) -> Double
  ) -> Double {
    var low = 0.0
    var high = limit
    var x = guess > 0 && guess < limit ? guess : Swift.min(1, limit / 2)
    for _ in 0..<200 {
      let error = cumulative(x) - u
      if error == 0 { return x }
      if error < 0 { low = x } else { high = x }
      var next = x - error / density(x)
      if !(next > low && next < high) { next = high < .infinity ? bisected(low, high) : 2 * x }
      if (next - x).magnitude <= 1e-15 * x || next == 0 { return next }
      x = next
    }
    return x
  }

  /// Halves a bracket, by factors as long as its ends differ by a large one, so that tiny quantiles are found quickly.
  private static func bisected(_ low: Double, _ high: Double) -> Double {
    if low == 0 { return high * 0x1p-10 }
    return high > 4 * low ? low.squareRoot() * high.squareRoot() : low + (high - low) / 2
  }
}

/// Poisson counts by inversion: one uniform gives one count, and a larger uniform never a smaller count.
public enum Poisson {
  /// Means from here on are inverted through the normal distribution instead of by adding up.
  static let direct = 12.0

  /// The smallest count whose cumulative chance reaches u, for u strictly between 0 and 1 and a mean up to 10⁹.
  ///
  /// O(mean) below 12, O(1) above. Exact but where u is within rounding (about 1e−15) of a step.
  public static func quantile(_ u: Double, mean: Double) -> Int {
    mean < direct ? quantile(u, mean: mean, chanceOfNone: Elementary.exp(-mean)) : largeQuantile(u, mean)
  }

  /// The same for a mean below 12 whose exp(−mean) is known, for loops that draw many counts of the same small means.
  @inlinable
  public static func quantile(_ u: Double, mean: Double, chanceOfNone: Double) -> Int {
    u <= chanceOfNone ? 0 : addUp(u, mean, chanceOfNone)
  }

  /// Adds up chances from zero; ends where they no longer change the sum.
  @usableFromInline
  static func addUp(_ u: Double, _ mean: Double, _ chanceOfNone: Double) -> Int {
    var count = 0
    var chance = chanceOfNone
    var sum = chanceOfNone
    while sum < u {
      count += 1
      chance *= mean / Double(count)
      let next = sum + chance
      if next == sum && Double(count) > mean { break }
      sum = next
    }
    return count
  }

  /// Inverts the continuous form of the distribution by an expansion in 1/√mean.
  ///
  /// `doubt` bounds its error; where that leaves two counts in question, the exact sum decides.
  ///
  /// Source: Giles, "Algorithm 955: approximation of the inverse Poisson cumulative distribution function",
  /// ACM TOMS 42 (2016).
  private static func largeQuantile(_ u: Double, _ mean: Double) -> Int {
    let w = Elementary.normalQuantile(u)
    let square = w * w
    let root = mean.squareRoot()
    let place =
      mean + root * w + (1 / 3 + square / 6) - w * (1 / 36 + square / 72) / root
      + (-8 / 405 + square * (7 / 810 + square / 270)) / mean
    let doubt = (1 / 40 + square * (1 / 80 + square / 160)) / mean
    let high = Int(max(place + doubt, 0))
    var count = Int(max(place - doubt, 0))
    while count < high && !reaches(u, count, mean) { count += 1 }
    return count
  }

  /// Whether the chance of `count` or less is at least u; sums the shorter tail, O(√mean).
  private static func reaches(_ u: Double, _ count: Int, _ mean: Double) -> Bool {
    var k = Double(count)
    if k < mean {
      var term = 1.0
      var sum = 1.0
      while term > sum * 0x1p-55 && k > 0 {
        term *= k / mean
        sum += term
        k -= 1
      }
      return sum * chance(of: count, mean) >= u
    }
    var term = 1.0
    var sum = 1.0
    k += 2
    while term > sum * 0x1p-55 {
      term *= mean / k
      sum += term
      k += 1
    }
    return sum * chance(of: count + 1, mean) <= 1 - u
  }

  /// The chance of exactly so many, by Loader's saddle-point form, which does not cancel for large means.
  ///
  /// Source: Loader, "Fast and accurate computation of binomial probabilities" (2000).
  static func chance(of count: Int, _ mean: Double) -> Double {
    let k = Double(count)
    if count < 16 {
      var chance = Elementary.exp(-mean)
      for factor in stride(from: 1, through: k, by: 1) { chance *= mean / factor }
      return chance
    }
    let exponent = -Elementary.stirlingError(k) - deviance(k, mean)
    return Elementary.exp(exponent) / (2 * 3.14159265358979323846 * k).squareRoot()
  }

  /// k log(k/mean) + mean − k without cancellation where k is near the mean.
  private static func deviance(_ k: Double, _ mean: Double) -> Double {
    let difference = k - mean
    if difference.magnitude >= 0.1 * (k + mean) { return k * Elementary.log(k / mean) - difference }
    let v = difference / (k + mean)
    var sum = difference * v
    var term = 2 * k * v
    var n = 3.0
    while true {
      term *= v * v
      let next = sum + term / n
      if next == sum { return sum }
      sum = next
      n += 2
    }
  }
}

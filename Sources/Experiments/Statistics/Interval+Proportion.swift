extension Interval {
  /// 95 % interval of a proportion by Wilson's score; sound also where nothing, or everything, was counted.
  ///
  /// Source: Wilson 1927, J. Am. Stat. Assoc. 22, 209–212.
  ///
  /// - Parameters:
  ///   - count: Cases counted, from 0 to `total`.
  ///   - total: All cases, above 0.
  public static func proportion(_ count: Int, of total: Int) -> Interval {
    precondition(total > 0 && (0...total).contains(count), "a proportion has cases")
    let z = 1.959963984540054
    let n = Double(total)
    let share = Double(count) / n
    let centre = (share + z * z / (2 * n)) / (1 + z * z / n)
    let half = z / (1 + z * z / n) * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
    return Interval(low: max(0, centre - half), high: min(1, centre + half))
  }
}

/// Numbers as text for machines: the fewest digits that read back as the same double.
public enum NumberText {
  /// Whole numbers have no decimals, and no number has a sign of zero; "nan", "inf" and "-inf" where there is none.
  public static func of(_ value: Double) -> String {
    if value == 0 { return "0" }
    let text = value.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// The same as a field of a table: empty for not-a-number, INF and -INF for infinities.
  public static func field(_ value: Double) -> String {
    if value.isFinite { return of(value) }
    return value.isNaN ? "" : value < 0 ? "-INF" : "INF"
  }

  /// The nearest number of so many significant digits; never less than all whole digits.
  ///
  /// Two operations that IEEE 754 rounds correctly, so that every machine finds the same one.
  public static func rounded(_ value: Double, digits: Int) -> Double {
    let magnitude = value.magnitude
    guard value.isFinite, magnitude >= 1e-13 else { return value }
    var whole = 0
    while whole < digits, magnitude >= powers[whole] { whole += 1 }
    // Below one: zeros behind the point.
    var zeros = 0
    while whole == 0, magnitude * powers[zeros + 1] < 1 { zeros += 1 }
    let scale = powers[digits - whole + zeros]
    return (value * scale).rounded() / scale
  }

  /// 10 to the power of the place, exact in a double up to 22.
  private static let powers: [Double] = (0..<22).reduce(into: [1]) { list, _ in list.append(list[list.count - 1] * 10) }
}

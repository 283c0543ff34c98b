extension NumberText {
  /// The number with so many decimals, 0 to 22, rounded from its exact value; what lies half-way goes to the even digit.
  ///
  /// The same digits as C's `printf("%.Nf")` writes, without Foundation.
  public static func fixed(_ value: Double, decimals: Int) -> String {
    precondition(decimals >= 0 && decimals <= 22, "a number with \(decimals) decimals")
    guard value.isFinite else { return value.description }
    let sign = value.sign == .minus ? "-" : ""
    let size = value.magnitude
    let digits = padded(scaled(size, decimals), to: decimals + 1)
    return sign + digits.dropLast(decimals) + (decimals == 0 ? "" : "." + digits.suffix(decimals))
  }

  /// The power of ten of the first digit: 2 for 123, -1 for 0.5. Finite, not zero.
  public static func order(of value: Double) -> Int {
    precondition(value.isFinite && value != 0, "no first digit")
    let size = value.magnitude
    var order = 0
    if size >= 1 {
      while order < 308, power(order + 1) <= size { order += 1 }
    } else {
      while power(order) > size, order > -323 { order -= 1 }
    }
    return order
  }

  /// Digits with zeros before them.
  public static func padded(_ digits: String, to width: Int) -> String {
    String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  /// Digits in groups of three, from the right: 27,195. The part behind a point stays as it is.
  public static func grouped(_ digits: some StringProtocol) -> String {
    let whole = digits.prefix { $0 != "." }
    var result = ""
    for (index, digit) in whole.enumerated() {
      if index > 0 && (whole.count - index) % 3 == 0 { result.append(",") }
      result.append(digit)
    }
    return result + digits.dropFirst(whole.count)
  }

  /// The nearest double to a power of ten.
  private static func power(_ order: Int) -> Double { Double("1e\(order)") ?? 0 }

  /// The digits of `size` × 10 to the power of `decimals`, rounded to a whole number.
  private static func scaled(_ size: Double, _ decimals: Int) -> String {
    if size == 0 { return "0" }
    // size = mantissa × 2 to the power of `exponent`, exactly.
    let mantissa = UInt64(size.significand * 0x1p52)
    let exponent = Int(size.exponent) - 52
    if exponent >= 0 { return doubled(mantissa, times: exponent) + String(repeating: "0", count: decimals) }
    // Below 2 to the power of 53 + 74.
    var product = UInt128(mantissa)
    for _ in 0..<decimals { product *= 10 }
    guard exponent > -128 else { return "0" }
    let whole = product >> UInt128(-exponent)
    let rest = product - whole << UInt128(-exponent)
    let half = UInt128(1) << UInt128(-exponent - 1)
    return String(rest > half || rest == half && whole & 1 == 1 ? whole + 1 : whole)
  }

  /// The digits of a whole number doubled so many times.
  private static func doubled(_ number: UInt64, times: Int) -> String {
    if times <= 64 { return String(UInt128(number) << UInt128(times)) }
    var digits = String(number).utf8.reversed().map { $0 - 48 }
    for _ in 0..<times {
      var carry: UInt8 = 0
      for place in digits.indices {
        let sum = 2 * digits[place] + carry
        (digits[place], carry) = (sum % 10, sum / 10)
      }
      if carry > 0 { digits.append(carry) }
    }
    return String(decoding: digits.reversed().map { $0 + 48 }, as: UTF8.self)
  }
}

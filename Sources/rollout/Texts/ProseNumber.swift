import Texts

/// Numbers in running text.
enum ProseNumber {
  /// Whole, with commas: 27,195.
  static func grouped(_ value: Double) -> String { signed(value, decimals: 0, NumberText.grouped) }

  /// With one decimal.
  static func tenths(_ value: Double) -> String { signed(value, decimals: 1) { $0 } }

  /// With two decimals.
  static func hundredths(_ value: Double) -> String { signed(value, decimals: 2) { $0 } }

  /// Halves go away from zero, as people round; what rounds to zero has no sign.
  private static func signed(_ value: Double, decimals: Int, _ grouped: (String) -> String) -> String {
    let scale = [1, 10, 100][decimals]
    let scaled = (value.magnitude * Double(scale)).rounded()
    return (value < 0 && scaled > 0 ? "−" : "") + grouped(NumberText.fixed(scaled / Double(scale), decimals: decimals))
  }

  /// So many significant digits, without an exponent where that is readable.
  static func significant(_ value: Double, _ digits: Int) -> String {
    guard value.isFinite, value != 0 else { return value == 0 ? "0" : "–" }
    return NumberText.fixed(value, decimals: min(22, max(0, digits - 1 - NumberText.order(of: value))))
  }
}

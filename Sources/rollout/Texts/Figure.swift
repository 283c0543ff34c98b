import Foundation

/// Numbers in running text.
enum Figure {
  /// Whole, with commas: 27,195.
  static func grouped(_ value: Double) -> String {
    let digits = String(Int(value.rounded()))
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0, digits.dropFirst(index - 1).first != "-" { result += "," }
      result.append(digit)
    }
    return result
  }

  /// With one decimal.
  static func tenths(_ value: Double) -> String { fixed(value, 10, 1) }

  /// With two decimals.
  static func hundredths(_ value: Double) -> String { fixed(value, 100, 2) }

  private static func fixed(_ value: Double, _ scale: Int, _ decimals: Int) -> String {
    let scaled = Int((abs(value) * Double(scale)).rounded())
    let tail = String(scaled % scale)
    let sign = value < 0 && scaled > 0 ? "−" : ""
    return "\(sign)\(scaled / scale)." + String(repeating: "0", count: decimals - tail.count) + tail
  }

  /// So many significant digits, without an exponent where that is readable.
  static func significant(_ value: Double, _ digits: Int) -> String {
    guard value.isFinite, value != 0 else { return value == 0 ? "0" : "–" }
    let order = Int(log10(abs(value)).rounded(.down))
    return String(format: "%.\(max(0, digits - 1 - order))f", value)
  }
}

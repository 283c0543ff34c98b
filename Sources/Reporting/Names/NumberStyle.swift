import Foundation
import StationModel
import Texts

/// Numbers for people: few digits, real minus signs, thousands apart, units of a size one can say.
struct NumberStyle {
  let language: Language

  /// A unit as it is shown, and by how much numbers are divided for it.
  struct Unit: Equatable {
    var divisor: Double
    var name: String
  }

  /// The unit for a row of numbers of about this size.
  func unit(_ quantity: Outcome.Quantity, size: Double) -> Unit {
    switch (quantity, language) {
    case (.share, _): Unit(divisor: 0.01, name: "%")
    case (.minutes, .en): Unit(divisor: 1, name: "min")
    case (.minutes, .zhHans): Unit(divisor: 1, name: "分钟")
    case (.money, .en): size >= 1e6 ? Unit(divisor: 1e6, name: "M CNY") : Unit(divisor: 1e3, name: "k CNY")
    case (.money, .zhHans): size >= 1e8 ? Unit(divisor: 1e8, name: "亿元") : Unit(divisor: 1e4, name: "万元")
    case (.plain, _): Unit(divisor: 1, name: "")
    }
  }

  /// Decimals that leave three digits of a number of this size.
  static func decimals(level: Double) -> Int { places(level, digits: 3) }

  /// Decimals that leave two digits of an error of this size.
  static func decimals(error: Double) -> Int { places(error, digits: 2) }

  /// Decimals for a difference and its error beside levels with so many: one more only where the error would vanish.
  static func decimals(levels: Int, error: Double) -> Int {
    min(decimals(error: error), error < 2 * pow(10, -Double(levels)) ? levels + 1 : levels)
  }

  private static func places(_ size: Double, digits: Int) -> Int {
    guard size.isFinite, size != 0 else { return 0 }
    return min(3, max(0, digits - 1 - NumberText.order(of: size)))
  }

  /// The unit as it follows a number: after a space, but for the Chinese per cent.
  func suffix(_ unit: Unit) -> String {
    if unit.name.isEmpty { return "" }
    return language == .zhHans && unit.name == "%" ? "%" : " " + unit.name
  }

  /// A number with so many decimals; `signed` writes the plus as well.
  func text(_ value: Double, decimals: Int, signed: Bool = false) -> String {
    guard value.isFinite else { return value.isNaN ? "–" : value < 0 ? "−∞" : "∞" }
    let digits = NumberText.fixed(value.magnitude, decimals: decimals)
    // What rounds to zero has no sign.
    let isZero = !digits.contains { $0 >= "1" && $0 <= "9" }
    let sign = isZero ? "" : value < 0 ? "−" : signed ? "+" : ""
    return sign + NumberText.grouped(digits)
  }

  /// `low – high`, or `low to high` where a sign stands in the way.
  func range(_ low: Double, _ high: Double, decimals: Int, signed: Bool = false) -> String {
    let ends = (text(low, decimals: decimals, signed: signed), text(high, decimals: decimals, signed: signed))
    if low >= 0 && !signed { return "\(ends.0) – \(ends.1)" }
    return language == .en ? "\(ends.0) to \(ends.1)" : "\(ends.0) 至 \(ends.1)"
  }

  /// A threshold as somebody wrote it: no digits that were not there.
  func exact(_ value: Double) -> String {
    text(value, decimals: Self.exactDecimals(value))
  }

  /// Decimals of a threshold as somebody wrote it, three at most.
  static func exactDecimals(_ value: Double) -> Int {
    (0...3).first { ((value * pow(10, Double($0))).rounded() / pow(10, Double($0)) - value).magnitude < 1e-9 } ?? 3
  }

  /// A whole number as it stands in a sentence: in English as a word up to twelve.
  func spelled(_ number: Int) -> String {
    let words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
    return language == .en && words.indices.contains(number) ? words[number] : text(Double(number), decimals: 0)
  }

  /// `March 2030` for `2030-03`; what is no month stays as it is.
  func month(_ text: String) -> String {
    let parts = text.split(separator: "-")
    guard parts.count == 2, let month = Int(parts[1]), (1...12).contains(month) else { return text }
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ]
    return language == .en ? "\(names[month - 1]) \(parts[0])" : "\(parts[0])年\(month)月"
  }
}

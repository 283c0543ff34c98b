import StationModel
import Texts

/// How numbers of one unit and about one size are read out: divisor, decimals and unit, in one language.
struct Reading: Sendable {
  let style: NumberStyle
  let unit: NumberStyle.Unit
  var decimals: Int
  /// Whether a number is a difference of shares: then it counts in percentage points.
  var isPoints = false

  /// - Parameters:
  ///   - unit: As in the result files: `min`, `share`, `CNY/year`, `offences` …
  ///   - size: About how large the numbers are.
  ///   - error: About how large their spread is, where digits within it would be noise; nil shows three digits.
  init(_ style: NumberStyle, unit: String, size: Double, error: Double? = nil) {
    self.style = style
    let quantity: Outcome.Quantity =
      unit == "min" ? .minutes : unit.hasPrefix("share") ? .share : unit.hasPrefix("CNY") ? .money : .plain
    let shown = style.unit(quantity, size: size.magnitude)
    let levels = NumberStyle.decimals(level: size / shown.divisor)
    self.unit = shown
    decimals = error.map { min(levels, NumberStyle.decimals(error: $0 / shown.divisor)) } ?? levels
  }

  /// The same numbers as differences of shares.
  var points: Reading {
    var reading = self
    reading.isPoints = unit.name == "%"
    return reading
  }

  func text(_ value: Double, signed: Bool = false) -> String {
    style.text(value / unit.divisor, decimals: decimals, signed: signed)
  }

  func range(_ low: Double, _ high: Double, signed: Bool = false) -> String {
    style.range(low / unit.divisor, high / unit.divisor, decimals: decimals, signed: signed)
  }

  /// The number with its unit, which never parts from it.
  func full(_ value: Double, signed: Bool = false) -> String { text(value, signed: signed) + suffix }

  func fullRange(_ low: Double, _ high: Double, signed: Bool = false) -> String { range(low, high, signed: signed) + suffix }

  var unitName: String { isPoints ? (style.language == .en ? "points" : "个百分点") : unit.name }

  var suffix: String {
    if unitName.isEmpty { return "" }
    return style.language == .zhHans && (unit.name == "%" || isPoints) ? unitName : "\u{a0}" + unitName
  }

  // MARK: Facts
  /// The unit as a sentence says it.
  private var spokenSuffix: String {
    suffix.replacing("M CNY", with: "million CNY").replacing("k CNY", with: "thousand CNY")
  }

  func form(signed: Bool = false, magnitude: Bool = false, unit: Bool = true) -> Citation.Form {
    .number(
      Citation.NumberForm(
        divisor: self.unit.divisor, decimals: decimals, isSigned: signed, isMagnitude: magnitude, suffix: unit ? spokenSuffix : ""
      ))
  }

  /// - Parameter magnitude: Whether the words around it say the direction.
  func full(_ fact: Fact, signed: Bool = false, magnitude: Bool = false) -> Sentence {
    .cited(fact, form(signed: signed, magnitude: magnitude), style.language)
  }

  /// Without its unit.
  func text(_ fact: Fact, signed: Bool = false, magnitude: Bool = false) -> Sentence {
    .cited(fact, form(signed: signed, magnitude: magnitude, unit: false), style.language)
  }

  /// Two ends, the unit behind the second.
  func fullRange(_ low: Fact, _ high: Fact, signed: Bool = false, magnitude: Bool = false) -> Sentence {
    let (a, b) = magnitude && low.value.magnitude > high.value.magnitude ? (high, low) : (low, high)
    let hasSign = !magnitude && (signed || low.value < 0)
    let between = style.language == .en ? hasSign ? " to " : " – " : hasSign ? " 至 " : "～"
    return text(a, signed: signed, magnitude: magnitude) + between + full(b, signed: signed, magnitude: magnitude)
  }
}

import Scenarios
import Texts

/// Comma-separated values by RFC 4180 in UTF-8; texts that a spreadsheet would take for a formula are disarmed.
public struct CSVWriter: Sendable {
  public private(set) var bytes: [UInt8]

  /// - Parameter hasByteOrderMark: Files for spreadsheets begin with the mark of UTF-8.
  public init(hasByteOrderMark: Bool = false) {
    bytes = hasByteOrderMark ? Self.byteOrderMark : []
  }

  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Appends a line.
  public mutating func add(_ row: [TableValue]) {
    for (index, value) in row.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      switch value {
      case .text(let text): add(text)
      case .integer(let number): bytes.append(contentsOf: String(number).utf8)
      case .number(let number): bytes.append(contentsOf: NumberText.shortest(number).utf8)
      case .boolean(let isTrue): bytes.append(contentsOf: (isTrue ? "true" : "false").utf8)
      case .empty: break
      }
    }
    bytes.append(contentsOf: [13, 10])
  }

  private mutating func add(_ text: String) {
    let disarmed = SpreadsheetText.disarmed(text)
    guard disarmed.utf8.contains(where: { $0 == 34 || $0 == 44 || $0 == 10 || $0 == 13 }) else {
      bytes.append(contentsOf: disarmed.utf8)
      return
    }
    bytes.append(34)
    for byte in disarmed.utf8 {
      if byte == 34 { bytes.append(34) }
      bytes.append(byte)
    }
    bytes.append(34)
  }

  /// The text with an apostrophe wherever a spreadsheet would begin to run it as a formula.
  public static func disarmed(_ text: String) -> String { SpreadsheetText.disarmed(text) }

  /// What is said of it where tables are described.
  static let disarming = """
    A text that a spreadsheet would run as a formula, such as one that begins with = + - @, has an apostrophe before it (after a \
    semicolon too); take it away to have the text itself.
    """
}

/// Numbers as text for machines.
enum NumberText {
  /// The fewest digits that read back as the same double; empty for not-a-number, INF and -INF for infinities.
  static func shortest(_ value: Double) -> String {
    if value.isNaN { return "" }
    if value.isInfinite { return value < 0 ? "-INF" : "INF" }
    if value == 0 { return "0" }
    let text = value.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// The nearest number of so many significant digits; never less than all whole digits.
  ///
  /// Two operations that IEEE 754 rounds correctly, so that every machine finds the same one.
  static func rounded(_ value: Double, digits: Int) -> Double {
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

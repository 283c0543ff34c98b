/// Comma-separated values by RFC 4180 in UTF-8; texts that a spreadsheet would take for a formula are disarmed.
public struct CSVWriter: Sendable {
  public private(set) var bytes: [UInt8] = []

  public init() {}

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
    let disarmed = Self.disarmed(text)
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

  /// The text with an apostrophe before it when it begins with = + - @ tab or carriage return.
  ///
  /// Source: OWASP, "CSV Injection".
  public static func disarmed(_ text: String) -> String {
    guard let first = text.utf8.first else { return text }
    switch first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 9, 13: return "'" + text
    default: return text
    }
  }
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
}

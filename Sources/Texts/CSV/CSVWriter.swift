/// Comma-separated values by RFC 4180 in UTF-8; texts that a spreadsheet would take for a formula are disarmed.
public struct CSVWriter: Sendable {
  /// What was written so far, in UTF-8.
  public private(set) var bytes: [UInt8]

  /// - Parameter hasByteOrderMark: Files for spreadsheets begin with the mark of UTF-8.
  public init(hasByteOrderMark: Bool = false) {
    bytes = hasByteOrderMark ? CSVScanner.byteOrderMark : []
  }

  /// Appends a line, ending in CR LF.
  public mutating func add(_ row: [TableValue]) {
    for (index, value) in row.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      if case .text(let text) = value { add(text) } else { bytes.append(contentsOf: value.text.utf8) }
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
  public static let disarming = """
    A text that a spreadsheet would run as a formula, such as one that begins with = + - @, has an apostrophe before it (after a \
    semicolon too); take it away to have the text itself.
    """
}

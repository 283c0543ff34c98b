/// Cuts the bytes of comma-separated values (RFC 4180) into fields; one pass, byte by byte.
///
/// Lines may end in CR LF or LF, the last one without. A fault ends its line, so that reading goes on with the next one. What a
/// fault means, and whether it is told or ends all, is the reader's business.
public struct CSVScanner {
  /// Something that stands where it must not.
  public struct Fault: Equatable, Sendable {
    /// What is wrong.
    public enum Kind: Sendable {
      /// A quotation mark inside a field that does not begin with one.
      case quoteInField
      /// Text between a closing quotation mark and the end of its field.
      case textBehindQuote
      /// A quoted field that never ends.
      case openQuote
      /// A carriage return without a line feed.
      case loneReturn
    }
    /// What is wrong.
    public let kind: Kind
    /// Bytes before it.
    public let offset: Int
  }

  /// The mark of UTF-8 that spreadsheets want before a table.
  public static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private let bytes: [UInt8]
  private var position: Int
  /// All that was found so far, in the order of the file.
  public private(set) var faults: [Fault] = []
  /// Whether the last row ended in a line feed.
  public private(set) var isEnded = false

  /// - Parameter bytes: The table; a byte-order mark before it is passed over.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    position = bytes.starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : 0
  }

  /// Bytes read so far.
  public var offset: Int { position }

  /// Appends the fields of the next row, each with its quotes; false at the end of the file.
  public mutating func next(_ fields: inout [Range<Int>]) -> Bool {
    guard position < bytes.count else { return false }
    fields.append(field())
    while current == Byte.comma {
      position += 1
      fields.append(field())
    }
    endLine()
    return true
  }

  /// The content of a field, without the quotes around it.
  public static func text(_ bytes: [UInt8], _ field: Range<Int>) -> String {
    guard let first = field.first, bytes[first] == Byte.quote else { return String(decoding: bytes[field], as: UTF8.self) }
    var inner = field.dropFirst()
    if let last = inner.last, bytes[last] == Byte.quote { inner = inner.dropLast() }
    guard bytes[inner].contains(Byte.quote) else { return String(decoding: bytes[inner], as: UTF8.self) }
    var content: [UInt8] = []
    content.reserveCapacity(inner.count)
    var isDoubled = false
    for byte in bytes[inner] {
      isDoubled = byte == Byte.quote && !isDoubled
      if !isDoubled { content.append(byte) }
    }
    return String(decoding: content, as: UTF8.self)
  }

  private mutating func field() -> Range<Int> { current == Byte.quote ? quoted() : plain() }

  private mutating func plain() -> Range<Int> {
    let start = position
    while let byte = current, !Byte.ends(byte) {
      if byte == Byte.quote {
        faults.append(Fault(kind: .quoteInField, offset: position))
        skipLine()
        return start..<start
      }
      position += 1
    }
    return start..<position
  }

  private mutating func quoted() -> Range<Int> {
    let start = position
    position += 1
    while let byte = current {
      position += 1
      guard byte == Byte.quote else { continue }
      if current == Byte.quote {
        position += 1
        continue
      }
      let end = position
      if let next = current, !Byte.ends(next) {
        faults.append(Fault(kind: .textBehindQuote, offset: position))
        skipLine()
      }
      return start..<end
    }
    faults.append(Fault(kind: .openQuote, offset: start))
    return start..<position
  }

  private mutating func endLine() {
    isEnded = false
    if current == Byte.carriageReturn {
      position += 1
      guard current == nil || current == Byte.lineFeed else {
        faults.append(Fault(kind: .loneReturn, offset: position - 1))
        return
      }
    }
    if current == Byte.lineFeed {
      position += 1
      isEnded = true
    }
  }

  private mutating func skipLine() {
    while let byte = current, byte != Byte.lineFeed, byte != Byte.carriageReturn { position += 1 }
  }

  private var current: UInt8? {
    @inline(__always) get { position < bytes.count ? bytes[position] : nil }
  }

  private enum Byte {
    static let quote = UInt8(ascii: "\"")
    static let comma = UInt8(ascii: ",")
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")

    /// Whether a byte ends an unquoted field.
    static func ends(_ byte: UInt8) -> Bool { byte == comma || byte == lineFeed || byte == carriageReturn }
  }
}

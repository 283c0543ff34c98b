/// One pass over the bytes of a file. Functions return nil when the structure is lost; the problem is then already reported.
struct JSONScanner {
  let file: SourceFile
  let bytes: UnsafeMutableBufferPointer<UInt8>
  let dialect: JSONDialect
  var diagnostics = Diagnostics()
  var index = 0
  /// Faults in how members and values follow one another. A lost quote makes one of every later line: after some, reading stops.
  var confusions = 0
  static let confusionLimit = 8

  init(file: SourceFile, bytes: UnsafeMutableBufferPointer<UInt8>, dialect: JSONDialect) {
    self.file = file
    self.bytes = bytes
    self.dialect = dialect
  }

  /// The byte at the index, or nil at the end.
  var byte: UInt8? {
    @inline(__always) get { index < bytes.count ? bytes[index] : nil }
  }

  func position(from start: Int) -> SourcePosition { SourcePosition(file, offset: start, length: index - start) }

  func position(at offset: Int, length: Int = 1) -> SourcePosition { SourcePosition(file, offset: offset, length: length) }

  mutating func fail(_ code: String, _ message: String, at position: SourcePosition, hint: String? = nil) {
    diagnostics.error(code, message, at: position, hint: hint)
  }

  // MARK: The document

  mutating func document() -> LocatedValue? {
    if let offset = UTF8Check.firstFault(in: UnsafeBufferPointer(bytes)) {
      fail(
        "not-utf8", "the file is not valid UTF-8", at: position(at: offset),
        hint: EncodingGuess.advice(UnsafeBufferPointer(bytes)))
      return nil
    }
    // A byte-order mark says nothing in UTF-8, but some editors write it.
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { index = 3 }
    guard skipBlanks() else { return nil }
    guard byte != nil else {
      fail("empty-file", "the file holds no value", at: position(at: 0, length: 0))
      return nil
    }
    guard let value = value(depth: 1), skipBlanks() else { return nil }
    if byte != nil {
      fail("trailing-text", "text after the end of the value", at: position(at: index), hint: "a file holds one value")
    }
    return value
  }

  mutating func value(depth: Int) -> LocatedValue? {
    switch byte {
    case nil:
      fail("unexpected-end", "the file ends where a value should stand", at: position(at: bytes.count, length: 0))
      return nil
    case UInt8(ascii: "{"): return object(depth: depth)
    case UInt8(ascii: "["): return array(depth: depth)
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      let start = index
      guard let text = string() else { return nil }
      return LocatedValue(.string(text), at: position(from: start))
    case .some(0x30...0x39), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."): return number()
    case .some(let first) where Self.isWordByte(first): return word()
    case .some:
      unexpected("a value")
      return nil
    }
  }

  mutating func unexpected(_ wanted: String) {
    guard index < bytes.count else {
      fail("unexpected-end", "the file ends where \(wanted) should stand", at: position(at: bytes.count, length: 0))
      return
    }
    var end = index + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    let place = position(at: index, length: end - index)
    let isVisible = bytes[index] > 0x20 && bytes[index] != 0x7F
    let shown = isVisible ? "“\(place.text)”" : "character \(bytes[index])"
    fail("unexpected-character", "\(shown) where \(wanted) should stand", at: place)
  }

  // MARK: Blanks and comments

  /// Moves to the next byte that counts; false when a comment does not end.
  @inline(__always)
  mutating func skipBlanks() -> Bool {
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x0A, 0x0D, 0x09: index += 1
      case UInt8(ascii: "/"): if !skipComment() { return false }
      case 0xC2...0xEF: if !replaceFullWidth() { return true }
      default: return true
      }
    }
    return true
  }

  private mutating func skipComment() -> Bool {
    let start = index
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    if next == UInt8(ascii: "/") {
      refuseComment()
      while index < bytes.count, bytes[index] != 0x0A { index += 1 }
      return true
    }
    guard next == UInt8(ascii: "*") else {
      fail("unexpected-character", "“/” begins no comment", at: position(at: start), hint: "comments begin with // or /*")
      return false
    }
    refuseComment()
    index += 2
    while index + 1 < bytes.count {
      if bytes[index] == UInt8(ascii: "*"), bytes[index + 1] == UInt8(ascii: "/") {
        index += 2
        return true
      }
      index += 1
    }
    index = bytes.count
    fail("unterminated-comment", "a comment that does not end", at: position(at: start, length: 2), hint: "close it with */")
    return false
  }

  private mutating func refuseComment() {
    guard dialect == .strict else { return }
    fail(
      "comment", "a comment where none may stand", at: position(at: index, length: 2),
      hint: "take it out: this file is plain JSON")
  }

  // MARK: Words

  static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"), UInt8(ascii: "$"): true
    default: byte >= 0x80
    }
  }

  /// Whether the byte at the index goes on with a word; a full-width sign of the structure ends it.
  func isWord(_ byte: UInt8) -> Bool { Self.isWordByte(byte) && !(byte >= 0xC2 && isFullWidthSign) }

  mutating func skipWord() {
    while let byte, isWord(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-") { index += 1 }
  }

  private mutating func word() -> LocatedValue? {
    let start = index
    skipWord()
    let place = position(from: start)
    let text = place.text
    switch text {
    case "true": return LocatedValue(.bool(true), at: place)
    case "false": return LocatedValue(.bool(false), at: place)
    case "null": return LocatedValue(.null, at: place)
    case "NaN", "nan", "Infinity", "inf":
      fail(
        "not-a-number", "\(text) is not a number that can be used", at: place,
        hint: dialect == .strict ? "write a finite number" : "write a finite number, or null to switch off")
    default:
      let near = NearestName.to(text, among: ["true", "false", "null"])
      let half = FullWidth.halved(text)
      fail(
        "unknown-word", "“\(text)” is no value", at: place,
        hint: half.map { "these are full-width characters: write \($0)" } ?? near.map { "did you mean \($0)?" }
          ?? "texts stand in double quotes: \"\(text)\"")
    }
    return LocatedValue(.null, at: place)
  }
}

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

  mutating func fail(_ code: String, _ message: Words, at position: SourcePosition, hint: Words? = nil) {
    diagnostics.error(code, message, at: position, hint: hint)
  }

  // MARK: The document

  mutating func document() -> LocatedValue? {
    if let offset = UTF8Check.firstFault(in: UnsafeBufferPointer(bytes)) {
      fail(
        "not-utf8", Words("the file is not valid UTF-8", "文件不是有效的 UTF-8"), at: position(at: offset),
        hint: EncodingGuess.advice(UnsafeBufferPointer(bytes)))
      return nil
    }
    // A byte-order mark says nothing in UTF-8, but some editors write it.
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { index = 3 }
    guard skipBlanks() else { return nil }
    guard byte != nil else {
      fail("empty-file", Words("the file holds no value", "文件没有内容"), at: position(at: 0, length: 0))
      return nil
    }
    guard let value = value(depth: 1), skipBlanks() else { return nil }
    if byte != nil {
      fail(
        "trailing-text", Words("text after the end of the value", "值结束之后还有文字"), at: position(at: index),
        hint: Words("a file holds one value", "一个文件只能有一个值"))
    }
    return value
  }

  mutating func value(depth: Int) -> LocatedValue? {
    switch byte {
    case nil:
      fail(
        "unexpected-end", Words("the file ends where a value should stand", "文件在应有值的位置结束"),
        at: position(at: bytes.count, length: 0))
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
      unexpected(Words("a value", "值"))
      return nil
    }
  }

  mutating func unexpected(_ wanted: Words) {
    guard index < bytes.count else {
      fail(
        "unexpected-end", Words("the file ends where \(wanted.en) should stand", "文件在应有\(wanted.zhHans)的位置结束"),
        at: position(at: bytes.count, length: 0))
      return
    }
    var end = index + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    let place = position(at: index, length: end - index)
    let isVisible = bytes[index] > 0x20 && bytes[index] != 0x7F
    let shown = isVisible ? Words("“\(place.text)”") : Words("character \(bytes[index])", "字符 \(bytes[index]) ")
    fail(
      "unexpected-character", Words("\(shown.en) where \(wanted.en) should stand", "此处应为\(wanted.zhHans)，而不是\(shown.zhHans)"),
      at: place)
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
      fail(
        "unexpected-character", Words("“/” begins no comment", "“/” 不是注释的开头"), at: position(at: start),
        hint: Words("comments begin with // or /*", "注释以 // 或 /* 开头"))
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
    fail(
      "unterminated-comment", Words("a comment that does not end", "注释没有结束"), at: position(at: start, length: 2),
      hint: Words("close it with */", "用 */ 结束注释"))
    return false
  }

  private mutating func refuseComment() {
    guard dialect == .strict else { return }
    fail(
      "comment", Words("a comment where none may stand", "此处不允许注释"), at: position(at: index, length: 2),
      hint: Words("take it out: this file is plain JSON", "请删去：本文件是纯 JSON"))
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
        "not-a-number", Words("\(text) is not a number that can be used", "\(text) 不是可用的数值"), at: place,
        hint: dialect == .strict
          ? Words("write a finite number", "请写有限的数值")
          : Words("write a finite number, or null to switch off", "请写有限的数值，或写 null 表示停用"))
    default:
      let near = NearestName.to(text, among: ["true", "false", "null"])
      let half = FullWidth.halved(text)
      fail(
        "unknown-word", Words("“\(text)” is no value", "“\(text)” 不是值"), at: place,
        hint: half.map { Words("these are full-width characters: write \($0)", "这些是全角字符，请写 \($0)") }
          ?? near.map { Suggestion.question(of: $0) }
          ?? Words("texts stand in double quotes: \"\(text)\"", "文字要加双引号：\"\(text)\""))
    }
    return LocatedValue(.null, at: place)
  }
}

/// Reads strict JSON (RFC 8259) into reference values, with the position of the first mistake.
///
/// A parser of our own because the order of fields is kept, a field given twice is refused, and a number is never taken for a
/// flag.
struct ReferenceParser {
  private let bytes: [UInt8]
  private var offset = 0
  private var depth = 0
  /// The path looked for, where one is; the path of the value being read; the offset of the value looked for.
  private var wanted: String?
  private var path = ""
  private var found: Int?

  private static let deepest = 64

  private init(_ bytes: [UInt8], wanted: String? = nil) {
    self.bytes = bytes
    self.wanted = wanted
  }

  /// Line and column, from 1, of the value with a path such as `records[3].inputs.mus[1]` in sound JSON; of the value that
  /// should hold it where there is none.
  ///
  /// The text is read once more instead of keeping a place for every value: only mistakes need one.
  static func position(of path: String, in bytes: [UInt8]) -> (line: Int, column: Int)? {
    var path = path
    while true {
      var parser = ReferenceParser(bytes, wanted: path)
      guard (try? parser.member("")) != nil else { return nil }
      if let found = parser.found {
        let place = parser.mistake("", at: found)
        return place.line.flatMap { line in place.column.map { (line, $0) } }
      }
      guard let end = path.lastIndex(where: { $0 == "." || $0 == "[" }) else {
        if path.isEmpty { return nil }
        path = ""
        continue
      }
      path = String(path[..<end])
    }
  }

  /// Reads a value one step below the one being read, and notes where the wanted one begins.
  private mutating func member(_ step: String) throws(VerificationFileError) -> ReferenceValue {
    guard let wanted else { return try value() }
    let parent = path
    path += step
    skipSpace()
    if path == wanted { found = found ?? offset }
    let value = try value()
    path = parent
    return value
  }

  static func parse(_ bytes: [UInt8]) throws(VerificationFileError) -> ReferenceValue {
    var parser = ReferenceParser(bytes)
    let value = try parser.value()
    parser.skipSpace()
    if parser.offset < bytes.count { throw parser.mistake("there is text after the end of the JSON value") }
    return value
  }

  private mutating func value() throws(VerificationFileError) -> ReferenceValue {
    skipSpace()
    switch peek {
    case UInt8(ascii: "{"): return try nested { (parser) throws(VerificationFileError) in try parser.object() }
    case UInt8(ascii: "["): return try nested { (parser) throws(VerificationFileError) in try parser.list() }
    case UInt8(ascii: "\""): return .text(try string())
    case UInt8(ascii: "t"): return try word("true", .flag(true))
    case UInt8(ascii: "f"): return try word("false", .flag(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"), .some(UInt8(ascii: "0")...UInt8(ascii: "9")): return try number()
    case nil: throw mistake("the file ends where a value should be")
    default: throw mistake("no JSON value begins here")
    }
  }

  private mutating func nested(
    _ read: (inout ReferenceParser) throws(VerificationFileError) -> ReferenceValue
  ) throws(VerificationFileError) -> ReferenceValue {
    depth += 1
    defer { depth -= 1 }
    if depth > Self.deepest { throw mistake("values are nested more than \(Self.deepest) deep") }
    offset += 1
    return try read(&self)
  }

  private mutating func object() throws(VerificationFileError) -> ReferenceValue {
    var fields: [ReferenceField] = []
    var names: Set<String> = []
    skipSpace()
    if take("}") { return .object(fields) }
    while true {
      skipSpace()
      let start = offset
      guard peek == UInt8(ascii: "\"") else { throw mistake("a field name in quotes should be here") }
      let name = try string()
      if !names.insert(name).inserted { throw mistake("field '\(name)' is given twice", at: start) }
      skipSpace()
      guard take(":") else { throw mistake("a colon should follow the field name '\(name)'") }
      let step = wanted == nil ? "" : (path.isEmpty ? "" : ".") + name
      fields.append(ReferenceField(name: name, value: try member(step)))
      skipSpace()
      if take("}") { return .object(fields) }
      guard take(",") else { throw mistake("a comma or the end of the object should be here") }
    }
  }

  private mutating func list() throws(VerificationFileError) -> ReferenceValue {
    var values: [ReferenceValue] = []
    skipSpace()
    if take("]") { return .list(values) }
    while true {
      values.append(try member(wanted == nil ? "" : "[\(values.count)]"))
      skipSpace()
      if take("]") { return .list(values) }
      guard take(",") else { throw mistake("a comma or the end of the list should be here") }
    }
  }

  private mutating func word(_ word: String, _ value: ReferenceValue) throws(VerificationFileError) -> ReferenceValue {
    guard bytes[offset...].starts(with: word.utf8) else { throw mistake("'\(word)' should be here") }
    offset += word.utf8.count
    return value
  }

  private mutating func number() throws(VerificationFileError) -> ReferenceValue {
    let start = offset
    _ = take("-")
    if take("0") {
      if let byte = peek, Self.isDigit(byte) { throw mistake("a number must not begin with 0", at: start) }
    } else {
      try digits()
    }
    if take(".") { try digits() }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      try digits()
    }
    guard let number = Double(String(decoding: bytes[start..<offset], as: UTF8.self)), number.isFinite else {
      throw mistake("the number is too large", at: start)
    }
    return .number(number)
  }

  private mutating func digits() throws(VerificationFileError) {
    guard let first = peek, Self.isDigit(first) else { throw mistake("a digit should be here") }
    while let byte = peek, Self.isDigit(byte) { offset += 1 }
  }

  private mutating func string() throws(VerificationFileError) -> String {
    let start = offset
    offset += 1
    var text: [UInt8] = []
    while let byte = peek {
      offset += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let decoded = String(validating: text, as: UTF8.self) else { throw mistake("the text is not UTF-8", at: start) }
        return decoded
      case UInt8(ascii: "\\"): text.append(contentsOf: try escape())
      case 0..<0x20: throw mistake("a control character must be written as an escape", at: offset - 1)
      default: text.append(byte)
      }
    }
    throw mistake("the text that begins here has no closing quote", at: start)
  }

  private mutating func escape() throws(VerificationFileError) -> [UInt8] {
    guard let byte = peek else { throw mistake("the file ends in an escape") }
    offset += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [8]
    case UInt8(ascii: "t"): return [9]
    case UInt8(ascii: "n"): return [10]
    case UInt8(ascii: "f"): return [12]
    case UInt8(ascii: "r"): return [13]
    case UInt8(ascii: "u"):
      let start = offset
      var units = [try unit()]
      if UTF16.isLeadSurrogate(units[0]), take("\\"), take("u") { units.append(try unit()) }
      guard let text = String(validating: units, as: UTF16.self) else {
        throw mistake("the escape is half a surrogate pair", at: start)
      }
      return Array(text.utf8)
    default: throw mistake("unknown escape", at: offset - 1)
    }
  }

  private mutating func unit() throws(VerificationFileError) -> UInt16 {
    guard offset + 4 <= bytes.count, bytes[offset..<offset + 4].allSatisfy({ Self.isHexadecimal($0) }),
      let unit = UInt16(String(decoding: bytes[offset..<offset + 4], as: UTF8.self), radix: 16)
    else { throw mistake("four hexadecimal digits should be here") }
    offset += 4
    return unit
  }

  private var peek: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard peek == UInt8(ascii: character) else { return false }
    offset += 1
    return true
  }

  private mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { offset += 1 }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    isDigit(byte) || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "f"))
  }

  private func mistake(_ message: String, at position: Int? = nil) -> VerificationFileError {
    let position = min(position ?? offset, bytes.count)
    let before = bytes[..<position]
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return VerificationFileError(
      message, line: before.count { $0 == 0x0A } + 1, column: position - lineStart + 1)
  }
}

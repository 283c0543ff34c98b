extension JSONScanner {
  // MARK: Texts

  /// Reads a text from its opening quote; single quotes are reported and read.
  mutating func string() -> String? {
    let start = index
    let quote = bytes[index]
    if quote == UInt8(ascii: "'") {
      fail("single-quotes", Words("texts stand in double quotes", "文字要用双引号"), at: position(at: start))
    }
    index += 1
    let body = index
    while index < bytes.count {
      let byte = bytes[index]
      if byte == quote {
        let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[body..<index]), as: UTF8.self)
        index += 1
        return text
      }
      if byte == UInt8(ascii: "\\") || byte < 0x20 { return escapedString(start: start, body: body, quote: quote) }
      index += 1
    }
    return unterminatedString(start)
  }

  /// The slow way, from the first escape or control character on.
  private mutating func escapedString(start: Int, body: Int, quote: UInt8) -> String? {
    var text = Array(bytes[body..<index])
    while index < bytes.count {
      let byte = bytes[index]
      if byte == quote {
        index += 1
        return String(decoding: text, as: UTF8.self)
      }
      if byte == UInt8(ascii: "\\") {
        escape(into: &text)
      } else if byte == 0x0A || byte == 0x0D {
        return unterminatedString(start)
      } else {
        if byte < 0x20 {
          let hint = byte == 9 ? Words("write \\t", "请写 \\t") : Words("write it as an escape", "请写成转义形式")
          fail(
            "control-character", Words("control character \(byte) in a text", "文字中有控制字符 \(byte)"), at: position(at: index),
            hint: hint)
        }
        text.append(byte)
        index += 1
      }
    }
    return unterminatedString(start)
  }

  private mutating func unterminatedString(_ start: Int) -> String? {
    let isFullWidth = position(from: start).text.unicodeScalars.contains { FullWidth.quotes.contains($0) }
    let hint =
      isFullWidth
      ? Words("close it with a plain quote: the one in it is full-width", "请用半角引号结束：其中的引号是全角的")
      : Words("close it with a quote", "请用引号结束")
    fail("unterminated-string", Words("a text that does not end in its line", "文字没有在本行结束"), at: position(from: start), hint: hint)
    return nil
  }

  private mutating func escape(into text: inout [UInt8]) {
    let start = index
    index += 1
    guard let letter = byte else { return }
    index += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter)
    case UInt8(ascii: "b"): text.append(8)
    case UInt8(ascii: "f"): text.append(12)
    case UInt8(ascii: "n"): text.append(10)
    case UInt8(ascii: "r"): text.append(13)
    case UInt8(ascii: "t"): text.append(9)
    case UInt8(ascii: "u"): unicodeEscape(start, into: &text)
    default:
      // A newline or a whole character may follow the backslash: back to it, so that the text's own rules see it.
      index = letter < 0x20 || letter >= 0x80 ? start + 1 : index
      fail(
        "bad-escape", Words("no escape begins like this", "没有这样的转义"), at: position(at: start, length: max(1, index - start)),
        hint: Words("escapes are \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u0041", "转义有 \\\"、\\\\、\\/、\\b、\\f、\\n、\\r、\\t、\\u0041"))
    }
  }

  private mutating func unicodeEscape(_ start: Int, into text: inout [UInt8]) {
    guard let high = hexDigits() else {
      fail("bad-escape", Words("\\u without four hexadecimal digits", "\\u 后没有四位十六进制数字"), at: position(from: start))
      return
    }
    var scalar = UInt32(high)
    if (0xD800..<0xDC00).contains(scalar), index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u")
    {
      let second = index
      index += 2
      if let low = hexDigits(), (0xDC00..<0xE000).contains(low) {
        scalar = 0x10000 + (scalar - 0xD800) << 10 + (UInt32(low) - 0xDC00)
      } else {
        index = second
      }
    }
    guard let character = Unicode.Scalar(scalar) else {
      fail(
        "lone-surrogate", Words("half of a surrogate pair", "只有半个代理对"), at: position(from: start),
        hint: Words("write the character itself", "请直接写该字符"))
      return
    }
    text.append(contentsOf: UTF8.encode(character)!)
  }

  private mutating func hexDigits() -> UInt16? {
    guard index + 4 <= bytes.count else { return nil }
    var value: UInt16 = 0
    for offset in 0..<4 {
      switch bytes[index + offset] {
      case let digit where (0x30...0x39).contains(digit): value = value << 4 | UInt16(digit - 0x30)
      case let letter where (0x61...0x66).contains(letter | 0x20): value = value << 4 | UInt16((letter | 0x20) - 0x57)
      default: return nil
      }
    }
    index += 4
    return value
  }

  // MARK: Numbers

  mutating func number() -> LocatedValue? {
    let start = index
    let isNegative = byte == UInt8(ascii: "-")
    if isNegative { index += 1 }
    var digits = Digits()
    let whole = digits.read(&self)
    let hasLeadingZero = whole > 1 && bytes[index - whole] == UInt8(ascii: "0")
    var isWellFormed = whole > 0 && !hasLeadingZero
    if byte == UInt8(ascii: ".") {
      index += 1
      let decimals = digits.read(&self)
      digits.exponent -= decimals
      isWellFormed = isWellFormed && decimals > 0
    }
    if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") { isWellFormed = exponent(&digits) && isWellFormed }
    if !isWellFormed || byte.map({ isWord($0) || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: ".") }) == true {
      return misreadNumber(start)
    }
    let place = position(from: start)
    guard let size = digits.value ?? Double(place.text).map(abs), size.isFinite else {
      fail("number-too-large", Words("a number beyond all that can be used", "数值超出可用范围"), at: place)
      return LocatedValue(.number(1), at: place)
    }
    return LocatedValue(.number(isNegative ? -size : size), at: place)
  }

  private mutating func exponent(_ digits: inout Digits) -> Bool {
    index += 1
    let isNegative = byte == UInt8(ascii: "-")
    if isNegative || byte == UInt8(ascii: "+") { index += 1 }
    var power = 0
    let first = index
    while let byte, (0x30...0x39).contains(byte) {
      power = min(power * 10 + Int(byte - 0x30), 99_999)
      index += 1
    }
    digits.exponent += isNegative ? -power : power
    return index > first
  }

  /// Takes in all that belongs to the misspelt number, so that reading can go on.
  private mutating func misreadNumber(_ start: Int) -> LocatedValue? {
    while let byte, isWord(byte) || (0x2B...0x2E).contains(byte) && byte != 0x2C || (0x30...0x39).contains(byte) {
      index += 1
    }
    if index == start { index += 1 }
    let place = position(from: start)
    let isInfinite = ["-Infinity", "+Infinity", "-NaN", "+NaN", "-inf"].contains(place.text)
    fail(
      isInfinite ? "not-a-number" : "bad-number",
      Words("“\(place.text)” is not a number that can be used", "“\(place.text)”不是可用的数值"), at: place,
      hint: Words("numbers look like 12, -0.5 or 1.5e6", "数值的写法如 12、-0.5 或 1.5e6"))
    return LocatedValue(.number(1), at: place)
  }
}

/// Decimal digits on their way to a number.
private struct Digits {
  private var mantissa: UInt64 = 0
  private var significant = 0
  var exponent = 0

  /// Takes digits in and returns how many.
  mutating func read(_ scanner: inout JSONScanner) -> Int {
    let start = scanner.index
    while let byte = scanner.byte, (0x30...0x39).contains(byte) {
      if significant > 0 || byte != 0x30 { significant += 1 }
      if significant <= 18 { mantissa = mantissa * 10 + UInt64(byte - 0x30) }
      scanner.index += 1
    }
    return scanner.index - start
  }

  private static let powers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
  ]

  /// The correctly rounded value where it is exact in two steps (Clinger 1990: both operands are), nil where it takes more.
  var value: Double? {
    guard significant <= 18, mantissa <= 1 << 53 else { return nil }
    if exponent == 0 { return Double(mantissa) }
    guard abs(exponent) <= 22 else { return nil }
    let power = Self.powers[abs(exponent)]
    return exponent < 0 ? Double(mantissa) / power : Double(mantissa) * power
  }
}

extension JSONScanner {
  /// Where a full-width sign stands between values: reports it and puts the plain sign in its place, so that reading goes on.
  ///
  /// False when something else stands there.
  mutating func replaceFullWidth() -> Bool {
    guard let (scalar, length) = scalar(at: index) else { return false }
    if FullWidth.quotes.contains(scalar) { return replaceQuotes(length) }
    guard let plain = FullWidth.signs[scalar] else { return false }
    let place = position(at: index, length: length)
    if plain == UInt8(ascii: " ") {
      fail("full-width", Words("a full-width blank", "全角空格"), at: place, hint: Words("write a plain blank", "请用半角空格"))
    } else {
      let sign = Character(Unicode.Scalar(plain))
      fail(
        "full-width", Words("“\(place.text)” is a full-width sign", "“\(place.text)”是全角符号"), at: place,
        hint: Words("write \(sign)", "请写 \(sign)"))
    }
    bytes[index] = plain
    for offset in 1..<length { bytes[index + offset] = UInt8(ascii: " ") }
    return true
  }

  var isFullWidthSign: Bool {
    scalar(at: index).map { FullWidth.signs[$0.0] != nil || FullWidth.quotes.contains($0.0) } ?? false
  }

  /// A text in full-width quotes: it ends at the next quote of its line, of whatever kind.
  private mutating func replaceQuotes(_ length: Int) -> Bool {
    let start = index
    fail(
      "full-width",
      Words(
        "“\(position(at: start, length: length).text)” is no quote of a text",
        "“\(position(at: start, length: length).text)”不能用作文字的引号"),
      at: position(at: start, length: length),
      hint: Words("texts stand in plain double quotes: \"", "文字要用半角双引号：\""))
    for offset in 0..<length { bytes[start + offset] = UInt8(ascii: " ") }
    bytes[start + length - 1] = UInt8(ascii: "\"")
    index = start + length - 1
    var end = start + length
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != UInt8(ascii: "\"") {
      guard bytes[end] >= 0xC2, let (scalar, width) = scalar(at: end) else {
        end += 1
        continue
      }
      if FullWidth.quotes.contains(scalar) {
        bytes[end] = UInt8(ascii: "\"")
        for offset in 1..<width { bytes[end + offset] = UInt8(ascii: " ") }
        return true
      }
      end += width
    }
    return true
  }

  /// The character that begins at a byte, in a text that is UTF-8.
  private func scalar(at offset: Int) -> (Unicode.Scalar, length: Int)? {
    guard offset < bytes.count else { return nil }
    let length = bytes[offset] < 0x80 ? 1 : bytes[offset] < 0xE0 ? 2 : bytes[offset] < 0xF0 ? 3 : 4
    let text = String(decoding: bytes[offset..<min(bytes.count, offset + length)], as: UTF8.self)
    return text.unicodeScalars.first.map { ($0, length) }
  }
}

extension JSONScanner {
  mutating func object(depth: Int) -> LocatedValue? {
    let start = index
    guard enter(depth: depth, start: start) else { return nil }
    var members: [LocatedMember] = []
    var keys = KeySet()
    while true {
      guard skipBlanks() else { return nil }
      switch byte {
      case UInt8(ascii: "}"):
        index += 1
        return LocatedValue(.object(members), at: position(from: start))
      case UInt8(ascii: ","):
        fail("extra-comma", Words("a comma without a member before it", "逗号前没有成员"), at: position(at: index))
        index += 1
        continue
      case nil, UInt8(ascii: "]"):
        lost(start: start, closing: "}")
        return nil
      default: break
      }
      guard let member = member(depth: depth) else { return nil }
      if keys.insert(member.key) {
        members.append(member)
      } else {
        let first = members.first { $0.key == member.key }
        fail(
          "duplicate-key", Words("the key \"\(member.key)\" stands here a second time", "键 \"\(member.key)\" 重复出现"),
          at: member.keyPosition,
          hint: first.map { Words("it first stands in line \($0.keyPosition.line)", "首次出现在第 \($0.keyPosition.line) 行") })
      }
      guard separator(closing: UInt8(ascii: "}")) else { return nil }
    }
  }

  mutating func array(depth: Int) -> LocatedValue? {
    let start = index
    guard enter(depth: depth, start: start) else { return nil }
    var elements: [LocatedValue] = []
    while true {
      guard skipBlanks() else { return nil }
      switch byte {
      case UInt8(ascii: "]"):
        index += 1
        return LocatedValue(.array(elements), at: position(from: start))
      case UInt8(ascii: ","):
        fail("extra-comma", Words("a comma without a value before it", "逗号前没有值"), at: position(at: index))
        index += 1
        continue
      case nil, UInt8(ascii: "}"):
        lost(start: start, closing: "]")
        return nil
      default: break
      }
      guard let value = value(depth: depth + 1) else { return nil }
      // Most lists of a map are pairs: one allocation each, not two.
      if elements.isEmpty { elements.reserveCapacity(2) }
      elements.append(value)
      guard separator(closing: UInt8(ascii: "]")) else { return nil }
    }
  }

  private mutating func enter(depth: Int, start: Int) -> Bool {
    guard depth <= JSONReader.depthLimit else {
      fail(
        "too-deep", Words("more than \(JSONReader.depthLimit) levels of nesting", "嵌套超过 \(JSONReader.depthLimit) 层"),
        at: position(at: start))
      return false
    }
    index += 1
    return true
  }

  private mutating func member(depth: Int) -> LocatedMember? {
    let start = index
    let key: String
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      guard let text = string() else { return nil }
      key = text
    case .some(let first) where Self.isWordByte(first):
      skipWord()
      key = position(from: start).text
      fail(
        "unquoted-key", Words("a key without quotes", "键没有加引号"), at: position(from: start),
        hint: Words("write \"\(key)\"", "请写 \"\(key)\""))
      if isConfused() { return nil }
    default:
      unexpected(Words("a key in double quotes", "带双引号的键"))
      return nil
    }
    let keyPosition = position(from: start)
    guard skipBlanks() else { return nil }
    if byte == UInt8(ascii: ":") {
      index += 1
    } else {
      fail(
        "missing-colon", Words("no colon after the key \"\(key)\"", "键 \"\(key)\" 后缺少冒号"), at: keyPosition,
        hint: Words("write \"\(key)\": and a value", "请写 \"\(key)\": 再写值"))
      if isConfused() { return nil }
      if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}") {
        return LocatedMember(key: key, at: keyPosition, value: LocatedValue(.null, at: keyPosition))
      }
      if byte == UInt8(ascii: "=") { index += 1 }
    }
    guard skipBlanks(), let value = value(depth: depth + 1) else { return nil }
    return LocatedMember(key: key, at: keyPosition, value: value)
  }

  /// After a value: a comma, or the end of its list; a comma left out before the next value is reported and read as if it were there.
  private mutating func separator(closing: UInt8) -> Bool {
    let end = index
    guard skipBlanks() else { return false }
    switch byte {
    case UInt8(ascii: ","):
      index += 1
      return dialect == .commented || refuseTrailingComma(closing: closing)
    case closing, nil: return true
    case UInt8(ascii: "}"), UInt8(ascii: "]"): return true
    case UInt8(ascii: ":"):
      unexpected(Words("a comma", "逗号"))
      return false
    default:
      fail(
        "missing-comma", Words("no comma after this value", "此值后缺少逗号"), at: position(at: max(0, end - 1)),
        hint: Words("put a comma here", "请在此处加逗号"))
      return !isConfused()
    }
  }

  /// Reports a comma that nothing follows; false when a comment after it does not end.
  private mutating func refuseTrailingComma(closing: UInt8) -> Bool {
    let comma = index - 1
    guard skipBlanks() else { return false }
    if byte == closing {
      fail(
        "extra-comma", Words("a comma after the last value", "最后一个值后多了逗号"), at: position(at: comma),
        hint: Words("take it out", "请删去"))
    }
    return true
  }

  /// Counts a fault of structure; true when there were so many that going on would only report their consequences.
  private mutating func isConfused() -> Bool {
    confusions += 1
    return confusions >= Self.confusionLimit
  }

  /// A bracket is closed by the wrong one, or not at all.
  private mutating func lost(start: Int, closing: String) {
    let open = position(at: start)
    if byte == nil {
      fail(
        "unterminated", Words("this \(open.text) is never closed", "此处的 \(open.text) 没有闭合"), at: open,
        hint: Words("a \(closing) is missing before the end of the file", "文件结束前缺少 \(closing)"))
    } else {
      let found = position(at: index)
      fail(
        "mismatched-bracket", Words("“\(found.text)” where \(closing) should stand", "此处应为 \(closing)，而不是“\(found.text)”"),
        at: found,
        hint: Words("it would close the \(open.text) of line \(open.line)", "它会闭合第 \(open.line) 行的 \(open.text)"))
    }
  }
}

/// The keys of one object; small ones, which are nearly all, are compared one by one.
private struct KeySet {
  private var few: [String] = []
  private var many: Set<String> = []

  /// False when the key was there already.
  mutating func insert(_ key: String) -> Bool {
    if few.count < 16 {
      if few.contains(key) { return false }
      few.append(key)
      return true
    }
    if many.isEmpty { many = Set(few) }
    return many.insert(key).inserted
  }
}

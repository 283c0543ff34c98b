import Texts

extension Cursor {
  // MARK: Numbers

  /// A number that the catalogue gives a default or declares necessary.
  func number(_ key: String) -> Double {
    if let number = optionalNumber(key) { return number }
    let field = field(key)
    if case .number(let value) = field.fallback { return value }
    return field.range.someValue
  }

  /// A number, or nil when it is absent and has no default.
  func optionalNumber(_ key: String) -> Double? {
    let field = field(key)
    guard let found = located(key) else {
      if field.isRequired { missing(key) }
      if case .number(let value) = field.fallback { return value }
      return nil
    }
    return checked(found, field.range, path: path(of: key))
  }

  func integer(_ key: String) -> Int {
    if let integer = optionalInteger(key) { return integer }
    let field = field(key)
    if case .number(let value) = field.fallback { return Int(value) }
    return Int(field.range.someValue)
  }

  func optionalInteger(_ key: String) -> Int? {
    let field = field(key)
    guard let found = located(key) else {
      if field.isRequired { missing(key) }
      if case .number(let value) = field.fallback { return Int(value) }
      return nil
    }
    return checkedInteger(found, field.range, path: path(of: key))
  }

  /// A number within its range; after a problem one that is.
  func checked(_ found: LocatedValue, _ range: NumberRange, path: String) -> Double {
    guard let number = found.number else {
      wrongType(found, ValueType.number(range).name, at: path)
      return range.someValue
    }
    guard range.contains(number) else {
      outOfRange(found, number, range, path: path)
      return range.someValue
    }
    return number
  }

  private func checkedInteger(_ found: LocatedValue, _ range: NumberRange, path: String) -> Int {
    let number = checked(found, range, path: path)
    // A drawn value stands in for the text of the file: it is rounded.
    if found.isDrawn { return Int(number.rounded()) }
    if found.number != nil, found.integer == nil {
      context.error(
        "not-whole", found.misplaced(ValueType.integer(0...0).name), at: found.position, path: path,
        hint: Words("write digits only", "只写数字")
      )
      return Int(range.someValue)
    }
    return Int(number)
  }

  private func outOfRange(_ found: LocatedValue, _ number: Double, _ range: NumberRange, path: String) {
    context.error(
      "out-of-range", Words("\(NumberText.of(number)) is outside the range", "\(NumberText.of(number)) 超出范围"), at: found.position,
      path: path, hint: range.allowed)
  }

  /// A list of numbers; empty when it is absent or wrong.
  func numbers(_ key: String) -> [Double] {
    let field = field(key)
    guard let found = located(key), case .value(.numbers(let count, let range)) = field.shape else { return [] }
    guard let elements = found.elements else {
      wrongType(found, TypeName.numbers, at: path(of: key))
      return []
    }
    switch count {
    case .exactly(let wanted) where elements.count != wanted:
      error(
        "wrong-count",
        Words("\(elements.count) numbers where \(wanted) should stand", "应为 \(wanted) 个数值，实际有 \(elements.count) 个"), at: key)
      return []
    case .daySteps where elements.isEmpty || 1440 % elements.count != 0:
      error(
        "wrong-count", Words("\(elements.count) steps do not divide a day evenly", "\(elements.count) 段不能把一天等分"), at: key,
        hint: Words("24 for hours, 6 for four-hour steps", "按小时为 24 段，每四小时一段为 6 段"))
      return []
    default: break
    }
    return elements.enumerated().map { checked($1, range, path: "\(path(of: key)).\($0 + 1)") }
  }

  /// True or false; false where nothing is said.
  func flag(_ key: String) -> Bool {
    _ = field(key)
    guard let found = located(key) else { return false }
    guard let flag = found.bool else {
      wrongType(found, ValueType.bool.name, at: path(of: key))
      return false
    }
    return flag
  }

  // MARK: Words

  func optionalText(_ key: String) -> String? {
    let field = field(key)
    guard let found = located(key) else {
      if field.isRequired { missing(key) }
      if case .text(let text) = field.fallback { return text }
      return nil
    }
    guard let text = found.string else {
      wrongType(found, ValueType.text.name, at: path(of: key))
      return nil
    }
    return text
  }

  /// A text that is needed; "" after a problem.
  func text(_ key: String) -> String { optionalText(key) ?? "" }

  /// An id; "?" after a problem.
  func identity(_ key: String) -> String {
    guard let text = optionalText(key) else { return "?" }
    if !Self.isIdentity(text) {
      error("bad-id", Self.noIdentity(text), at: key, hint: Self.identityHint)
      return "?"
    }
    return text
  }

  /// Whether a text can name something in paths, tables and file names.
  static func isIdentity(_ text: String) -> Bool {
    let isPlain = text.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType != nil || "_-".contains(Character($0))
    }
    // A spreadsheet would take it for a formula.
    return isPlain && !text.isEmpty && !text.hasPrefix("-")
  }

  static func noIdentity(_ text: String) -> Words { Words("\"\(text)\" cannot be an id", "\"\(text)\" 不能用作标识") }

  static let identityHint = Words(
    "ids are letters, digits, _ and -, and do not begin with -", "标识由文字、数字、_ 和 - 组成，且不以 - 开头")

  /// One of the catalogue's words; its first after a problem.
  func word(_ key: String) -> String {
    let field = field(key)
    guard case .value(.choice(let words)) = field.shape else { preconditionFailure("\(pattern(of: key)) is no choice") }
    guard let text = optionalText(key) else { return words[0] }
    guard words.contains(text) else {
      unknown(text, among: words, what: .word, at: position(key), path: path(of: key))
      return words[0]
    }
    return text
  }

  /// The same; nil when it is absent and has no default.
  func optionalWord(_ key: String) -> String? {
    field(key).fallback == nil && located(key) == nil ? nil : word(key)
  }

  /// Some of the catalogue's words, or its default.
  func words(_ key: String) -> [String] { optionalWords(key) ?? [] }

  func optionalWords(_ key: String) -> [String]? {
    let field = field(key)
    guard case .value(.choices(let known)) = field.shape else { preconditionFailure("\(pattern(of: key)) is no list of words") }
    guard let found = located(key) else {
      if field.isRequired { missing(key) }
      if case .words(let words) = field.fallback { return words }
      return nil
    }
    return texts(found, path: path(of: key)).compactMap { text, position in
      if known.contains(text) { return text }
      unknown(text, among: known, what: .word, at: position, path: path(of: key))
      return nil
    }
  }

  /// The texts of a list, each with its place; other things are noted, and so are repetitions.
  func texts(_ found: LocatedValue, path: String) -> [(text: String, position: SourcePosition)] {
    guard let elements = found.elements else {
      wrongType(found, ValueType.texts.name, at: path)
      return []
    }
    var seen: Set<String> = []
    return elements.compactMap { element in
      guard let text = element.string else {
        wrongType(element, ValueType.text.name, at: path)
        return nil
      }
      guard seen.insert(text).inserted else {
        context.error("repeated", Words("\"\(text)\" stands here twice", "\"\(text)\" 重复出现"), at: element.position, path: path)
        return nil
      }
      return (text, element.position)
    }
  }
}

extension Field {
  /// The range of a numeric field, whatever its exact type.
  var range: NumberRange {
    if case .value(let type) = shape, let range = type.range { return range }
    return .any
  }
}

extension LocatedValue {
  /// True for a number that was put in the place of the file's.
  var isDrawn: Bool {
    guard case .number(let value) = content else { return false }
    return Double(position.text) != value
  }
}

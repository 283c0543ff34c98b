import Texts

/// A formula as text: `count(replications.csv[arm=plan].calls.count - replications.csv[arm=today].calls.count < 0)`.
extension Formula: CustomStringConvertible {
  var description: String {
    switch self {
    case .number(let number): NumberText.of(number)
    case .fields(let fields): fields.description
    case .first(let all, let isLowest): (isLowest ? "lowest(" : "highest(") + all.map(\.description).joined(separator: ", ") + ")"
    case .distinct(let fields): "distinct(\(fields))"
    case .reached(let share, let fields): "reached(\(NumberText.of(share)), \(fields))"
    case .end(let end, let a, let b): "\(end.rawValue)(\(a), \(b))"
    case .fold(let fold, let a): "\(fold.rawValue)(\(a))"
    case .operation(let operation, let a, let b): "(\(a) \(operation.rawValue) \(b))"
    }
  }

  /// Reads what `description` writes; nil for anything else.
  init?(_ text: String) {
    var reader = FormulaReader(text)
    guard let formula = reader.formula(), reader.isAtEnd else { return nil }
    self = formula
  }
}

extension Formula.Fields: CustomStringConvertible {
  var description: String {
    let list = conditions.map {
      $0.column + ($0.isOther ? "!=" : "=") + ([$0.text] + $0.alternatives).map(Self.quoted).joined(separator: "|")
    }.joined(separator: ",")
    return Self.quoted(file) + "[\(list)]" + (column.map { "." + Self.quoted($0) } ?? "")
  }

  /// A word of letters, digits, dots, slashes and hyphens stands as it is; any other text in quotes.
  private static func quoted(_ text: String) -> String {
    let isPlain = !text.isEmpty && text.unicodeScalars.allSatisfy(FormulaReader.isPlain)
    return isPlain ? text : "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}

/// Reads a formula from left to right.
struct FormulaReader {
  private let scalars: [Unicode.Scalar]
  private var place = 0

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 127 || scalar.properties.isAlphabetic || "0"..."9" ~= scalar || "._/-".unicodeScalars.contains(scalar)
  }

  var isAtEnd: Bool { place == scalars.count }

  mutating func formula() -> Formula? {
    if takes("(") { return operation() }
    let start = place
    guard let word = word() else { return nil }
    if let fold = Formula.Fold(rawValue: word), takes("(") {
      guard let inner = formula(), takes(")") else { return nil }
      return .fold(fold, inner)
    }
    if let end = Formula.End(rawValue: word), takes("(") {
      guard let a = formula(), takes(", "), let b = formula(), takes(")") else { return nil }
      return .end(end, a, b)
    }
    if word == "distinct", takes("(") {
      guard case .fields(let fields)? = formula(), takes(")") else { return nil }
      return .distinct(fields)
    }
    if word == "reached", takes("(") {
      guard case .number(let share)? = number(), takes(", "), case .fields(let fields)? = formula(), takes(")") else {
        return nil
      }
      return .reached(share, fields)
    }
    if word == "lowest" || word == "highest", takes("(") {
      var all: [Formula] = []
      repeat {
        guard let one = formula() else { return nil }
        all.append(one)
      } while takes(", ")
      return takes(")") ? .first(of: all, isLowest: word == "lowest") : nil
    }
    if takes("[") { return fields(of: word) }
    place = start
    return number()
  }

  private mutating func operation() -> Formula? {
    guard let a = formula(), takes(" ") else { return nil }
    for operation in Formula.Operation.allCases where takes(operation.rawValue + " ") {
      guard let b = formula(), takes(")") else { return nil }
      return .operation(operation, a, b)
    }
    return nil
  }

  private mutating func fields(of file: String) -> Formula? {
    var conditions: [Formula.Condition] = []
    while !takes("]") {
      guard conditions.isEmpty || takes(","), let column = word() else { return nil }
      let isOther = takes("!")
      guard takes("="), let text = word() else { return nil }
      var condition = Formula.Condition(column: column, text: text, isOther: isOther)
      while takes("|") {
        guard let other = word() else { return nil }
        condition.alternatives.append(other)
      }
      conditions.append(condition)
    }
    guard takes(".") else { return .fields(Formula.Fields(file: file, conditions: conditions, column: nil)) }
    return word().map { .fields(Formula.Fields(file: file, conditions: conditions, column: $0)) }
  }

  private mutating func number() -> Formula? {
    let start = place
    while place < scalars.count, "0123456789+-.eE".unicodeScalars.contains(scalars[place]) { place += 1 }
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars[start..<place])
    return Double(text).map { .number($0) }
  }

  private mutating func word() -> String? {
    var text = ""
    if takes("\"") {
      while place < scalars.count, !takes("\"") {
        if scalars[place] == "\\" { place += 1 }
        if place < scalars.count { text.unicodeScalars.append(scalars[place]) }
        place += 1
      }
      return text
    }
    while place < scalars.count, Self.isPlain(scalars[place]) {
      text.unicodeScalars.append(scalars[place])
      place += 1
    }
    return text.isEmpty ? nil : text
  }

  private mutating func takes(_ text: String) -> Bool {
    let wanted = Array(text.unicodeScalars)
    guard scalars[place...].starts(with: wanted) else { return false }
    place += wanted.count
    return true
  }
}

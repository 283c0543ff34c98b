import Texts

/// A JSON file of results whose values know where they stand.
struct LocatedJSON {
  let file: String
  private let root: LocatedValue

  /// - Throws: `ReportError.damaged` where the text is no JSON, or holds a number larger than any result.
  init(_ bytes: [UInt8], file: String) throws(ReportError) {
    self.file = file
    var problems = Diagnostics()
    let value = JSONReader.read(SourceFile(path: file, bytes: bytes), as: .strict, diagnostics: &problems)
    if let problem = problems.all.first(where: { $0.severity == .error }) {
      throw Self.damaged(file, problem.position, problem.message)
    }
    guard let value else { throw .damaged(file: file, line: 1, found: "an empty file") }
    root = value
    try Self.checkSizes(value, file)
  }

  private static func checkSizes(_ value: LocatedValue, _ file: String) throws(ReportError) {
    for element in value.elements ?? [] { try checkSizes(element, file) }
    for member in value.members ?? [] { try checkSizes(member.value, file) }
    if let number = value.number, number.magnitude > SheetRule.most {
      throw damaged(file, value.position, "found \(value.position.text), a number larger than any result")
    }
  }

  /// Decodes the file; what does not fit is told with its place.
  func decode<Value: Decodable>(_ type: Value.Type) throws(ReportError) -> Value {
    do { return try root.decoded(as: type) } catch let error as DecodingError {
      switch error {
      case .keyNotFound(let key, let context): throw misfit(context.codingPath, "there is no \(key.stringValue)")
      case .typeMismatch(let type, let context), .valueNotFound(let type, let context):
        throw misfit(context.codingPath, "found \(shown(context.codingPath)), where \(Self.word(type)) is needed")
      case .dataCorrupted(let context):
        throw misfit(context.codingPath, "found \(shown(context.codingPath)): no such value is allowed")
      @unknown default: throw misfit([], "not what a study writes")
      }
    } catch { throw misfit([], "not what a study writes") }
  }

  /// - Parameter path: Keys and places, as `["arms", 1, "id"]`.
  func damaged(_ path: [any Step], _ found: String) -> ReportError {
    let (value, text) = walk(path.map(\.step))
    return Self.damaged(file, value.position, (text.isEmpty ? "" : text + ": ") + found)
  }

  private func misfit(_ path: [any CodingKey], _ found: String) -> ReportError { damaged(path.map(Self.step), found) }

  private func shown(_ path: [any CodingKey]) -> String {
    let value = walk(path.map { Self.step($0).step }).0
    return value.string == nil && value.number == nil ? value.kindName : SheetRule.quoted(value.position.text)
  }

  private static func step(_ key: any CodingKey) -> any Step { key.intValue.map { $0 as any Step } ?? key.stringValue }

  /// The deepest value on the way, and the way in words.
  private func walk(_ path: [JSONStep]) -> (LocatedValue, String) {
    var value = root
    var text = ""
    for step in path {
      switch step {
      case .key(let key):
        text += (text.isEmpty ? "" : ".") + key
        if let next = value[key] { value = next }
      case .place(let place):
        text += "[\(place)]"
        if let elements = value.elements, elements.indices.contains(place) { value = elements[place] }
      }
    }
    return (value, text)
  }

  private static func damaged(_ file: String, _ position: SourcePosition?, _ found: String) -> ReportError {
    guard let position else { return .damaged(file: file, line: 1, found: found) }
    let start = position.range.lowerBound
    return .damaged(file: file, line: position.file.line(at: start), column: position.file.column(at: start), found: found)
  }

  private static func word(_ type: any Any.Type) -> String {
    switch type {
    case is String.Type: "a text"
    case is Bool.Type: "true or false"
    case is Int.Type: "a whole number"
    case is Double.Type: "a number"
    case is [Any].Type: "a list"
    default: "a section or list"
    }
  }
}

/// A step into a JSON value.
enum JSONStep {
  case key(String)
  case place(Int)
}

protocol Step { var step: JSONStep { get } }
extension String: Step { var step: JSONStep { .key(self) } }
extension Int: Step { var step: JSONStep { .place(self) } }

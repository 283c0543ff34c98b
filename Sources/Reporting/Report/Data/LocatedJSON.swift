import Foundation
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
    guard let value else { throw .damaged(file: file, line: 1, found: Sheet.isEmpty) }
    root = value
    try Self.checkSizes(value, file)
  }

  private static func checkSizes(_ value: LocatedValue, _ file: String) throws(ReportError) {
    for element in value.elements ?? [] { try checkSizes(element, file) }
    for member in value.members ?? [] { try checkSizes(member.value, file) }
    if let number = value.number, number.magnitude > SheetRule.most {
      let text = value.position.text
      throw damaged(
        file, value.position, Words("found \(text), a number larger than any result", "\(text) 超出任何结果的大小"))
    }
  }

  /// Decodes the file; what does not fit is told with its place.
  func decode<Value: Decodable>(_ type: Value.Type, _ bytes: [UInt8]) throws(ReportError) -> Value {
    do { return try JSONDecoder().decode(type, from: Data(bytes)) } catch let error as DecodingError {
      switch error {
      case .keyNotFound(let key, let context):
        throw misfit(context.codingPath, Words("there is no \(key.stringValue)", "缺少 \(key.stringValue)"))
      case .typeMismatch(let type, let context), .valueNotFound(let type, let context):
        throw misfit(context.codingPath, SheetRule.misfit(shown(context.codingPath), needed: Self.word(type)))
      case .dataCorrupted(let context):
        let shown = shown(context.codingPath)
        throw misfit(
          context.codingPath,
          Words("found \(shown.en): no such value is allowed", "不允许的值：\(shown.zhHans)"))
      @unknown default: throw misfit([], Self.isForeign)
      }
    } catch { throw misfit([], Self.isForeign) }
  }

  /// - Parameter path: Keys and places, as `["arms", 1, "id"]`.
  func damaged(_ path: [any Step], _ found: Words) -> ReportError {
    let (value, text) = walk(path.map(\.step))
    return Self.damaged(file, value.position, text.isEmpty ? found : Words("\(text): ", "\(text)：") + found)
  }

  private static let isForeign = Words("not what a study writes", "不是模拟写出的内容")

  private func misfit(_ path: [any CodingKey], _ found: Words) -> ReportError { damaged(path.map(Self.step), found) }

  private func shown(_ path: [any CodingKey]) -> Words {
    let value = walk(path.map { Self.step($0).step }).0
    return value.string == nil && value.number == nil ? value.kindName : Words(SheetRule.quoted(value.position.text))
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

  private static func damaged(_ file: String, _ position: SourcePosition?, _ found: Words) -> ReportError {
    guard let position else { return .damaged(file: file, line: 1, found: found) }
    let start = position.range.lowerBound
    return .damaged(file: file, line: position.file.line(at: start), column: position.file.column(at: start), found: found)
  }

  private static func word(_ type: any Any.Type) -> Words {
    switch type {
    case is String.Type: Words("a text", "文字")
    case is Bool.Type: Words("true or false", "true 或 false")
    case is Int.Type: Words("a whole number", "整数")
    case is Double.Type: Words("a number", "数")
    case is [Any].Type: Words("a list", "列表")
    default: Words("a section or list", "对象或列表")
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

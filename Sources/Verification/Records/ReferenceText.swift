import Texts

/// A file of reference records as strict JSON (RFC 8259), with the place of every value.
struct ReferenceText {
  private let root: LocatedValue

  /// - Throws: The first mistake, where the bytes are no JSON.
  init(_ bytes: [UInt8]) throws(VerificationFileError) {
    guard bytes.count <= SourceFile.byteLimit else {
      throw VerificationFileError(Words("the file is larger than 1 GiB", "文件大于 1 GiB"))
    }
    var problems = Diagnostics()
    let value = JSONReader.read(SourceFile(path: "", bytes: bytes), as: .strict, diagnostics: &problems)
    if let problem = problems.all.first {
      throw VerificationFileError(
        problem.message + (problem.hint.map { Words("; ", "；") + $0 } ?? Words("")), line: problem.position?.line,
        column: problem.position?.column)
    }
    guard let value else { preconditionFailure("a text was refused without a reason") }
    root = value
  }

  /// Without the places: what records are made of and compared by.
  var value: ReferenceValue { ReferenceValue(root) }

  /// Line and column, from 1, of the value with a path such as `records[3].inputs.mus[1]`; of the value that should hold it where
  /// there is none.
  func position(of path: String) -> (line: Int, column: Int) {
    var value = root
    for step in path.split(whereSeparator: { $0 == "." || $0 == "[" }) {
      let next = step.hasSuffix("]") ? value.element(Int(step.dropLast())) : value[String(step)]
      guard let next else { break }
      value = next
    }
    return (value.position.line, value.position.column)
  }

  /// The same place in bytes that were read before.
  static func position(of path: String, in bytes: [UInt8]) -> (line: Int, column: Int)? {
    (try? ReferenceText(bytes))?.position(of: path)
  }
}

extension ReferenceValue {
  /// A value without its place.
  fileprivate init(_ value: LocatedValue) {
    switch value.content {
    case .null: self = .null
    case .bool(let flag): self = .flag(flag)
    case .number(let number): self = .number(number)
    case .string(let text): self = .text(text)
    case .array(let elements): self = .list(elements.map { ReferenceValue($0) })
    case .object(let members): self = .object(members.map { ReferenceField(name: $0.key, value: ReferenceValue($0.value)) })
    }
  }
}

extension LocatedValue {
  fileprivate func element(_ place: Int?) -> LocatedValue? {
    guard let place, let elements, elements.indices.contains(place) else { return nil }
    return elements[place]
  }
}

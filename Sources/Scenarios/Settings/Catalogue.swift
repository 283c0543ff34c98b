import Texts

/// All settings that a scenario file may hold.
public enum Catalogue {
  /// One row for each setting that is a value, in the order of the reference.
  public static let parameters: [ParameterSpec] = {
    var rows: [ParameterSpec] = []
    collect(.section(SceneSections.root), path: "", into: &rows)
    return rows
  }()

  private static let byPath: [String: Int] = Dictionary(
    parameters.enumerated().map { ($0.element.path, $0.offset) }, uniquingKeysWith: { first, _ in first })

  /// The row of a path pattern, "calls.*.priority".
  public static func parameter(_ pattern: String) -> ParameterSpec? { byPath[pattern].map { parameters[$0] } }

  /// The row of the setting at a path with ids, "calls.aid.priority", or with stars; nil where there is none.
  ///
  /// O(rows of the catalogue).
  public static func parameter(at path: String) -> ParameterSpec? {
    if let row = parameter(path) { return row }
    let parts = path.split(separator: ".")
    return parameters.first { row in
      let pattern = row.path.split(separator: ".")
      return pattern.count == parts.count && zip(pattern, parts).allSatisfy { $0 == "*" || $0 == $1 }
    }
  }

  private static func collect(_ shape: Shape, path: String, into rows: inout [ParameterSpec]) {
    switch shape {
    case .value: break
    case .section(let section), .record(let section):
      for field in section.fields { collect(field, path: path.isEmpty ? field.key : "\(path).\(field.key)", into: &rows) }
    case .list(let section), .records(let section):
      for field in section.fields { collect(field, path: "\(path).*.\(field.key)", into: &rows) }
    case .named(_, let inner): collect(inner, path: "\(path).*", into: &rows)
    case .either(let shapes): for shape in shapes { collect(shape, path: path, into: &rows) }
    }
  }

  private static func collect(_ field: Field, path: String, into rows: inout [ParameterSpec]) {
    for (type, pattern) in valueTypes(field.shape, path: path) { rows.append(row(field, type, pattern)) }
    collect(field.shape, path: path, into: &rows)
  }

  /// The values that a field itself may be; its parts are collected apart.
  private static func valueTypes(_ shape: Shape, path: String) -> [(ValueType, String)] {
    switch shape {
    case .value(let type): [(type, path)]
    case .named(_, let inner): valueTypes(inner, path: "\(path).*")
    case .either(let shapes): shapes.flatMap { valueTypes($0, path: path) }
    default: []
    }
  }

  private static func row(_ field: Field, _ type: ValueType, _ path: String) -> ParameterSpec {
    ParameterSpec(
      path: path, type: type.name, unit: field.unit, allowed: type.allowed, range: type.range,
      defaultValue: field.follows ?? field.fallback?.words, isRequired: field.isRequired, meaning: field.meaning,
      source: field.source, evidence: type.statesFact && !isQuestion(path) ? field.evidence : nil, awaits: field.awaits)
  }

  /// What is asked of the model, and how the file calls itself: nobody has to have measured it.
  private static func isQuestion(_ path: String) -> Bool {
    let section = path.prefix { $0 != "." }
    return ["format", "name", "extends", "sources", "calendar", "goals", "uncertain", "expect"].contains(section)
  }
}

extension Field.Fallback {
  var words: Words {
    switch self {
    case .number(let value): Words(NumberText.of(value))
    case .text(let text): Words(text)
    case .words(let words): Words(words.joined(separator: ", "), words.joined(separator: "、"))
    }
  }
}

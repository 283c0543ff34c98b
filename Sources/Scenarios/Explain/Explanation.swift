/// What every value is, means, and is founded on.
public struct Explanation: Sendable {
  public private(set) var rows: [ExplanationRow] = []

  /// The whole catalogue, or the part below a path such as "calls.*" or "calls".
  public static func catalogue(below path: String = "") -> Explanation {
    var explanation = Explanation()
    explanation.rows = Catalogue.parameters.filter { covers(path, $0.path) }.map { spec in
      ExplanationRow(
        path: spec.path, value: "", unit: spec.unit ?? "", allowed: spec.allowed ?? spec.type,
        defaultValue: spec.defaultValue ?? "",
        meaning: spec.meaning, source: spec.source, evidence: spec.evidence, origin: .catalogue, uncertainty: "")
    }
    return explanation
  }

  private init() {}

  /// The values of a scenario, or those below a path; with `weakOnly` those that nobody measured.
  public init(_ scenario: Scenario, below path: String = "", weakOnly: Bool = false) {
    var collector = RowCollector(scenario: scenario)
    collector.collect(scenario.tree, .section(SceneSections.root), path: "", pattern: "")
    rows = collector.rows.filter { Self.covers(path, $0.path) && (!weakOnly || $0.evidence.isWeak) }
  }

  /// What follows from the values of a scenario.
  public static func implied(_ scenario: Scenario) -> Explanation {
    var explanation = Explanation()
    explanation.rows = ImpliedQuantities(scenario).rows
    return explanation
  }

  /// The setting, or the part of one, that a misspelt path was probably meant to be.
  public static func nearest(to path: String) -> String? { NearestName.to(path, among: Catalogue.parameters.map(\.path)) }

  private static func covers(_ prefix: String, _ path: String) -> Bool {
    prefix.isEmpty || path == prefix || path.hasPrefix(prefix + ".") || Self.matches(prefix, path)
  }

  /// Whether a path begins like a pattern with stars.
  private static func matches(_ pattern: String, _ path: String) -> Bool {
    guard pattern.contains("*") else { return false }
    let (wanted, parts) = (pattern.split(separator: "."), path.split(separator: "."))
    return wanted.count <= parts.count && zip(wanted, parts).allSatisfy { $0 == "*" || $0 == $1 }
  }
}

/// Walks a scenario's values along the catalogue.
private struct RowCollector {
  let scenario: Scenario
  let uncertainty: [String: (text: String, parameter: UncertainParameter)]
  var rows: [ExplanationRow] = []

  init(scenario: Scenario) {
    self.scenario = scenario
    // The same place can stand under several paths with stars: what is drawn is noted by place.
    var draws: [String: (text: String, parameter: UncertainParameter)] = [:]
    for (entry, record) in zip(scenario.drawing.entries, scenario.tree["uncertain"]?.elements ?? []) {
      let text = record["as"].map { InlineJSON.text($0) } ?? ""
      for place in entry.places { draws[RowCollector.path(of: place, in: scenario.tree)] = (text, entry.parameter) }
    }
    uncertainty = draws
  }

  /// The path of the value at a place.
  private static func path(of place: TreePath.Place, in tree: LocatedValue) -> String {
    var names: [String] = []
    var value = tree
    for index in place {
      switch value.content {
      case .object(let members):
        names.append(members[index].key)
        value = members[index].value
      case .array(let elements):
        names.append(elements[index]["id"]?.string ?? String(index + 1))
        value = elements[index]
      default: break
      }
    }
    return names.joined(separator: ".")
  }

  mutating func collect(_ value: LocatedValue, _ shape: Shape, path: String, pattern: String) {
    func joined(_ a: String, _ b: String) -> String { a.isEmpty ? b : "\(a).\(b)" }
    switch (shape.chosen(for: value), value.content) {
    case (.section(let section), .object), (.record(let section), .object):
      for field in section.fields {
        collect(field, in: value, path: joined(path, field.key), pattern: joined(pattern, field.key))
      }
    case (.named(_, let inner), .object(let members)):
      for member in members.sorted(by: { $0.key < $1.key }) where !member.value.isNull {
        collect(member.value, inner, path: "\(path).\(member.key)", pattern: "\(pattern).*")
      }
    case (.list(let section), .array(let elements)), (.records(let section), .array(let elements)):
      for (index, element) in elements.enumerated() {
        let id = element["id"]?.string ?? String(index + 1)
        collect(element, .section(section), path: "\(path).\(id)", pattern: "\(pattern).*")
      }
    case (.value, _): add(value, path: path, pattern: pattern)
    default: break
    }
  }

  private mutating func collect(_ field: Field, in parent: LocatedValue, path: String, pattern: String) {
    if let value = parent[field.key], !value.isNull {
      if field.key != "id" && field.key != "format" { collect(value, field.shape, path: path, pattern: pattern) }
      return
    }
    guard let fallback = field.fallback, let spec = Catalogue.parameter(pattern) else { return }
    rows.append(
      ExplanationRow(
        path: path, value: fallback.text, unit: spec.unit ?? "", allowed: spec.allowed ?? spec.type,
        defaultValue: fallback.text, meaning: spec.meaning, source: spec.source, evidence: spec.evidence, origin: .defaultValue,
        uncertainty: ""))
  }

  private mutating func add(_ value: LocatedValue, path: String, pattern: String) {
    guard let spec = Catalogue.parameter(pattern) else { return }
    let file = value.position.file
    let stated = scenario.sourceNotes.source(of: path, in: file)
    rows.append(
      ExplanationRow(
        path: path, value: InlineJSON.text(value), unit: spec.unit ?? "", allowed: spec.allowed ?? spec.type,
        defaultValue: spec.defaultValue ?? "", meaning: spec.meaning, source: stated ?? spec.source,
        evidence: stated.map { Evidence(ofSource: $0) } ?? spec.evidence, origin: .file("\(file.path):\(value.position.line)"),
        uncertainty: uncertainty[path]?.text ?? "", drawn: uncertainty[path]?.parameter))
  }
}

/// Values in one line, as short as they can be read.
enum InlineJSON {
  static func text(_ value: LocatedValue) -> String {
    switch value.content {
    case .null: "null"
    case .bool(let flag): flag ? "true" : "false"
    case .number(let number): NumberText.of(number)
    case .string(let text): text
    case .array(let elements): "[\(elements.map(text).joined(separator: ", "))]"
    case .object(let members): "{ \(members.map { "\($0.key): \(text($0.value))" }.joined(separator: ", ")) }"
    }
  }
}

import Texts

/// Walks a scenario's values along the catalogue.
struct RowCollector {
  let scenario: Scenario
  /// Whether settings that the scenario leaves out are rows too.
  let listsAbsent: Bool
  private let effective: EffectiveValues
  let uncertainty: [String: (text: String, parameter: UncertainParameter)]
  var rows: [ExplanationRow] = []

  init(scenario: Scenario, listsAbsent: Bool = false) {
    self.scenario = scenario
    self.listsAbsent = listsAbsent
    effective = EffectiveValues(scenario)
    // The same place can stand under several paths with stars: what is drawn is noted by place.
    var draws: [String: (text: String, parameter: UncertainParameter)] = [:]
    for (entry, record) in zip(scenario.draws.entries, scenario.tree["uncertain"]?.elements ?? []) {
      let text = record["as"].map { InlineJSON.text($0) } ?? ""
      for place in entry.places { draws[RowCollector.path(of: place, in: scenario.tree)] = (text, entry.parameter) }
    }
    uncertainty = draws
  }

  /// The path of the value at a place.
  static func path(of place: TreePath.Place, in tree: LocatedValue) -> String {
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
    if field.awaits != nil { return }
    let spec = Catalogue.parameter(pattern)
    if let spec, let value = effective.value(at: path, pattern: pattern) ?? field.fallback?.words.en {
      var row = ExplanationRow(spec)
      row.path = path
      row.value = value
      row.origin = .defaultValue
      rows.append(row)
    } else if listsAbsent {
      rows.append(ExplanationRow(absent: field, at: path))
    }
  }

  private mutating func add(_ value: LocatedValue, path: String, pattern: String) {
    guard let spec = Catalogue.parameter(pattern) else { return }
    let file = value.position.file
    let stated = scenario.sourceNotes.source(of: path, in: file)
    var row = ExplanationRow(spec)
    row.path = path
    row.value = InlineJSON.text(value)
    row.source = stated ?? spec.source
    row.evidence = spec.evidence.map { own in stated.map { Evidence(ofSource: $0.en) } ?? own }
    row.origin = .file("\(file.path):\(value.position.line)")
    row.uncertainty = uncertainty[path]?.text ?? ""
    row.drawn = uncertainty[path]?.parameter
    rows.append(row)
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

import Texts

/// Settings that the catalogue knows and a scenario leaves out.
struct AbsentSettings {
  private let tree: LocatedValue

  init(_ scenario: Scenario) { tree = scenario.tree }

  /// The row of the setting at a path and, where it is a section, of all its parts; empty when no scenario of this kind can have it.
  func rows(at path: String) -> [ExplanationRow] {
    let parts = path.split(separator: ".").map(String.init)
    guard let found = field(parts[...], in: tree, .section(SceneSections.root)) else { return [] }
    return [ExplanationRow(absent: found, at: path)] + self.parts(of: found.shape, at: path)
  }

  /// The field that a path ends at; things in lists must exist, for an absent one has no settings.
  private func field(_ parts: ArraySlice<String>, in value: LocatedValue?, _ shape: Shape) -> Field? {
    guard let part = parts.first else { return nil }
    let rest = parts.dropFirst()
    switch value.map({ shape.chosen(for: $0) }) ?? shape {
    case .section(let section), .record(let section):
      guard let field = section[part], field.awaits == nil else { return nil }
      let inner = value?[part].flatMap { $0.isNull ? nil : $0 }
      return rest.isEmpty ? field : self.field(rest, in: inner, field.shape)
    case .list(let section):
      guard let thing = value?.elements?.first(where: { $0["id"]?.string == part }) else { return nil }
      return field(rest, in: thing, .section(section))
    case .named(_, let inner): return value?[part].flatMap { field(rest, in: $0, inner) }
    case .either(let shapes): return shapes.lazy.compactMap { field(parts, in: value, $0) }.first
    case .records, .value: return nil
    }
  }

  private func parts(of shape: Shape, at path: String) -> [ExplanationRow] {
    switch shape {
    case .section(let section), .record(let section):
      section.fields.filter { $0.awaits == nil }.flatMap { field in
        [ExplanationRow(absent: field, at: "\(path).\(field.key)")] + parts(of: field.shape, at: "\(path).\(field.key)")
      }
    default: []
    }
  }
}

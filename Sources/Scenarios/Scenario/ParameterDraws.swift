import DiscreteEvents
import Texts

/// The uncertain parameters of a scenario with the places at which their draws are put in.
struct ParameterDraws: Sendable {
  struct Entry: Sendable {
    var parameter: UncertainParameter
    /// Empty in an arm that does not have the thing that is uncertain.
    var places: [TreePath.Place]
    /// Where messages about a draw point.
    var position: SourcePosition
  }

  var entries: [Entry] = []

  /// Reads the `uncertain` list of a tree; values that it names and the file leaves to their default are written into the tree.
  ///
  /// In an arm the list is the base's, and what the arm has switched off is passed over.
  init(_ tree: inout LocatedValue, context: DecodingContext, isArm: Bool) {
    let root = Cursor(tree, SceneSections.root, path: "", pattern: "", context: context)
    for record in root.records("uncertain") {
      guard let entry = entry(record, &tree, isArm: isArm) else { continue }
      if entries.contains(where: { $0.parameter.path == entry.parameter.path }) {
        record.error(
          "repeated", Words("\"\(entry.parameter.path)\" stands here twice", "\"\(entry.parameter.path)\" 重复出现"), at: "parameter")
      }
      entries.append(entry)
    }
  }

  private func entry(_ record: Cursor, _ tree: inout LocatedValue, isArm: Bool) -> Entry? {
    let path = record.optionalText("parameter")
    let source = ScenarioDecoder.source(record)
    guard let form = record.located("as") else {
      record.missing("as")
      return nil
    }
    let reader = DistributionReader(record, range: .any, path: record.path(of: "as"))
    var kind = UncertainParameter.Kind.value
    let distribution: Distribution
    if let members = form.members, members.count == 1, members[0].key == "times" {
      kind = .times
      distribution = DistributionReader(record, range: .from(0, to: 1e6), path: record.path(of: "as")).read(members[0].value)
    } else {
      distribution = reader.read(form)
    }
    guard let path else { return nil }
    let position = record.position("parameter")
    let parameter = UncertainParameter(path: path, kind: kind, distribution: distribution, source: source)
    if ["calendar", "goals", "uncertain", "expect"].contains(TreePath(path).parts.first) {
      record.error("not-uncertain", Words("the question itself cannot be uncertain", "研究问题本身不能作为不确定参数"), at: "parameter")
      return nil
    }
    switch TreePath(path).places(in: &tree, insertingAt: position) {
    case .success(let places): return Entry(parameter: parameter, places: places, position: position)
    case .failure(.absent) where isArm: return Entry(parameter: parameter, places: [], position: position)
    case .failure(let problem):
      Self.note(problem, path, record)
      return nil
    }
  }

  private static func note(_ problem: TreePath.Problem, _ path: String, _ record: Cursor) {
    switch problem {
    case .unknown(let part, let known):
      record.error(
        "unknown-parameter", Scenario.noParameter(path), at: "parameter",
        hint: Suggestion.near(part, among: known) ?? Scenario.thereIsNo(part))
    case .absent:
      record.error(
        "nothing-to-vary", Words("this scenario says nothing of \"\(path)\"", "本场景没有设置 \"\(path)\""), at: "parameter",
        hint: Words("give it a value that can be varied", "请先给它一个可变动的值"))
    case .notNumeric:
      record.error(
        "not-a-number", Words("\"\(path)\" is no number and no distribution", "\"\(path)\" 既不是数，也不是分布"), at: "parameter")
    }
  }

  /// The tree with a draw for each entry in its place.
  func put(_ values: [Double], into tree: LocatedValue) -> LocatedValue {
    var tree = tree
    for (entry, value) in zip(entries, values) {
      for place in entry.places {
        tree.change(at: place[...]) { found in
          switch entry.parameter.kind {
          case .value: found = LocatedValue(.number(value), at: entry.position)
          case .times: Self.scale(&found, by: value, at: entry.position)
          }
        }
      }
    }
    return tree
  }

  /// Multiplies a number, or all that has the unit of a distribution's values.
  private static func scale(_ value: inout LocatedValue, by factor: Double, at position: SourcePosition) {
    switch value.content {
    case .number(let number): value = LocatedValue(.number(number * factor), at: position)
    case .array(var elements):
      for index in elements.indices { scale(&elements[index], by: factor, at: position) }
      value.content = .array(elements)
    case .object(var members):
      for index in members.indices where !["cv", "shape", "weights"].contains(members[index].key) {
        scale(&members[index].value, by: factor, at: position)
      }
      value.content = .object(members)
    default: break
    }
  }

  /// Whether draws reach what is otherwise kept from future to future.
  var movesTerrain: Bool {
    entries.contains { entry in
      let parts = TreePath(entry.parameter.path).parts
      return parts[0] == "precincts" || parts[0] == "city" && (parts.count < 2 || parts[1] != "travel")
    }
  }
}

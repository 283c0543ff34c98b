import Texts

/// What every value is, means, and is founded on.
public struct Explanation: Sendable {
  public private(set) var rows: [ExplanationRow] = []

  /// The whole catalogue, or the part below a path such as "calls.*" or "calls".
  public static func catalogue(below path: String = "") -> Explanation {
    var explanation = Explanation()
    explanation.rows = Catalogue.parameters.filter { covers(path, $0.path) }.map { ExplanationRow($0) }
    return explanation
  }

  private init() {}

  /// The values of a scenario, or those below a path; with `weakOnly` those that nobody measured.
  ///
  /// Below a path the settings that the scenario leaves out are rows too, so that what is off can be looked up.
  public init(_ scenario: Scenario, below path: String = "", weakOnly: Bool = false) {
    var collector = RowCollector(scenario: scenario, listsAbsent: !path.isEmpty && !weakOnly)
    collector.collect(scenario.tree, .section(SceneSections.root), path: "", pattern: "")
    rows = collector.rows.filter { Self.covers(path, $0.path) && (!weakOnly || $0.evidence?.isWeak == true) }
    // What is off as a whole is shown with all its parts.
    if !weakOnly, rows.allSatisfy({ $0.origin == .absent && $0.path == path }) { rows = AbsentSettings(scenario).rows(at: path) }
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

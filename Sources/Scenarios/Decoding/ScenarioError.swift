/// All that is wrong with a scenario.
public struct ScenarioError: Error, Sendable {
  /// File after file, each from its top; errors and warnings.
  public var diagnostics: [Diagnostic]

  public init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

  /// More than these are counted, not shown.
  static let shownLimit = 50

  /// The messages as they are shown to people, each with its source line; no line end.
  public var rendered: String {
    var texts = diagnostics.prefix(Self.shownLimit).map(\.rendered)
    if diagnostics.count > Self.shownLimit { texts.append("… and \(diagnostics.count - Self.shownLimit) more problems") }
    return texts.joined(separator: "\n\n")
  }

  /// True when the scenario's own file, not one that it names, could not be read.
  public var isMissingInput: Bool { diagnostics.contains { $0.code == "missing-file" && $0.position == nil } }
}

extension ScenarioError: CustomStringConvertible {
  public var description: String { rendered }
}

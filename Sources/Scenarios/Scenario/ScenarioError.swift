public import Texts

/// All that is wrong with a scenario.
public struct ScenarioError: Error, Sendable {
  /// File after file, each from its top; errors and warnings.
  public var diagnostics: [Diagnostic]

  public init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

  /// More than these are counted, not shown.
  static let shownLimit = 50
  /// Of one kind in one file, fewer: the hundredth misspelt number says less than the first of another kind.
  static let shownOfAKind = 10

  /// The messages as they are shown to people, each with its source line; no line end.
  ///
  /// What is left out is summed up by kind and file.
  public var rendered: String {
    var counts: [Kind: Int] = [:]
    var order: [Kind] = []
    var lefts: [Kind: Left] = [:]
    var texts: [String] = []
    for diagnostic in diagnostics {
      let kind = Kind(severity: diagnostic.severity, code: diagnostic.code, file: diagnostic.position?.file.path)
      let count = counts[kind, default: 0] + 1
      counts[kind] = count
      if count <= Self.shownOfAKind && texts.count < Self.shownLimit {
        texts.append(diagnostic.rendered)
      } else {
        if lefts[kind] == nil { order.append(kind) }
        lefts[kind, default: Left()].add(diagnostic.position?.line)
      }
    }
    if !order.isEmpty { texts.append(leftOut(order.map { ($0, lefts[$0] ?? Left()) })) }
    return texts.joined(separator: "\n\n")
  }

  private struct Kind: Hashable {
    var severity: Diagnostic.Severity
    var code: String
    var file: String?
  }

  /// Problems of one kind that are not shown.
  private struct Left {
    var count = 0
    var lines: ClosedRange<Int>?

    mutating func add(_ line: Int?) {
      count += 1
      guard let line else { return }
      lines = lines.map { min($0.lowerBound, line)...max($0.upperBound, line) } ?? line...line
    }
  }

  private func leftOut(_ kinds: [(kind: Kind, left: Left)]) -> String {
    let total = kinds.reduce(0) { $0 + $1.left.count }
    let more = diagnostics.count >= Diagnostics.limit ? "more than \(total)" : "\(total)"
    let lines = kinds.map { kind, left in
      let place = kind.file.map { " in \(PrintableText.of($0))" } ?? ""
      let range = left.lines.map { lines in
        lines.count == 1 ? ", line \(lines.lowerBound)" : ", lines \(lines.lowerBound) to \(lines.upperBound)"
      }
      return "  \(left.count) × \(kind.severity.rawValue)[\(kind.code)]\(place)\(range ?? "")"
    }
    return "… and \(more) more problem\(total == 1 ? "" : "s"):\n" + lines.joined(separator: "\n")
  }

  /// True when the scenario's own file, not one that it names, could not be read.
  public var isMissingInput: Bool { diagnostics.contains { $0.code == "missing-file" && $0.position == nil } }
}

extension ScenarioError: CustomStringConvertible {
  public var description: String { rendered }
}

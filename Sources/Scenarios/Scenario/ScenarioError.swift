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
  public var rendered: Words {
    var counts: [Kind: Int] = [:]
    var order: [Kind] = []
    var lefts: [Kind: Left] = [:]
    var texts: [Words] = []
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
    return Words.joined(texts, separator: "\n\n")
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

    func line(_ kind: Kind) -> Words {
      let label = Diagnostic.label(kind.severity, kind.code)
      let file = kind.file.map { PrintableText.of($0) }
      let place = file.map { Words(" in \($0)", "，位于 \($0)") } ?? Words("")
      return Words("  \(count) × ") + label + place + range
    }

    private var range: Words {
      guard let lines else { return Words("") }
      let (first, last) = (lines.lowerBound, lines.upperBound)
      return first == last
        ? Words(", line \(first)", "，第 \(first) 行") : Words(", lines \(first) to \(last)", "，第 \(first)～\(last) 行")
    }
  }

  private func leftOut(_ kinds: [(kind: Kind, left: Left)]) -> Words {
    let total = kinds.reduce(0) { $0 + $1.left.count }
    let isCut = diagnostics.count >= Diagnostics.limit
    let head = Words(
      "… and \(isCut ? "more than " : "")\(total) more problem\(total == 1 ? "" : "s"):\n",
      "… 另有\(isCut ? "超过" : "") \(total) 个问题：\n")
    return head + Words.joined(kinds.map { $0.left.line($0.kind) }, separator: "\n")
  }

  /// True when the scenario's own file, not one that it names, could not be read.
  public var isMissingInput: Bool { diagnostics.contains { $0.code == "missing-file" && $0.position == nil } }
}

extension ScenarioError: CustomStringConvertible {
  public var description: String { rendered.en }
}

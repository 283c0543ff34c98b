import Texts

/// A row of `verification.csv`: a quantity that is known from theory, and what was found.
public struct VerificationRow: Sendable {
  /// Whether what was found is what theory gives; skipped where that was not decided.
  public enum Verdict: String, CaseIterable, Sendable { case pass, miss, skipped }

  /// Id of the reference record, or the scenario's file.
  public var id: String
  /// What kind of theory.
  public var family: String
  /// Which quantity of it.
  public var quantity: String
  /// `closed form`, `simulated` or `scenario`.
  public var method: String
  public var verdict: Verdict
  /// What theory gives, what was found, the greatest difference that passes, and the standard error of what was simulated; each in the
  /// quantity's own unit, nil where there is none.
  public var expected, found, allowed, standardError: Double?
  /// Why the verdict is what it is.
  public var note: String
  /// Where the expected value comes from.
  public var source: String

  public init(
    id: String, family: String, quantity: String, method: String, verdict: Verdict, expected: Double?,
    found: Double?, allowed: Double?, standardError: Double?, note: String, source: String
  ) {
    self.id = id
    self.family = family
    self.quantity = quantity
    self.method = method
    self.verdict = verdict
    self.expected = expected
    self.found = found
    self.allowed = allowed
    self.standardError = standardError
    self.note = note
    self.source = source
  }

  var fields: TableRow<VerificationColumn> {
    [
      .id: .text(id), .family: .text(family), .figure: .text(quantity), .method: .text(method), .verdict: .text(verdict.rawValue),
      .expected: .number(expected), .found: .number(found), .allowed: .number(allowed), .standardError: .number(standardError),
      .note: .text(note), .source: .text(source),
    ]
  }
}

extension ResultTable {
  /// `verification.csv`: every quantity that is known from theory, and what was found.
  ///
  /// - Parameter rows: Hands over every row.
  public static func verification(_ rows: @escaping (_ emit: (VerificationRow) -> Void) -> Void) -> ResultTable {
    ResultTable(VerificationColumn.self, title: "Theory against simulation, figure by figure") { emit in
      rows { emit($0.fields) }
    }
  }
}

/// What became of one record.
public struct VerificationOutcome: Sendable, Equatable {
  public let id: String
  public let family: String
  /// `miss` when any quantity misses; `skipped` when no quantity was compared; else `pass`.
  public let verdict: VerificationVerdict
  /// Closed forms in the order of the record, then simulated quantities.
  public let quantities: [QuantityCheck]
  /// Where the expected quantities come from.
  public let source: String

  init(record: VerificationRecord, verdict: VerificationVerdict, quantities: [QuantityCheck]) {
    id = record.id
    family = record.family
    self.verdict = verdict
    self.quantities = quantities
    source = record.source
  }

  /// Checks that found something else than expected, or nothing.
  public var misses: [QuantityCheck] { quantities.filter { $0.verdict == .miss } }

  /// Quantities that theory leaves undecided.
  public var uncomputed: [QuantityCheck] { quantities.filter { $0.method == .closedForm && $0.verdict == .skipped } }
}

/// What became of one record.
public struct VerificationOutcome: Sendable, Equatable {
  public let id: String
  public let family: String
  /// `miss` when any figure misses; `skipped` when no figure was compared; else `pass`.
  public let verdict: VerificationVerdict
  /// Closed forms in the order of the record, then simulated figures.
  public let figures: [FigureCheck]
  /// Where the expected figures come from.
  public let source: String

  init(record: VerificationRecord, verdict: VerificationVerdict, figures: [FigureCheck]) {
    id = record.id
    family = record.family
    self.verdict = verdict
    self.figures = figures
    source = record.source
  }

  /// Checks that found something else than expected, or nothing.
  public var misses: [FigureCheck] { figures.filter { $0.verdict == .miss } }

  /// Figures that theory leaves undecided.
  public var uncomputed: [FigureCheck] { figures.filter { $0.method == .closedForm && $0.verdict == .skipped } }
}

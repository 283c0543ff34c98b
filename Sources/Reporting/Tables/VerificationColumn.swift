/// Columns of `verification.csv`: every figure that is known from theory.
enum VerificationColumn: String, ResultColumn {
  case id, family, figure, method, verdict, expected, found, allowed, standardError, note, source

  /// What `verdict` says.
  typealias Verdict = VerificationRow.Verdict

  static let file = "verification.csv"
  /// What `method` says of a figure that was not worked out by a formula.
  static let simulated = "simulated"

  var spec: ColumnSpec {
    switch self {
    case .id: .init(.string, "Id of the reference record, or the scenario's file.")
    case .family: .init(.string, "What kind of theory; scenario is the whole model where the answer is known.")
    case .figure: .init(.string, "Which figure of it; empty for a scenario that could not be read.")
    case .method: .init(.string, "closed form, simulated, or scenario.")
    case .verdict:
      .init(.string, "pass, miss, or skipped where nothing was decided.", .word(of: Verdict.self))
    case .expected:
      .init(.number, "What theory gives, in the figure's own unit; empty where it is no number.", .real.orEmpty, isExact: true)
    case .found: .init(.number, "What was computed, or the mean of the simulated runs.", .real.orEmpty, isExact: true)
    case .allowed:
      .init(.number, "Greatest difference that passes; empty where none was decided on.", .size.orEmpty, isExact: true)
    case .standardError: .init(.number, "Standard error of what was simulated.", .size.orEmpty, isExact: true)
    case .note:
      .init(.string, "Why the verdict is what it is; which experiment; what is expected where it is no number.")
    case .source: .init(.string, "Where the expected figures come from.")
    }
  }
}

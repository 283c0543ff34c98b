/// Columns of `evaluations.csv`: what an evaluation of recorded offences would find in every replication, and what was so.
enum EvaluationColumn: String, ResultColumn {
  case arm, replication
  case treatedBefore, treatedAfter, bufferBefore, bufferAfter, controlBefore, controlAfter
  case displacementQuotient, interpretation
  case displacementDifference, displacementDifferencePoissonError, displacementDifferenceError
  case totalNetEffect, relativeIncidentRateRatio, relativeIncidentRateRatioLogError
  case differenceInDifferences, differenceInDifferencesError, beforeAfterChange
  case trueTreatedBase, trueTreatedArm, trueBufferBase, trueBufferArm, trueCityBase, trueCityArm

  static let file = "evaluations.csv"
  static let key: [Self] = [.arm, .replication]

  var spec: ColumnSpec {
    switch self {
    case .arm: .arm
    case .replication: .init(.integer, "Number of the run.", .future)
    case .treatedBefore: recorded("Treated area before")
    case .treatedAfter: recorded("Treated area after", .size)
    case .bufferBefore: recorded("Buffer before")
    case .bufferAfter: recorded("Buffer after", .size)
    case .controlBefore: recorded("Control zones before")
    case .controlAfter: recorded("Control zones after")
    case .displacementQuotient:
      .init(.number, unit: "ratio", "WDQ as a raw ratio; see its interpretation.", .real.orEmpty)
    case .interpretation:
      .init(.string, "How the quotient is to be read; empty when a control count is zero.")
    case .displacementDifference: estimated("WDD: negative is fewer offences.")
    case .displacementDifferencePoissonError: estimated("Its standard error for Poisson counts.")
    case .displacementDifferenceError: estimated("The same times √φ.", .size.orEmpty)
    case .totalNetEffect: estimated("TNE: positive is fewer offences.")
    case .relativeIncidentRateRatio: .init(.number, unit: "ratio", "RIRR of the treated area.", .real.orEmpty)
    case .relativeIncidentRateRatioLogError:
      .init(.number, "Standard error of its logarithm, times √φ.", .real.orEmpty)
    case .differenceInDifferences: estimated("Effect on the treated area by two-way fixed effects.")
    case .differenceInDifferencesError: estimated("Its standard error, clustered by zone.", .size.orEmpty)
    case .beforeAfterChange: estimated("Treated area after less before.")
    case .trueTreatedBase: withToday("Treated")
    case .trueTreatedArm: inArm("Treated")
    case .trueBufferBase: withToday("Buffer")
    case .trueBufferArm: inArm("Buffer")
    case .trueCityBase: withToday("City")
    case .trueCityArm: inArm("City")
    }
  }

  private func recorded(_ place: String, _ rule: SheetRule = .real.orEmpty) -> ColumnSpec {
    .init(
      .number, unit: "offences",
      "\(place): recorded offences in the months compared, before scaled to the length of after.", rule)
  }

  private func estimated(_ meaning: String, _ rule: SheetRule = .real.orEmpty) -> ColumnSpec {
    .init(.number, unit: "offences", meaning, rule)
  }

  private func withToday(_ place: String) -> ColumnSpec {
    .init(.integer, unit: "offences", "\(place): offences committed after with today's policy.", .count)
  }

  private func inArm(_ place: String) -> ColumnSpec {
    .init(.integer, unit: "offences", "\(place): offences committed after in the arm.", .count)
  }
}

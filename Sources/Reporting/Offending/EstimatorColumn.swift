/// Columns of `evaluation.csv`: how well evaluations tell what is true, estimator by estimator.
enum EstimatorColumn: String, ResultColumn {
  case arm, estimator, unit, success, futures, undefined
  case meanEstimate, standardDeviation, meanStandardError
  case overdispersion, overdispersionRatio, overdispersionError, meanTruth
  case bias, biasError, rootMeanSquareError, rootMeanSquareErrorError
  case wrongSignShare, wrongSignShareError, coverage, coverageError, power, powerError

  static let file = "evaluation.csv"
  static let key: [Self] = [.arm, .estimator]
  static let ascending: [[Self]] = [[.undefined, .futures]]

  var spec: ColumnSpec {
    switch self {
    case .arm: .arm
    case .estimator: .init(.string, "Name of the estimator.")
    case .unit: .init(.string, "Unit of estimate, errors, truth and bias.")
    case .success: .init(.string, "Sign of a success: decrease or increase.", .word("decrease", "increase"))
    case .futures: .init(.integer, "Futures with a treated area and a truth.", .count)
    case .undefined: .init(.integer, "Of them: the estimator is not defined, or says nothing.", .count)
    case .meanEstimate: .init(.number, "Mean estimate.", .real.orEmpty)
    case .standardDeviation: .init(.number, "Standard deviation of the estimate over runs.", .size.orEmpty)
    case .meanStandardError: .init(.number, "Mean standard error that the evaluation would state.", .size.orEmpty)
    case .overdispersion:
      .init(
        .number, "φ from placebo sites, at least 1, by which variances of counts are multiplied.", .size.orEmpty)
    case .overdispersionRatio: .init(.number, "φ before it is held to at least 1.", .real.orEmpty)
    case .overdispersionError: .init(.number, "Standard error of the ratio.", .real.orEmpty)
    case .meanTruth:
      .init(
        .number,
        "Mean true effect: N_S less N_B at today's share of recorded offences; for the ratio its logarithm; for the quotient that of all runs.",
        .real.orEmpty)
    case .bias: .init(.number, "Mean of estimate less truth.", .real.orEmpty)
    case .rootMeanSquareError: .init(.number, "Root of the mean square of estimate less truth.", .real.orEmpty)
    case .wrongSignShare:
      .init(
        .number, "Share of runs in which the estimate has the opposite sign of a truth that is not zero.",
        .share.orEmpty)
    case .coverage:
      .init(.number, "Share of runs whose normal 95 % interval holds the truth.", .share.orEmpty)
    case .power:
      .init(
        .number, "Share of runs in which a one-sided test at 5 % finds success; with no true effect, false alarms.",
        .share.orEmpty)
    case .biasError: error(of: .bias)
    case .rootMeanSquareErrorError: error(of: .rootMeanSquareError)
    case .wrongSignShareError: error(of: .wrongSignShare)
    case .coverageError: error(of: .coverage)
    case .powerError: error(of: .power)
    }
  }

  private func error(of column: Self) -> ColumnSpec {
    .init(.number, "Monte-Carlo standard error of \(column.rawValue).", .real.orEmpty)
  }
}

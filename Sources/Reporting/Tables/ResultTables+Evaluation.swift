import Experiments
import StationModel

extension ResultTables {
  private static func figureColumns(_ name: String, _ meaning: String) -> [TableColumn] {
    [
      TableColumn(name, .number, meaning),
      TableColumn("\(name)Error", .number, "Monte-Carlo standard error of \(name)."),
    ]
  }

  private func figure(_ figure: EvaluationAgainstTruth.Figure?) -> [TableValue] {
    [.number(figure?.value), .number(figure?.standardError)]
  }

  /// How well evaluations tell what is true, estimator by estimator.
  var evaluation: ResultTable {
    ResultTable(
      file: "evaluation.csv",
      title: "What evaluations from recorded offences would say, held against the truth, over all futures",
      columns: [
        Self.armColumn, TableColumn("estimator", .string, "Name of the estimator."),
        TableColumn("unit", .string, "Unit of estimate, errors, truth and bias."),
        TableColumn("success", .string, "Sign of a success: decrease or increase."),
        TableColumn("futures", .integer, "Futures with a treated area and a truth."),
        TableColumn("undefined", .integer, "Of them: the estimator is not defined, or says nothing."),
        TableColumn("meanEstimate", .number, "Mean estimate."),
        TableColumn("standardDeviation", .number, "Standard deviation of the estimate over futures."),
        TableColumn("meanStandardError", .number, "Mean standard error that the evaluation would state."),
        TableColumn("overdispersion", .number, "φ from placebo sites, at least 1, by which variances of counts are multiplied."),
        TableColumn("overdispersionRatio", .number, "φ before it is held to at least 1."),
        TableColumn("overdispersionError", .number, "Standard error of the ratio."),
        TableColumn(
          "meanTruth", .number,
          "Mean true effect: N_S less N_B at today's share of recorded offences; for the ratio its logarithm; for the quotient that of all futures."
        ),
      ] + Self.figureColumns("bias", "Mean of estimate less truth.")
        + Self.figureColumns("rootMeanSquareError", "Root of the mean square of estimate less truth.")
        + Self.figureColumns(
          "wrongSignShare", "Share of futures in which the estimate has the opposite sign of a truth that is not zero.")
        + Self.figureColumns("coverage", "Share of futures whose normal 95 % interval holds the truth.")
        + Self.figureColumns(
          "power", "Share of futures in which a one-sided test at 5 % finds success; with no true effect, false alarms.")
    ) { emit in
      for index in 0..<layout.arms {
        guard let evaluation = result.evaluation(arm: index) else { continue }
        for estimator in AreaEstimator.allCases {
          if let summary = evaluation.summary(estimator) { emit(row(index, evaluation, summary)) }
        }
      }
    }
  }

  private func row(_ index: Int, _ evaluation: ArmEvaluation, _ summary: EstimatorSummary) -> [TableValue] {
    let check = summary.check
    let phi = Self.usesOverdispersion(summary.estimator) ? evaluation.overdispersion : nil
    return [
      arm(index), .text(summary.estimator.rawValue), .text(Self.unit(summary.estimator)),
      .text(summary.estimator.success == .decrease ? "decrease" : "increase"), .integer(check.futures),
      .integer(check.undefined), .number(summary.estimates?.mean), .number(summary.estimates?.standardDeviation),
      .number(summary.meanStandardError), .number(phi?.factor), .number(phi?.ratio), .number(phi?.standardError),
      .number(summary.meanTruth),
    ] + figure(check.bias) + figure(check.rootMeanSquareError) + figure(check.wrongSignShare) + figure(check.coverage)
      + figure(check.power)
  }

  private static func usesOverdispersion(_ estimator: AreaEstimator) -> Bool {
    switch estimator {
    case .weightedDisplacementDifference, .totalNetEffect, .relativeIncidentRateRatioLog: true
    default: false
    }
  }

  private static func unit(_ estimator: AreaEstimator) -> String {
    switch estimator {
    case .relativeIncidentRateRatioLog: "log ratio"
    case .weightedDisplacementQuotient: "ratio"
    default: "offences"
    }
  }

  /// The evaluation of every future.
  var evaluations: ResultTable {
    let counts = [
      ("treatedBefore", "Treated area before"), ("treatedAfter", "Treated area after"), ("bufferBefore", "Buffer before"),
      ("bufferAfter", "Buffer after"), ("controlBefore", "Control zones before"), ("controlAfter", "Control zones after"),
    ]
    let truths = ["Treated", "Buffer", "City"]
    return ResultTable(
      file: "evaluations.csv", title: "Future by future: what an evaluation of recorded offences would find, and what was so",
      columns: [Self.armColumn, TableColumn("replication", .integer, "Number of the future.")]
        + counts.map { name, meaning in
          TableColumn(
            name, .number, unit: "offences",
            "\(meaning): recorded offences in the months compared, before scaled to the length of after.")
        } + [
          TableColumn("displacementQuotient", .number, unit: "ratio", "WDQ as a raw ratio; see its interpretation."),
          TableColumn("interpretation", .string, "How the quotient is to be read; empty when a control count is zero."),
          TableColumn("displacementDifference", .number, unit: "offences", "WDD: negative is fewer offences."),
          TableColumn("displacementDifferencePoissonError", .number, unit: "offences", "Its standard error for Poisson counts."),
          TableColumn("displacementDifferenceError", .number, unit: "offences", "The same times √φ."),
          TableColumn("totalNetEffect", .number, unit: "offences", "TNE: positive is fewer offences."),
          TableColumn("relativeIncidentRateRatio", .number, unit: "ratio", "RIRR of the treated area."),
          TableColumn("relativeIncidentRateRatioLogError", .number, "Standard error of its logarithm, times √φ."),
          TableColumn(
            "differenceInDifferences", .number, unit: "offences", "Effect on the treated area by two-way fixed effects."),
          TableColumn("differenceInDifferencesError", .number, unit: "offences", "Its standard error, clustered by zone."),
          TableColumn("beforeAfterChange", .number, unit: "offences", "Treated area after less before."),
        ]
        + truths.flatMap { place in
          [
            TableColumn(
              "true\(place)Base", .integer, unit: "offences", "\(place): offences committed after with today's policy."),
            TableColumn("true\(place)Arm", .integer, unit: "offences", "\(place): offences committed after in the arm."),
          ]
        }
    ) { emit in
      for index in 0..<layout.arms {
        guard let evaluation = result.evaluation(arm: index) else { continue }
        for (number, future) in zip(result.numbers, evaluation.futures) {
          guard let future else { continue }
          emit([arm(index), .integer(Int64(number))] + row(future, evaluation.factor))
        }
      }
    }
  }

  private func row(_ future: EvaluatedFuture, _ factor: Double) -> [TableValue] {
    func estimate(_ estimator: AreaEstimator) -> AreaEstimate? { future.estimate(estimator, overdispersion: factor) }
    let difference = estimate(.weightedDisplacementDifference)
    return CountCell.allCases.map { .number(future.counts[$0]) } + [
      .number(future.counts.controlled?.weightedDisplacementQuotient),
      future.quotientInterpretation.map { .text($0.rawValue) } ?? .empty, .number(difference?.value),
      .number(estimate(.weightedDisplacementDifferencePoisson)?.standardError), .number(difference?.standardError),
      .number(estimate(.totalNetEffect)?.value), .number(future.responseRateRatio.value),
      .number(estimate(.relativeIncidentRateRatioLog)?.standardError), .number(estimate(.differenceInDifferences)?.value),
      .number(estimate(.differenceInDifferences)?.standardError), .number(estimate(.beforeAfterChange)?.value),
      .integer(future.treated.base), .integer(future.treated.arm), .integer(future.buffer.base), .integer(future.buffer.arm),
      .integer(future.city.base), .integer(future.city.arm),
    ]
  }
}

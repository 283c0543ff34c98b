import Experiments
import StationModel

/// What evaluations from recorded offences would find, future by future, beside what was so.
enum EvaluationPlot {
  static let figure = Figure(id: "evaluation", part: .crime) { story in
    let options = story.options.compactMap { Option($0, story) }
    guard let lead = options.first else { return nil }
    let shown = Array(options.prefix(2))
    let width = shown.count > 1 ? 545.0 : 590
    let scoreWidth = shown.count > 1 ? 1118.0 : 500
    return Plate(
      question: story.words.evaluationQuestion, finding: finding(lead, story),
      caption: story.words.evaluationCaption(story.futures),
      panes: shown.map {
        .drawing(dots($0, story, width: width, count: 100), narrow: [dots($0, story, width: 340, count: 50)])
      } + [
        .drawing(
          scores(options, story, width: scoreWidth, columns: scoreWidth > 600),
          narrow: [scores(options, story, width: 340, columns: false)])
      ],
      notes: notes(lead, story), tables: [table(options, story)],
      sources: story.present([EvaluationColumn.file, EstimatorColumn.file, EstimateColumn.file]))
  }

  /// An option that can be evaluated.
  struct Option {
    var arm: Int
    var rows: [EstimatorRow]
    var changes: [(estimator: ShownEstimator, futures: [EvaluatedChange], row: EstimatorRow)]

    init?(_ arm: Int, _ story: Story) {
      self.arm = arm
      let rows = story.estimatorRows(arm)
      self.rows = rows
      changes = ShownEstimator.allCases.compactMap { estimator in
        let futures = story.evaluatedChanges(arm, estimator)
        guard !futures.isEmpty, let row = rows.first(where: { $0.estimator == estimator.estimator }) else { return nil }
        return (estimator, futures, row)
      }
      if changes.isEmpty { return nil }
    }
  }

  /// Mean of the true changes, and the range that holds 90 of 100 of them.
  static func truth(_ futures: [EvaluatedChange]) -> (mean: Double, low: Double, high: Double)? {
    let truths = futures.compactMap(\.truth)
    guard !truths.isEmpty, let low = Quantile.of(truths, 0.05), let high = Quantile.of(truths, 0.95) else { return nil }
    return (truths.reduce(0, +) / Double(truths.count), low, high)
  }

  /// Share of futures whose estimate has the opposite sign of the mean truth: a rise where offences fall.
  static func opposite(_ futures: [EvaluatedChange]) -> Double {
    let isFall = (truth(futures)?.mean ?? 0) <= 0
    let count = futures.count { isFall ? $0.offences > 0 : $0.offences < 0 }
    return Double(count) / Double(max(1, futures.count))
  }

  static func percent(_ story: Story) -> Reading {
    var reading = story.reading("share", size: 0.1)
    reading.decimals = 1
    return reading
  }

  private static func finding(_ option: Option, _ story: Story) -> String {
    let one = option.changes[0]
    guard let truth = truth(one.futures) else { return story.words.evaluationQuestion }
    let reading = percent(story)
    return story.words.evaluationFinding(
      truth: truth.mean, size: reading.full(truth.mean.magnitude), wrong: story.words.count(opposite(one.futures)),
      found: one.row.foundOfAll.map(story.words.count))
  }

  private static func notes(_ option: Option, _ story: Story) -> [Note] {
    let words = story.words
    var notes: [Note] = []
    if let before = recordedShare(0, zonesOf: option.arm, story),
      let after = recordedShare(option.arm, zonesOf: option.arm, story),
      let bias = option.changes[0].row.bias
    {
      let reading = percent(story)
      notes.append(
        Note(
          words.whyBias,
          words.whyBiasText(
            story.name(option.arm), isMore: bias > 0, isReported: after > before, from: reading.full(before),
            to: reading.full(after))))
    }
    if let phi = option.changes[0].row.overdispersion {
      notes.append(Note(words.whyScatter, words.whyScatterText(phi: story.numbers.text(phi, decimals: 2), isOver: phi > 1.005)))
    }
    notes.append(Note(words.additiveHead, Messages(language: story.language).additiveNote))
    if let quotient = option.rows.first(where: { $0.estimator == .weightedDisplacementQuotient }) {
      notes.append(
        Note(
          words.quotientHead, words.quotientText(nothing: words.count(quotient.undefinedShare), story.name(option.arm))))
    }
    return notes
  }

  /// Share of the offences in an option's treated zones that are recorded, of mean counts.
  private static func recordedShare(_ arm: Int, zonesOf option: Int, _ story: Story) -> Double? {
    guard let recorded = story.estimate(arm, .crimeRecordedCount, scope: "treated", zonesOf: option),
      let committed = story.estimate(arm, .crimeCommittedCount, scope: "treated", zonesOf: option), committed.mean > 0
    else { return nil }
    return recorded.mean / committed.mean
  }

  private static func table(_ options: [Option], _ story: Story) -> PlateTable {
    let words = story.words
    func hundred(_ share: Double?) -> String { share.map { String(words.count($0)) } ?? "–" }
    return PlateTable(
      caption: words.scoresPane,
      columns: [
        (words.option, false), (words.estimator, false), (words.meanTruth, true), (words.meanError, true),
        (words.wrongSignHead, true),
        (words.findsFall, true), (words.saysNothing, true),
      ],
      rows: options.flatMap { option in
        option.rows.compactMap { row in
          guard let estimator = row.estimator, let name = words.estimatorName(estimator) else { return nil }
          let isCount = estimator != .weightedDisplacementQuotient && estimator != .relativeIncidentRateRatioLog
          func count(_ value: Double?) -> String {
            value.map { story.numbers.text($0, decimals: isCount ? 0 : 3, signed: true) } ?? "–"
          }
          return [
            story.name(option.arm), name.long, count(row.meanTruth), count(row.bias), hundred(row.wrongSignOfAll),
            hundred(row.foundOfAll), hundred(row.undefinedShare),
          ]
        }
      })
  }
}

import Experiments
import StationModel

/// What evaluations from recorded offences would find, replication by replication, beside what was so.
enum EvaluationPlot {
  static let figure = Figure(id: "evaluation") { story in
    let options = story.options.compactMap { Option($0, story) }
    guard let lead = options.first else { return nil }
    let shown = Array(options.prefix(2))
    let width = shown.count > 1 ? 545.0 : 590
    let scoreWidth = shown.count > 1 ? 1118.0 : 500
    return Plate(
      question: story.words.evaluationQuestion, finding: finding(lead, story), caption: caption(lead, story),
      panes: shown.map {
        .drawing(
          dots($0, among: shown, story, width: width, count: 100),
          narrow: [dots($0, among: shown, story, width: 340, count: 50)])
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

  /// True change over all replications, and the range that holds 90 of 100 of them.
  static func truth(_ futures: [EvaluatedChange]) -> (mean: Double, low: Double, high: Double)? {
    let truths = futures.compactMap(\.truth)
    guard !truths.isEmpty, let low = Quantile.of(truths, 0.05), let high = Quantile.of(truths, 0.95) else { return nil }
    return (futures.reduce(0) { $0 + $1.trueArm } / futures.reduce(0) { $0 + $1.trueBase } - 1, low, high)
  }

  /// Share of replications whose estimate has the opposite sign of the mean truth: a rise where offences fall.
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

  private static func finding(_ option: Option, _ story: Story) -> Sentence {
    EvaluationNumbers(option.arm, option.changes[0].estimator, story)
      .map { story.words.evaluationFinding($0, percent(story)) } ?? Sentence(story.words.evaluationQuestion)
  }

  private static func caption(_ option: Option, _ story: Story) -> Sentence {
    let name = story.words.estimatorName(option.changes[0].estimator.estimator)?.long ?? ""
    return story.words.evaluationCaption(
      before: story.dates(story.study.windows[0].id), after: story.dates(), runs: story.words.whole(story.futuresFact),
      estimator: name)
  }

  private static func notes(_ option: Option, _ story: Story) -> [Note] {
    let words = story.words
    var notes: [Note] = []
    let first = option.changes[0].row
    if let before = recordedShare(0, zonesOf: option.arm, story),
      let after = recordedShare(option.arm, zonesOf: option.arm, story), let bias = first.bias
    {
      notes.append(
        Note(
          words.whyBias,
          words.whyBiasText(story.named(option.arm), isMore: bias > 0, from: before, to: after, percent(story))))
    }
    if first.overdispersion != nil {
      var reading = percent(story)
      reading.decimals = 0
      notes.append(Note(words.whyScatter, words.whyScatterText(first[.overdispersion] - Fact(1, .number(1)), reading)))
    }
    if let quotient = option.rows.first(where: { $0.estimator == .weightedDisplacementQuotient }) {
      let share = ShareFact(met: quotient[.undefined], of: quotient[.futures])
      notes.append(Note(words.quotientHead, words.quotientText(share, story.named(option.arm))))
    }
    return notes
  }

  /// Share of the offences in an option's treated zones that are recorded, of mean counts.
  private static func recordedShare(_ arm: Int, zonesOf option: Int, _ story: Story) -> Fact? {
    guard let recorded = story.estimate(arm, .crimeRecordedCount, scope: "treated", zonesOf: option),
      let committed = story.estimate(arm, .crimeCommittedCount, scope: "treated", zonesOf: option), committed.mean > 0
    else { return nil }
    return recorded[.mean] / committed[.mean]
  }

  private static func table(_ options: [Option], _ story: Story) -> PlateTable {
    let words = story.words
    func hundred(_ share: Double?) -> String { share.map { String(words.count($0)) } ?? "–" }
    return PlateTable(
      caption: words.scoresPane,
      columns: [
        (words.option, false), (words.estimator, false), (words.meanTruth, true), (words.meanError, true),
        (words.wrongSignHead, true),
        (words.findsFall, true), (words.saysNothing, true), (words.holdsTruth, true),
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
            hundred(row.foundOfAll), hundred(row.undefinedShare), hundred(row.coverageOfAll),
          ]
        }
      })
  }
}

import StationModel
import Texts

/// How the numbers came about: simulation error, scenarios by their hash, and the command that repeats them.
enum Provenance {
  static let figure = Figure(id: "provenance", part: .evidence) { story in
    let words = story.words
    let rows = errors(story)
    guard let first = rows.first else { return nil }
    return Plate(
      question: words.provenanceQuestion,
      finding: words.provenanceFinding(
        words.futures(story.futures, arePaired: story.arePaired), isOne: story.futures == 1, first.metric, first.error),
      caption: words.provenanceCaption, panes: [errorPane(rows, story), .page(scenarios(story), tables: [files(story)])],
      notes: (story.arePaired ? [Note(words.pairedHead, words.pairedText)] : []) + [Note(words.limitsHead, words.limitsText)],
      sources: [DifferenceColumn.file, EstimateColumn.file, StudyFacts.file])
  }

  private struct Row {
    var arm, metric, change, error: String
  }

  /// Simulation error of the differences that decide; of the levels, where there is nothing to compare with.
  private static func errors(_ story: Story) -> [Row] {
    let outcomes: [Outcome] = [.responseMinutesMean, .responseWithin10Share, .crimeCommittedCount, .costFullPerYear]
    let arms = story.options.isEmpty ? [0] : Array(story.options)
    return arms.flatMap { arm in
      outcomes.compactMap { outcome -> Row? in
        guard let facts = story.outcome(outcome.id) else { return nil }
        let metric =
          story.language == .en ? facts.title.en.prefix(1).lowercased() + facts.title.en.dropFirst() : facts.title.zhHans
        if arm == 0 {
          guard let level = story.estimate(0, outcome), level.error.isFinite else { return nil }
          let reading = Reading(story.numbers, unit: facts.unit, size: level.mean)
          return Row(
            arm: story.name(0), metric: metric, change: reading.full(level.mean), error: "±" + fine(reading, level.error))
        }
        guard let change = story.difference(arm, outcome), change.low95.isFinite, change.high95.isFinite else { return nil }
        let reading = Reading(story.numbers, unit: facts.unit, size: max(change.meanA.magnitude, change.mean.magnitude)).points
        let error = (change.high95 - change.low95) / 2
        var signed = reading
        signed.decimals = NumberStyle.decimals(error: error / reading.unit.divisor)
        return Row(
          arm: story.name(arm), metric: metric, change: signed.full(change.mean, signed: true), error: "±" + fine(reading, error))
      }
    }
  }

  private static func fine(_ reading: Reading, _ error: Double) -> String {
    var fine = reading
    fine.decimals = NumberStyle.decimals(error: error / reading.unit.divisor)
    return fine.full(error)
  }

  private static func errorPane(_ rows: [Row], _ story: Story) -> Pane {
    let words = story.words
    let table = PlateTable(
      caption: words.errorHead,
      columns: [(words.armHead, false), (words.measureHead, false), (words.changeHead, true), (words.errorHead, true)],
      rows: rows.map { [$0.arm, $0.metric, $0.change, $0.error] })
    return .page(PlateMarkup.table(table), tables: [table])
  }

  private static func files(_ story: Story) -> PlateTable {
    let words = story.words
    return PlateTable(
      caption: words.fileHead, columns: [(words.armHead, false), (words.fileHead, false), (words.hashHead, false)],
      rows: story.study.arms.map { [$0.name[story.language], $0.scenario, String($0.sha256.prefix(16)) + "…"] })
  }

  private static func scenarios(_ story: Story) -> Markup {
    PlateMarkup.table(files(story))
      + .element("p", [.init("class", "small")], text: story.words.repeatText(story.study.seed, story.futures))
      + .element("p", [], .element("code", text: command(story)))
  }

  /// The command on the scenarios as they were run, which lie below the folder of the report.
  static func command(_ story: Story) -> String {
    let files = story.study.arms.map(\.scenario).joined(separator: " ")
    let verb = story.study.arms.count > 1 ? "compare" : "run"
    return "rollout \(verb) \(files) -n \(story.futures) --seed \(story.study.seed) -o again"
  }
}

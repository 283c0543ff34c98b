import Experiments
import StationModel
import Texts

/// Month by month: when response and crime change, when stations open, when the gate decides.
enum FanChart {
  static let figure = Figure(id: "when") { story in
    guard let facts = Facts(story) else { return nil }
    return Plate(
      question: story.words.whenQuestion, finding: finding(facts, story),
      caption: story.words.whenCaption(
        story.named(0), story.named(story.lead), isComparison: story.lead > 0, story.dates(), story.words.whole(story.futuresFact)
      ),
      panes: [.drawing(wide(facts, story), narrow: narrow(facts, story))], notes: notes(facts, story),
      tables: [table(facts, story)],
      sources: story.present([
        MonthlyColumn.file, EstimateColumn.file, DifferenceColumn.file, StationColumn.file, GateColumn.file, GoalColumn.file,
      ]))
  }

  /// What the figure is drawn from.
  struct Facts {
    /// Response by arm and month.
    var response: [[MonthlyRow?]]
    /// Offences by arm and month; empty where offending is not simulated.
    var recorded: [[MonthlyRow?]]
    var committed: [[MonthlyRow?]]
    var stations: [[StationRow]]
    var gate: [GateDecision]
    /// The lead arm's goal on the city's mean response; nil without one.
    var goal: GoalRow?
    var minutes: Reading
    var percent: Reading

    init?(_ story: Story) {
      let arms = story.study.arms.indices
      response = arms.map { story.monthly($0, .responseMinutesMean) }
      guard story.study.months.count > 1, response[story.lead].contains(where: { $0 != nil }) else { return nil }
      recorded = arms.map { story.monthly($0, .crimeRecordedCount) }
      committed = arms.map { story.monthly($0, .crimeCommittedCount) }
      stations = arms.map { story.stations($0) }
      gate = story.gateDecisions(story.lead)
      goal = story.goals(story.lead).first { $0.outcome == Outcome.responseMinutesMean.id && $0.scope == "city" && !$0.isChange }
      minutes = story.reading("min", size: 8)
      minutes.decimals = 1
      percent = story.reading("share", size: 0.1)
      percent.decimals = 1
    }

    /// Changes of a count against the base in the same replications, as shares of the base's mean in that month.
    func change(_ counts: [[MonthlyRow?]], _ arm: Int) -> [(mean: Double, low: Double, high: Double)?] {
      guard let base = counts.first, counts[arm].count == base.count else { return [] }
      return zip(counts[arm], base).map { row, base in
        guard let row, let base, base.mean > 0, let mean = row.changeMean, let low = row.changeQ05, let high = row.changeQ95
        else { return nil }
        return (mean / base.mean, low / base.mean, high / base.mean)
      }
    }

    var hasCrime: Bool { committed.count > 1 && committed[1].contains { $0 != nil } && recorded[1].contains { $0 != nil } }
  }

  /// How far an arm's mean keeps a goal: in how many months, and from which on it does so to the end.
  struct Keeping {
    let met, months: Fact
    /// The month after the last miss; nil where the goal is missed in the last month, or in none.
    let forGood: Int?
    var isAlways: Bool { met.count == months.count }

    /// Nil where no month has the outcome.
    init?(_ values: [Double?], _ goal: GoalRow, _ arm: Int, _ story: Story) {
      let column = story.column(arm, .responseMinutesMean, .mean)
      let threshold = goal[.threshold].formula
      let isMet = goal.isAtMost ? Formula.operation(.atMost, column, threshold) : column >= threshold
      guard let met = story.fact(.fold(.count, isMet)), let months = story.fact(.fold(.rows, column)), months.value > 0 else {
        return nil
      }
      (self.met, self.months) = (met, months)
      forGood = Self.forGood(values, goal)
    }

    static func forGood(_ values: [Double?], _ goal: GoalRow) -> Int? {
      let met = values.map { value in value.map { goal.isAtMost ? $0 <= goal.threshold : $0 >= goal.threshold } ?? false }
      return met.last == true ? met.lastIndex(of: false).map { $0 + 1 } : nil
    }
  }

  private static func finding(_ facts: Facts, _ story: Story) -> Sentence {
    let words = story.words
    func keeping(_ arm: Int, _ goal: GoalRow) -> Keeping? { Keeping(facts.response[arm].map { $0?.mean }, goal, arm, story) }
    if let goal = facts.goal, let own = keeping(story.lead, goal) {
      let decimals = goal.threshold == goal.threshold.rounded() ? 0 : 1
      let threshold = Sentence.cited(goal[.threshold], .number(.init(decimals: decimals)), story.language)
      // Where both keep it all the time, the goal tells nothing: then it is how soon help comes in the end.
      if story.lead > 0, let base = keeping(0, goal), base.isAlways, own.isAlways, let ends = ends(facts, story) {
        return ends + words.bothKeep(threshold, own.met, of: own.months)
      }
      let from = own.forGood.map { story.date(story.lead, .responseMinutesMean, month: $0) }
      let beside = story.lead > 0 ? keeping(0, goal).map { (story.named(0), $0.met) } : nil
      return words.keeping(story.named(story.lead), threshold, own, from: from, beside: beside)
    }
    if let ends = ends(facts, story) { return ends }
    let column = story.column(0, .responseMinutesMean, .mean)
    guard let low = story.fact(.fold(.least, column)), let high = story.fact(.fold(.most, column)) else { return "" }
    return words.responseBetween(story.named(0), facts.minutes.full(low), facts.minutes.full(high))
  }

  /// Mean response of the lead arm and the base in the shown window.
  private static func ends(_ facts: Facts, _ story: Story) -> Sentence? {
    guard story.lead > 0, let one = story.difference(story.lead, .responseMinutesMean) else { return nil }
    return story.words.responseEnds(
      story.named(story.lead), story.named(0), facts.minutes.full(one[.meanB]), facts.minutes.full(one[.meanA]))
  }

  /// Whether the lead arm is slower than the base for a while, and by how much at worst.
  private static func slower(_ facts: Facts, _ story: Story) -> Sentence? {
    guard story.lead > 0 else { return nil }
    let gaps = zip(facts.response[story.lead], facts.response[0]).map { arm, base in
      arm.flatMap { arm in base.map { arm.mean - $0.mean } } ?? 0
    }
    let change = story.column(story.lead, .responseMinutesMean, .mean) - story.column(0, .responseMinutesMean, .mean)
    guard let worst = gaps.indices.max(by: { gaps[$0] < gaps[$1] }), let base = facts.response[0][worst],
      gaps[worst] > 0.02 * base.mean, let count = story.fact(.fold(.count, change > 0)),
      let all = story.fact(.fold(.rows, change)),
      let most = story.fact(.fold(.most, change))
    else { return nil }
    return story.words.slowerFor(
      story.named(story.lead), than: story.named(0), count, of: all,
      story.date(story.lead, .responseMinutesMean, month: worst), facts.minutes.full(most))
  }

  /// True and recorded offences in the last window; nil where offending is not simulated.
  static func crimeTitle(_ facts: Facts, _ story: Story) -> String? {
    guard let truth = story.difference(story.lead, .crimeCommittedCount),
      let record = story.difference(story.lead, .crimeRecordedCount), truth.meanA > 0, record.meanA > 0
    else { return nil }
    let (first, second) = (truth.mean / truth.meanA, record.mean / record.meanA)
    func text(_ change: Double) -> String { story.words.change(change, facts.percent) }
    return story.words.truthAndRecord(
      story.name(story.lead), truth: text(first), record: text(second), differInSign: (first < 0) != (second < 0))
  }

  private static func notes(_ facts: Facts, _ story: Story) -> [Note] {
    let words = story.words
    var notes: [Note] = []
    if let text = slower(facts, story) { notes.append(Note(words.slowerHead, text)) }
    if story.lead > 0, facts.hasCrime, let day = usualGateDay(facts) {
      let month = min(Int(story.month(ofDay: day)), story.study.months.count) - 1
      if month >= 0, let record = story.monthChange(story.lead, .crimeRecordedCount, month: month),
        let truth = story.monthChange(story.lead, .crimeCommittedCount, month: month)
      {
        notes.append(
          Note(
            words.gateSees,
            words.gateSeesText(
              story.date(story.lead, .crimeRecordedCount, month: month), base: story.named(0),
              record: words.change(record, facts.percent), truth: words.change(truth, facts.percent))))
      }
    }
    let slip = story.slip(story.lead)
    if notes.count < 2, let slip, slip.value >= 1 {
      notes.append(Note(words.openingSlips, words.openingSlipsText(months: words.whole(slip))))
    }
    notes.append(Note(words.bandsHead, words.bandsText(isComparison: story.lead > 0)))
    return notes
  }

  /// The day on which most replications decide.
  static func usualGateDay(_ facts: Facts) -> Double? {
    let days = Dictionary(grouping: facts.gate, by: \.day).mapValues(\.count)
    return days.max { $0.value < $1.value || $0.value == $1.value && $0.key > $1.key }?.key
  }

  private static func table(_ facts: Facts, _ story: Story) -> PlateTable {
    let arms = story.study.arms.indices
    let changes =
      facts.hasCrime ? story.options.map { (facts.change(facts.recorded, $0), facts.change(facts.committed, $0)) } : []
    return PlateTable(
      caption: story.words.whenQuestion,
      columns: [(story.words.month, false)]
        + arms.map { (story.words.responseOf(story.name($0), facts.minutes.unitName), true) }
        + (changes.isEmpty
          ? []
          : story.options.flatMap {
            [(story.words.recordedOf(story.name($0)), true), (story.words.trueOf(story.name($0)), true)]
          }),
      rows: story.study.months.enumerated().map { month, id in
        [id]
          + arms.map { facts.response[$0].isEmpty ? "–" : facts.response[$0][month].map { facts.minutes.text($0.mean) } ?? "–" }
          + changes.flatMap { record, truth in
            [record, truth].map { values in
              values.indices.contains(month) ? values[month].map { facts.percent.text($0.mean, signed: true) } ?? "–" : "–"
            }
          }
      })
  }
}

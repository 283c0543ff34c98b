import Experiments
import StationModel
import Texts

/// Month by month: when response and crime change, when stations open, when the gate decides.
enum FanChart {
  static let figure = Figure(id: "when", part: .time) { story in
    guard let facts = Facts(story) else { return nil }
    return Plate(
      question: story.words.whenQuestion, finding: finding(facts, story),
      caption: story.words.whenCaption(
        story.name(0), isComparison: story.lead > 0, story.words.window(story.window.id), story.futures),
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

    /// Changes of a count against the base in the same futures, as shares of the base's mean in that month.
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

  /// From when on an arm's mean keeps a goal.
  enum Keeping: Equatable {
    case always
    /// From this month on, counted from 1, to the end.
    case from(Int)
    /// In so many months, but not to the end.
    case sometimes(Int)
    case never

    init(_ values: [Double?], _ goal: GoalRow) {
      let met = values.map { value in value.map { goal.isAtMost ? $0 <= goal.threshold : $0 >= goal.threshold } ?? false }
      if !met.contains(false) {
        self = .always
      } else if met.last == true {
        self = .from(met.lastIndex(of: false)! + 2)
      } else {
        let count = met.count { $0 }
        self = count > 0 ? .sometimes(count) : .never
      }
    }
  }

  private static func finding(_ facts: Facts, _ story: Story) -> String {
    let words = story.words
    let shown = story.lead > 0 ? Array(story.options.prefix(2)) : [0]
    var sentences: [String] = []
    if let goal = facts.goal {
      let title = facts.minutes.style.exact(goal.threshold)
      for arm in shown {
        let keeping = Keeping(facts.response[arm].map { $0?.mean }, goal)
        sentences.append(words.keeping(story.name(arm), title, keeping, of: story.study.months.count, isFirst: arm == shown[0]))
      }
    } else if story.lead > 0, let one = story.difference(story.lead, .responseMinutesMean) {
      sentences.append(
        words.responseEnds(story.name(story.lead), story.name(0), facts.minutes.full(one.meanB), facts.minutes.full(one.meanA)))
    } else {
      let means = facts.response[0].compactMap { $0?.mean }
      sentences.append(
        words.responseBetween(story.name(0), facts.minutes.full(means.min() ?? 0), facts.minutes.full(means.max() ?? 0)))
    }
    if let first = slower(facts, story) { sentences.append(first) }
    return sentences.joined(separator: story.language == .en ? "; " : "；")
  }

  /// Whether the lead arm is slower than the base for a while, and by how much at worst.
  private static func slower(_ facts: Facts, _ story: Story) -> String? {
    guard story.lead > 0 else { return nil }
    let gaps = zip(facts.response[story.lead], facts.response[0]).map { arm, base in
      arm.flatMap { arm in base.map { arm.mean - $0.mean } } ?? 0
    }
    guard let worst = gaps.indices.max(by: { gaps[$0] < gaps[$1] }), let base = facts.response[0][worst],
      gaps[worst] > 0.02 * base.mean, let last = gaps.last
    else { return nil }
    return story.words.slowerFirst(
      story.name(story.lead), than: story.name(0), facts.minutes.full(gaps[worst]), month: worst + 1, isOver: last < 0)
  }

  /// True and recorded offences in the last window; nil where offending is not simulated.
  static func crimeTitle(_ facts: Facts, _ story: Story) -> String? {
    guard let truth = story.difference(story.lead, .crimeCommittedCount),
      let record = story.difference(story.lead, .crimeRecordedCount), truth.meanA > 0, record.meanA > 0
    else { return nil }
    let (first, second) = (truth.mean / truth.meanA, record.mean / record.meanA)
    return story.words.truthAndRecord(
      story.name(story.lead), truth: facts.percent.full(first, signed: true), record: facts.percent.full(second, signed: true),
      differInSign: (first < 0) != (second < 0))
  }

  private static func notes(_ facts: Facts, _ story: Story) -> [Note] {
    let words = story.words
    var notes: [Note] = []
    if story.lead > 0, let day = usualGateDay(facts) {
      let month = min(Int(story.month(ofDay: day)), story.study.months.count) - 1
      let changes = facts.hasCrime ? facts.change(facts.recorded, story.lead) : []
      let truths = facts.hasCrime ? facts.change(facts.committed, story.lead) : []
      if changes.indices.contains(month), let record = changes[month], let truth = truths[month] {
        notes.append(
          Note(
            words.gateSees,
            words.gateSeesText(
              month: month + 1, record: facts.percent.full(record.mean, signed: true),
              truth: facts.percent.full(truth.mean, signed: true))))
      }
    }
    let slips = facts.stations[story.lead].compactMap { row in row.latest.flatMap { late in row.earliest.map { late - $0 } } }
    if let worst = slips.max(), worst > 0 {
      notes.append(Note(words.openingSlips, words.openingSlipsText(months: facts.minutes.style.text(worst / 30.4, decimals: 0))))
    }
    notes.append(Note(words.bandsHead, words.bandsText(isComparison: story.lead > 0)))
    return notes
  }

  /// The day on which most futures decide.
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

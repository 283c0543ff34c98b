import StationModel
import Texts

/// The appraisal table: every arm in one row of each thing that matters, and what makes the comparison fair or unfair.
enum Appraisal {
  /// One thing in all arms, the base first.
  struct Row {
    var head: String
    var note = ""
    /// What is said of an arm, and in how many replications it is so; nil where it is not defined.
    var cells: [Cell?]
  }

  struct Cell {
    var value: Sentence
    var count: Sentence?
    /// Whether it is better or worse than with the base in two thirds of the replications; nil where it is neither.
    var isBetter: Bool?
  }

  struct Group {
    var head: String
    var rows: [Row]
  }

  private static let mostArms = 6

  /// A table of every group for documents that have no markup: line breaks stand where the page sets the next text smaller, words
  /// where it has colours.
  static func plain(_ story: Story) -> [PlateTable] {
    guard story.lead > 0 else { return [] }
    let arms = Array(story.study.arms.indices.prefix(mostArms))
    func text(_ cell: Cell?) -> String {
      guard let cell else { return "–" }
      let mark = cell.isBetter.map { $0 ? story.words.better : story.words.worse }
      return [cell.value.plain, cell.count?.plain, mark].compactMap { $0 }.joined(separator: "\n")
    }
    return groups(arms, story).filter { !$0.rows.isEmpty }.map { group in
      PlateTable(
        caption: group.head,
        columns: [(story.words.measureHead, false)] + arms.map { (story.name($0), false) },
        rows: group.rows.map { row in [row.head + (row.note.isEmpty ? "" : "\n" + row.note)] + row.cells.map(text) })
    }
  }

  static func card(_ story: Story) -> Markup? {
    guard story.lead > 0 else { return nil }
    let words = story.words
    let arms = Array(story.study.arms.indices.prefix(mostArms))
    let groups = groups(arms, story).filter { !$0.rows.isEmpty }
    guard !groups.isEmpty else { return nil }
    let head =
      [Markup.element("th", [.init("scope", "col")], text: words.appraisalMeasure)]
      + arms.map { .element("th", [.init("scope", "col")], text: story.name($0)) }
    var body = Markup.empty
    for group in groups {
      body += .element(
        "tr", [.init("class", "group")],
        .element(
          "th", [.init("colspan", String(arms.count + 1)), .init("scope", "colgroup")],
          .text(group.head)))
      for row in group.rows { body += line(row, arms, story) }
    }
    let anchor = "\(story.language.rawValue)-appraisal"
    return .element(
      "section",
      [
        .init("class", "card wide"), .init("id", anchor), .init("data-figure", "appraisal"),
        .init("aria-labelledby", anchor + "-finding"),
      ],
      .element("h3", [.init("class", "finding"), .init("id", anchor + "-finding")], text: words.appraisalHead)
        + .element("p", [.init("class", "cap")], words.appraisalCaption(story.dates(), story.words.whole(story.futuresFact)))
        + .element(
          "div",
          [.init("class", "scroll"), .init("tabindex", "0"), .init("role", "group"), .init("aria-label", words.appraisalHead)],
          .element(
            "table", [.init("class", "full appraisal")],
            .element("thead", [], .element("tr", [], .joined(head))) + .element("tbody", [], body))))
  }

  private static func line(_ row: Row, _ arms: [Int], _ story: Story) -> Markup {
    var cells = Markup.element(
      "th", [.init("scope", "row")], .text(row.head) + (row.note.isEmpty ? .empty : .element("small", text: row.note)))
    for (arm, cell) in zip(arms, row.cells) {
      guard let cell else {
        cells += .element("td", [.init("data-head", story.name(arm))], text: "–")
        continue
      }
      let mark = cell.isBetter.map { $0 ? "gain" : "loss" } ?? ""
      cells += .element(
        "td", [.init("data-head", story.name(arm))] + (mark.isEmpty ? [] : [.init("class", mark)]),
        .element("b", [], cell.value) + (cell.count.map { .element("small", [], $0) } ?? .empty))
    }
    return .element("tr", [], cells)
  }

  private static func groups(_ arms: [Int], _ story: Story) -> [Group] {
    let words = story.words
    let table = AppraisalRows(story, arms)
    return [
      Group(
        head: words.appraisalHelp,
        rows: [
          table.levels(.responseMinutesMean, words.sentence(words.wholeCity), lessIsBetter: true),
          table.change(.responseMinutesMean, scope: "treated", words.whereStationsServe),
          table.change(.responseMinutesMean, scope: "elsewhere", words.elsewhere),
          table.night(), table.zones(), table.share(.walkWithin15Share, words.appraisalWalk),
          table.certainty(.responseMinutesMean),
        ].compactMap { $0 }),
      Group(
        head: words.appraisalCrime,
        rows: [
          table.levels(.crimeCommittedCount, words.appraisalCommitted, lessIsBetter: true, isPerYear: true),
          table.levels(.crimeRecordedCount, words.appraisalRecorded, lessIsBetter: nil, isPerYear: true),
          table.certainty(.crimeCommittedCount),
        ].compactMap { $0 }),
      Group(
        head: words.appraisalCounter,
        rows: [
          table.levels(.counterWaitMinutesMean, words.appraisalWait, lessIsBetter: true),
          table.levels(.tripsMean, words.appraisalTrips, lessIsBetter: true),
          table.share(.needsUnfinishedShare, words.appraisalUnfinished),
        ].compactMap { $0 }),
      Group(
        head: words.appraisalMoney,
        rows: [
          table.money(
            story.costOutcome, words.appraisalFull,
            note: story.costOutcome == .costAnnualisedPerYear ? words.appraisalSpread : ""),
          table.money(.costCashPerYear, words.appraisalCash),
          table.wholePeriod(.costNetPresent, words.appraisalPresent, note: words.appraisalPresentNote),
          table.certainty(story.costOutcome),
        ].compactMap { $0 }),
      Group(
        head: words.appraisalFair,
        rows: [
          table.hours(), table.persons(.precinctPoliceMean, words.appraisalPrecincts),
          table.persons(.volunteersMean, words.appraisalVolunteers),
          table.gate(),
        ].compactMap { $0 }),
    ]
  }
}

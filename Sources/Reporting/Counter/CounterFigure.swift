import StationModel

/// How a need is served: by which channel, in how many trips, after what wait; for all and for those aged 60 or over.
enum CounterFigure {
  static let figure = Figure(id: "counter") { story in
    guard story.estimate(0, .counterWaitMinutesMean) != nil else { return nil }
    let words = story.words
    let arms = Array(story.shownArms.prefix(6))
    let rows = CounterRows(story, arms).all
    guard !rows.isEmpty else { return nil }
    let bars = CounterBars(story, arms)
    return Plate(
      question: words.counterQuestion, finding: finding(story),
      caption: words.counterCaption(story.dates(), words.whole(story.futuresFact)),
      panes: [
        .drawing(bars.wide, narrow: [bars.narrow]),
        .page(markup(rows, arms, story), tables: [plain(rows, arms, story)]),
      ],
      notes: [Note(words.counterMannedHead, words.counterManned), Note(words.counterTripsHead, words.counterTrips)],
      tables: [bars.table], sources: story.present([EstimateColumn.file, DifferenceColumn.file]))
  }

  // MARK: Sentences
  /// Wait, trips and what is left undone, today and with the option that the study is about.
  private static func finding(_ story: Story) -> Sentence {
    let arm = story.lead
    guard arm > 0, let wait = story.difference(arm, .counterWaitMinutesMean), let trips = story.difference(arm, .tripsMean)
    else { return today(story) }
    let words = story.words
    var minutes = story.reading("min", size: 1)
    minutes.decimals = 1
    var times = story.reading("", size: 1)
    times.decimals = 2
    let first = words.counterFinding(
      story.named(arm), wait: (minutes.text(wait[.meanA]), minutes.full(wait[.meanB])),
      trips: (times.text(trips[.meanA]), times.text(trips[.meanB])))
    guard let undone = story.difference(arm, .needsUnfinishedShare) else { return first }
    var share = story.reading("share", size: 1)
    share.decimals = 1
    return first + words.counterUndone(share.full(undone[.meanA]), share.full(undone[.meanB]))
  }

  private static func today(_ story: Story) -> Sentence {
    var minutes = story.reading("min", size: 1)
    minutes.decimals = 1
    guard let wait = story.estimate(0, .counterWaitMinutesMean)?[.mean] else { return Sentence("") }
    return story.words.counterToday(story.named(0), minutes.full(wait))
  }

  // MARK: Tables
  private static func markup(_ rows: [CounterRows.Row], _ arms: [Int], _ story: Story) -> Markup {
    let words = story.words
    let head = [words.measureHead] + arms.map { story.name($0) }
    let body = Markup.joined(
      rows.map { row in
        let cells = zip(arms, row.cells).map { arm, cell -> Markup in
          guard let cell else { return .element("td", [.init("data-head", story.name(arm))], text: "–") }
          return .element(
            "td", [.init("data-head", story.name(arm))],
            row.isElderly ? .element("small", [], cell) : .element("b", [], cell))
        }
        return .element("tr", [], .element("th", [.init("scope", "row")], row.head) + .joined(cells))
      })
    return .element(
      "div",
      [.init("class", "scroll"), .init("tabindex", "0"), .init("role", "group"), .init("aria-label", words.counterQuestion)],
      .element(
        "table", [.init("class", "full appraisal")],
        .element("thead", [], .element("tr", [], .joined(head.map { .element("th", [.init("scope", "col")], text: $0) })))
          + .element("tbody", [], body)))
  }

  private static func plain(_ rows: [CounterRows.Row], _ arms: [Int], _ story: Story) -> PlateTable {
    PlateTable(
      caption: story.words.counterQuestion,
      columns: [(story.words.measureHead, false)] + arms.map { (story.name($0), false) },
      rows: rows.map { row in [row.head.plain] + row.cells.map { $0?.plain ?? "–" } })
  }
}

/// The rows of the figure's table: a measure in all arms, and of those aged 60 or over.
struct CounterRows {
  struct Row {
    var head: Sentence
    var isElderly = false
    var cells: [Sentence?]
  }

  private let story: Story
  private let arms: [Int]

  init(_ story: Story, _ arms: [Int]) { (self.story, self.arms) = (story, arms) }

  private static let measures: [(outcome: Outcome, decimals: Int)] = [
    (.counterWaitMinutesMean, 1), (.counterWaitMinutesP90, 0), (.transactionMinutesMean, 1), (.doorToDoorMinutesMean, 0),
    (.tripsMean, 2), (.tripsInPersonMean, 2), (.needsUnfinishedShare, 1), (.officeLeaveShare, 1), (.complaintsPer10000, 1),
    (.windowBusyShare, 0), (.walkInCount, 0),
  ]

  var all: [Row] {
    Self.measures.flatMap { measure -> [Row] in
      guard let base = story.estimate(0, measure.outcome), let title = story.named(measure.outcome)?.capitalised else {
        return []
      }
      var reading = story.reading(base.unit, size: 1)
      reading.decimals = measure.decimals
      func cells(scope: String, place: String) -> [Sentence?] {
        arms.map { arm in
          story.estimate(arm, measure.outcome, scope: scope, place: place).flatMap {
            $0.mean.isFinite ? reading.full($0[.mean]) : nil
          }
        }
      }
      // What is nothing in all arms is no row.
      if arms.allSatisfy({ story.estimate($0, measure.outcome)?.mean ?? 0 == 0 }) { return [] }
      let all = Row(head: title, cells: cells(scope: "city", place: ""))
      let old = cells(scope: "age", place: "60+")
      if measure.outcome == .walkInCount || old.allSatisfy({ $0 == nil }) { return [all] }
      return [all, Row(head: Sentence(story.words.counterElderly), isElderly: true, cells: old)]
    }
  }
}

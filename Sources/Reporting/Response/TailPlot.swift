import Scenarios
import Experiments
import StationModel

/// Response times as the share of calls reached by each minute: the tail, not only the mean.
enum TailPlot {
  static let figure = Figure(id: "tail") { story in
    guard let tail = Tail(story) else { return nil }
    return Plate(
      question: story.words.tailQuestion, finding: finding(tail, story),
      caption: story.words.tailCaption(story.dates(), story.words.whole(story.futuresFact)),
      panes: [
        .drawing(wide(tail, story), narrow: [narrow(tail, story)]),
        .drawing(priorities(tail, story, width: 430), narrow: [priorities(tail, story, width: 340)]),
      ].filter { if case .drawing(let canvas, _) = $0 { canvas.height > 0 } else { true } },
      notes: notes(tail, story), tables: [table(tail, story), priorityTable(tail, story)].compactMap { $0 },
      sources: story.present([HistogramColumn.file, EstimateColumn.file, GoalColumn.file]))
  }

  /// What the figure is drawn from.
  struct Tail {
    /// Places of the arms that have answered calls.
    var arms: [Int]
    var city: [ResponseHistogram]
    var all: ResponseHistograms
    /// Priorities with calls in every arm shown, the most urgent first.
    var priorities: [String]
    var minutes: Reading
    var share: Reading
    /// Goals on the share of calls reached within so many minutes.
    var goals: [(minutes: Double, share: Double)]

    init?(_ story: Story) {
      let all = ResponseHistograms(story)
      self.all = all
      arms = story.shownArms.filter { all[story.study.arms[$0].id, "city", ""] != nil }
      guard !arms.isEmpty else { return nil }
      city = arms.map { all[story.study.arms[$0].id, "city", ""]! }
      let ids = arms.map { story.study.arms[$0].id }
      let known = Set(story.study.kinds.compactMap { $0.priority.map(String.init) }).union((1...4).map(String.init))
      priorities = known.sorted().filter { place in ids.allSatisfy { all[$0, "priority", place] != nil } }
      var minutes = story.reading("min", size: 10)
      minutes.decimals = 1
      self.minutes = minutes
      share = story.reading("share", size: 1)
      share.decimals = 0
      goals = story.goals(story.lead).compactMap { goal in
        guard goal.scope == "city", !goal.isChange, !goal.isAtMost else { return nil }
        switch OutcomeTexts.outcome(goal.outcome) {
        case .responseWithin8Share: return (8, goal.threshold)
        case .responseWithin10Share: return (10, goal.threshold)
        default: return nil
        }
      }
    }
  }

  /// The time of nine in ten calls in an option and in the base, and which priorities wait longer.
  static func finding(_ tail: Tail, _ story: Story) -> Sentence {
    let words = story.words
    let arm = tail.arms.contains(story.lead) ? story.lead : tail.arms[0]
    guard let nine = story.reached(0.9, arm) else { return "" }
    guard arm > 0, tail.arms[0] == 0, let base = story.reached(0.9, 0) else {
      return words.tailOfOne(story.named(arm), tail.minutes.full(nine))
    }
    let first = words.tailOfTwo(story.named(arm), tail.minutes.full(nine), story.named(0), tail.minutes.full(base))
    return tail.priorities.count > 1 ? first + words.butSlower(slower(arm, tail, story)) : first
  }

  /// A priority whose slow calls wait longer than in the base by more than a bucket of the file.
  struct Slower {
    let priority: Sentence
    let from, to: Sentence
  }

  /// Priorities that lose, or the number of them where it is none.
  enum Losers {
    case some([Slower])
    case none(Fact)
  }

  private static func slower(_ arm: Int, _ tail: Tail, _ story: Story) -> Losers {
    let pairs = tail.priorities.compactMap { place -> (place: String, base: Fact, own: Fact)? in
      guard let base = story.reached(0.9, 0, priority: place), let own = story.reached(0.9, arm, priority: place) else {
        return nil
      }
      return (place, base, own)
    }
    let limit = 1 + ResponseHistogram.width
    let slower = pairs.filter { $0.own.value > $0.base.value * limit }
    if slower.isEmpty {
      let tests = pairs.map { $0.own.formula > $0.base.formula * .number(limit) }
      return .none(Fact(0, tests.dropFirst().reduce(tests.first ?? .number(0)) { $0 + $1 }))
    }
    return .some(
      slower.map {
        Slower(priority: story.named(priority: $0.place), from: tail.minutes.text($0.base), to: tail.minutes.full($0.own))
      })
  }

  private static func notes(_ tail: Tail, _ story: Story) -> [Note] {
    let words = story.words
    var notes: [Note] = []
    // What becomes of the priorities under the options that the finding does not name.
    let others = tail.arms[0] == 0 && tail.priorities.count > 1 ? tail.arms.filter { $0 > 0 && $0 != story.lead } : []
    if !others.isEmpty {
      let list = others.map { words.slowerUnder(story.named($0), slower($0, tail, story)) }
      notes.append(Note(words.byPriority, words.slowerList(list)))
    }
    let notReached = tail.arms.compactMap { arm -> Sentence? in
      guard let row = story.estimate(arm, .callsNotReachedShare), row.q05 <= row.mean, row.mean <= row.q95 else { return nil }
      var reading = story.reading("share", size: row.mean)
      reading.decimals = row.mean < 0.1 ? 1 : 0
      return words.of(reading.full(row[.mean]), story.named(arm))
    }
    notes.append(Note(words.tailCountsHead, words.tailCounts(notReached)))
    return notes
  }

  // MARK: The curves

  private static func wide(_ tail: Tail, _ story: Story) -> Canvas {
    var canvas = Canvas(width: 660, title: story.words.tailQuestion)
    let top = canvas.title(0, 14, story.words.tailPane, story.words.tailPaneNote, width: 650) + 6
    let lane = 470.0
    // The lists beside the lines at 50 and 90 of 100 have to fit between them.
    let lines = tail.arms.map { TextStyle.note.lines(story.name($0), width: 104).count }.reduce(0, +)
    let height = max(300, (Double(lines) * 16 + 34) / 0.4)
    curves(tail, story, &canvas, left: 44, right: lane - 14, top: top, bottom: top + height)
    for (share, head) in [(0.9, story.words.nineOfTen), (0.5, story.words.halfOfCalls)] {
      var y =
        canvas.lines(
          TextStyle.strong.lines(head, width: 186), lane, top + height * (1 - share) + 4, .strong, pitch: 15) + 3
      for (place, arm) in tail.arms.enumerated() {
        canvas.circle(lane + 5, y - 4, 4.5, .ink(story.ink(arm)))
        canvas.text(tail.minutes.full(tail.city[place].quantile(share)), 660, y, .value, .end)
        y = canvas.lines(
          TextStyle.note.lines(story.name(arm), width: 104), lane + 15, y, TextStyle.note.inked(.second), pitch: 15)
        y += 1
      }
    }
    canvas.height = top + height + 42
    return canvas
  }

  private static func narrow(_ tail: Tail, _ story: Story) -> Canvas {
    var canvas = Canvas(width: 340, title: story.words.tailQuestion)
    let top = canvas.title(0, 14, story.words.tailPane, story.words.tailPaneNote, width: 340) + 4
    let bottom = top + 210
    curves(tail, story, &canvas, left: 46, right: 334, top: top, bottom: bottom)
    var y = bottom + 56
    canvas.text(story.words.halfShort, 250, y, .strong, .end)
    canvas.text(story.words.nineShort, 340, y, .strong, .end)
    y += 19
    for (place, arm) in tail.arms.enumerated() {
      canvas.circle(5, y - 4, 4.5, .ink(story.ink(arm)))
      canvas.text(tail.minutes.full(tail.city[place].quantile(0.5)), 250, y, .label, .end)
      canvas.text(tail.minutes.full(tail.city[place].quantile(0.9)), 340, y, .value, .end)
      y = canvas.lines(TextStyle.note.lines(story.name(arm), width: 150), 15, y, TextStyle.note.inked(.second), pitch: 15) + 4
    }
    canvas.height = y - 8
    return canvas
  }

  private static func curves(
    _ tail: Tail, _ story: Story, _ canvas: inout Canvas, left: Double, right: Double, top: Double, bottom: Double
  ) {
    let longest = tail.city.map { $0.quantile(0.985) }.max() ?? 10
    let end = min(60, max(5, (longest / 5).rounded(.up) * 5))
    let (x, y) = (Scale(0...end, to: left, right), Scale(0...1, to: bottom, top))
    for share in [0, 0.25, 0.5, 0.75, 0.9, 1] {
      let isRead = share == 0.5 || share == 0.9
      canvas.line(left, y[share], right, y[share], isRead ? .axis : .grid, dash: isRead ? .dashed : nil)
      canvas.text(tail.share.full(share), left - 6, y[share] + 4, isRead ? .strong : .note, .end)
    }
    for (row, goal) in tail.goals.enumerated() where goal.minutes < end {
      canvas.line(x[goal.minutes], bottom, x[goal.minutes], y[goal.share], .goal, width: 1.6)
      canvas.line(x[goal.minutes] - 5, y[goal.share], x[goal.minutes] + 5, y[goal.share], .goal, width: 2.4)
      let text = story.words.goalWithin(tail.share.full(goal.share), tail.minutes.style.exact(goal.minutes))
      let (style, line) = (TextStyle.strong.inked(.goal), bottom - 9 - 17 * Double(row))
      // Near the right end the words stand further left.
      let start = max(left, min(x[goal.minutes] + 6, right - style.width(text)))
      canvas.text(text, start, line, style, halo: true)
    }
    for (place, arm) in tail.arms.enumerated() {
      let histogram = tail.city[place]
      var points = [(x: x[0], y: y[0])]
      let steps = Int((right - left) / 4)
      for step in 1...steps {
        let minutes = end * Double(step) / Double(steps)
        points.append((x: x[minutes], y: y[histogram.share(within: minutes)]))
      }
      canvas.group(
        tip: story.words.tailTip(
          story.name(arm), tail.minutes.full(histogram.quantile(0.5)), tail.minutes.full(histogram.quantile(0.9))),
        key: story.study.arms[arm].id
      ) { canvas in
        canvas.path(
          Path(points), stroke: story.ink(arm), width: 2.2, dash: arm == 0 && tail.arms.count > 1 ? .dashed : nil, isRound: true)
        for share in [0.5, 0.9] {
          let minutes = histogram.quantile(share)
          if minutes <= end { canvas.circle(x[minutes], y[share], 4.5, .ink(story.ink(arm)), stroke: .paper, strokeWidth: 1) }
        }
      }
    }
    canvas.xAxis(x, y: bottom, steps: 6) { tail.minutes.style.text($0, decimals: 0) }
    canvas.text(story.words.minutesToArrival, (left + right) / 2, bottom + 34, .note, .middle)
  }
}

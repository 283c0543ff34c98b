/// The same by priority, and the numbers.
extension TailPlot {
  /// From the time of half of the calls to that of nine in ten, by priority and arm. Height 0 where there are fewer than two.
  static func priorities(_ tail: Tail, _ story: Story, width: Double) -> Canvas {
    var canvas = Canvas(width: width, title: story.words.byPriority)
    guard tail.priorities.count > 1 else { return canvas }
    var y = canvas.title(0, 14, story.words.byPriority, story.words.byPriorityNote, width: width) + 12
    let (label, lane) = (width > 400 ? 136.0 : 104.0, 92.0)
    let all = tail.priorities.flatMap { place in
      tail.arms.compactMap { tail.all[story.study.arms[$0].id, "priority", place]?.quantile(0.9) }
    }
    let scale = Scale(over: all, including: [0], to: label + 8, width - lane, steps: 3)
    let top = y - 8
    for tick in scale.ticks(3) { canvas.line(scale[tick], top, scale[tick], top, .grid) }
    for place in tail.priorities {
      canvas.text(story.words.priority(place, kinds(place, story), width: width), 0, y, .strong)
      y += 18
      for arm in tail.arms {
        guard let histogram = tail.all[story.study.arms[arm].id, "priority", place] else { continue }
        let (half, nine) = (histogram.quantile(0.5), histogram.quantile(0.9))
        let lines = TextStyle.note.lines(story.name(arm), width: label - 12)
        canvas.group(
          tip: story.words.tailTip(story.name(arm), tail.minutes.full(half), tail.minutes.full(nine)),
          key: story.study.arms[arm].id
        ) { canvas in
          canvas.line(scale[half], y - 4, scale[nine], y - 4, story.ink(arm), width: 6, opacity: 0.38, isRound: true)
          canvas.circle(scale[half], y - 4, 4, .ink(.paper), stroke: story.ink(arm))
          canvas.circle(scale[nine], y - 4, 4.5, .ink(story.ink(arm)), stroke: .paper, strokeWidth: 1)
        }
        canvas.text(tail.minutes.range(half, nine), width, y, TextStyle.note.inked(.text), .end)
        y = canvas.lines(lines, 12, y, TextStyle.note.inked(.second), pitch: 14) + 5
      }
      y += 9
    }
    canvas.xAxis(scale, y: y - 12, steps: 3) { tail.minutes.style.text($0, decimals: scale.decimals(3)) }
    canvas.height =
      canvas.legend(
        [(.ring(.mute), story.words.halfOfCalls), (.dot(.mute), story.words.nineOfTen)], 0, y + 28, width: width) - 10
    return canvas
  }

  /// Names of up to three kinds of calls of a priority.
  private static func kinds(_ priority: String, _ story: Story) -> [String] {
    let kinds = story.study.kinds.filter { $0.priority.map(String.init) == priority }
    return kinds.prefix(3).map { $0.name[story.language] }
  }

  static func table(_ tail: Tail, _ story: Story) -> PlateTable {
    PlateTable(
      caption: story.words.tailPane, columns: columns(story, first: [(story.words.option, false)]),
      rows: tail.arms.enumerated().map { place, arm in [story.name(arm)] + cells(tail.city[place], tail) })
  }

  static func priorityTable(_ tail: Tail, _ story: Story) -> PlateTable? {
    guard tail.priorities.count > 1 else { return nil }
    return PlateTable(
      caption: story.words.byPriority,
      columns: columns(story, first: [(story.words.priorityHead, false), (story.words.option, false)]),
      rows: tail.priorities.flatMap { place in
        tail.arms.compactMap { arm in
          tail.all[story.study.arms[arm].id, "priority", place].map { [place, story.name(arm)] + cells($0, tail) }
        }
      })
  }

  private static func columns(_ story: Story, first: [(name: String, isNumber: Bool)]) -> [(name: String, isNumber: Bool)] {
    first + [0.5, 0.9, 0.95].map { (story.words.percentile(Int($0 * 100)), true) }
      + [8, 10, 15].map { (story.words.within($0), true) }
  }

  private static func cells(_ histogram: ResponseHistogram, _ tail: Tail) -> [String] {
    var share = tail.share
    share.decimals = 1
    return [0.5, 0.9, 0.95].map { tail.minutes.full(histogram.quantile($0)) }
      + [8.0, 10, 15].map { share.full(histogram.share(within: $0)) }
  }
}

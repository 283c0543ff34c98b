import StationModel

/// Which part of the plan does the work, as far as arms tell.
enum LadderFigure {
  static let figure = Figure(id: "ladder") { story in
    guard story.lead > 0, let ladder = Ladder(story) else { return nil }
    let words = story.words
    let changed = ArmChanges(ladder.story.study, arm: ladder.whole, against: ladder.people).settings.map(\.path)
    return Plate(
      question: words.ladderQuestion, finding: finding(ladder),
      caption: words.ladderCaption(ladder.story.named(0), ladder.story.dates(), words.whole(ladder.story.futuresFact)),
      panes: [.drawing(wide(ladder), narrow: ladder.columns.map { narrow($0, ladder) })],
      notes: [
        Note(words.ladderOrderHead, words.ladderOrder),
        Note(words.ladderTogetherHead, words.ladderTogether(words.parts(of: changed))),
      ],
      tables: [table(ladder)], sources: [ReplicationColumn.file, StudyFacts.file].map(ladder.story.located))
  }

  /// What the people alone bring of what the whole plan does.
  static func finding(_ ladder: Ladder) -> Sentence {
    let (story, words) = (ladder.story, ladder.story.words)
    let parts = ladder.columns.filter { !$0.isCost }.compactMap { column -> Sentence? in
      let people = Formula.fold(.mean, story.change(ladder.people, column.outcome))
      let whole = Formula.fold(.mean, story.change(ladder.whole, column.outcome))
      guard let share = story.fact(people / whole), share.value.isFinite, let sign = story.fact(whole) else { return nil }
      return words.ladderPart(share, words.ladderOf(column.outcome, sign))
    }
    return words.ladderFinding(story.named(ladder.people), parts)
  }

  /// A step of the ladder: name, what it is, where it starts and ends.
  private struct Step {
    var name: String
    var note: String
    var from, to: (Ladder.Column) -> Double
    var isWhole = false
  }

  private static func steps(_ ladder: Ladder) -> [Step] {
    let words = ladder.story.words
    return [
      Step(
        name: words.ladderPeople, note: ladder.story.name(ladder.people), from: { _ in 0 }, to: { $0.people.mean }),
      Step(
        name: words.ladderStations, note: words.ladderStationsNote, from: { $0.people.mean }, to: { $0.whole.mean }),
      Step(
        name: ladder.story.name(ladder.whole), note: words.ladderWholeNote, from: { _ in 0 }, to: { $0.whole.mean }, isWhole: true
      ),
    ]
  }

  private static func reading(_ column: Ladder.Column, _ story: Story) -> Reading {
    let size = max(column.people.mean.magnitude, column.whole.mean.magnitude)
    let reading = story.reading(column.unit, size: size, error: column.whole.quantile(0.95) - column.whole.quantile(0.05))
    return column.outcome == .responseWithin10Share ? reading.points : reading
  }

  private static func scale(_ column: Ladder.Column, to left: Double, _ right: Double) -> Scale {
    Scale(
      over: [column.people.mean, column.whole.quantile(0.05), column.whole.quantile(0.95)], including: [0], to: left, right,
      steps: 3)
  }

  private static func wide(_ ladder: Ladder) -> Canvas {
    let story = ladder.story
    let words = story.words
    let label = 208.0
    let steps = steps(ladder)
    var canvas = Canvas(width: 1114, title: words.ladderQuestion)
    let pitch = (1114 - label) / Double(ladder.columns.count)
    let top = 46.0
    let names = steps.map { TextStyle.head.lines($0.name, width: label - 12) }
    let notes = steps.map { TextStyle.small.lines($0.note, width: label - 12) }
    let height = zip(names, notes).reduce(56) { max($0, Double($1.0.count) * 15 + Double($1.1.count) * 13 + 13) }
    let bottom = top + height * Double(steps.count)
    canvas.text(words.ladderHead, 0, 14, .head)
    canvas.text(words.ladderHeadNote, 0, 30, .note)
    for (row, step) in steps.enumerated() {
      let y = top + height * Double(row)
      canvas.line(0, y, 1114, y, step.isWhole ? .axis : .rule)
      let end = canvas.lines(names[row], 0, y + 18, .head, pitch: 15)
      canvas.lines(notes[row], 0, end, .small, pitch: 13)
    }
    for (place, column) in ladder.columns.enumerated() {
      let left = label + pitch * Double(place)
      let reading = reading(column, story)
      canvas.text(words.ladderColumn(column.outcome), left + 12, 14, .head)
      canvas.parts(
        [
          (reading.unitName + words.pick(", ", "，"), .note),
          (column.lowerIsBetter ? words.betterLeft : words.betterRight, TextStyle.note.inked(.goal)),
        ],
        left + 12, 30)
      draw(&canvas, column, steps, scale(column, to: left + 60, left + pitch - 66), top: top, height: height, story)
    }
    canvas.height = legend(&canvas, bottom + 34, story)
    return canvas
  }

  private static func narrow(_ column: Ladder.Column, _ ladder: Ladder) -> Canvas {
    let story = ladder.story
    let steps = steps(ladder)
    let reading = reading(column, story)
    let better = column.lowerIsBetter ? story.words.betterLeft : story.words.betterRight
    var canvas = Canvas(width: Canvas.phone, title: story.words.ladderColumn(column.outcome))
    let top = canvas.title(
      0, 14, story.words.ladderColumn(column.outcome), reading.unitName + story.words.pick(", ", "，") + better,
      width: Canvas.phone)
    let names = steps.map { ($0.isWhole ? TextStyle.head : .label).lines($0.name, width: Canvas.phone) }
    // Names stand above the bars.
    let above = 2 + 15 * Double(names.map(\.count).max() ?? 1)
    let height = above + 41
    for (row, step) in steps.enumerated() {
      canvas.lines(names[row], 0, top + height * Double(row) + 11, step.isWhole ? .head : .label, pitch: 15)
    }
    draw(&canvas, column, steps, scale(column, to: 62, Canvas.phone - 66), top: top, height: height, offset: above, story)
    canvas.height = legend(&canvas, top + height * Double(steps.count) + 34, story)
    return canvas
  }

  private static func draw(
    _ canvas: inout Canvas, _ column: Ladder.Column, _ steps: [Step], _ scale: Scale, top: Double, height: Double,
    offset: Double = 14,
    _ story: Story
  ) {
    let reading = reading(column, story)
    let bottom = top + height * Double(steps.count)
    for (row, step) in steps.enumerated() {
      let y = top + height * Double(row) + offset
      // The line of no change leaves room for names above the bars.
      canvas.line(scale[0], y - 4, scale[0], y + 32, .text, width: 1.2)
      let (from, to) = (step.from(column), step.to(column))
      let change = to - from
      let isBetter = (change < 0) == column.lowerIsBetter
      let ink: Ink = step.isWhole ? story.ink(1) : change == 0 ? .same : isBetter ? .better3 : .worse1
      canvas.group(tip: "\(step.name): \(reading.full(change, signed: true))") { canvas in
        canvas.rect(scale[from], y, scale[to] - scale[from], 28, .ink(ink), opacity: step.isWhole ? 0.2 : nil)
        if step.isWhole {
          canvas.range(scale[column.whole.quantile(0.05)], scale[to], scale[column.whole.quantile(0.95)], y: y + 14, story.ink(1))
        }
      }
      if row + 1 < steps.count { canvas.line(scale[to], y + 28, scale[to], y + height, .axis, dash: .dotted) }
      // The number stands outside the bar at its far end, beyond the range of the whole.
      let ends = [from, to] + (step.isWhole ? [column.whole.quantile(0.05), column.whole.quantile(0.95)] : [])
      // Where it would stand on the line of no change, it stands at the other end.
      var isLeft = change < 0
      let width = TextStyle.value.width(reading.text(change, signed: true)) + 12
      let (first, last) = (scale[ends.min()!], scale[ends.max()!])
      if isLeft ? first - width < scale[0] && scale[0] < first - 1 : last + 1 < scale[0] && scale[0] < last + width {
        isLeft.toggle()
      }
      let x = isLeft ? first - 7 : last + 7
      canvas.text(reading.text(change, signed: true), x, y + 19, .value, isLeft ? .end : .start, halo: true)
    }
    canvas.xAxis(scale, y: bottom, steps: 3) {
      reading.style.text($0 / reading.unit.divisor, decimals: scale.decimalsFor(reading, 3), signed: true)
    }
  }

  private static func legend(_ canvas: inout Canvas, _ y: Double, _ story: Story) -> Double {
    let words = story.words
    return canvas.legend(
      [
        (.square(.better3), words.ladderBetter), (.square(.worse1), words.ladderWorse), (.range(story.ink(1)), words.ladderRange),
      ], 0,
      y + 6,
      width: canvas.width) - 8
  }

  private static func table(_ ladder: Ladder) -> PlateTable {
    let story = ladder.story
    return PlateTable(
      caption: story.words.ladderQuestion,
      columns: [(story.words.ladderHead, false)]
        + ladder.columns.map { ("\(story.words.ladderColumn($0.outcome)), \(reading($0, story).unitName)", true) },
      rows: steps(ladder).map { step in
        [step.name] + ladder.columns.map { reading($0, story).text(step.to($0) - step.from($0), signed: true) }
      })
  }
}

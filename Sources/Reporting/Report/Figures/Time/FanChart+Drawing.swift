/// The drawing: panes over one axis of months.
extension FanChart {
  /// Where a pane stands.
  struct Frame {
    var left: Double
    var right: Double
    var top: Double
    var bottom: Double
    /// Width of the lane of labels right of the plot; 0 sets them as a legend above it.
    var lane: Double
  }

  /// A label at the end of a line.
  struct EndLabel {
    var y: Double
    var text: String
    var style: TextStyle
  }

  static func wide(_ facts: Facts, _ story: Story) -> Canvas {
    var canvas = Canvas(width: 1118, title: story.words.whenQuestion)
    let (left, right) = (56.0, 906.0)
    let x = Scale(0...Double(story.study.months.count), to: left, right)
    bands(facts, story, &canvas, x, top: 0)
    // The grounds of the windows are drawn first and as high as all panes: how high is known from their number.
    let hasCrime = facts.hasCrime
    let rows = story.study.arms.indices.filter { !facts.stations[$0].isEmpty }
    let stationTop = hasCrime ? 490.0 + overhang(story, lane: 1118 - right - 14) : 292.0
    let labels = stationLabels(facts, rows, story, lane: 1118 - right - 14)
    let bottom = stationTop + (rows.isEmpty ? 0 : 26 + stationPitch(labels, isNarrow: false) * Double(rows.count))
    grounds(story, &canvas, x, top: 30, bottom: bottom)
    var frame = Frame(left: left, right: right, top: 86, bottom: 262, lane: 1118 - right - 14)
    paneTitle(story.words.responsePane, story.words.minutesLong, &canvas, left + 6, frame.top - 12, 700)
    response(facts, story, &canvas, x, frame)
    if hasCrime {
      frame.top = 312
      frame.bottom = 462
      paneTitle(
        crimeTitle(facts, story) ?? story.words.crimePane, story.words.crimePaneNote(story.name(0)), &canvas, left + 6, 300, 840
      )
      crime(facts, story, &canvas, x, frame)
    }
    if !rows.isEmpty {
      paneTitle(story.words.stationsPane, story.words.stationsNote, &canvas, left + 6, stationTop + 8, 700)
      stations(facts, rows, story, &canvas, x, top: stationTop + 28, frame)
    }
    gate(facts, story, &canvas, x, segments: hasCrime ? [(86, 262), (312, 462)] : [(86, 262)], label: 50)
    months(story, &canvas, x, y: bottom)
    canvas.height = bottom + 26
    return canvas
  }

  /// How far the labels beside the crime pane run on below it, where there are many options.
  private static func overhang(_ story: Story, lane: Double) -> Double {
    let heights = story.options.map { arm in
      Double(TextStyle.strong.lines(story.words.trueLabelOf(story.name(arm), "−10.0 %"), width: lane).count) * 15 + 2
    }
    // The pane with its margins is 176 high; two lines are the recorded offences of the first option.
    return max(0, heights.reduce(32, +) - 176)
  }

  static func narrow(_ facts: Facts, _ story: Story) -> [Canvas] {
    let x = Scale(0...Double(story.study.months.count), to: 34, 334)
    var canvases: [Canvas] = []
    func add(_ title: String, _ note: String, height: Double, _ draw: (inout Canvas, Frame) -> Double) {
      var canvas = Canvas(width: 340, title: title)
      let top = canvas.title(0, 14, title, note, width: 340) + 2
      let frame = Frame(left: 34, right: 334, top: top, bottom: top + height, lane: 0)
      grounds(story, &canvas, x, top: top, bottom: frame.bottom)
      let end = draw(&canvas, frame)
      months(story, &canvas, x, y: frame.bottom)
      canvas.height = max(frame.bottom + 26, end)
      canvases.append(canvas)
    }
    add(story.words.responsePane, story.words.minutesLong, height: 150) { canvas, frame in
      gateLine(facts, story, &canvas, x, segments: [(frame.top, frame.bottom)])
      let end = response(facts, story, &canvas, x, frame)
      guard let text = gateText(facts, story) else { return end }
      canvas.diamond(10, end + 8)
      let style = TextStyle.strong.inked(.alarm)
      return canvas.lines(style.lines(text, width: 310), 30, end + 12, style, pitch: 15) - 8
    }
    if facts.hasCrime {
      add(crimeTitle(facts, story) ?? story.words.crimePane, story.words.crimePaneNote(story.name(0)), height: 140) {
        canvas, frame in
        gateLine(facts, story, &canvas, x, segments: [(frame.top, frame.bottom)])
        return crime(facts, story, &canvas, x, frame)
      }
    }
    let rows = story.study.arms.indices.filter { !facts.stations[$0].isEmpty }
    if !rows.isEmpty {
      let pitch = stationPitch(stationLabels(facts, rows, story, lane: 0), isNarrow: true)
      add(story.words.stationsPane, story.words.stationsNote, height: Double(rows.count) * pitch + 2) { canvas, frame in
        stations(facts, rows, story, &canvas, x, top: frame.top + 14, frame)
        return frame.bottom
      }
    }
    return canvases
  }

  private static func paneTitle(
    _ title: String, _ note: String, _ canvas: inout Canvas, _ x: Double, _ y: Double, _ width: Double
  ) {
    let together = TextStyle.title.width(title) + TextStyle.title.width("  " + note)
    var quiet = TextStyle.title.inked(.mute)
    quiet.weight = 400
    canvas.parts(together <= width ? [(title, .title), ("  " + note, quiet)] : [(title, .title)], x, y, halo: true)
  }

  /// Names of the windows over the plot.
  private static func bands(_ facts: Facts, _ story: Story, _ canvas: inout Canvas, _ x: Scale, top: Double) {
    var month = 0
    for (index, window) in story.study.windows.enumerated() {
      let (from, to) = (x[Double(month)], x[Double(month + window.months.count)])
      canvas.rect(from, top, to - from - 1.5, 28, .ink(index.isMultiple(of: 2) ? .bandHead : .grid))
      let name = story.words.sentence(story.window(named: window.id))
      let opened = facts.stations[story.lead].count { row in
        let at = story.month(ofDay: row.openingDay ?? -1)
        return row.openingDay != nil && at >= Double(month) && at < Double(month + window.months.count)
      }
      let more = opened > 0 ? "  " + story.words.stationsOpened(opened) : ""
      let quiet = TextStyle.label.inked(.second)
      let room = to - from - 10
      if TextStyle.head.width(name + more) <= room {
        canvas.parts([(name, .head), (more, quiet)], (from + to) / 2, top + 19, .middle)
      } else if TextStyle.head.width(name) <= room {
        canvas.text(name, (from + to) / 2, top + 19, .head, .middle)
      }
      month += window.months.count
    }
  }

  private static func grounds(_ story: Story, _ canvas: inout Canvas, _ x: Scale, top: Double, bottom: Double) {
    var month = 0
    for (index, window) in story.study.windows.enumerated() {
      let next = month + window.months.count
      if index.isMultiple(of: 2) {
        canvas.rect(x[Double(month)], top, x[Double(next)] - x[Double(month)], bottom - top, .ink(.band))
      }
      month = next
    }
  }

  /// The calendar.
  private static func months(_ story: Story, _ canvas: inout Canvas, _ x: Scale, y: Double) {
    let count = story.study.months.count
    let isShort = x[1] - x[0] < 12
    let widest = story.study.months.map { TextStyle.note.width(story.words.calendarMonth($0, isShort: isShort)) }.max() ?? 0
    let step = [1, 2, 3, 6, 12, 24, 60].first { Double($0) * (x[1] - x[0]) >= widest + 8 } ?? 120
    canvas.line(x[0], y, x[Double(count)], y, .axis)
    for month in stride(from: 0, through: count, by: step) {
      canvas.line(x[Double(month)], y, x[Double(month)], y + 4, .axis)
      if month < count {
        canvas.text(
          story.words.calendarMonth(story.study.months[month], isShort: isShort), x[Double(month)] - 10, y + 18, .note)
      }
    }
  }

  /// The day on which most replications decide, through the panes; returns its place, nil without a gate.
  @discardableResult private static func gateLine(
    _ facts: Facts, _ story: Story, _ canvas: inout Canvas, _ x: Scale, segments: [(Double, Double)]
  ) -> Double? {
    guard let day = usualGateDay(facts) else { return nil }
    let at = x[story.month(ofDay: day)]
    for (top, bottom) in segments { canvas.line(at, top, at, bottom, .alarm, width: 1.6) }
    return at
  }

  private static func gateText(_ facts: Facts, _ story: Story) -> String? {
    if facts.gate.isEmpty { return nil }
    let counts = GateDecision.counts(facts.gate)
    return story.words.gateLine(atOnce: counts[0], later: counts[1], stop: counts[2], of: facts.gate.count)
  }

  private static func gate(
    _ facts: Facts, _ story: Story, _ canvas: inout Canvas, _ x: Scale, segments: [(Double, Double)], label y: Double
  ) {
    guard let at = gateLine(facts, story, &canvas, x, segments: segments), let text = gateText(facts, story) else { return }
    canvas.diamond(at, y - 4)
    let style = TextStyle.strong.inked(.alarm)
    let fits = at + 12 + style.width(text) <= canvas.width
    canvas.text(text, fits ? at + 12 : at - 12, y, style, fits ? .start : .end)
  }
}

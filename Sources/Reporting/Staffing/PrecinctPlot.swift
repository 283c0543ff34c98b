/// For every option, from the base: police posts left in precincts, response in the city, where no station is, and at night.
struct PrecinctPlot {
  private let rows: [PrecinctFigure.Row]
  private let story: Story

  init(_ rows: [PrecinctFigure.Row], _ story: Story) { (self.rows, self.story) = (rows, story) }

  private enum Column: CaseIterable {
    case posts, city, elsewhere, night
  }

  private var columns: [Column] {
    Column.allCases.filter { column in
      switch column {
      case .posts: true
      case .city: rows.contains { !$0.city.isEmpty }
      case .elsewhere: rows.contains { $0.elsewhere != nil }
      case .night: rows.contains { $0.night != nil }
      }
    }
  }

  private func head(_ column: Column) -> (title: String, note: String) {
    let words = story.words
    return switch column {
    case .posts: (words.precinctPosts, words.precinctDots)
    case .city: (words.precinctCity, words.precinctDots)
    case .elsewhere: (words.precinctElsewhere, words.precinctRange)
    case .night: (words.precinctNight, words.precinctNightNote)
    }
  }

  /// Changes of response share one scale, so that they are compared; posts have their own.
  private func scale(_ column: Column, _ left: Double, _ right: Double) -> Scale {
    if column == .posts {
      return Scale(
        over: rows.flatMap { $0.posts + [$0.after.value, $0.before.value] }, including: [0], to: left, right, steps: 3)
    }
    let changes = rows.flatMap { row in
      row.city + [row.elsewhere?.q05, row.elsewhere?.q95, row.night.map { $0.after.value - $0.before.value }].compactMap { $0 }
    }
    return Scale(over: changes, including: [0], to: left, right, steps: 3)
  }

  // MARK: Canvases
  var wide: Canvas {
    let width = 1114.0
    var canvas = Canvas(width: width, title: story.words.precinctQuestion)
    let label = 190.0
    let room = (width - label) / Double(columns.count)
    let heads = columns.map { column in
      let (title, note) = head(column)
      return (TextStyle.title.lines(title, width: room - 24), TextStyle.note.lines(note, width: room - 24))
    }
    let titles = heads.map { $0.0.count }.max()!
    let top = Double(titles) * 18 + Double(heads.map { $0.1.count }.max()!) * 16 + 14
    let pitch = 58.0
    let bottom = top + pitch * Double(rows.count)
    for (place, column) in columns.enumerated() {
      let left = label + room * Double(place) + 12
      canvas.lines(heads[place].0, left, 14, .title, pitch: 18)
      canvas.lines(heads[place].1, left, 14 + Double(titles) * 18, .note, pitch: 16)
      let scale = scale(column, left + 4, left + room - 34)
      frame(&canvas, column, scale, top: top, bottom: bottom)
      for (number, row) in rows.enumerated() { mark(&canvas, column, row, scale, y: top + pitch * Double(number) + 38) }
    }
    for (number, row) in rows.enumerated() {
      let y = top + pitch * Double(number)
      if number > 0 { canvas.line(0, y, width, y, .rule) }
      canvas.lines(Array(TextStyle.head.lines(story.name(row.arm), width: label - 14).prefix(3)), 0, y + 20, .head, pitch: 16)
    }
    canvas.height = legend(&canvas, bottom + 42)
    return canvas
  }

  var narrow: [Canvas] {
    columns.map { column in
      let (title, note) = head(column)
      var canvas = Canvas(width: Canvas.phone, title: title)
      let top = canvas.title(0, 14, title, note, width: Canvas.phone) + 2
      let pitch = 70.0
      let bottom = top + pitch * Double(rows.count)
      let scale = scale(column, 8, Canvas.phone - 22)
      frame(&canvas, column, scale, top: top, bottom: bottom)
      for (number, row) in rows.enumerated() {
        let y = top + pitch * Double(number)
        let name = TextStyle.head.lines(story.name(row.arm), width: Canvas.phone)[0]
        canvas.text(name, 0, y + 12, .head, halo: true)
        mark(&canvas, column, row, scale, y: y + 48)
      }
      canvas.height = legend(&canvas, bottom + 42)
      return canvas
    }
  }

  private func frame(_ canvas: inout Canvas, _ column: Column, _ scale: Scale, top: Double, bottom: Double) {
    if column == .posts {
      if let before = rows.first?.before.value { canvas.line(scale[before], top, scale[before], bottom, .base, dash: .dashed) }
    } else {
      canvas.rect(scale[0], top, scale.pixels.1 - scale[0], bottom - top, .ink(.alarmSide))
    }
    canvas.xAxis(scale, y: bottom, steps: 3) {
      story.numbers.text($0, decimals: column == .posts ? 0 : scale.decimals(3), signed: column != .posts)
    }
  }

  // MARK: Marks
  private func mark(_ canvas: inout Canvas, _ column: Column, _ row: PrecinctFigure.Row, _ scale: Scale, y: Double) {
    let ink = story.ink(row.arm)
    // The line of no change leaves room for the text above the marks.
    if column != .posts { canvas.line(scale[0], y - 11, scale[0], y + 12, .text, width: 1.2) }
    switch column {
    case .posts:
      let text = "\(number(row.before.value)) → \(number(row.after.value))"
      dots(&canvas, row.posts, scale, y: y, ink, key: row.arm, tip: text)
      label(&canvas, text, scale, y: y)
    case .city:
      let later = row.city.count { $0 > 0 }
      let mean = Spread(row.city).mean
      let text = words(mean, later: later, of: row.city.count)
      dots(&canvas, row.city, scale, y: y, ink, key: row.arm, tip: text)
      if !row.city.isEmpty { label(&canvas, text, scale, y: y) }
    case .elsewhere:
      guard let change = row.elsewhere else { return label(&canvas, story.words.precinctNowhere, scale, y: y) }
      let text = words(change.mean, later: change.higher.met.count, of: change.futures)
      canvas.group(tip: text, key: story.study.arms[row.arm].id) {
        $0.range(scale[change.q05], scale[change.mean], scale[change.q95], y: y, ink)
      }
      label(&canvas, text, scale, y: y)
    case .night:
      guard let night = row.night else { return }
      let text = "\(minutes(night.before.value)) → \(minutes(night.after.value))"
      canvas.group(tip: text, key: story.study.arms[row.arm].id) {
        $0.circle(scale[night.after.value - night.before.value], y, 5, .ink(ink), stroke: .paper, strokeWidth: 1)
      }
      label(&canvas, text, scale, y: y)
    }
  }

  private func label(_ canvas: inout Canvas, _ text: String, _ scale: Scale, y: Double) {
    canvas.text(text, scale.pixels.0, y - 16, .strong, halo: true)
  }

  /// Every run as a dot, those of one pixel above each other in three rows, so that many are not seen as one.
  private func dots(
    _ canvas: inout Canvas, _ values: [Double], _ scale: Scale, y: Double, _ ink: Ink, key: Int, tip: String
  ) {
    var path = Path()
    for (place, value) in values.enumerated() { path.point(scale[value], y + Double(place % 3 - 1) * 4) }
    canvas.group(tip: tip, key: story.study.arms[key].id) {
      $0.path(path, stroke: ink, width: 3.4, isRound: true)
    }
  }

  private func number(_ value: Double) -> String { story.numbers.text(value, decimals: 0) }
  private func minutes(_ value: Double) -> String { story.numbers.text(value, decimals: 1) }
  private func words(_ mean: Double, later: Int, of all: Int) -> String {
    story.words.precinctChange(story.numbers.text(mean, decimals: 1, signed: true), later: later, of: all)
  }

  private func legend(_ canvas: inout Canvas, _ y: Double) -> Double {
    let words = story.words
    return canvas.legend(
      [(.dot(.mute), words.precinctRun), (.range(.mute), words.precinctRange), (.dashed(.base), story.name(0))], 0, y,
      width: canvas.width) - 8
  }
}

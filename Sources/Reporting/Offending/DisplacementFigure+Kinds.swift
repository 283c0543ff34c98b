extension DisplacementFigure {
  /// Net change of one kind of offence, in offences a year.
  struct KindChange {
    let name: String
    let net, low, high: Double
  }

  /// Kinds of which some are committed, the largest change first.
  static func kindChanges(_ arm: Int, _ story: Story) -> [KindChange] {
    let id = story.study.arms[arm].id
    return story.results.rows(AreaAccountColumn.self).filter {
      $0.holds(.arm, id) && $0.holds(.window, story.window.id) && $0.holds(.scope, AreaAccountColumn.Scope.kind.rawValue)
    }.compactMap { row -> KindChange? in
      guard let kind = story.study.kinds.first(where: { row.holds(.place, $0.id) }) else { return nil }
      let account = AccountRow(row)
      if account.inBase == 0 { return nil }
      return KindChange(
        name: kind.name[story.language], net: story.perYear(account.net), low: story.perYear(account.low ?? account.net),
        high: story.perYear(account.high ?? account.net))
    }.sorted { $0.net.magnitude > $1.net.magnitude }
  }

  /// Nil where the account does not tell kinds apart.
  static func kinds(_ account: Account, _ story: Story) -> Pane? {
    let changes = kindChanges(account.arm, story)
    if changes.isEmpty { return nil }
    return .drawing(
      draw(changes, account, story, width: 545), narrow: [draw(changes, account, story, width: 340)])
  }

  private static func draw(_ changes: [KindChange], _ account: Account, _ story: Story, width: Double) -> Canvas {
    let words = story.words
    var canvas = Canvas(width: width, title: words.kindsTitle)
    var y = canvas.title(0, 14, words.kindsTitle, words.kindsNote(story.name(account.arm)), width: width) + 16
    let isWide = width > 400
    let texts = changes.map { (text($0.net, story, signed: true), "(\(range($0.low, $0.high, story)))") }
    let lane = texts.map { TextStyle.value.width($0.0) + TextStyle.small.width($0.1) + 16 }.max() ?? 0
    let names = changes.map { words.sentence($0.name) }
    let longest = names.map { TextStyle.label.width($0) }.max() ?? 0
    let labels = isWide ? min(longest, 170) : width - lane
    let (left, right) = isWide ? (labels + 16, width - lane - 8) : (8, width - 8)
    let scale = Scale(over: changes.flatMap { [$0.low, $0.high] }, including: [0], to: left, right, steps: 4)
    for ((change, name), text) in zip(zip(changes, names), texts) {
      let lines = TextStyle.label.lines(name, width: labels)
      canvas.parts([(text.0 + "  ", .value), (text.1, .small)], width, y, .end)
      let end = canvas.lines(lines, 0, y, .label, pitch: 15)
      if !isWide { y = end + 1 }
      canvas.line(scale[0], y - (isWide ? 16 : 11), scale[0], y + (isWide ? 8 : 3), .axis)
      canvas.range(scale[change.low], scale[change.net], scale[change.high], y: y - 4, story.ink(account.arm))
      y = isWide ? end + 9 : y + 28
    }
    canvas.xAxis(scale, y: y - 10, steps: 4) { story.numbers.text($0, decimals: scale.decimals(4), signed: true) }
    canvas.height = canvas.legend([(.range(story.ink(account.arm)), words.meanAnd90)], 0, y + 32, width: width) - 10
    return canvas
  }
}

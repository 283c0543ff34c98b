extension DisplacementFigure {
  /// A line of the account: a bar that begins where the one above it ends.
  struct Step {
    var label: String
    var value: Double
    var start: Double
    var ink: Ink
    var chance: Double?
  }

  /// Groups of the account's lines, those that are zero left out.
  static func groups(_ account: Account, _ story: Story) -> [[Step]] {
    let lists: [([AccountRow.Part], Ink)] = [
      (AccountRow.Part.wentAway, .betterFill), (AccountRow.Part.moved, .moved), ([.returned], .returned),
    ]
    var start = 0.0
    return lists.map { parts, ink in
      parts.compactMap { part -> Step? in
        let value = account.mean([part])
        guard value > 0 else { return nil }
        defer { start += value }
        return Step(label: story.words.part(part), value: value, start: start, ink: ink, chance: account.chance([part]))
      }
    }.filter { !$0.isEmpty }
  }

  /// The whole account on one scale: what the option touches, its parts as stairs, and the net.
  static func wide(_ account: Account, _ ends: ClosedRange<Double>, _ story: Story) -> Canvas {
    let words = story.words
    let width = 660.0
    let (labels, lane) = (200.0, 566.0)
    var canvas = Canvas(
      width: width, title: "\(words.displacementQuestion) \(story.name(account.arm))", description: finding(account, story).plain)
    let top = canvas.title(
      0, 14, story.name(account.arm), words.touched(text(account.touched, story), of: text(account.inBase, story)), width: 400)
    canvas.text(words.offencesAYear, lane, top - 1, .note, .end)
    if account.chance != nil { canvas.text(words.chanceAlone, width, top - 1, .note, .end) }
    let scale = Scale(ends, to: 206, 500)
    var y = top + 12
    canvas.lines(TextStyle.head.lines(words.touchedByIt, width: labels), 0, y + 17, .head, pitch: 16)
    split(account, scale, y - 4, 36, &canvas, story)
    lanes(
      account.touched, account.chance(AccountRow.Part.wentAway + AccountRow.Part.moved + [.returned]), y + 18, .value, lane,
      &canvas, story)
    let groups = groups(account, story)
    let stairs = y + 32
    y += 44
    for (index, group) in groups.enumerated() {
      if index > 0 { canvas.line(0, y - 3, width, y - 3, .grid) }
      for step in group {
        canvas.text(step.label, 0, y + 17, .label)
        bar(step, scale, y + 5, 15, &canvas, story)
        lanes(step.value, step.chance, y + 17, .label, lane, &canvas, story)
        y += 29
      }
      y += 4
    }
    for border in borders(account) where border > 0 {
      canvas.line(scale[border], stairs, scale[border], y - 6, .axis, dash: .dotted)
    }
    canvas.line(0, y, width, y, .axis, width: 1.6)
    y += 8
    net(account, scale, y, lane, &canvas, story)
    let base = y + 3 * 29 + 30
    canvas.height = legend(account, story, &canvas, base, width: width)
    return canvas
  }

  /// Where the split bar's parts end.
  static func borders(_ account: Account) -> [Double] {
    [account.wentAway, account.wentAway + account.moved].filter { $0 < account.touched }
  }

  /// What the option touches as one bar of three parts, named inside where the names fit.
  static func split(_ account: Account, _ scale: Scale, _ y: Double, _ height: Double, _ canvas: inout Canvas, _ story: Story) {
    let words = story.words
    let parts: [(String, Double, Ink, Ink)] = [
      (words.wentAway, account.wentAway, .betterFill, .paper), (words.moved, account.moved, .moved, .text),
      (words.returned, account.returned, .returned, .text),
    ]
    var start = 0.0
    for (name, value, ink, label) in parts where value > 0 {
      let (from, to) = (scale[start], scale[start + value])
      canvas.group(tip: "\(name): \(text(value, story))") { canvas in
        canvas.rect(from, y, to - from, height, .ink(ink))
        let style = TextStyle.strong.inked(label)
        let number = text(value, story)
        let middle = (from + to) / 2
        if style.width(number) + 8 > to - from { return }
        if TextStyle.note.width(name) + 8 > to - from {
          canvas.text(number, middle, y + height / 2 + 4.5, style, .middle)
        } else {
          canvas.text(name, middle, y + height / 2 - 3, TextStyle.note.inked(label), .middle)
          canvas.text(number, middle, y + height / 2 + 12, style, .middle)
        }
      }
      start += value
    }
  }

  static func bar(_ step: Step, _ scale: Scale, _ y: Double, _ height: Double, _ canvas: inout Canvas, _ story: Story) {
    let from = scale[step.start]
    canvas.group(tip: "\(step.label): \(text(step.value, story))") { canvas in
      canvas.rect(from, y, max(scale[step.start + step.value] - from, 1.5), height, .ink(step.ink))
    }
    chance(step.chance, from: step.start, scale, y + height + 2, &canvas)
  }

  /// A thin line below a bar: as long as the bar would be by chance alone.
  static func chance(_ chance: Double?, from start: Double, _ scale: Scale, _ y: Double, _ canvas: inout Canvas) {
    guard let chance, chance > 0 else { return }
    canvas.line(scale[start], y, scale.held(start + chance), y, .axis, width: 2)
  }

  private static func lanes(
    _ value: Double, _ chance: Double?, _ y: Double, _ style: TextStyle, _ lane: Double, _ canvas: inout Canvas, _ story: Story,
    signed: Bool = false
  ) {
    canvas.text(text(value, story, signed: signed), lane, y, TextStyle.value, .end)
    if let chance { canvas.text(text(chance, story, signed: signed), canvas.width, y, .note, .end) }
  }

  /// Went away, added, net with its range of replications.
  private static func net(_ account: Account, _ scale: Scale, _ y: Double, _ lane: Double, _ canvas: inout Canvas, _ story: Story)
  {
    let words = story.words
    let zero = scale[0]
    canvas.text(words.sentence(words.wentAway), 0, y + 17, .label)
    canvas.rect(zero, y + 4, scale[account.wentAway] - zero, 15, .ink(.betterFill))
    chance(account.chance(AccountRow.Part.wentAway), from: 0, scale, y + 21, &canvas)
    lanes(
      -account.wentAway, account.chance(AccountRow.Part.wentAway).map { -$0 }, y + 17, .label, lane, &canvas, story, signed: true)
    canvas.text(words.addedByIt, 0, y + 46, .label)
    added(account, scale, y + 33, 15, &canvas, story)
    lanes(account.added, account.chance(AccountRow.Part.added), y + 46, .label, lane, &canvas, story, signed: true)
    canvas.text(words.net, 0, y + 77, .head)
    netBar(account, scale, y + 62, 20, &canvas, story)
    canvas.text(text(account.net, story, signed: true), lane, y + 77, .value, .end)
    if let chance = account.chance {
      canvas.text(text(chance.net * account.perYear, story, signed: true), canvas.width, y + 77, .note, .end)
    }
    canvas.text(range(account.low, account.high, story), lane, y + 95, .small, .end)
  }

  static func added(_ account: Account, _ scale: Scale, _ y: Double, _ height: Double, _ canvas: inout Canvas, _ story: Story) {
    let (to, from) = (scale[account.wentAway], scale.held(account.wentAway - account.added))
    let parts = AccountRow.Part.added.filter { account.mean([$0]) > 0 }
      .map { "\(story.words.part($0)): \(text(account.mean([$0]), story))" }
    canvas.group(tip: parts.joined(separator: "; ")) { $0.rect(from, y, to - from, height, .ink(.worse1)) }
    if let chance = account.chance(AccountRow.Part.added), chance > 0 {
      canvas.line(to, y + height + 2, scale.held(account.wentAway - chance), y + height + 2, .axis, width: 2)
    }
  }

  static func netBar(_ account: Account, _ scale: Scale, _ y: Double, _ height: Double, _ canvas: inout Canvas, _ story: Story) {
    let zero = scale[0]
    let end = scale.held(-account.net)
    let isOpen = account.row.includesNoChange
    canvas.rect(zero, y, end - zero, height, .ink(isOpen ? .moved : account.net < 0 ? .better4 : .worse2))
    canvas.line(zero, y - 3, zero, y + height + 16, .text, width: 1.2)
    canvas.group(tip: "\(story.words.net): \(range(account.low, account.high, story))") {
      $0.range(scale[-account.high], end, scale[-account.low], y: y + height + 9, .better4)
    }
  }

  static func legend(_ account: Account, _ story: Story, _ canvas: inout Canvas, _ y: Double, width: Double) -> Double {
    var items: [(Swatch, String)] = [(.range(.better4), story.words.meanAnd90)]
    if account.chance != nil { items.append((.line(.axis), story.words.chanceLine)) }
    return canvas.legend(items, 0, y, width: width) - 12
  }
}

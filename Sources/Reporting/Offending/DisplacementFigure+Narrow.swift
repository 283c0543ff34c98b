extension DisplacementFigure {
  /// The account for a phone: labels above bars, the range of the total alone.
  static func narrow(_ account: Account, _ ends: ClosedRange<Double>, _ story: Story) -> Canvas {
    let words = story.words
    let width = 340.0
    var canvas = Canvas(width: width, title: "\(words.displacementQuestion) \(story.name(account.arm))")
    var y =
      canvas.title(
        0, 14, story.name(account.arm), words.touched(text(account.touched, story), of: text(account.inBase, story)), width: width
      ) + 8
    let scale = Scale(ends, to: 2, width - 2)
    func head(_ label: String, _ value: String, _ style: TextStyle) {
      canvas.text(label, 0, y, style, halo: true)
      canvas.text(value, width, y, .value, .end, halo: true)
      y += 5
    }
    head("\(words.touchedByIt), \(words.offencesAYear)", text(account.touched, story), .head)
    split(account, scale, y, 36, &canvas, story)
    y += 56
    for step in groups(account, story).flatMap({ $0 }) {
      head(step.label, text(step.value, story), .label)
      bar(step, scale, y, 10, &canvas, story)
      y += 32
    }
    canvas.line(0, y - 13, width, y - 13, .axis, width: 1.6)
    y += 6
    head(words.addedByIt, text(account.added, story, signed: true), .label)
    added(account, scale, y, 10, &canvas, story)
    y += 32
    head(words.net, text(account.net, story, signed: true), .head)
    netBar(account, scale, y, 16, &canvas, story)
    y += 50
    canvas.text("\(words.range90): \(range(account.low, account.high, story))", width, y, .small, .end)
    canvas.height = legend(account, story, &canvas, y + 24, width: width)
    return canvas
  }
}

import Experiments

/// How far estimators can be trusted: error of the mean, wrong signs, successes found, and how often they say nothing.
extension EvaluationPlot {
  /// `columns` sets bars side by side; without, each estimator has its numbers below its name.
  static func scores(_ options: [Option], _ story: Story, width: Double, columns: Bool) -> Canvas {
    let words = story.words
    var canvas = Canvas(width: width, title: words.scoresPane)
    var y = canvas.title(0, 14, words.scoresPane, words.scoresNote, width: width) + 8
    let heads = [words.meanError, words.wrongSignHead, words.findsFall, words.saysNothing]
    let left = 350.0
    let pitch = (width - left) / 4
    if columns {
      var bottom = y
      for (column, head) in heads.enumerated() {
        bottom = max(
          bottom,
          canvas.lines(TextStyle.strong.lines(head, width: pitch - 24), left + Double(column) * pitch, y, .strong, pitch: 15))
      }
      y = bottom + 4
    }
    let largest = options.flatMap { $0.rows.filter(Self.countsOffences).compactMap { $0.bias?.magnitude } }.max() ?? 1
    for option in options {
      canvas.circle(5, y - 4, 4.5, .ink(story.ink(option.arm)))
      y =
        canvas.lines(TextStyle.head.lines(story.name(option.arm), width: columns ? 240 : width - 16), 15, y, .head, pitch: 16) + 4
      for row in option.rows {
        guard let name = row.estimator.flatMap(words.estimatorName) else { continue }
        let error = Self.countsOffences(row) ? row.bias : nil
        let errorText = error.map { story.numbers.text($0, decimals: 0, signed: true) }
        let shares = [
          row.wrongSignOfAll, row.foundOfAll, row.undefinedShare > 0 || !Self.countsOffences(row) ? row.undefinedShare : nil,
        ]
        if columns {
          y = wideRow(
            words, name.long, error, errorText, shares, largest: largest, story.ink(option.arm), left, pitch, y, &canvas)
        } else {
          y = stackedRow(name.long, heads, [errorText] + shares.map { $0.map { String(words.count($0)) } }, y, &canvas)
        }
      }
      y += 10
    }
    canvas.height = y - 12
    return canvas
  }

  /// Whether the error is in offences, more of them being positive.
  private static func countsOffences(_ row: EstimatorRow) -> Bool {
    row.estimator.map { ![.weightedDisplacementQuotient, .relativeIncidentRateRatioLog, .totalNetEffect].contains($0) } ?? false
  }

  private static func wideRow(
    _ words: ReportWords, _ name: String, _ error: Double?, _ errorText: String?, _ shares: [Double?], largest: Double,
    _ ink: Ink, _ left: Double, _ pitch: Double, _ y: Double, _ canvas: inout Canvas
  ) -> Double {
    let lines = TextStyle.note.lines(name, width: left - 30)
    let end = canvas.lines(lines, 15, y, TextStyle.note.inked(.second), pitch: 15)
    let bar = pitch - 84
    if let error, let errorText {
      let middle = left + bar / 2
      let length = bar / 2 * error / max(largest, 1e-9)
      canvas.line(middle, y - 11, middle, y + 3, .axis)
      canvas.rect(middle, y - 9, length, 10, .ink(error > 0 ? .worse2 : .better3))
      canvas.text(errorText, left + bar + 10, y, TextStyle.note.inked(.text))
    }
    for (column, share) in shares.enumerated() {
      guard let share else { continue }
      let x = left + Double(column + 1) * pitch
      canvas.rect(x, y - 9, bar, 10, .ink(.grid))
      if share > 0 {
        canvas.rect(x, y - 9, bar * share, 10, .ink(column == 0 ? .worse2 : column == 1 ? ink : .moved))
      }
      canvas.text(String(words.count(share)), x + bar + 10, y, TextStyle.note.inked(.text))
    }
    return max(end, y + 15) + 6
  }

  private static func stackedRow(
    _ name: String, _ heads: [String], _ values: [String?], _ top: Double, _ canvas: inout Canvas
  ) -> Double {
    var y = canvas.lines(
      TextStyle.note.bold().lines(name, width: canvas.width - 15), 15, top, TextStyle.note.bold().inked(.second), pitch: 15)
    for (head, value) in zip(heads, values) {
      guard let value else { continue }
      canvas.text(head, 15, y, .note)
      canvas.text(value, canvas.width, y, TextStyle.note.inked(.text).bold(), .end)
      y += 16
    }
    return y + 6
  }
}

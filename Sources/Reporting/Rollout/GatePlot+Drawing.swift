import Experiments

/// The drawings of a gate.
extension GatePlot {
  /// How often it says what, and how often that is right.
  static func decisions(_ facts: Facts, _ story: Story, width: Double) -> Canvas {
    let words = story.words
    var canvas = Canvas(width: width, title: words.decisionsPane)
    var y = canvas.title(0, 14, words.decisionsPane, words.ofDecisions(facts.decisions.count), width: width) + 14
    let full = width - 60
    for (name, parts) in zip([words.goAtOnce, words.goLater, words.stop], facts.parts) {
      let total = parts.reduce(0, +)
      canvas.text(name, 0, y, .label)
      y += 8
      canvas.rect(0, y, full, 20, .ink(.band))
      var x = 0.0
      canvas.group(tip: words.decisionTip(name, total, of: facts.decisions.count, right: parts[0], wrong: parts[1])) { canvas in
        for (part, ink) in zip(parts, [Ink.betterFill, .worse2, .moved]) where part > 0 {
          let length = full * Double(part) / Double(max(1, facts.decisions.count))
          canvas.rect(x, y, length, 20, .ink(ink))
          let text = String(part)
          if TextStyle.note.width(text) + 16 <= length {
            canvas.text(text, x + length / 2, y + 14, TextStyle.note.inked(ink == .betterFill ? .paper : .text).bold(), .middle)
          }
          x += length
        }
      }
      canvas.text(String(total), full + 10, y + 15, .value)
      y += 20
      if !facts.judged.isEmpty, total > 0 {
        canvas.text(words.rightAndWrong(parts[0], parts[1]), 0, y + 15, .small)
        y += 18
      }
      y += 24
    }
    var items: [(Swatch, String)] = [(.square(.betterFill), words.right), (.square(.worse2), words.wrongDecision)]
    if facts.decisions.contains(where: { $0.isRight == nil }) { items.append((.square(.moved), words.notJudged)) }
    canvas.height = canvas.legend(items, 0, y - 2, width: width) - 10
    return canvas
  }

  /// What the records at the pilot's sites showed against what was true.
  static func scatter(
    _ facts: Facts, _ seen: (number: Int, criterion: GateFacts.Criterion), _ story: Story, width: Double
  ) -> Canvas {
    let words = story.words
    let points = facts.decisions.compactMap { one in
      one.observed[seen.number].flatMap { observed in one.truth.map { (observed: observed, truth: $0, one) } }
    }
    let correlation = Correlation.of(points.map { ($0.observed, $0.truth) })
    var reading = story.reading("share", size: 0.1)
    reading.decimals = 1
    let title = words.scatterTitle(correlation, text: correlation.map { story.numbers.text($0, decimals: 2) } ?? "–")
    var canvas = Canvas(width: width, title: title)
    let top = canvas.title(0, 14, title, words.scatterNote, width: width) + 4
    let bottom = top + (width > 400 ? 224 : 190)
    let bound = facts.asked?.rightIf?.bound
    let x = Scale(
      over: points.map(\.observed), including: [0] + (seen.criterion.bound.map { [$0] } ?? []), to: 56, width - 24,
      steps: width > 400 ? 6 : 4)
    let y = Scale(over: points.map(\.truth), including: [0] + (bound.map { [$0] } ?? []), to: bottom, top, steps: 4)
    func label(_ value: Double, _ scale: Scale, _ steps: Int) -> String {
      reading.style.text(value / reading.unit.divisor, decimals: scale.decimalsFor(reading, steps), signed: true)
        + reading.suffix
    }
    if let truth = facts.asked?.rightIf, let bound {
      canvas.rect(
        56, truth.isAtMost ? y[bound] : top, width - 80, truth.isAtMost ? bottom - y[bound] : y[bound] - top, .ink(.goalSide))
    }
    canvas.yAxis(y, x: 56, right: width - 24, steps: 4) { label($0, y, 4) }
    canvas.xAxis(x, y: bottom, steps: 6) { label($0, x, 6) }
    canvas.line(x[0], top, x[0], bottom, .axis)
    if let bound { canvas.line(56, y[bound], width - 24, y[bound], .goal, width: 1.6) }
    if let limit = seen.criterion.bound { canvas.line(x[limit], top, x[limit], bottom, .alarm, width: 1.6, dash: .dashed) }
    for point in points {
      let tip = words.pointTip(
        reading.full(point.observed, signed: true), reading.full(point.truth, signed: true), isGo: point.2.isGo)
      canvas.group(tip: tip) { canvas in mark(point.2, x[point.observed], y[point.truth], &canvas) }
    }
    let axisEnd = canvas.lines(
      TextStyle.note.lines(words.scatterAxis, width: width - 64), (32 + width) / 2, bottom + 34, .note, .middle, pitch: 15)
    canvas.height =
      canvas.legend(
        [(.line(.goal), words.truthBound), (.dashed(.alarm), words.gateBound)] + key(facts, story), 0, axisEnd + 9, width: width)
      - 10
    return canvas
  }

  /// What every criterion saw in every future, against its bound.
  static func strips(_ facts: Facts, _ story: Story, width: Double) -> Canvas {
    let words = story.words
    var canvas = Canvas(width: width, title: words.criteriaPane)
    var y = canvas.title(0, 14, words.criteriaPane, words.criteriaNote, width: width) + 10
    let isWide = width > 400
    // The lane of what is met is as wide as its longest text.
    let lane = TextStyle.value.width(words.metOf(facts.decisions.count, facts.decisions.count)) + 18
    let (left, right) = isWide ? (330.0, width - lane) : (8.0, width - 10)
    for (number, criterion) in facts.criteria {
      let seen = facts.decisions.filter { $0.observed[number] != nil }
      let values = seen.map { $0.observed[number]! }
      let reading = reading(criterion, story)
      let met = words.metOf(values.count { criterion.isMet($0) == true }, values.count)
      let lines = TextStyle.label.lines(text(criterion, story), width: isWide ? left - 24 : width)
      if isWide {
        canvas.lines(lines, 0, y + 12, .label, pitch: 16)
        canvas.text(met, width, y + 20, .value, .end)
      } else {
        y = canvas.lines(lines, 0, y + 4, .label, pitch: 16)
        canvas.text(met, 0, y, .strong)
        y += 10
      }
      let scale = Scale(over: values, including: criterion.bound.map { [$0] } ?? [], to: left, right, steps: 5)
      let height = 34.0
      if let bound = criterion.bound {
        canvas.rect(
          criterion.isAtMost ? left : scale[bound], y, criterion.isAtMost ? scale[bound] - left : right - scale[bound], height,
          .ink(.goalSide))
      }
      for (index, decision) in seen.enumerated() {
        // A fixed scatter across the strip, so that equal values can be counted.
        mark(decision, scale[values[index]], y + 7 + Double((index * 7) % 11) * 2, &canvas)
      }
      if let bound = criterion.bound { canvas.line(scale[bound], y - 3, scale[bound], y + height, .goal, width: 2) }
      canvas.xAxis(scale, y: y + height, steps: 5) {
        reading.style.text(
          $0 / reading.unit.divisor, decimals: scale.decimalsFor(reading, 5), signed: criterion.isChange) + reading.suffix
      }
      y += max(height + 40, isWide ? Double(lines.count) * 16 + 20 : 0)
    }
    canvas.height = canvas.legend([(.line(.goal), words.boundForGo)] + key(facts, story), 0, y + 2, width: width) - 10
    return canvas
  }

  private static func mark(_ decision: GateDecision, _ x: Double, _ y: Double, _ canvas: inout Canvas) {
    if decision.isGo {
      canvas.circle(x, y, 4, .ink(ink(decision)), stroke: .paper, strokeWidth: 0.8)
    } else {
      canvas.diamond(x, y, 6.5, ink(decision))
    }
  }

  private static func key(_ facts: Facts, _ story: Story) -> [(Swatch, String)] {
    let words = story.words
    let isJudged = !facts.judged.isEmpty
    var items: [(Swatch, String)] =
      isJudged
      ? [(.dot(.betterFill), words.rightGo), (.dot(.worse2), words.wrongGo)] : [(.dot(.moved), words.go)]
    if facts.decisions.contains(where: { !$0.isGo }) { items.append((.diamond, words.stopAnyColour)) }
    return items
  }
}

/// Pearson's correlation.
enum Correlation {
  /// Nil for fewer than three pairs or where one of the two does not vary.
  static func of(_ pairs: [(Double, Double)]) -> Double? {
    guard pairs.count > 2 else { return nil }
    let count = Double(pairs.count)
    let mean = (pairs.reduce(0) { $0 + $1.0 } / count, pairs.reduce(0) { $0 + $1.1 } / count)
    var (xx, yy, xy) = (0.0, 0.0, 0.0)
    for (x, y) in pairs {
      xx += (x - mean.0) * (x - mean.0)
      yy += (y - mean.1) * (y - mean.1)
      xy += (x - mean.0) * (y - mean.1)
    }
    return xx > 0 && yy > 0 ? xy / (xx * yy).squareRoot() : nil
  }
}

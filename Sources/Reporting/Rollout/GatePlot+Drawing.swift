import Experiments

/// The drawings of a gate.
extension GatePlot {
  /// With fewer marks a correlation says little: its standard error is above a fifth.
  private static let fewestPoints = 24

  /// How often it says what and how often that is right, beside the same without a gate.
  static func decisions(_ facts: Facts, _ story: Story, width: Double) -> Canvas {
    let words = story.words
    var canvas = Canvas(width: width, title: words.decisionsPane)
    let all = facts.decisions.count
    var y = canvas.title(0, 14, words.decisionsPane, words.ofDecisions(all), width: width) + 14
    for (name, parts) in zip([words.goAtOnce, words.goLater, words.stop], facts.parts) {
      y = bar(name, parts, of: all, total: parts.reduce(0, +), facts, story, &canvas, y)
    }
    if !facts.withoutGate.isEmpty {
      y = canvas.title(0, y + 8, words.withoutGatePane, nil, width: width) + 14
      for (name, parts) in zip([words.goRegardless, words.stopRegardless], facts.withoutGate) {
        y = bar(name, parts, of: all, total: all, facts, story, &canvas, y)
      }
    }
    let used = Verdict.allCases.enumerated().filter { place, verdict in
      verdict == .right || verdict == .wrong || (facts.parts + facts.withoutGate).contains { $0[place] > 0 }
    }
    canvas.height = canvas.legend(used.map { (.square($0.element.ink), words.verdict($0.element)) }, 0, y - 2, width: width) - 10
    return canvas
  }

  /// A decision's bar, as long as the replications in which it falls; returns where the next one begins.
  private static func bar(
    _ name: String, _ parts: [Int], of all: Int, total: Int, _ facts: Facts, _ story: Story, _ canvas: inout Canvas, _ top: Double
  ) -> Double {
    let words = story.words
    let full = canvas.width - 60
    canvas.text(name, 0, top, .label)
    if !facts.judged.isEmpty, total > 0 { canvas.text(words.wrongOf(parts[2]), full, top, .small, .end) }
    let y = top + 8
    canvas.rect(0, y, full, 20, .ink(.band))
    var x = 0.0
    canvas.group(tip: words.decisionTip(name, total, of: all, right: parts[0], either: parts[1], wrong: parts[2])) { canvas in
      for (part, verdict) in zip(parts, Verdict.allCases) where part > 0 {
        let length = full * Double(part) / Double(max(1, all))
        canvas.rect(x, y, length, 20, .ink(verdict.ink))
        let text = String(part)
        if TextStyle.note.width(text) + 16 <= length {
          canvas.text(text, x + length / 2, y + 14, TextStyle.note.inked(verdict == .right ? .paper : .text).bold(), .middle)
        }
        x += length
      }
    }
    canvas.text(String(total), full + 10, y + 15, .value)
    return y + 44
  }

  /// What the records at the pilot's sites showed against what was true.
  static func scatter(
    _ facts: Facts, _ seen: (number: Int, criterion: GateFacts.Criterion), _ story: Story, width: Double
  ) -> Canvas {
    let words = story.words
    let points = facts.decisions.compactMap { one in
      one.observed[seen.number].flatMap { observed in one.truth.map { (observed: observed, truth: $0, one) } }
    }
    let correlation = points.count < fewestPoints ? nil : Correlation.of(points.map { ($0.observed, $0.truth) })
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
      let margin = truth.indifference ?? 0
      let right = min(max(y[truth.isAtMost ? bound - margin : bound + margin], top), bottom)
      let wrong = min(max(y[truth.isAtMost ? bound + margin : bound - margin], top), bottom)
      canvas.rect(
        56, truth.isAtMost ? right : top, width - 80, truth.isAtMost ? bottom - right : right - top, .ink(.goalSide))
      if margin > 0 { canvas.rect(56, min(right, wrong), width - 80, abs(right - wrong), .ink(.bandHead)) }
    }
    canvas.yAxis(y, x: 56, right: width - 24, steps: 4) { label($0, y, 4) }
    canvas.xAxis(x, y: bottom, steps: 6) { label($0, x, 6) }
    canvas.line(x[0], top, x[0], bottom, .axis)
    if let bound { canvas.line(56, y[bound], width - 24, y[bound], .goal, width: 1.6) }
    if let limit = seen.criterion.bound { canvas.line(x[limit], top, x[limit], bottom, .alarm, width: 1.6, dash: .dashed) }
    for point in points {
      let tip = words.pointTip(
        reading.full(point.observed, signed: true), reading.full(point.truth, signed: true), isGo: point.2.isGo)
      canvas.group(tip: tip) { canvas in mark(point.2, facts.verdict(point.2).ink, x[point.observed], y[point.truth], &canvas) }
    }
    let axisEnd = canvas.lines(
      TextStyle.note.lines(words.scatterAxis, width: width - 64), (32 + width) / 2, bottom + 34, .note, .middle, pitch: 15)
    canvas.height =
      canvas.legend(
        [(.line(.goal), words.truthBound)]
          + (facts.asked?.rightIf?.indifference ?? 0 > 0 ? [(.square(.bandHead), words.indifferenceBand)] : [])
          + [(.dashed(.alarm), words.gateBound)] + key(facts, story), 0, axisEnd + 9, width: width)
      - 10
    return canvas
  }

  private static func mark(_ decision: GateDecision, _ ink: Ink, _ x: Double, _ y: Double, _ canvas: inout Canvas) {
    if decision.isGo {
      canvas.circle(x, y, 4, .ink(ink), stroke: .paper, strokeWidth: 0.8)
    } else {
      canvas.diamond(x, y, 6.5, ink)
    }
  }

  private static func key(_ facts: Facts, _ story: Story) -> [(Swatch, String)] {
    let words = story.words
    let used = Verdict.allCases.filter { verdict in facts.decisions.contains { facts.verdict($0) == verdict } }
    var items: [(Swatch, String)] = used.map { (.dot($0.ink), words.verdict($0)) }
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

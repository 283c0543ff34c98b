import Experiments

/// Quantile dotplots: one dot is a run, or as many of a hundred as stand for all.
extension EvaluationPlot {
  /// - Parameter options: All that are drawn beside it: they share its scale.
  static func dots(_ option: Option, among options: [Option], _ story: Story, width: Double, count: Int) -> Canvas {
    let words = story.words
    var canvas = Canvas(width: width, title: words.dotsTitle(story.name(option.arm)))
    let futures = option.changes[0].futures.count
    var y = canvas.title(
      0, 14, words.dotsTitle(story.name(option.arm)), words.dotsNote(dots: min(count, futures), futures: futures), width: width)
    let scale = scale(options, width: width)
    let reading = percent(story)
    for change in option.changes {
      // As high as the same estimator's dots beside it, so that all stand on one line.
      let rivals = options.flatMap(\.changes).filter { $0.estimator == change.estimator }
      let tallest = rivals.flatMap { stacks($0.futures, scale, width: width, count: count).values.map(\.count) }.max() ?? 0
      y = row(change, option.arm, scale, reading, story, &canvas, y + 12, count: count, tallest: tallest)
    }
    canvas.xAxis(scale, y: y, steps: width > 400 ? 6 : 4, hasLine: false) {
      reading.style.text($0 / reading.unit.divisor, decimals: scale.decimalsFor(reading, 6), signed: true) + reading.suffix
    }
    canvas.text(words.showsFall, 0, y + 34, .note)
    canvas.text(words.showsRise, width, y + 34, .note, .end)
    canvas.height =
      canvas.legend(
        [
          (.dot(story.ink(option.arm)), words.fallSignificant), (.ring(story.ink(option.arm)), words.rightSign),
          (.dot(.worse2), words.wrongSign), (.line(.goal), words.truthLine),
        ], 0, y + 58, width: width) - 10
    return canvas
  }

  /// All estimates on one scale; the outer two of a hundred may lie at its ends.
  private static func scale(_ options: [Option], width: Double) -> Scale {
    let changes = options.flatMap(\.changes)
    let values = changes.flatMap { $0.futures.map(\.share) }
    let truths = changes.compactMap { truth($0.futures) }.flatMap { [$0.low, $0.high] }
    let ends = [0.01, 0.99].compactMap { Quantile.of(values, $0) }
    return Scale(over: ends.map { min(max($0, -0.8), 1.5) } + truths, including: [0], to: 6, width - 18, steps: 6)
  }

  /// Width of a column of dots.
  private static let pitch = 11.4

  /// The dots by their column from no change, none holding estimates of both signs.
  private static func stacks(_ futures: [EvaluatedChange], _ scale: Scale, width: Double, count: Int) -> [Int: [EvaluatedChange]]
  {
    let zero = scale[0]
    var stacks: [Int: [EvaluatedChange]] = [:]
    for one in Quantile.representatives(futures.sorted { $0.share < $1.share }, count: count) {
      let x = min(max(scale.held(one.share), 6), width - 6)
      let side = one.share < 0 ? min(x, zero - 0.1) : max(x, zero)
      stacks[Int(((side - zero) / pitch).rounded(.down)), default: []].append(one)
    }
    return stacks
  }

  /// An estimator's dots below its name and counts; returns the line they stand on.
  ///
  /// - Parameter tallest: So many dots have room above each other.
  private static func row(
    _ change: (estimator: ShownEstimator, futures: [EvaluatedChange], row: EstimatorRow), _ arm: Int, _ scale: Scale,
    _ reading: Reading, _ story: Story, _ canvas: inout Canvas, _ top: Double, count: Int, tallest: Int
  ) -> Double {
    let words = story.words
    let width = canvas.width
    let zero = scale[0]
    let stacks = stacks(change.futures, scale, width: width, count: count)
    let name = words.estimatorName(change.estimator.estimator)!
    let isShort = TextStyle.head.width(name.short + "  " + name.place) > width
    canvas.parts(
      [(name.short, .head), (isShort ? "" : "  " + name.place, TextStyle.label.inked(.mute))], 0, top + 12)
    let truth = truth(change.futures)
    let isFall = (truth?.mean ?? 0) <= 0
    let found = change.row.foundOfAll.map { words.showFall(words.count($0)) } ?? ""
    let wrong = words.showWrong(words.count(opposite(change.futures)), isRise: isFall)
    canvas.text(found, 0, top + 29, TextStyle.strong.inked(.second))
    canvas.text(wrong, width, top + 29, TextStyle.strong.inked(.alarm), .end)
    let dotsTop = top + 56
    let line = dotsTop + max(5, Double(tallest)) * pitch + 4
    canvas.rect(isFall ? zero : 0, top + 36, isFall ? width - zero : zero, line - top - 36, .ink(.alarmSide))
    if let truth {
      canvas.rect(
        scale.held(truth.low), dotsTop - 4, max(1, scale.held(truth.high) - scale.held(truth.low)), line - dotsTop + 4,
        .ink(.goalSide))
      let x = scale.held(truth.mean)
      let text = words.truthIs(reading.full(truth.mean, signed: true))
      let half = TextStyle.strong.width(text) / 2
      canvas.text(text, min(max(x, half), width - half), dotsTop - 8, TextStyle.strong.inked(.goal), .middle)
      canvas.line(x, dotsTop - 4, x, line, .goal, width: 2)
    }
    canvas.line(zero, dotsTop - 4, zero, line, .axis, width: 1.2)
    canvas.line(0, line, width, line, .axis)
    for (column, stack) in stacks.sorted(by: { $0.key < $1.key }) {
      for (height, one) in stack.enumerated() {
        let x = min(max(zero + (Double(column) + 0.5) * pitch, 5), width - 5)
        let y = line - 7 - pitch * Double(height)
        if one.hasWrongSign {
          canvas.circle(x, y, 4.6, .ink(.worse2))
        } else if one.findsFall {
          canvas.circle(x, y, 4.6, .ink(story.ink(arm)))
        } else {
          canvas.circle(x, y, 4, .ink(.paper), stroke: story.ink(arm), strokeWidth: 1.3)
        }
      }
    }
    return line
  }
}

/// The plane of cost and effect: every option as a point for each of its replications.
struct CostPlane: Sendable {
  let effects: [CostEffect]
  let story: Story

  init?(_ story: Story) {
    effects = CostEffect.all(story)
    self.story = story
    if effects.isEmpty { return nil }
  }

  func canvas(width: Double, height: Double) -> Canvas {
    let words = story.words
    var canvas = Canvas(width: width, title: words.moneyPlane)
    let costs = effects.flatMap(\.cost.values)
    let avoided = effects.flatMap(\.avoided.values)
    let money = reading(costs)
    let top =
      canvas.title(
        0, 14, words.moneyPlane, words.moneyPlaneNote(money.unitName, isAnnualised: effects.contains(where: \.isAnnualised)),
        width: width * 0.94)
      + 8
    let plot = (left: 46.0, right: width - 4, top: top, bottom: top + height)
    let x = Scale(Self.domain(avoided), to: plot.left, plot.right)
    let y = Scale(Self.domain(costs), to: plot.bottom, plot.top)
    let (zeroX, zeroY) = (x[0], y[0])
    canvas.rect(plot.left, plot.top, zeroX - plot.left, zeroY - plot.top, .ink(.alarmSide))
    canvas.rect(zeroX, zeroY, plot.right - zeroX, plot.bottom - zeroY, .ink(.goalSide))
    canvas.rect(plot.left, plot.top, plot.right - plot.left, plot.bottom - plot.top, .none, stroke: .rule)
    canvas.xAxis(x, y: plot.bottom, top: plot.top, steps: 6, hasLine: false) {
      story.numbers.text($0, decimals: x.decimals(6))
    }
    canvas.yAxis(y, x: plot.left, right: plot.right, steps: 5) {
      money.style.text($0 / money.unit.divisor, decimals: y.decimalsFor(money, 5))
    }
    canvas.line(zeroX, plot.top, zeroX, plot.bottom, .axis, width: 1.2)
    canvas.line(plot.left, zeroY, plot.right, zeroY, .axis, width: 1.2)
    for one in effects {
      var points = Path()
      for (avoided, cost) in zip(one.avoided.values, one.cost.values) { points.point(x[avoided], y[cost]) }
      canvas.group(tip: tip(one, money), key: story.study.arms[one.arm].id) { canvas in
        canvas.path(points, stroke: story.ink(one.arm), width: 4, isRound: true)
      }
    }
    canvas.circle(zeroX, zeroY, 4.5, .ink(.paper), stroke: .base)
    canvas.text(words.moneyAvoided, plot.right, plot.bottom + 36, .note, .end)
    quadrants(&canvas, plot, (zeroX, zeroY))
    let base = Array(TextStyle.note.lines(story.name(0), width: plot.right - zeroX - 12).prefix(2))
    let isFree = base.enumerated().allSatisfy { line, text in
      canvas.isFree(text, zeroX + 8, zeroY + 16 + 14 * Double(line), .note, .start)
    }
    if isFree { canvas.lines(base, zeroX + 8, zeroY + 16, .note, pitch: 14, halo: true) }
    canvas.height =
      canvas.legend(
        effects.map { (.dot(story.ink($0.arm)), story.name($0.arm)) }, 0, plot.bottom + 58, width: width) - 8
    return canvas
  }

  /// Room on the far side of zero, so that all four fields are seen.
  private static func domain(_ values: [Double]) -> ClosedRange<Double> {
    let (low, high) = (min(0, values.min()!), max(0, values.max()!))
    let span = max(high - low, 1e-9)
    let (floor, ceiling) = (min(low - span * 0.06, -span * 0.27), max(high + span * 0.1, span * 0.2))
    return floor...ceiling
  }

  private typealias Plot = (left: Double, right: Double, top: Double, bottom: Double)

  private func quadrants(_ canvas: inout Canvas, _ plot: Plot, _ zero: (x: Double, y: Double)) {
    let words = story.words
    for isDearer in [true, false] {
      for isLess in [true, false] {
        let room = (isLess ? plot.right - zero.x : zero.x - plot.left) - 10
        let lines = TextStyle.note.lines(words.moneyField(isDearer: isDearer, isLess: isLess), width: room)
        if lines.map({ TextStyle.note.width($0) }).max()! > room || Double(lines.count) * 15 > 48 { continue }
        let y = isDearer ? plot.top + 15 : plot.bottom - 7 - Double(lines.count - 1) * 15
        canvas.lines(lines, isLess ? plot.right - 5 : plot.left + 5, y, .note, isLess ? .end : .start, pitch: 15, halo: true)
      }
    }
  }

  private func reading(_ costs: [Double]) -> Reading {
    story.reading("CNY", size: costs.map(\.magnitude).max() ?? 0)
  }

  private func tip(_ one: CostEffect, _ money: Reading) -> String {
    story.words.moneyTip(
      story.name(one.arm), cost: money.full(one.cost.mean, signed: true),
      avoided: story.numbers.text(one.avoided.mean, decimals: 0, signed: true))
  }
}

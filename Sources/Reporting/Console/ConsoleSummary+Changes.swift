import Experiments
import StationModel
import Texts

extension ConsoleSummary {
  /// A row of figures: what it is called, and what is measured.
  struct Row {
    var title: String
    var measurement: Measurement
  }

  var keyRows: [Row] {
    Comparison.keyOutcomes.map { outcome in
      Row(title: names[outcome].title[messages.language], measurement: Measurement(outcome, window: comparison.window))
    }
  }

  var placeTitle: String { messages.place(names[.responseMinutesMean].title[messages.language]) }

  var crimePlaceTitle: String { messages.place(names[.crimeCommittedCount].title[messages.language]) }

  /// Offences committed where the stations are, next to them, in like zones, elsewhere, and by area kind.
  var crimePlaceRows: [Row] {
    ([.treated, .buffer, .control, .elsewhere] + areaScopes).map { scope in
      Row(
        title: messages.scope(scope, names),
        measurement: Measurement(.crimeCommittedCount, scope: scope, window: comparison.window))
    }
  }

  /// Area kinds, where there are several.
  private var areaScopes: [Scope] {
    result.layout.shape.areaKinds > 1 ? (0..<result.layout.shape.areaKinds).map(Scope.area) : []
  }

  /// Mean response where the stations are, where they are not, by area kind, and at its worst.
  var placeRows: [Row] {
    return ([.treated, .elsewhere] + areaScopes + [.worstZone]).map { scope in
      Row(
        title: messages.scope(scope, names),
        measurement: Measurement(.responseMinutesMean, scope: scope, window: comparison.window))
    }
  }

  /// Paired changes against the base; outcomes that are the same in every future are left out.
  func changeTable(_ arm: Int, rows: [Row]) -> TextTable {
    var table = TextTable(
      ["", head(0), head(arm), messages.change, messages.mean95, "", messages.futures90, messages.runs],
      [.left, .right, .right, .right, .right, .left, .right, .right])
    for row in rows {
      if let difference = result.difference(row.measurement, from: 0, to: arm) {
        // Calls not reached are shown beside the mean over the others, changed or not.
        let isBeside = row.measurement.outcome == .callsNotReachedShare && difference.meanA > 0
        if !difference.isIdentical || isBeside { table.add(changeRow(row, difference, arm)) }
      } else if let estimate = result.estimate(row.measurement, arm: arm, comparedWith: 0) {
        table.add(newRow(row, estimate))
      }
    }
    return table
  }

  private func changeRow(_ row: Row, _ difference: PairedDifference, _ arm: Int) -> [TextTable.Cell] {
    let size = max(difference.meanA.magnitude, difference.meanB.magnitude)
    let unit = figures.unit(row.measurement.outcome.quantity, size: size)
    let isWhole =
      unit.divisor == 1 && difference.meanA.rounded() == difference.meanA && difference.meanB.rounded() == difference.meanB
    let levels = isWhole ? 0 : NumberStyle.decimals(level: size / unit.divisor)
    let half = (difference.interval?.halfWidth ?? 0) / unit.divisor
    let decimals = half > 0 ? NumberStyle.decimals(levels: levels, error: half) : levels
    func level(_ value: Double) -> String { figures.text(value / unit.divisor, decimals: levels) }
    let isClear = difference.interval.map { !$0.contains(0) } ?? false
    let isComparable = result.reach(row.measurement, from: 0, to: arm)?.allowsComparison ?? true
    let word =
      isComparable
      ? word(row.measurement.outcome, difference.mean, isClear: isClear) : .init(messages.incomparable, .open)
    return [
      .init(title(row, unit)), .init(level(difference.meanA), .faint), .init(level(difference.meanB)),
      .init(figures.text(difference.mean / unit.divisor, decimals: decimals, signed: true), isClear ? .strong : .faint),
      .init(half > 0 ? "±" + figures.text(half, decimals: decimals) : "", .faint), word,
      .init(
        figures.range(
          difference.quantiles.q05 / unit.divisor, difference.quantiles.q95 / unit.divisor, decimals: min(decimals, levels),
          signed: true)),
      .init(reduction(difference.varianceReduction), .faint),
    ]
  }

  /// What only the arm has.
  private func newRow(_ row: Row, _ estimate: Estimate) -> [TextTable.Cell] {
    let unit = figures.unit(row.measurement.outcome.quantity, size: estimate.mean.magnitude)
    let decimals = NumberStyle.decimals(level: estimate.mean / unit.divisor)
    return [
      .init(title(row, unit)), .init("–", .faint), .init(figures.text(estimate.mean / unit.divisor, decimals: decimals)),
      .init(""), .init(""), .init(""),
      .init(
        figures.range(estimate.quantiles.q05 / unit.divisor, estimate.quantiles.q95 / unit.divisor, decimals: decimals)),
      .init(""),
    ]
  }

  private func title(_ row: Row, _ unit: NumberStyle.Unit) -> String {
    if unit.name.isEmpty { return row.title }
    return messages.language == .en ? "\(row.title),\u{A0}\(unit.name)" : "\(row.title)（\(unit.name)）"
  }

  private func word(_ outcome: Outcome, _ change: Double, isClear: Bool) -> TextTable.Cell {
    guard isClear else { return .init(messages.unclear, .faint) }
    guard let direction = outcome.direction else { return .init("") }
    if outcome.quantity == .money { return change > 0 ? .init(messages.more, .bad) : .init(messages.less, .good) }
    return (direction == .lower) == (change < 0) ? .init(messages.better, .good) : .init(messages.worse, .bad)
  }

  private func reduction(_ factor: Double?) -> String {
    guard let factor else { return "" }
    return factor.isInfinite ? "∞" : figures.text(factor, decimals: factor < 10 ? 1 : 0)
  }

  /// The figures of one arm alone.
  func estimateTable(rows: [Row]) -> TextTable {
    var table = TextTable(["", messages.mean, messages.mean95, messages.futures90], [.left, .right, .right, .right])
    for row in rows {
      guard let estimate = result.estimate(row.measurement, arm: 0) else { continue }
      if row.measurement.outcome == .callsNotReachedShare, estimate.mean == 0 { continue }
      let unit = figures.unit(row.measurement.outcome.quantity, size: estimate.mean.magnitude)
      let decimals = NumberStyle.decimals(level: estimate.mean / unit.divisor)
      let half = (estimate.interval?.halfWidth ?? 0) / unit.divisor
      table.add([
        .init(title(row, unit)), .init(figures.text(estimate.mean / unit.divisor, decimals: decimals), .strong),
        .init(half > 0 ? "±" + figures.text(half, decimals: NumberStyle.decimals(levels: decimals, error: half)) : "", .faint),
        .init(
          figures.range(estimate.quantiles.q05 / unit.divisor, estimate.quantiles.q95 / unit.divisor, decimals: decimals)),
      ])
    }
    return table
  }

  /// For each outcome that has a better side: in how many futures each arm is best.
  var bestTable: TextTable {
    let arms = 0..<result.layout.arms
    var table = TextTable([messages.ofBest] + arms.map(head), [.left] + arms.map { _ in .right })
    for row in keyRows {
      guard let best = result.best(row.measurement), Set(best.map(\.chance)).count > 1 else { continue }
      let highest = best.map(\.chance).max() ?? 0
      table.add(
        [.init(row.title)]
          + best.map { .init(String(messages.count($0.chance)), $0.chance == highest ? .strong : .faint) })
    }
    return table
  }
}

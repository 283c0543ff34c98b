import Experiments
import StationModel
import Texts

extension ConsoleSummary {
  /// A row of figures: what it is called, and what is measured.
  struct Row {
    var title: Sentence
    var measurement: Measurement
  }

  var keyRows: [Row] {
    Comparison.keyOutcomes.map { outcome in
      Row(title: named(outcome), measurement: Measurement(outcome, window: comparison.window))
    }
  }

  var placeTitle: Sentence { messages.place(named(.responseMinutesMean)) }

  var crimePlaceTitle: Sentence { messages.place(named(.crimeCommittedCount)) }

  /// Offences committed where the stations are, next to them, in like zones, elsewhere, and by area kind.
  var crimePlaceRows: [Row] {
    ([.treated, .buffer, .control, .elsewhere] + areaScopes).map { scope in
      Row(
        title: named(scope),
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
        title: named(scope),
        measurement: Measurement(.responseMinutesMean, scope: scope, window: comparison.window))
    }
  }

  /// Paired changes against the base; outcomes that are the same in every replication are left out.
  func changeTable(_ arm: Int, rows: [Row]) -> ConsoleTable {
    var table = ConsoleTable(
      [
        "", head(0), head(arm), Sentence(messages.change), Sentence(messages.mean95), "", Sentence(messages.futures90),
        Sentence(messages.runs),
      ],
      [.left, .right, .right, .right, .right, .left, .right, .right])
    for row in rows {
      if let change = change(row.measurement, arm) {
        // Calls not reached are shown beside the mean over the others, changed or not.
        let isBeside = row.measurement.outcome == .callsNotReachedShare && change.difference.meanA > 0
        if !change.difference.isIdentical || isBeside { table.add(changeRow(row, change, arm)) }
      } else if let level = level(row.measurement, arm, comparedWith: 0) {
        table.add(newRow(row, level))
      }
    }
    return table
  }

  private func changeRow(_ row: Row, _ change: Change, _ arm: Int) -> [ConsoleTable.Cell] {
    let difference = change.difference
    let size = max(difference.meanA.magnitude, difference.meanB.magnitude)
    let unit = figures.unit(row.measurement.outcome.quantity, size: size)
    let isWhole =
      unit.divisor == 1 && difference.meanA.rounded() == difference.meanA && difference.meanB.rounded() == difference.meanB
    let levels = isWhole ? 0 : NumberStyle.decimals(level: size / unit.divisor)
    let half = (change.halfWidth?.value ?? 0) / unit.divisor
    let decimals = half > 0 ? NumberStyle.decimals(levels: levels, error: half) : levels
    let isClear = change.clearSign.value != 0
    return [
      .init(title(row, unit)), .init(number(change.meanA, unit, decimals: levels), .faint),
      .init(number(change.meanB, unit, decimals: levels)),
      .init(number(change.mean, unit, decimals: decimals, signed: true), isClear ? .strong : .faint),
      .init(error(change.halfWidth, unit, decimals: decimals), .faint),
      word(row.measurement, change, arm),
      .init(range(change.q05, change.q95, unit, decimals: min(decimals, levels), signed: true)),
      .init(reduction(change.varianceReduction), .faint),
    ]
  }

  /// What only the arm has.
  private func newRow(_ row: Row, _ level: Level) -> [ConsoleTable.Cell] {
    let unit = figures.unit(row.measurement.outcome.quantity, size: level.mean.value.magnitude)
    let decimals = NumberStyle.decimals(level: level.mean.value / unit.divisor)
    return [
      .init(title(row, unit)), .init("–", .faint), .init(number(level.mean, unit, decimals: decimals)), .init(""), .init(""),
      .init(""), .init(range(level.q05, level.q95, unit, decimals: decimals)), .init(""),
    ]
  }

  func title(_ row: Row, _ unit: NumberStyle.Unit) -> Sentence {
    if unit.name.isEmpty { return row.title }
    return messages.say("\(row.title),\u{A0}\(unit.name)", "\(row.title)（\(unit.name)）")
  }

  /// Whether the change is for the better, with how it stands out.
  private func word(_ measurement: Measurement, _ change: Change, _ arm: Int) -> ConsoleTable.Cell {
    if let reach = reach(measurement, arm), !reach.finding.allowsComparison {
      return .init(messages.ifAny(reach.isIncomparable, messages.incomparable), .open)
    }
    let sign = change.clearSign
    guard let word = betterWord(measurement.outcome, sign) else { return .init("") }
    if sign.value == 0 { return .init(word, .faint) }
    return .init(word, (measurement.outcome.direction == .lower) == (sign.value < 0) ? .good : .bad)
  }

  /// The word for a clear change, or that it is none; nil for a clear change of what has no better side.
  func betterWord(_ outcome: Outcome, _ sign: Fact) -> Sentence? {
    guard sign.value == 0 || outcome.direction != nil else { return nil }
    let (less, more) =
      outcome.quantity == .money
      ? (messages.less, messages.more)
      : outcome.direction == .lower ? (messages.better, messages.worse) : (messages.worse, messages.better)
    return messages.sign(sign, below: less, equal: messages.unclear, above: more)
  }

  private func reduction(_ factor: Fact?) -> Sentence {
    guard let factor else { return "" }
    return number(factor, decimals: factor.value < 10 ? 1 : 0)
  }

  /// The figures of one arm alone.
  func estimateTable(rows: [Row]) -> ConsoleTable {
    var table = ConsoleTable(
      ["", Sentence(messages.mean), Sentence(messages.mean95), Sentence(messages.futures90)], [.left, .right, .right, .right])
    for row in rows {
      guard let level = level(row.measurement, 0) else { continue }
      let mean = level.mean.value
      if row.measurement.outcome == .callsNotReachedShare, mean == 0 { continue }
      let unit = figures.unit(row.measurement.outcome.quantity, size: mean.magnitude)
      let decimals = NumberStyle.decimals(level: mean / unit.divisor)
      let half = (level.halfWidth?.value ?? 0) / unit.divisor
      table.add([
        .init(title(row, unit)), .init(number(level.mean, unit, decimals: decimals), .strong),
        .init(error(level.halfWidth, unit, decimals: NumberStyle.decimals(levels: decimals, error: half)), .faint),
        .init(range(level.q05, level.q95, unit, decimals: decimals)),
      ])
    }
    return table
  }

  /// For each outcome that has a better side: in how many replications each arm is best.
  var bestTable: ConsoleTable {
    let arms = 0..<result.layout.arms
    var table = ConsoleTable([messages.ofBest(futuresFact)] + arms.map(head), [.left] + arms.map { _ in .right })
    for row in keyRows {
      guard let best = result.best(row.measurement), Set(best.map(\.chance)).count > 1 else { continue }
      let highest = best.map(\.chance).max() ?? 0
      table.add(
        [.init(row.title)]
          + arms.map { .init(messages.count(isBest($0, row.measurement, best)), best[$0].chance == highest ? .strong : .faint) })
    }
    return table
  }

  /// In how many replications an arm is the best of all; arms that are equal share a replication.
  private func isBest(_ arm: Int, _ measurement: Measurement, _ best: [BestArm]) -> ShareFact {
    let order = [arm] + best.indices.filter { $0 != arm }
    let columns = order.map { byFuture(measurement.outcome, $0, measurement.window) }
    let shares = Formula.first(of: columns, isLowest: measurement.outcome.direction == .lower)
    let values = best.indices.map { result.values(measurement, arm: $0) }
    let defined = (0..<result.count).count { future in values.allSatisfy { !$0[future].isNaN } }
    let all = Fact(Double(defined), .fold(.rows, shares))
    return ShareFact(met: Fact(best[arm].chance * Double(defined), .fold(.sum, shares)), of: all)
  }
}

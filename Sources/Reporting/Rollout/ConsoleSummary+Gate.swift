import Experiments
import StationModel
import Texts

extension ConsoleSummary {
  /// How often the gate said what, and how often that was wrong; nothing for an arm without a gate.
  func gateBlocks(_ arm: Int) -> [ConsoleBlock] {
    let gates = (0..<result.count).compactMap { result.gate(replication: $0, arm: arm) }
    var sentences: [Sentence] = []
    if !gates.isEmpty {
      let counts = GateCounts(gates, names.arms[arm].id)
      sentences.append(messages.gate(counts))
      if counts.judged.value > 0 { sentences.append(messages.wrong(counts, interval: wrongInterval(counts))) }
    }
    if let regression = level(Measurement(.regressionToMeanShare), arm) {
      let half = regression.halfWidth.map { " ±" + percent($0) } ?? ""
      sentences.append(messages.regression(percent(regression.mean, signed: true) + half))
    }
    let blocks: [ConsoleBlock] = sentences.map { .text($0, indent: 2) }
    return blocks + (branchTable(arm).map { [.table($0)] } ?? [])
  }

  /// Outcomes whose mean is near no replication, because the gate goes on in some and stops in others: the means of both. Nil without any.
  private func branchTable(_ arm: Int) -> ConsoleTable? {
    let decisions = (0..<result.count).map { result.gate(replication: $0, arm: arm)?.isGo }
    let goes = decisions.indices.filter { decisions[$0] == true }
    let stops = decisions.indices.filter { decisions[$0] == false }
    guard !goes.isEmpty, !stops.isEmpty else { return nil }
    let counts = GateCounts([], names.arms[arm].id)
    func count(_ futures: [Int], isGo: Bool) -> Fact {
      Fact(Double(futures.count), .fold(.rows, counts.decided(isGo: isGo)))
    }
    var table = ConsoleTable(
      [
        Sentence(messages.branches), messages.ifGo(count(goes, isGo: true)), messages.ifStopped(count(stops, isGo: false)),
      ], [.left, .right, .right])
    for row in keyRows + moneyRows {
      let values = result.values(row.measurement, arm: arm)
      let defined = values.filter { !$0.isNaN }
      guard let mean = level(row.measurement, arm)?.mean.value, MeanCheck.isInGap(mean, defined) else { continue }
      let unit = figures.unit(row.measurement.outcome.quantity, size: mean.magnitude)
      func cell(_ futures: [Int], isGo: Bool) -> ConsoleTable.Cell {
        let known = futures.map { values[$0] }.filter { !$0.isNaN }
        if known.isEmpty { return .init("–") }
        let column = byFuture(row.measurement.outcome, arm, row.measurement.window) * counts.decided(isGo: isGo)
        let mean = Fact(known.reduce(0, +) / Double(known.count), .fold(.mean, column))
        return .init(number(mean, unit, decimals: NumberStyle.decimals(level: mean.value / unit.divisor)))
      }
      table.add([.init(title(row, unit)), cell(goes, isGo: true), cell(stops, isGo: false)])
    }
    return table.isEmpty ? nil : table
  }

  private func wrongInterval(_ counts: GateCounts) -> Sentence {
    let (wrong, judged) = (counts.wrong, counts.judged)
    let interval = Interval.proportion(wrong.count, of: judged.count)
    let ends = (
      Fact(interval.low, .end(.shareLow, wrong.formula, judged.formula)),
      Fact(interval.high, .end(.shareHigh, wrong.formula, judged.formula))
    )
    return messages.say("\(percent(ends.0)) to \(percent(ends.1))", "\(percent(ends.0))～\(percent(ends.1))")
  }

  /// A remark where some arms have a gate and others none: theirs stands in every replication.
  func gateRemark(_ arms: [Int]) -> Sentence? {
    let gated = arms.filter { arm in (0..<result.count).contains { result.gate(replication: $0, arm: arm) != nil } }
    guard !gated.isEmpty, gated.count < arms.count else { return nil }
    let stops = gated.map { arm in
      let gates = (0..<result.count).compactMap { result.gate(replication: $0, arm: arm) }
      return (named(arm), ShareFact(met: GateCounts(gates, names.arms[arm].id).stops, of: futuresFact))
    }
    return messages.unequalGates(stops, without: arms.filter { !gated.contains($0) }.map(named))
  }

  private func percent(_ share: Fact, signed: Bool = false) -> Sentence {
    let unit = figures.unit(.share, size: 1)
    return number(share, unit, decimals: 0, signed: signed, suffix: figures.suffix(unit))
  }
}

/// How often the gate of an arm said what: counted in `gate.csv`, where every replication has a row for each criterion.
struct GateCounts {
  private let gates: [GateRecord]
  private let arm: String

  init(_ gates: [GateRecord], _ arm: String) {
    self.gates = gates
    self.arm = arm
  }

  /// Rows of the first criterion: one for each replication.
  private func rows(_ column: GateColumn?, _ more: KeyValuePairs<GateColumn, String> = [:]) -> Formula {
    var conditions = [
      Formula.Condition(column: GateColumn.arm.rawValue, text: arm),
      Formula.Condition(column: GateColumn.criterion.rawValue, text: "1", alternatives: [""]),
    ]
    conditions += more.map { Formula.Condition(column: $0.key.rawValue, text: $0.value) }
    return .fields(Formula.Fields(file: GateColumn.file, conditions: conditions, column: column?.rawValue))
  }

  /// 1 for every replication of a decision.
  func decided(isGo: Bool) -> Formula { rows(nil, [.decision: (isGo ? GateColumn.Decision.go : .stop).rawValue]) }

  private func count(_ formula: Formula, _ isIt: (GateRecord) -> Bool) -> Fact {
    Fact(Double(gates.count(where: isIt)), .fold(.count, formula))
  }

  var all: Fact { count(rows(nil)) { _ in true } }
  var goes: Fact { count(rows(nil, [.decision: "go"])) { $0.isGo == true } }
  var stops: Fact { count(rows(nil, [.decision: "stop"])) { $0.isGo == false } }
  /// Goes after an extension or an adjustment.
  var goesLate: Fact {
    let go: KeyValuePairs<GateColumn, String> = [.decision: "go"]
    return count(rows(.extensions, go) + rows(.adjustments, go) > 0) {
      $0.isGo == true && ($0.extensions > 0 || $0.adjustments > 0)
    }
  }
  var extended: Fact { count(rows(.extensions)) { $0.extensions > 0 } }
  var adjusted: Fact { count(rows(.adjustments)) { $0.adjustments > 0 } }
  var falseGoes: Fact { count(rows(nil, [.decision: "go", .right: "false"])) { $0.isRight == false && $0.isGo == true } }
  var falseStops: Fact { count(rows(nil, [.decision: "stop", .right: "false"])) { $0.isRight == false && $0.isGo == false } }
  var wrong: Fact { count(rows(nil, [.right: "false"])) { $0.isRight == false } }
  /// Decisions of which it is known whether they are right.
  var judged: Fact { wrong + count(rows(nil, [.right: "true"])) { $0.isRight == true } }
}

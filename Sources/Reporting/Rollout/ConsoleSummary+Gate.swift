import Experiments
import StationModel
import Texts

extension ConsoleSummary {
  /// How often the gate said what, and how often that was wrong; nothing for an arm without a gate.
  func gateLines(_ arm: Int) -> [String] {
    let gates = (0..<result.count).compactMap { result.gate(replication: $0, arm: arm) }
    var lines: [String] = []
    if !gates.isEmpty {
      func share(_ isIt: (GateRecord) -> Bool) -> String { percent(Double(gates.count(where: isIt)) / Double(gates.count)) }
      lines.append(
        messages.gate(
          go: share { $0.isGo == true && $0.extensions == 0 && $0.adjustments == 0 },
          late: share { $0.isGo == true && ($0.extensions > 0 || $0.adjustments > 0) }, stop: share { $0.isGo == false },
          extended: share { $0.extensions > 0 }, adjusted: share { $0.adjustments > 0 }))
      let judged = gates.compactMap(\.isRight)
      if !judged.isEmpty {
        let wrong = judged.count { !$0 }
        let interval = Interval.proportion(wrong, of: judged.count)
        lines.append(
          messages.wrong(
            percent(Double(wrong) / Double(judged.count)), low: percent(interval.low), high: percent(interval.high),
            falseGo: percent(Double(gates.count { $0.isRight == false && $0.isGo == true }) / Double(judged.count)),
            falseStop: percent(Double(gates.count { $0.isRight == false && $0.isGo == false }) / Double(judged.count))))
      }
    }
    if let regression = result.estimate(Measurement(.regressionToMeanShare), arm: arm) {
      let half = regression.interval.map { " ±" + percent($0.halfWidth) } ?? ""
      lines.append(messages.regression(percent(regression.mean, signed: true) + half))
    }
    return lines.flatMap { TextWrap.lines($0, to: page - 2).map { "  " + $0 } }
  }

  /// A remark where some arms have a gate and others none: theirs stands in every future.
  func gateRemark(_ arms: [Int]) -> String? {
    let gated = arms.filter { arm in (0..<result.count).contains { result.gate(replication: $0, arm: arm) != nil } }
    guard !gated.isEmpty, gated.count < arms.count else { return nil }
    let stops = gated.map { arm in (name(arm), (0..<result.count).count { result.gate(replication: $0, arm: arm)?.isGo == false })
    }
    return messages.unequalGates(stops, without: arms.filter { !gated.contains($0) }.map(name))
  }

  private func percent(_ share: Double, signed: Bool = false) -> String {
    figures.text(share * 100, decimals: 0, signed: signed) + figures.suffix(figures.unit(.share, size: 1))
  }
}

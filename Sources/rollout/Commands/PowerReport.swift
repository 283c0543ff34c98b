import Experiments
import Texts

/// The table of `rollout power`.
struct PowerReport {
  struct Row {
    var sites: Int
    var months: Int
    var futures: Int
    /// Share of replications, 0…1, in which the test finds a fall: with stations, and without.
    var power: Double
    var powerLow95: Double
    var powerHigh95: Double
    var falseGo: Double
    var falseGoLow95: Double
    var falseGoHigh95: Double
    /// Ratios of means over replications, minus 1: true effect of the stations, what they do to the record, and change without them.
    var trueEffect: Double?
    var recordedEffect: Double?
    /// In the zones that would be served, and at the sites alone.
    var changeWithoutStations: Double?
    var siteChangeWithoutStations: Double?
  }
  let designs: [Row]

  init(_ findings: [PilotPower.Finding]) {
    designs = findings.map { finding in
      let power = Interval.proportion(finding.found, of: finding.replications)
      let alarm = Interval.proportion(finding.foundWithoutStations, of: finding.replications)
      return Row(
        sites: finding.design.sites, months: finding.design.months, futures: finding.replications,
        power: Double(finding.found) / Double(finding.replications), powerLow95: power.low, powerHigh95: power.high,
        falseGo: Double(finding.foundWithoutStations) / Double(finding.replications), falseGoLow95: alarm.low,
        falseGoHigh95: alarm.high,
        trueEffect: finding.trueChange?.value, recordedEffect: finding.recordedChange?.value,
        changeWithoutStations: finding.changeWithoutStations?.value,
        siteChangeWithoutStations: finding.siteChangeWithoutStations?.value)
    }
  }

  /// An object with the list of designs; what could not be computed is left out.
  var json: JSONValue { .object([.init("designs", .array(designs.map(\.json)))]) }

  /// The table and what its columns mean.
  /// - Parameter width: Columns of the page, for Chinese.
  func lines(_ language: Language, width: Int) -> [String] { language == .en ? english : chinese(width) }

  private func chinese(_ width: Int) -> [String] {
    var table = TextTable(
      ["站数", "月数", "实际", "登记", "检出下降", "误检", "服务区", "站址"], Array(repeating: .right, count: 8), indent: 0)
    for row in designs {
      func change(_ share: Double?) -> String { share.map { Self.signed($0).replacing(" %", with: "%") } ?? "–" }
      func share(_ value: Double, _ low: Double, _ high: Double) -> String {
        "\(Self.percent(value))%（\(Self.percent(low))～\(Self.percent(high))）"
      }
      let cells = [
        "\(row.sites)", "\(row.months)", change(row.trueEffect), change(row.recordedEffect),
        share(row.power, row.powerLow95, row.powerHigh95), share(row.falseGo, row.falseGoLow95, row.falseGoHigh95),
        change(row.changeWithoutStations), change(row.siteChangeWithoutStations),
      ]
      table.add(cells.map { .init($0) })
    }
    let notes = [
      "模拟 \(designs.first?.futures ?? 0) 次；括号内为 95% 置信区间（%）。",
      "实际：警务站服务的分区（站址及周边）中，建站与不建站相比，实际发案的变化；登记：登记案件的同一变化，报案率的变化也会影响它。",
      "检出下降：以同类分区为对照，对服务区登记案件做 5% 水平的单侧检验，检出下降的模拟所占比例。",
      "误检：没有建站时，同样的检验在同样的分区检出下降的比例；按检验水平应为 5%。",
      "服务区、站址：没有任何警务站时登记案件的变化。低于零，说明在最差时选中的地点自行回落（均值回归）：站址最明显，周边未经挑选，回落较小。",
    ]
    return table.lines(to: width) + [""] + notes.flatMap { TextWrap.lines($0, to: width) }
  }

  private var english: [String] {
    var lines = [
      "sites  months  true effect   on record   finds a fall (95 %)   without stations (95 %)   served zones   at the sites"
    ]
    for row in designs {
      let effect = row.trueEffect.map(Self.signed) ?? "–"
      let recorded = row.recordedEffect.map(Self.signed) ?? "–"
      let power = "\(Self.percent(row.power)) % (\(Self.percent(row.powerLow95))–\(Self.percent(row.powerHigh95)))"
      let alarm = "\(Self.percent(row.falseGo)) % (\(Self.percent(row.falseGoLow95))–\(Self.percent(row.falseGoHigh95)))"
      let change = row.changeWithoutStations.map(Self.signed) ?? "–"
      let siteChange = row.siteChangeWithoutStations.map(Self.signed) ?? "–"
      lines.append(
        Self.right("\(row.sites)", 5) + Self.right("\(row.months)", 8) + Self.right(effect, 13) + Self.right(recorded, 12)
          + Self.right(power, 22) + Self.right(alarm, 26) + Self.right(change, 15) + Self.right(siteChange, 15))
    }
    let futures = designs.first?.futures ?? 0
    lines += [
      "",
      "\(futures) runs. true effect: offences committed in the zones that the stations serve (sites and",
      "surroundings), with stations against without; on record: the same of recorded ones, which reporting moves too.",
      "finds a fall: a one-sided 5 % test on recorded crime in the served zones, with comparable zones as control.",
      "without stations: the same test in the same zones where nothing was built; 5 % is what it promises.",
      "served zones, at the sites: change without any station. Below zero, what was chosen at its worst gets better",
      "by itself (regression to the mean): most at the sites, less around them, which were not chosen.",
    ]
    return lines
  }

  private static func signed(_ share: Double) -> String {
    (share > 0.0005 ? "+" : "") + ProseNumber.tenths(share * 100) + " %"
  }

  private static func percent(_ share: Double) -> String { String(Int((share * 100).rounded())) }

  private static func right(_ text: String, _ width: Int) -> String {
    DisplayWidth.right(" " + text, to: width)
  }
}

extension PowerReport.Row {
  fileprivate var json: JSONValue {
    JSONText.object([
      ("sites", .integer(sites)), ("months", .integer(months)), ("futures", .integer(futures)), ("power", .number(power)),
      ("powerLow95", .number(powerLow95)), ("powerHigh95", .number(powerHigh95)), ("falseGo", .number(falseGo)),
      ("falseGoLow95", .number(falseGoLow95)), ("falseGoHigh95", .number(falseGoHigh95)),
      ("trueEffect", trueEffect.map { .number($0) }), ("recordedEffect", recordedEffect.map { .number($0) }),
      ("changeWithoutStations", changeWithoutStations.map { .number($0) }),
      ("siteChangeWithoutStations", siteChangeWithoutStations.map { .number($0) }),
    ])
  }
}

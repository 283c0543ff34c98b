import Experiments
import StationModel
import Texts

extension ConsoleSummary {
  private static let whole = EvaluationArea.allCases

  /// The account of the window shown: net first, gross beside what chance alone shows, then the largest flows.
  func accountLines(_ arm: Int) -> [String] {
    guard let totals = result.account(arm: arm, areas: Self.whole, window: comparison.window) else { return [] }
    let placebo = result.placeboAccount(window: comparison.window)
    var lines = netTable(arm, totals).lines(style, to: width)
    lines.append("")
    lines += grossTable(totals, placebo).lines(style, to: width)
    if let flows = flowText(arm) { lines += note(flows, .text) }
    lines += note(messages.accountNote)
    if placebo != nil { lines += note(messages.placeboNote) }
    return lines
  }

  /// A remark inside a block.
  func note(_ text: String, _ ink: ConsoleStyle.Ink = .faint) -> [String] {
    TextWrap.lines(text, to: page - 2).map { "  " + style.paint($0, ink) }
  }

  /// Committed and recorded offences in both worlds, and what the recorded change consists of.
  private func netTable(_ arm: Int, _ totals: AccountTotals) -> TextTable {
    var table = TextTable(
      ["", messages.todaysPolicy, head(arm), messages.change, messages.mean95, messages.futures90],
      [.left, .right, .right, .right, .right, .right])
    let futures = Double(result.count)
    func change(_ title: String, _ base: AccountColumn, _ column: AccountColumn, _ net: Estimate?) -> [TextTable.Cell] {
      let levels = Double(totals[base]) / futures
      let decimals = Self.decimals(levels)
      let half = net?.interval?.halfWidth ?? 0
      return [
        .init(title), .init(figures.text(levels, decimals: decimals), .faint),
        .init(figures.text(Double(totals[column]) / futures, decimals: decimals)),
        .init(figures.text(net?.mean ?? .nan, decimals: Self.decimals(net?.mean ?? 0), signed: true), .strong),
        .init(half > 0 ? "±" + figures.text(half, decimals: Self.decimals(half)) : "", .faint),
        .init(net.map { figures.range($0.quantiles.q05, $0.quantiles.q95, decimals: 0, signed: true) } ?? ""),
      ]
    }
    func part(_ title: String, _ value: Int64) -> [TextTable.Cell] {
      let mean = Double(value) / futures
      return [
        .init(title), .init(""), .init(""), .init(figures.text(mean, decimals: Self.decimals(mean), signed: true)), .init(""),
        .init(""),
      ]
    }
    let net = Estimate(result.netOffences(arm: arm, areas: Self.whole, window: comparison.window))
    let recorded = Estimate(result.netRecorded(arm: arm, areas: Self.whole, window: comparison.window))
    table.add(change(messages.committed, .inBase, .inArm, net))
    table.add(change(messages.recorded, .recordedInBase, .recordedInArm, recorded))
    table.add(part(messages.offendingPart, totals.offendingPart))
    table.add(part(messages.reportingPart, totals.reportingPart))
    return table
  }

  private static let grossColumns: [AccountColumn] = [
    .prevented, .chainPrevented, .removed, .movedOutSpace, .movedOutTime, .movedOutKind, .movedOutInherited, .returned, .released,
    .chainInduced, .new, .deferred, .advanced, .diffusedBuffer, .diffusedBeyond,
  ]

  /// Rows that are zero in both columns are left out. Chance alone has no stations that benefits could lie beyond.
  private func grossTable(_ totals: AccountTotals, _ placebo: AccountTotals?) -> TextTable {
    let heads = placebo.map { _ in [messages.chanceAlone] } ?? []
    var table = TextTable(
      ["", messages.meanOfFuture] + heads, [.left, .right] + heads.map { _ in TextTable.Alignment.right })
    let futures = Double(result.count)
    let placeboFutures = Double(result.tables.arms[0].placeboReplications)
    let decimals = Self.decimals(Double(Self.grossColumns.map { totals[$0] }.max() ?? 0) / futures)
    for column in Self.grossColumns {
      let chance = column == .diffusedBuffer || column == .diffusedBeyond ? nil : placebo?[column]
      guard let title = messages.line(column), totals[column] != 0 || (chance ?? 0) != 0 else { continue }
      var row: [TextTable.Cell] = [.init(title), .init(figures.text(Double(totals[column]) / futures, decimals: decimals))]
      if placebo != nil {
        row.append(.init(chance.map { figures.text(Double($0) / placeboFutures, decimals: decimals) } ?? "", .faint))
      }
      table.add(row)
    }
    if let share = totals.displacedShare {
      let unit = figures.unit(.share, size: share)
      func text(_ share: Double?) -> String {
        share.map { figures.text($0 / unit.divisor, decimals: 0) + figures.suffix(unit) } ?? "–"
      }
      table.add(
        [.init(messages.displacedShare), .init(text(share))]
          + (placebo.map { [.init(text($0.displacedShare), .faint)] } ?? []))
    }
    return table
  }

  /// The three largest flows between zones; nil where nothing moves.
  private func flowText(_ arm: Int) -> String? {
    var sums: [FlowKey: Int64] = [:]
    for (key, count) in result.tables.arms[arm].flows where key.window < result.layout.shape.windows {
      guard comparison.window == .all || comparison.window == .window(key.window) else { continue }
      sums[FlowKey(from: key.from, to: key.to, window: 0), default: 0] += count
    }
    let largest = sums.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }.prefix(3)
    if largest.isEmpty { return nil }
    let list = largest.map { key, count in
      let mean = Double(count) / Double(result.count)
      return "\(names.zones[key.from].label) → \(names.zones[key.to].label) \(figures.text(mean, decimals: Self.decimals(mean)))"
    }
    return messages.flows(list.joined(separator: messages.language == .en ? ", " : "，"))
  }

  /// Decimals of a mean number of offences: tenths up to a thousand.
  static func decimals(_ offences: Double) -> Int { offences.magnitude < 1 ? 2 : offences.magnitude < 1_000 ? 1 : 0 }
}

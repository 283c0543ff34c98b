import Experiments
import StationModel
import Texts

extension ConsoleSummary {
  private static let whole = EvaluationArea.allCases

  /// The account of the window shown: net first, gross beside what chance alone shows, then the largest flows.
  func accountBlocks(_ arm: Int) -> [ConsoleBlock] {
    guard let totals = result.account(arm: arm, areas: Self.whole, window: comparison.window) else { return [] }
    let account = AccountFacts(self, arm, totals)
    let chance = result.placeboAccount(window: comparison.window).map {
      (facts: AccountFacts(self, 0, $0, scope: .placebo), totals: $0)
    }
    var blocks: [ConsoleBlock] = [
      .table(netTable(arm, account)), .gap, .table(grossTable(account, totals, chance)),
    ]
    if let flows = flowSentence(arm) { blocks.append(.text(flows, indent: 2)) }
    blocks.append(.note(messages.accountNote, indent: 2))
    if chance != nil { blocks.append(.note(messages.placeboNote, indent: 2)) }
    return blocks
  }

  /// Committed and recorded offences in both worlds, and what the recorded change consists of.
  private func netTable(_ arm: Int, _ account: AccountFacts) -> ConsoleTable {
    var table = ConsoleTable(
      [
        "", Sentence(messages.todaysPolicy), head(arm), Sentence(messages.change), Sentence(messages.mean95),
        Sentence(messages.futures90),
      ],
      [.left, .right, .right, .right, .right, .right])
    let futures = account.futures(Int64(result.count))
    func change(_ title: String, _ base: AccountColumn, _ column: AccountColumn, _ spread: NetSpread?) -> [ConsoleTable.Cell] {
      let (before, after) = (account.sum(base) / futures, account.sum(column) / futures)
      let decimals = Self.decimals(before.value)
      let net = (account.sum(column) - account.sum(base)) / futures
      return [
        .init(Sentence(title)), .init(number(before, decimals: decimals), .faint), .init(number(after, decimals: decimals)),
        .init(number(net, decimals: Self.decimals(net.value), signed: true), .strong),
        .init(error(spread?.half, decimals: Self.decimals(spread?.half?.value ?? 0)), .faint),
        .init(spread.map { range($0.low, $0.high, decimals: 0, signed: true) } ?? ""),
      ]
    }
    func part(_ title: String, _ sum: Fact) -> [ConsoleTable.Cell] {
      let mean = sum / futures
      return [
        .init(Sentence(title)), .init(""), .init(""), .init(number(mean, decimals: Self.decimals(mean.value), signed: true)),
        .init(""), .init(""),
      ]
    }
    table.add(change(messages.committed, .inBase, .inArm, netSpread(arm, account)))
    table.add(change(messages.recorded, .recordedInBase, .recordedInArm, recordedSpread(arm)))
    table.add(part(messages.offendingPart, account.offendingPart))
    table.add(part(messages.reportingPart, account.reportingPart))
    return table
  }

  /// Simulation error of a net change, and where 90 % of the replications lie.
  private struct NetSpread {
    var half: Fact?
    var low, high: Fact
  }

  private func netSpread(_ arm: Int, _ account: AccountFacts) -> NetSpread? {
    guard let net = Estimate(result.netOffences(arm: arm, areas: Self.whole, window: comparison.window)) else { return nil }
    func column(_ column: AreaAccountColumn) -> Formula { account.column(column.rawValue) }
    return NetSpread(
      half: net.interval.map {
        Fact($0.halfWidth, (column(.netHigh95) - column(.netLow95)) / .number(2))
      }, low: Fact(net.quantiles.q05, column(.netQ05)), high: Fact(net.quantiles.q95, column(.netQ95)))
  }

  /// Nil for an arm that stands alone: its account is against a world without its rollout, of which no file has every replication.
  private func recordedSpread(_ arm: Int) -> NetSpread? {
    let measurement = Measurement(.crimeRecordedCount, window: comparison.window)
    guard arm > 0, let change = change(measurement, arm) else { return nil }
    return NetSpread(half: change.halfWidth, low: change.q05, high: change.q95)
  }

  private static let grossColumns: [AccountColumn] = [
    .prevented, .chainPrevented, .removed, .movedOutSpace, .movedOutTime, .movedOutKind, .movedOutInherited, .returned, .released,
    .chainInduced, .new, .deferred, .advanced, .diffusedBuffer, .diffusedBeyond,
  ]

  /// Rows that are zero in both columns are left out. Chance alone has no stations that benefits could lie beyond.
  private func grossTable(
    _ account: AccountFacts, _ totals: AccountTotals, _ chance: (facts: AccountFacts, totals: AccountTotals)?
  ) -> ConsoleTable {
    let heads = chance == nil ? [] : [Sentence(messages.chanceAlone)]
    var table = ConsoleTable(
      ["", Sentence(messages.meanOfFuture)] + heads, [.left, .right] + heads.map { _ in TextTable.Alignment.right })
    let futures = account.futures(Int64(result.count))
    let ofChance = chance.map { $0.facts.futures(result.tables.arms[0].placeboReplications) }
    let decimals = Self.decimals(Double(Self.grossColumns.map { totals[$0] }.max() ?? 0) / futures.value)
    for column in Self.grossColumns {
      let hasChance = column != .diffusedBuffer && column != .diffusedBeyond
      let byChance = hasChance ? chance?.totals[column] : nil
      guard let title = messages.line(column), totals[column] != 0 || (byChance ?? 0) != 0 else { continue }
      var row: [ConsoleTable.Cell] = [
        .init(Sentence(title)), .init(number(account.sum(column) / futures, decimals: decimals)),
      ]
      if let chance, let ofChance {
        row.append(.init(hasChance ? number(chance.facts.sum(column) / ofChance, decimals: decimals) : "", .faint))
      }
      table.add(row)
    }
    if let share = account.displacedShare {
      let unit = figures.unit(.share, size: share.value)
      func text(_ share: Fact?) -> Sentence {
        share.map { number($0, unit, decimals: 0, suffix: figures.suffix(unit)) } ?? "–"
      }
      table.add(
        [.init(Sentence(messages.displacedShare)), .init(text(share))]
          + (chance.map { [.init(text($0.facts.displacedShare), .faint)] } ?? []))
    }
    return table
  }

  /// The three largest flows between zones; nil where nothing moves.
  private func flowSentence(_ arm: Int) -> Sentence? {
    var sums: [FlowKey: Int64] = [:]
    for (key, count) in result.tables.arms[arm].flows where key.window < result.layout.shape.windows {
      guard comparison.window == .all || comparison.window == .window(key.window) else { continue }
      sums[FlowKey(from: key.from, to: key.to, window: 0), default: 0] += count
    }
    let largest = sums.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }.prefix(3)
    if largest.isEmpty { return nil }
    let list = largest.map { key, count in
      let mean = Fact(Double(count) / Double(result.count), flowFormula(arm, key) / futuresFact.formula)
      return named(.zone(key.from)) + " → " + named(.zone(key.to)) + " " + number(mean, decimals: Self.decimals(mean.value))
    }
    return messages.flows(.joined(list, separator: messages.pick(", ", "，")))
  }

  /// The sum of a flow over all replications and the windows shown.
  private func flowFormula(_ arm: Int, _ key: FlowKey) -> Formula {
    var conditions: [(FlowColumn, String)] = [
      (.arm, names.arms[arm].id), (.fromZone, names.zones[key.from].id), (.toZone, names.zones[key.to].id),
    ]
    if comparison.window != .all { conditions.append((.window, id(comparison.window))) }
    var fields = Formula.Fields(
      file: FlowColumn.file, conditions: conditions.map { Formula.Condition(column: $0.0.rawValue, text: $0.1) },
      column: FlowColumn.count.rawValue)
    if comparison.window == .all {
      fields.conditions.append(
        Formula.Condition(column: FlowColumn.window.rawValue, text: FlowColumn.uncounted, isOther: true))
    }
    return .fold(.sum, .fields(fields))
  }

  /// Decimals of a mean number of offences: tenths up to a thousand.
  static func decimals(_ offences: Double) -> Int { offences.magnitude < 1 ? 2 : offences.magnitude < 1_000 ? 1 : 0 }
}

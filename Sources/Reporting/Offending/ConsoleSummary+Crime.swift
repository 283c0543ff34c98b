import Experiments
import StationModel
import Texts

extension ConsoleSummary {
  /// One sentence on offences in the window shown, against today's policy; nil for an arm without an account.
  func crimeSentence(_ arm: Int) -> Sentence? {
    let measurement = Measurement(.crimeNetShare, window: comparison.window)
    guard let net = level(measurement, arm),
      let totals = result.account(arm: arm, areas: EvaluationArea.allCases, window: comparison.window)
    else { return nil }
    let unit = figures.unit(.share, size: net.mean.value.magnitude)
    func percent(_ share: Fact, signed: Bool = false, magnitude: Bool = false) -> Sentence {
      number(share, unit, decimals: 1, signed: signed, magnitude: magnitude, suffix: figures.suffix(unit))
    }
    let change = crimeChange(result.values(measurement, arm: arm).filter { !$0.isNaN }, arm)
    let isDirected = if case .goes = change { true } else { false }
    let share = percent(net.mean, signed: !isDirected, magnitude: isDirected)
    let ends = range(net.q05, net.q95, unit, decimals: 1, signed: true) + figures.suffix(unit)
    let account = AccountFacts(self, arm, totals)
    let recorded = totals[.recordedInBase] > 0 ? percent(account.recordedNet / account.sum(.recordedInBase), signed: true) : "–"
    return messages.crime(change, share: share, range: ends, balance: balance(account), recorded: recorded)
  }

  /// The direction that most replications take; those without a change are shared between both.
  private func crimeChange(_ values: [Double], _ arm: Int) -> Messages.CrimeChange {
    let column = byFuture(.crimeNetShare, arm, comparison.window)
    let all = Fact(Double(values.count), .fold(.rows, column))
    func count(_ formula: Formula, _ isIt: (Double) -> Bool) -> Fact {
      Fact(Double(values.count(where: isIt)), .fold(.count, formula))
    }
    let ties = count(.operation(.equal, column, .number(0))) { $0 == 0 }
    if ties.count == values.count { return .same(all - ties) }
    let falls = ShareFact(met: count(column < 0) { $0 < 0 } + ties / 2, of: all)
    let (most, sign) = falls.value >= 0.5 ? (falls, falls.met) : (falls.opposite, falls.met)
    if most.likelihood == .tooFew { return .tooFew(most) }
    // Above half of the replications it falls, below half it rises.
    return most.likelihood.isLikely ? .goes(most, rises: all / 2 - sign) : .tooClose(most)
  }

  /// How many more are prevented than moved; nil where nobody was deterred.
  private func balance(_ account: AccountFacts) -> Fact? {
    let prevented = account.sum([.prevented, .chainPrevented, .removed])
    let moved = account.sum(AccountColumn.movedOutOwn)
    return prevented.value + moved.value == 0 ? nil : prevented - moved
  }
}

/// Sums of one arm's account in the window shown: a row of `account.csv`.
struct AccountFacts {
  private let totals: AccountTotals
  private let conditions: [AreaAccountColumn: String]

  init(_ summary: ConsoleSummary, _ arm: Int, _ totals: AccountTotals, scope: AreaAccountColumn.Scope = .city) {
    self.totals = totals
    conditions = [
      .arm: summary.names.arms[arm].id, .window: summary.id(summary.comparison.window), .scope: scope.rawValue, .place: "",
    ]
  }

  func column(_ name: String) -> Formula {
    .fields(
      Formula.Fields(
        file: AreaAccountColumn.file,
        conditions: [AreaAccountColumn.arm, .window, .scope, .place].map {
          Formula.Condition(column: $0.rawValue, text: conditions[$0] ?? "")
        }, column: name))
  }

  func sum(_ column: AccountColumn) -> Fact { Fact(Double(totals[column]), self.column(column.field.name)) }
  func sum(_ columns: [AccountColumn]) -> Fact { columns.dropFirst().reduce(sum(columns[0])) { $0 + sum($1) } }
  var recordedNet: Fact { sum(.recordedInArm) - sum(.recordedInBase) }
  /// Replications over which is summed.
  func futures(_ count: Int64) -> Fact { Fact(Double(count), column(AreaAccountColumn.futures.rawValue)) }
  var displacedShare: Fact? {
    totals.displacedShare.map { Fact($0, column(AreaAccountColumn.displacedShare.rawValue)) }
  }
  var reportingPart: Fact { Fact(Double(totals.reportingPart), column(AreaAccountColumn.reportingPart.rawValue)) }
  var offendingPart: Fact { Fact(Double(totals.offendingPart), column(AreaAccountColumn.offendingPart.rawValue)) }
}

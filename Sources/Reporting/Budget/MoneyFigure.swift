import Experiments
import StationModel

/// Is it worth it, and can it be paid: cost by year on two bases, cost against effect, who pays, and how often it costs more.
enum MoneyFigure {
  static let figure = Figure(id: "money") { story in
    guard let years = MoneyYears(story, arm: story.lead) else { return nil }
    let plane = CostPlane(story)
    var panes: [Pane] = [.drawing(years.wide(story), narrow: MoneyYears.Basis.allCases.map { years.narrow($0, story) })]
    if let plane {
      panes.append(
        .drawing(plane.canvas(width: 446, height: 340), narrow: [plane.canvas(width: Canvas.phone, height: 280)]))
    }
    if let wide = MoneyPayers.canvas(story, width: 640), let narrow = MoneyPayers.canvas(story, width: Canvas.phone) {
      panes.append(.drawing(wide, narrow: [narrow]))
    }
    if let wide = MoneyOverrun.canvas(story, width: 446), let narrow = MoneyOverrun.canvas(story, width: Canvas.phone) {
      panes.append(.drawing(wide, narrow: [narrow]))
    }
    let effects = plane?.effects ?? []
    return Plate(
      question: story.words.moneyQuestion, finding: finding(story),
      caption: story.words.moneyCaption(story.named(story.lead), story.dates(), story.words.whole(story.futuresFact)),
      panes: panes, notes: notes(effects, story),
      tables: [years.table(story)] + [worth(effects, story), losses(effects, story)].compactMap { $0 }
        + [MoneyPayers.table(story), MoneyOverrun.table(story)].compactMap { $0 },
      sources: [
        LedgerColumn.file, FundingColumn.file, EstimateColumn.file, DifferenceColumn.file, ReplicationColumn.file,
        GoalColumn.file, GateColumn.file,
      ].filter {
        story.results.sheet($0) != nil
      })
  }

  /// Full cost beside the stated one over the whole time, and how often new cash is above what is stated.
  static func finding(_ story: Story) -> Sentence {
    let words = story.words
    let arm = story.lead
    func spent(_ basis: LedgerColumn) -> Formula {
      .fold(.sum, .rows(LedgerColumn.self, [.arm: story.study.arms[arm].id, basis: "true"], .meanCNY))
    }
    guard let full = story.fact(spent(.isFull)), let stated = story.fact(spent(.isStated)), stated.value > 0 else {
      let mean = story.estimate(arm, .costFullPerYear)
      return mean.map { words.moneyFullOnly(story.named(arm), story.reading("CNY/year", size: $0.mean).full($0[.mean])) } ?? ""
    }
    let above = story.share(story.byFuture(arm, .costCashPerYear) - story.byFuture(arm, .costStatedPerYear) > 0)
    let ratio = full / stated
    return words.moneyFinding(
      ratio.value, .cited(ratio, .number(Citation.NumberForm(decimals: 1)), story.language), above: above)
  }

  private static func notes(_ effects: [CostEffect], _ story: Story) -> [Note] {
    let words = story.words
    var notes: [Note] = []
    if let cash = mean(.costCashPerYear, story), let stated = mean(.costStatedPerYear, story) {
      let reading = story.reading("CNY/year", size: max(cash.value, stated.value))
      var text = words.moneyCashNote(reading.full(cash), stated: reading.full(stated))
      for (place, goal) in story.goals(story.lead).enumerated() where goal.outcome.hasPrefix("cost") && goal.futures > 0 {
        text += words.moneyLimit(
          story.named(goal: place, story.title(goal, at: place)),
          words.kOfN(ShareFact(met: goal[.futures] - goal[.met], of: goal[.futures])))
      }
      notes.append(Note(words.moneyCanItBePaid, text))
    }
    if let moved = mean(.costOpportunityPerYear, story), moved.value > 0 {
      notes.append(Note(words.moneyMovedHead, words.moneyMoved(story.reading("CNY/year", size: moved.value).full(moved))))
    }
    if !effects.isEmpty {
      notes.append(
        Note(
          words.moneyWorthHead,
          words.moneyWorth(
            offences: effects.map { (story.named($0.arm), story.pricePerOffence($0.arm, against: 0).map(story.yuan)) },
            minutes: effects.map { (story.named($0.arm), story.pricePerMinute($0.arm, against: 0).map(story.yuan)) })))
    }
    return notes
  }

  /// A mean of the first option; where a gate stops some replications, over those in which it goes on.
  private static func mean(_ outcome: Outcome, _ story: Story) -> Fact? {
    GateBranches(story, story.lead)?.mean(outcome, isGo: true) ?? story.estimate(story.lead, outcome).map { $0[.mean] }
  }

  /// `140 k CNY (110 – 190)`; nil where nothing is avoided on average.
  private static func price(_ ratio: (mean: Double, low: Double?, high: Double?)?, _ story: Story) -> String? {
    guard let ratio else { return nil }
    let words = story.words
    // Below ten thousand whole yuan say more than thousands.
    let reading = story.reading("CNY", size: ratio.mean, error: nil)
    if ratio.mean < 10_000 {
      func whole(_ value: Double) -> String { story.numbers.text(value, decimals: 0) }
      return words.moneyPrice(
        words.moneyYuan(whole(ratio.mean)), low: ratio.low.map(whole), high: ratio.high.map(whole))
    }
    return words.moneyPrice(
      reading.full(ratio.mean), low: ratio.low.map { reading.text($0) }, high: ratio.high.map { reading.text($0) })
  }

  private static func worth(_ effects: [CostEffect], _ story: Story) -> PlateTable? {
    guard !effects.isEmpty else { return nil }
    let words = story.words
    let money = story.reading("CNY", size: effects.map { $0.cost.mean.magnitude }.max()!)
    return PlateTable(
      caption: words.moneyWorthTable,
      columns: [
        (words.option, false), (words.moneyExtra(money.unitName), true), (words.range90, true), (words.moneyAvoidedColumn, true),
        (words.range90, true), (words.moneyPerOffence, true), (words.moneyPerMinute, true),
      ],
      rows: effects.map { one in
        [
          story.name(one.arm), money.text(one.cost.mean, signed: true),
          money.range(one.cost.quantile(0.05), one.cost.quantile(0.95), signed: true),
          story.numbers.text(one.avoided.mean, decimals: 0, signed: true),
          story.numbers.range(one.avoided.quantile(0.05), one.avoided.quantile(0.95), decimals: 0, signed: true),
          price(one.perOffence, story) ?? words.moneyNone, price(one.perMinute, story) ?? words.moneyNone,
        ]
      })
  }

  /// What choosing the row's option over the column's loses on average: replications in which it is the better one lose nothing.
  private static func losses(_ effects: [CostEffect], _ story: Story) -> PlateTable? {
    guard effects.count > 1 else { return nil }
    let words = story.words
    let money = story.reading("CNY", size: effects.map { $0.cost.mean.magnitude }.max()!)
    func loss(_ one: [Double], _ other: [Double]) -> Double { Spread(zip(one, other).map { max(0, $1 - $0) }).mean }
    return PlateTable(
      caption: words.moneyLossTable,
      columns: [
        (words.moneyChosen, false), (words.moneyInsteadOf, false), (words.moneyLossOffences, true),
        (words.moneyLossMoney(money.unitName), true),
      ],
      rows: effects.flatMap { chosen in
        effects.filter { $0.arm != chosen.arm }.map { other in
          [
            story.name(chosen.arm), story.name(other.arm),
            story.numbers.text(loss(chosen.avoided.values, other.avoided.values), decimals: 0),
            money.text(loss(other.cost.values, chosen.cost.values)),
          ]
        }
      })
  }
}

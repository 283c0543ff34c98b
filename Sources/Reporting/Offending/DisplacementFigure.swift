import StationModel
import Texts

/// Did crime go away or move? The account of offences of the first option, and the numbers of all.
enum DisplacementFigure {
  static let figure = Figure(id: "displacement") { story in
    let accounts = Self.accounts(story)
    guard let first = accounts.first else { return nil }
    let words = story.words
    let ends = ends(first)
    let changes = story.zoneChanges(first.arm, .crimeCommittedCount)
    let classes = DifferenceClasses(changes.compactMap { $0.map { story.perYear($0.change) } })
    var panes: [Pane] = [.drawing(wide(first, ends, story), narrow: [narrow(first, ends, story)])]
    if changes.contains(where: { $0 != nil }) {
      panes.append(
        .drawing(
          netMap(first.arm, changes, classes, story, width: 430),
          narrow: [netMap(first.arm, changes, classes, story, width: 340)]))
    }
    panes += [landing(first, story), kinds(first, story)].compactMap { $0 }
    if accounts.count > 1 { panes.append(.table(comparison(accounts, story))) }
    return Plate(
      question: words.displacementQuestion, finding: finding(first, story),
      caption: words.displacementCaption(story.named(0), story.dates(), words.whole(story.futuresFact)), panes: panes,
      notes: notes(first, story), tables: [table(accounts, story)] + flows(first.arm, story),
      sources: story.present([
        AreaAccountColumn.file, ReplicationColumn.file, FlowColumn.file, ZoneColumn.file, StationColumn.file, GateColumn.file,
      ]))
  }

  /// An option's account, in offences a year.
  struct Account {
    var arm: Int
    var row: AccountRow
    var chance: AccountRow?
    /// From a mean of one replication in the window to a year.
    var perYear: Double

    func mean(_ parts: [AccountRow.Part]) -> Double { row.mean(parts) * perYear }
    func chance(_ parts: [AccountRow.Part]) -> Double? { chance.map { $0.mean(parts) * perYear } }
    var wentAway: Double { mean(AccountRow.Part.wentAway) }
    var moved: Double { mean(AccountRow.Part.moved) }
    var returned: Double { mean([.returned]) }
    var added: Double { mean(AccountRow.Part.added) }
    var touched: Double { wentAway + moved + returned }
    var net: Double { row.net * perYear }
    var low: Double { (row.low ?? row.net) * perYear }
    var high: Double { (row.high ?? row.net) * perYear }
    var inBase: Double { row.inBase / row.futures * perYear }
  }

  static func accounts(_ story: Story) -> [Account] {
    story.options.compactMap { arm in
      guard let row = story.account(arm), !row.isZero else { return nil }
      return Account(arm: arm, row: row, chance: story.chanceAlone, perYear: story.perYear(1))
    }
  }

  /// Ends of the account's scale: fewer offences to the right.
  private static func ends(_ account: Account) -> ClosedRange<Double> {
    min(0, -account.high, -account.net)...max(account.touched, -account.low, 1e-9)
  }

  /// Tenths of small numbers only.
  static func text(_ value: Double, _ story: Story, signed: Bool = false) -> String {
    story.numbers.text(value, decimals: value.magnitude < 10 ? 1 : 0, signed: signed)
  }

  /// A range whose ends have the same decimals.
  static func range(_ low: Double, _ high: Double, _ story: Story) -> String {
    story.numbers.range(low, high, decimals: max(low.magnitude, high.magnitude) < 10 ? 1 : 0, signed: true)
  }

  /// How surely crime falls, by how much, and how much only moves.
  static func finding(_ account: Account, _ story: Story) -> Sentence {
    let numbers = AccountNumbers(story.study.arms[account.arm].id, scope: .city, story)
    guard let net = numbers.net, let moved = numbers.sum(AccountRow.Part.moved) else {
      return Sentence(story.words.displacementQuestion)
    }
    let change = story.byFuture(account.arm, .crimeCommittedCount) - story.byFuture(0, .crimeCommittedCount)
    return story.words.displacementFinding(
      story.named(account.arm), fewer: story.share(change < 0), more: story.share(change > 0), net: net,
      size: story.offences(net), moved: story.offences(moved))
  }

  private static func notes(_ account: Account, _ story: Story) -> [Note] {
    let words = story.words
    let numbers = AccountNumbers(story.study.arms[account.arm].id, scope: .city, story)
    var notes: [Note] = []
    if let all = numbers.sum([.inBase]), let gone = numbers.sum(AccountRow.Part.wentAway + AccountRow.Part.moved) {
      notes.append(
        Note(
          words.comparedHead,
          words.compared(story.named(account.arm), story.named(0), all: story.offences(all), same: story.offences(all - gone))))
    }
    if let share = numbers.displacedShare {
      notes.append(
        Note(words.movedHead, words.movedIs(story.reading("share", size: share.value, error: 0.1).full(share))))
    }
    if let gate = GateBranches(story, account.arm), let note = branches(gate, story) {
      notes.append(Note(words.branchesHead, note))
    }
    let chance = AccountNumbers(story.base.id, scope: .placebo, story)
    if let went = chance.sum(AccountRow.Part.wentAway), let added = chance.sum(AccountRow.Part.added), let runs = chance.futures {
      notes.append(
        Note(
          words.chanceHead,
          words.chanceIs(wentAway: story.offences(went), added: story.offences(added), runs: words.whole(runs))))
    }
    return notes
  }

  /// What the two branches of a gate make of the mean; nil where it has one alone.
  private static func branches(_ gate: GateBranches, _ story: Story) -> Sentence? {
    func net(isGo: Bool) -> Fact? {
      gate.mean(.crimeCommittedCount, isGo: isGo, against: 0).flatMap { story.perYear($0.formula) }
    }
    guard let goes = net(isGo: true), let stops = net(isGo: false) else { return nil }
    return story.words.branches(gate.stopped, goes: goes, stops: stops, story)
  }
}

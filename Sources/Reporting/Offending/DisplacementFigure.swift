import StationModel
import Texts

/// Did crime go away or move? The account of offences of each option, and where the displaced ones went.
enum DisplacementFigure {
  static let figure = Figure(id: "displacement", part: .crime) { story in
    let accounts = Self.accounts(story)
    guard !accounts.isEmpty else { return nil }
    let words = story.words
    let scaleEnds = ends(accounts)
    let changes = accounts.map { story.zoneChanges($0.arm, .crimeCommittedCount) }
    let classes = DifferenceClasses(changes.flatMap { $0.compactMap { $0.map { story.perYear($0.change) } } })
    var panes: [Pane] = []
    for (account, changes) in zip(accounts, changes) {
      panes.append(
        .drawing(wide(account, scaleEnds, story), narrow: [narrow(account, scaleEnds, story)]))
      if story.detailed.contains(account.arm), changes.contains(where: { $0 != nil }) {
        panes.append(
          .drawing(
            flowMap(account.arm, changes, classes, story, width: 430),
            narrow: [flowMap(account.arm, changes, classes, story, width: 340)]))
      }
    }
    return Plate(
      question: words.displacementQuestion,
      finding: finding(accounts, story),
      caption: words.displacementCaption(story.name(0), words.window(story.window.id), story.futures), panes: panes,
      notes: notes(accounts, story), tables: accounts.flatMap { tables($0, story) },
      sources: story.present([AreaAccountColumn.file, FlowColumn.file, ZoneColumn.file, StationColumn.file]))
  }

  /// An option's account, in offences a year.
  struct Account {
    var arm: Int
    var row: AccountRow
    var chance: AccountRow?
    /// From a mean of one future in the window to a year.
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

  /// Ends of the scale that all accounts share: fewer offences to the right.
  private static func ends(_ accounts: [Account]) -> ClosedRange<Double> {
    let low = accounts.map { min(0, -$0.high, -$0.net) }.min() ?? 0
    let high = accounts.map { max($0.touched, -$0.low, 1e-9) }.max() ?? 1
    return low...high
  }

  /// Tenths of small numbers only.
  static func text(_ value: Double, _ story: Story, signed: Bool = false) -> String {
    story.numbers.text(value, decimals: value.magnitude < 10 ? 1 : 0, signed: signed)
  }

  /// A range whose ends have the same decimals.
  static func range(_ low: Double, _ high: Double, _ story: Story) -> String {
    story.numbers.range(low, high, decimals: max(low.magnitude, high.magnitude) < 10 ? 1 : 0, signed: true)
  }

  /// What became of crime: by the net where 90 % of futures agree on its sign, and by how it compares with what moved.
  enum Fate: Equatable { case chance, more, wentAway, asMuch, moved }

  /// By this factor one of two numbers must be larger to be called so; judgement.
  private static let clearly = 1.25

  static func fate(_ account: Account) -> Fate {
    if account.row.includesNoChange { return .chance }
    let fewer = -account.net
    if fewer < 0 { return .more }
    return account.moved * clearly < fewer ? .wentAway : account.moved > fewer * clearly ? .moved : .asMuch
  }

  /// One sentence for all options that share a fate.
  static func finding(_ accounts: [Account], _ story: Story) -> String {
    let words = story.words
    var fates: [Fate] = []
    for account in accounts where !fates.contains(fate(account)) { fates.append(fate(account)) }
    let sentences = fates.map { fate in
      let items = accounts.filter { self.fate($0) == fate }.map { account in
        words.fateOf(
          fate, arm: accounts.count > 1 ? story.name(account.arm) : nil, net: text(account.net, story, signed: true),
          range: range(account.low, account.high, story), moved: text(account.moved, story))
      }
      return words.fate(fate, items)
    }
    return words.sentence(sentences.joined(separator: story.language == .en ? "; " : "；"))
  }

  private static func notes(_ accounts: [Account], _ story: Story) -> [Note] {
    let (words, first) = (story.words, accounts[0])
    let own = first.mean([.movedOutSpace, .movedOutTime, .movedOutKind])
    let deterred = own + first.mean([.prevented])
    var notes = [
      Note(
        words.comparedHead,
        words.compared(
          story.name(first.arm), story.name(0), all: text(first.inBase, story),
          same: text(first.inBase - first.wentAway - first.moved, story)))
    ]
    if deterred > 0 {
      notes.append(
        Note(
          words.movedHead,
          words.movedIs(
            of: text(deterred, story), share: story.reading("share", size: own / deterred, error: 0.1).full(own / deterred))))
    }
    if let chance = first.chance, let went = first.chance(AccountRow.Part.wentAway),
      let added = first.chance(AccountRow.Part.added)
    {
      notes.append(
        Note(
          words.chanceHead,
          words.chanceIs(wentAway: text(went, story), added: text(added, story), futures: Int(chance.futures))))
    }
    return notes
  }

  private static func tables(_ account: Account, _ story: Story) -> [PlateTable] {
    let words = story.words
    var rows = AccountRow.Part.allCases.filter { account.mean([$0]) > 0 }.map { part in
      [words.part(part), text(account.mean([part]), story), account.chance([part]).map { text($0, story) } ?? "–"]
    }
    rows.append([
      words.net, text(account.net, story, signed: true),
      account.chance.map { text($0.net * account.perYear, story, signed: true) } ?? "–",
    ])
    rows.append([words.range90, range(account.low, account.high, story), "–"])
    var tables = [
      PlateTable(
        caption: words.accountOf(story.name(account.arm)),
        columns: [(words.measureHead, false), (words.offencesAYear, true), (words.chanceAlone, true)], rows: rows)
    ]
    let flows = story.flows(account.arm).prefix(arrows)
    if !flows.isEmpty {
      tables.append(
        PlateTable(
          caption: words.largestFlows(story.name(account.arm)),
          columns: [(words.from, false), (words.to, false), (words.offencesAYear, true)],
          rows: flows.map {
            [
              story.study.zones[$0.from].name[story.language], story.study.zones[$0.to].name[story.language],
              story.numbers.text(story.perYear($0.mean), decimals: 2),
            ]
          }))
    }
    return tables
  }
}

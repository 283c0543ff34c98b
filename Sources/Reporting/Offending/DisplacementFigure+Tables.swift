extension DisplacementFigure {
  /// A line of an account: its name, and what it comes to.
  private struct Line {
    let name: String
    let value: (Account) -> String
    /// The same of two identical runs; nil where they do not tell.
    var chance: String?

    func cells(_ accounts: [Account]) -> [String] {
      accounts.map(value) + (accounts[0].chance == nil ? [] : [chance ?? "–"])
    }
  }

  private static func sum(_ name: String, _ parts: [AccountRow.Part], _ accounts: [Account], _ story: Story) -> Line {
    Line(name: name, value: { text($0.mean(parts), story) }, chance: accounts[0].chance(parts).map { text($0, story) })
  }

  /// The net change of every account, what went away, and where what moved happens instead.
  private static func main(_ accounts: [Account], _ story: Story) -> [Line] {
    let words = story.words
    let (chance, perYear) = (accounts[0].chance, accounts[0].perYear)
    var lines = [
      Line(
        name: words.net, value: { text($0.net, story, signed: true) },
        chance: chance.map { text($0.net * perYear, story, signed: true) }),
      Line(name: words.range90, value: { range($0.low, $0.high, story) }),
      sum(words.sentence(words.wentAway), AccountRow.Part.wentAway, accounts, story),
      sum(words.sentence(words.moved), AccountRow.Part.moved, accounts, story),
    ]
    if accounts.contains(where: { Landing($0.arm, story) != nil }) {
      lines += [(words.landsServed, \Landing.served), (words.landsNextDoor, \.nextDoor), (words.landsBeyond, \.beyond)].map {
        name, part in
        Line(
          name: words.ofWhich(name),
          value: { account in
            Landing(account.arm, story).map { text($0[keyPath: part], story) } ?? "–"
          })
      }
    }
    return lines
  }

  private static func names(_ accounts: [Account], _ story: Story) -> [String] {
    accounts.map { story.name($0.arm) } + (accounts[0].chance == nil ? [] : [story.words.chanceAlone])
  }

  /// The options below each other.
  static func comparison(_ accounts: [Account], _ story: Story) -> PlateTable {
    let lines = main(accounts, story)
    let cells = lines.map { $0.cells(accounts) }
    return PlateTable(
      caption: story.words.accountsShort, columns: [(story.words.option, false)] + lines.map { ($0.name, true) },
      rows: names(accounts, story).enumerated().map { place, name in [name] + cells.map { $0[place] } })
  }

  /// Every line of all accounts.
  static func table(_ accounts: [Account], _ story: Story) -> PlateTable {
    let words = story.words
    let (chance, perYear) = (accounts[0].chance, accounts[0].perYear)
    let inBase = Line(
      name: words.withoutIt, value: { text($0.inBase, story) },
      chance: chance.map { text($0.inBase / $0.futures * perYear, story) })
    var lines = [inBase] + main(accounts, story)
    lines.append(sum(words.addedByIt, AccountRow.Part.added, accounts, story))
    lines += AccountRow.Part.allCases.filter { part in accounts.contains { $0.mean([part]) > 0 } }
      .map { sum(words.part($0), [$0], accounts, story) }
    lines += kindChanges(accounts[0].arm, story).map { kind in
      Line(
        name: words.netOf(kind.name),
        value: { account in
          kindChanges(account.arm, story).first { $0.name == kind.name }.map { text($0.net, story, signed: true) } ?? "–"
        })
    }
    return PlateTable(
      caption: words.accountsInFull,
      columns: [(words.offencesAYear, false)] + names(accounts, story).map { ($0, true) },
      rows: lines.map { [$0.name] + $0.cells(accounts) })
  }

  /// The largest flows of displaced offences; none where nothing moves to another zone.
  static func flows(_ arm: Int, _ story: Story) -> [PlateTable] {
    let flows = story.flows(arm).prefix(12)
    if flows.isEmpty { return [] }
    return [
      PlateTable(
        caption: story.words.largestFlows(story.name(arm)),
        columns: [(story.words.from, false), (story.words.to, false), (story.words.offencesAYear, true)],
        rows: flows.map {
          [
            story.study.zones[$0.from].name[story.language], story.study.zones[$0.to].name[story.language],
            story.numbers.text(story.perYear($0.mean), decimals: 2),
          ]
        })
    ]
  }
}

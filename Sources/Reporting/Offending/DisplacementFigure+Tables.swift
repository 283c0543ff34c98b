extension DisplacementFigure {
  /// The accounts side by side: in short what counts, else every line.
  static func table(_ accounts: [Account], _ story: Story, isShort: Bool) -> PlateTable {
    let words = story.words
    let chance = accounts[0].chance
    func row(_ name: String, _ value: (Account) -> String, _ chance: String? = nil) -> [String] {
      [name] + accounts.map(value) + (accounts[0].chance == nil ? [] : [chance ?? "–"])
    }
    func sum(_ name: String, _ parts: [AccountRow.Part]) -> [String] {
      row(name, { text($0.mean(parts), story) }, accounts[0].chance(parts).map { text($0, story) })
    }
    var rows = [
      row(
        words.net, { text($0.net, story, signed: true) },
        chance.map { text($0.net * accounts[0].perYear, story, signed: true) }),
      row(words.range90, { range($0.low, $0.high, story) }),
      sum(words.sentence(words.wentAway), AccountRow.Part.wentAway), sum(words.sentence(words.moved), AccountRow.Part.moved),
    ]
    let landings = accounts.map { Landing($0.arm, story) }
    func landing(_ name: String, _ value: (Landing) -> Double) {
      let cells = landings.map { $0.map { text(value($0), story) } ?? "–" }
      rows.append([name] + cells + (chance == nil ? [] : ["–"]))
    }
    if landings.contains(where: { $0 != nil }) {
      landing(words.ofWhich(words.landsServed), \.served)
      landing(words.ofWhich(words.landsNextDoor), \.nextDoor)
      landing(words.ofWhich(words.landsBeyond), \.beyond)
    }
    rows.append(sum(words.part(.returned), [.returned]))
    rows.append(sum(words.addedByIt, AccountRow.Part.added))
    if !isShort {
      rows += AccountRow.Part.allCases.filter { part in part != .returned && accounts.contains { $0.mean([part]) > 0 } }
        .map { sum(words.part($0), [$0]) }
      let changes = accounts.map { kindChanges($0.arm, story) }
      rows += changes[0].map { kind in
        row(
          words.netOf(kind.name),
          { account in
            let own = changes[accounts.firstIndex { $0.arm == account.arm } ?? 0].first { $0.name == kind.name }
            return own.map { text($0.net, story, signed: true) } ?? "–"
          })
      }
    }
    return PlateTable(
      caption: isShort ? words.accountsShort : words.accountsInFull,
      columns: [(words.offencesAYear, false)] + accounts.map { (story.name($0.arm), true) }
        + (chance == nil ? [] : [(words.chanceAlone, true)]), rows: rows)
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

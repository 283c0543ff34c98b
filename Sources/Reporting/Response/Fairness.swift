import Texts

/// Who loses: response by groups of zones, and zone by zone where it changes most.
enum Fairness {
  static let figure = Figure(id: "fairness") { story in
    let options = Self.options(story)
    guard !options.isEmpty else { return nil }
    let words = story.words
    let groups = story.groupResponses(options.map(\.arm))
    var panes = [Pane.drawing(shares(options, story, width: 1118), narrow: [shares(options, story, width: 340)])]
    if !groups.isEmpty {
      panes.append(.drawing(groupPane(groups, story, width: 1118), narrow: [groupPane(groups, story, width: 340)]))
    }
    return Plate(
      question: words.fairnessQuestion, finding: finding(options, story),
      caption: words.fairnessCaption(story.named(0), story.dates(), words.whole(story.futuresFact)), panes: panes,
      notes: notes(options, story), tables: tables(options, groups, story),
      sources: story.present([ZoneColumn.file, DifferenceColumn.file]))
  }

  /// An option's changes of response, and the residents that live with them.
  struct Option {
    var arm: Int
    var changes: [ZoneChange?]
    /// By zone: residents; 1 for each where the study knows of none.
    var weights: [Double]

    /// Share of residents in zones that get faster, are too close to call, get slower.
    var shares: (faster: Double, open: Double, slower: Double) {
      var sums = (0.0, 0.0, 0.0)
      for (change, weight) in zip(changes, weights) {
        guard let change else { continue }
        if change.high < 0 { sums.0 += weight } else if change.low > 0 { sums.2 += weight } else { sums.1 += weight }
      }
      let total = max(sums.0 + sums.1 + sums.2, .leastNormalMagnitude)
      return (sums.0 / total, sums.1 / total, sums.2 / total)
    }

    /// Zones in which the change is known, those that lose most first.
    var order: [Int] {
      changes.indices.filter { changes[$0] != nil }.sorted { changes[$0]!.change > changes[$1]!.change }
    }
  }

  /// Whether the study knows where people live.
  static func hasPeople(_ story: Story) -> Bool { story.study.zones.contains { $0.population > 0 } }

  /// The first three options in which response by zone is known.
  static func options(_ story: Story) -> [Option] {
    let weights = story.study.zones.map { hasPeople(story) ? $0.population : 1 }
    return Array(
      story.choices.lazy.map { Option(arm: $0, changes: story.zoneChanges($0, DifferenceMap.outcome), weights: weights) }
        .filter { $0.changes.contains { $0 != nil } }.prefix(3))
  }

  /// What becomes of all zones without a station together, under the first two options: a group is told where a zone is not. Where
  /// no row says, how many single zones change.
  static func finding(_ options: [Option], _ story: Story) -> Sentence {
    let words = story.words
    var reading = story.reading("min", size: 1)
    reading.decimals = 1
    let parts = options.prefix(2).compactMap { option -> Sentence? in
      guard
        let row = story.difference(option.arm, DifferenceMap.outcome, scope: "elsewhere", zonesOf: option.arm), row.isDefined
      else { return nil }
      let minutes = row.isMeanInRange ? reading.full(row[.difference], magnitude: true) : nil
      return words.unserved(story.named(option.arm), isLater: row.mean > 0, by: minutes, row.mean > 0 ? row.higher : row.lower)
    }
    if !parts.isEmpty { return words.unservedFinding(parts) }
    return story.zoneCounts(options[0].arm, DifferenceMap.outcome).map { words.mapFinding($0) } ?? ""
  }

  /// Whole per cent; what is less than half of one is named as such.
  static func share(_ share: Double, _ story: Story) -> String {
    if share > 0 && share < 0.005 { return story.words.lessThanOne }
    if share < 1 && share >= 0.995 { return story.words.moreThanNinetyNine }
    return story.reading("share", size: 1, error: 0.1).full(share)
  }

  private static func notes(_ options: [Option], _ story: Story) -> [Note] {
    let words = story.words
    var notes: [Note] = []
    let counts = options.compactMap { option in
      story.zoneCounts(option.arm, DifferenceMap.outcome).map { words.zonesOf(story.named(option.arm), words.mapFinding($0)) }
    }
    if let power = power(options[0], story) { notes.append(Note(words.zonesHead, words.zonesText(counts, power: power))) }
    for option in options {
      if let text = losers(option, story) {
        notes.append(Note(words.losersHead, text))
        break
      }
    }
    notes.append(Note(words.notSaidHead, words.notSaid))
    return notes
  }

  private static func column(_ column: ZoneColumn, _ arm: Int, _ story: Story) -> Formula {
    .rows(
      ZoneColumn.self, [.arm: story.study.arms[arm].id, .window: story.window.id, .outcome: DifferenceMap.outcome.id], column)
  }

  /// How large the change of a single zone must be to be told from none: half of the 90 % range of the mean zone.
  private static func power(_ option: Option, _ story: Story) -> Sentence? {
    let spread = column(.changeStandardDeviation, option.arm, story) * .number(ZoneChange.deviations)
    return story.fact(.fold(.mean, spread)).map { DifferenceMap.reading(option.changes, story).full($0) }
  }

  /// Whether zones that lose had it better or worse than the city before; nil where none surely loses.
  private static func losers(_ option: Option, _ story: Story) -> Sentence? {
    let base = column(.mean, 0, story)
    let isSlower =
      column(.change, option.arm, story)
      - column(.changeStandardDeviation, option.arm, story) * .number(ZoneChange.deviations) > 0
    guard let count = story.fact(.fold(.count, isSlower)), count.value > 0,
      let own = story.fact(.fold(.sum, base * isSlower) / .fold(.count, isSlower)), let all = story.fact(.fold(.mean, base))
    else { return nil }
    let reading = DifferenceMap.reading(option.changes, story)
    let isAlike = reading.text(own.value) == reading.text(all.value)
    return story.words.losersWere(
      story.named(option.arm), base: story.named(0), own: reading.full(own), all: reading.full(all), count: count,
      gap: isAlike ? nil : own - all)
  }

  private static func tables(_ options: [Option], _ groups: [GroupResponse], _ story: Story) -> [PlateTable] {
    let words = story.words
    var tables = [
      PlateTable(
        caption: words.sharesTitle(hasPeople(story)),
        columns: [(words.option, false), (words.getFaster, true), (words.tooClose, true), (words.getSlower, true)],
        rows: options.map {
          [story.name($0.arm), share($0.shares.faster, story), share($0.shares.open, story), share($0.shares.slower, story)]
        })
    ]
    let columns: [(name: String, isNumber: Bool)] = [
      (words.option, false), (words.zone, false), (words.population, true), (story.name(0), true), (words.withOption, true),
      (words.changeMinutes, true), (words.range90, true),
    ]
    let reading = story.reading("min", size: 10)
    tables.append(
      PlateTable(
        caption: words.groupsTitle, columns: columns,
        rows: groups.flatMap { group in
          group.values.map { arm, row in
            [
              story.name(arm), group.name, group.population.map { story.numbers.text($0, decimals: 0) } ?? "–",
              reading.text(row.meanA), reading.text(row.meanB), reading.text(row.mean, signed: true),
              reading.range(row.q05, row.q95, signed: true),
            ]
          }
        }))
    tables.append(
      PlateTable(
        caption: words.zonesTable, columns: columns,
        rows: options.flatMap { option in
          shown(option).map { zone in
            let change = option.changes[zone]!
            return [
              story.name(option.arm), story.study.zones[zone].name[story.language],
              story.numbers.text(story.study.zones[zone].population, decimals: 0), reading.text(change.base),
              reading.text(change.mean), reading.text(change.change, signed: true),
              reading.range(change.low, change.high, signed: true),
            ]
          }
        }))
    return tables
  }

  /// The eight zones that lose most and the eight that gain most; all where there are no more than 16.
  static func shown(_ option: Option) -> [Int] {
    let order = option.order
    return order.count <= 16 ? order : Array(order.prefix(8) + order.suffix(8))
  }
}

import Texts

/// Who loses: response by groups of zones, and zone by zone where it changes most.
enum Fairness {
  static let figure = Figure(id: "fairness", part: .fairness) { story in
    let options = Self.options(story)
    guard !options.isEmpty else { return nil }
    let words = story.words
    let groups = story.groupResponses(options.map(\.arm))
    var panes = [Pane.drawing(shares(options, story, width: 1118), narrow: [shares(options, story, width: 340)])]
    if !groups.isEmpty {
      panes.append(.drawing(groupPane(groups, story, width: 1118), narrow: [groupPane(groups, story, width: 340)]))
    }
    for option in options where story.detailed.contains(option.arm) {
      panes.append(
        .drawing(
          zonePane(option, all: options, story, width: story.detailed.count == 1 ? 1118 : 545),
          narrow: [zonePane(option, all: options, story, width: 340)]))
    }
    return Plate(
      question: words.fairnessQuestion,
      finding: options.map { finding($0, story) }.joined(separator: story.language == .en ? "; " : "；"),
      caption: words.fairnessCaption(story.name(0), words.window(story.window.id), story.futures), panes: panes,
      notes: notes(options, story), tables: tables(options, groups, story),
      sources: story.present([ZoneColumn.file, DifferenceColumn.file, "study.json"]))
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
      story.options.lazy.map { Option(arm: $0, changes: story.zoneChanges($0, DifferenceMap.outcome), weights: weights) }
        .filter { $0.changes.contains { $0 != nil } }.prefix(3))
  }

  static func finding(_ option: Option, _ story: Story) -> String {
    let shares = option.shares
    let reading = DifferenceMap.reading(option.changes, story)
    let worst = DifferenceMap.worst(option.changes).map {
      (zone: story.study.zones[$0].name[story.language], by: reading.full(option.changes[$0]!.change, signed: true))
    }
    return story.words.fairnessFinding(
      story.name(option.arm), isPeople: hasPeople(story), faster: share(shares.faster, story),
      slower: share(shares.slower, story),
      worst: worst, anyFaster: shares.faster > 0)
  }

  /// Whole per cent; what is less than half of one is named as such.
  static func share(_ share: Double, _ story: Story) -> String {
    if share > 0 && share < 0.005 { return story.words.lessThanOne }
    if share < 1 && share >= 0.995 { return story.words.moreThanNinetyNine }
    return story.reading("share", size: 1, error: 0.1).full(share)
  }

  private static func notes(_ options: [Option], _ story: Story) -> [Note] {
    let words = story.words
    let first = options[0]
    let losers = first.changes.indices.filter { (first.changes[$0]?.low ?? 0) > 0 }
    var notes = [Note(words.sureHead, words.sure)]
    // Whether those who lose had it better or worse than the city before.
    if !losers.isEmpty {
      func mean(_ zones: [Int]) -> Double {
        let weight = zones.reduce(0) { $0 + first.weights[$1] }
        return zones.reduce(0) { $0 + first.changes[$1]!.base * first.weights[$1] } / max(weight, .leastNormalMagnitude)
      }
      let (own, all) = (mean(losers), mean(first.changes.indices.filter { first.changes[$0] != nil }))
      let reading = DifferenceMap.reading(first.changes, story)
      notes.append(
        Note(
          words.losersHead,
          words.losersWere(
            story.name(first.arm), base: story.name(0), own: reading.full(own), all: reading.full(all), isWorse: own > all)))
    }
    notes.append(Note(words.notSaidHead, words.notSaid))
    return notes
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
        caption: words.zonesTitle, columns: columns,
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

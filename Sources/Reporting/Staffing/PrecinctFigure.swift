import StationModel

/// What officers taken from precincts cost the places that get no station: posts left, response there, response at night.
enum PrecinctFigure {
  static let figure = Figure(id: "precincts") { story in
    let rows = Row.all(story)
    guard rows.contains(where: { $0.isTaken }) else { return nil }
    let words = story.words
    return Plate(
      question: words.precinctQuestion, finding: finding(rows, story),
      caption: words.precinctCaption(story.named(0), story.dates(), words.whole(story.futuresFact)),
      panes: [.drawing(PrecinctPlot(rows, story).wide, narrow: PrecinctPlot(rows, story).narrow)], notes: notes(rows, story),
      tables: [table(rows, story)],
      sources: story.present([
        ReplicationColumn.file, EstimateColumn.file, DifferenceColumn.file, HourlyColumn.file, GateColumn.file,
      ]))
  }

  /// An option: police posts in precincts and mean response, each with the base beside it.
  struct Row {
    var arm: Int
    /// Posts today and with the option; where a gate stops some replications, in the others.
    var before, after: Fact
    /// Posts by replication.
    var posts: [Double]
    /// Change of response in the whole city by replication.
    var city: [Double]
    /// Response in zones of the option's own where no station is.
    var elsewhere: DifferenceRow?
    /// Response at night today and with the option.
    var night: (before: Fact, after: Fact)?

    var isTaken: Bool { before.value - after.value >= 0.5 }

    static func all(_ story: Story) -> [Row] {
      guard let before = story.estimate(0, .precinctPoliceMean)?[.mean], before.value > 0 else { return [] }
      return story.choices.prefix(5).compactMap { arm in
        guard let own = story.estimate(arm, .precinctPoliceMean) else { return nil }
        let elsewhere = story.difference(arm, .responseMinutesMean, scope: "elsewhere", zonesOf: arm)
        let nights = [0, arm].compactMap { story.response($0, hours: Story.nightHours) }
        return Row(
          arm: arm, before: before, after: GateBranches(story, arm)?.mean(.precinctPoliceMean, isGo: true) ?? own[.mean],
          posts: story.futures(arm, .precinctPoliceMean).sorted { $0.key < $1.key }.map(\.value),
          city: story.paired(arm, .responseMinutesMean).sorted { $0.key < $1.key }.map(\.value),
          elsewhere: elsewhere.flatMap { $0.isDefined ? $0 : nil }, night: nights.count == 2 ? (nights[0], nights[1]) : nil)
      }
    }
  }

  // MARK: Sentences
  /// The option that the study is about, and the one that takes most.
  private static func finding(_ rows: [Row], _ story: Story) -> Sentence {
    let taking = rows.filter(\.isTaken)
    let most = taking.min { $0.after.value < $1.after.value }!
    let shown = (taking.filter { $0.arm == story.lead } + [most]).reduce(into: [Row]()) { all, row in
      if !all.contains(where: { $0.arm == row.arm }) { all.append(row) }
    }
    return .joined(shown.map { part($0, story) }, separator: story.words.pick("; ", "；"))
  }

  private static func part(_ row: Row, _ story: Story) -> Sentence {
    let words = story.words
    let taken = words.takes(story.named(row.arm), words.whole(row.before - row.after), of: words.whole(row.before))
    guard let elsewhere = row.elsewhere else { return taken }
    var reading = story.reading("min", size: 1)
    reading.decimals = 1
    let minutes = elsewhere.isMeanInRange ? reading.full(elsewhere[.difference], magnitude: true) : nil
    let isLater = elsewhere.mean > 0
    return taken + words.andElsewhere(isLater: isLater, by: minutes, words.kOfN(isLater ? elsewhere.higher : elsewhere.lower))
  }

  private static func notes(_ rows: [Row], _ story: Story) -> [Note] {
    let words = story.words
    var notes = [Note(words.precinctWhyHead, words.precinctWhy)]
    if let kept = rows.first(where: { !$0.isTaken }) {
      notes.append(
        Note(
          words.precinctKeptHead, words.precinctKept(story.named(kept.arm), words.whole(kept.after), words.whole(kept.before))))
    }
    return notes
  }

  private static func table(_ rows: [Row], _ story: Story) -> PlateTable {
    let words = story.words
    var minutes = story.reading("min", size: 1)
    minutes.decimals = 1
    func pair(_ before: Double, _ after: Double) -> [String] { [minutes.text(before), minutes.text(after)] }
    func change(_ value: Double) -> String { story.numbers.text(value, decimals: 1, signed: true) }
    func whole(_ value: Double) -> String { story.numbers.text(value, decimals: 0) }
    func city(_ row: Row) -> [String] {
      row.city.isEmpty ? ["–", "–"] : [change(Spread(row.city).mean), whole(Double(row.city.count { $0 > 0 }))]
    }
    return PlateTable(
      caption: words.precinctQuestion,
      columns: [
        (words.option, false), (words.precinctPosts, true), (words.precinctCityChange, true), (words.precinctCityLater, true),
        (words.precinctElsewhere + ", " + story.name(0), true), (words.precinctElsewhere, true),
        (words.precinctElsewhereChange, true), (words.precinctLater, true), (words.precinctNight + ", " + story.name(0), true),
        (words.precinctNight, true),
      ],
      rows: rows.map { row in
        [story.name(row.arm), story.numbers.text(row.after.value, decimals: 0)] + city(row)
          + (row.elsewhere.map { pair($0.meanA, $0.meanB) + [change($0.mean), whole($0.higher.met.value)] } ?? [
            "–", "–", "–", "–",
          ])
          + (row.night.map { pair($0.before.value, $0.after.value) } ?? ["–", "–"])
      })
  }
}

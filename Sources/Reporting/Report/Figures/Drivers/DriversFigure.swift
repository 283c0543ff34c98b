import StationModel

/// What drives the result: inputs that move it, inputs that change the ranking, and assumptions tried at their ends.
enum DriversFigure {
  static let figure = Figure(id: "drivers") { story in
    let inputs = story.results.uncertainInputs
    let outcomes = story.lead > 0 ? outcomes(inputs, story) : []
    let plots = TornadoPlot(outcomes, inputs, story)
    let flips = FlipPlot(inputs, story)
    let trials = AssumptionPlot(story)
    let cities = OtherCityPlot(story)
    guard plots != nil || trials != nil || cities != nil else { return nil }
    var panes: [Pane] = []
    if let plots { panes.append(.drawing(plots.wide, narrow: plots.narrow)) }
    if let pane = flips?.pane { panes.append(pane) }
    if let trials { panes.append(.drawing(trials.canvas(width: 1114), narrow: [trials.canvas(width: Canvas.phone)])) }
    if let cities { panes.append(.drawing(cities.canvas(width: 1114), narrow: [cities.canvas(width: Canvas.phone)])) }
    return Plate(
      question: story.words.driversQuestion,
      finding: plots.map { finding($0, story) } ?? trials?.finding ?? cities?.finding ?? "",
      caption: story.words.driversCaption(
        story.named(story.lead), story.named(0), story.dates(), story.words.whole(story.futuresFact), hasInputs: plots != nil)
        + trialsCaption(trials, cities, story),
      panes: panes, notes: notes(plots, flips, story),
      tables: [plots?.table, flips?.table, trials?.table, cities?.table].compactMap { $0 },
      sources: sources(plots, trials, cities, story))
  }

  private static func sources(_ plots: TornadoPlot?, _ trials: AssumptionPlot?, _ cities: OtherCityPlot?, _ story: Story)
    -> [String]
  {
    let own = plots == nil ? [] : [ParameterColumn.file, ReplicationColumn.file, EstimateColumn.file].map(story.located)
    var all: [String] = []
    let tried = (trials?.studies ?? []).flatMap { [$0.located(EstimateColumn.file), $0.located(StudyFacts.file)] }
    let moved = (cities?.studies ?? []).flatMap { [$0.located(DifferenceColumn.file), $0.located(StudyFacts.file)] }
    for file in own + tried + moved where !all.contains(file) { all.append(file) }
    return all
  }

  /// Dates and number of runs of the other studies that the figure draws on.
  private static func trialsCaption(_ trials: AssumptionPlot?, _ cities: OtherCityPlot?, _ story: Story) -> Sentence {
    var folders: Set<String> = [""]
    let studies = ((trials?.studies ?? []) + (cities?.studies ?? [])).filter { folders.insert($0.results.folder).inserted }
    return studies.reduce("") { $0 + story.words.trialsCaption($1.dates(), $1.words.whole($1.futuresFact)) }
  }

  /// Change of crime and of response against the base, by replication.
  static func outcomes(_ inputs: [UncertainInput], _ story: Story) -> [TornadoPlot.Column] {
    var outcomes: [TornadoPlot.Column] = []
    let crimes = story.paired(story.lead, .crimeCommittedCount)
    let base = story.futures(0, .crimeCommittedCount)
    let shares = crimes.reduce(into: [Int: Double]()) { shares, one in
      if let whole = base[one.key], whole > 0 { shares[one.key] = one.value / whole }
    }
    let words = story.words
    if let tornado = Tornado(inputs, shares) {
      outcomes.append(
        .init(
          outcome: .crimeCommittedCount, head: words.driversCrime, unit: "share", short: words.driversCrimeShort, tornado: tornado
        ))
    }
    if let tornado = Tornado(inputs, story.paired(story.lead, .responseMinutesMean)) {
      outcomes.append(
        .init(
          outcome: .responseMinutesMean, head: words.driversResponse, unit: "min", short: words.driversResponseShort,
          tornado: tornado))
    }
    return outcomes
  }

  /// The strongest input of each outcome, and how much of the outcome's spread it alone accounts for.
  private static func finding(_ plots: TornadoPlot, _ story: Story) -> Sentence {
    let words = story.words
    let strongest = plots.columns.compactMap { column -> Sentence? in
      guard let bar = column.tornado.strongest, let share = story.explained(column.outcome, by: bar.input) else { return nil }
      return words.driver(
        column.short, words.input(bar.input.path), story.reading("share", size: 1, error: 0.1).whole.full(share))
    }
    return strongest.isEmpty ? words.driversNothing(story.words.whole(story.futuresFact)) : words.driversFinding(strongest)
  }

  private static func notes(_ plots: TornadoPlot?, _ flips: FlipPlot?, _ story: Story) -> [Note] {
    let words = story.words
    guard let plots else { return [] }
    let isLine = plots.columns.allSatisfy { if case .line = $0.tornado.method { true } else { false } }
    var notes = [Note(words.driversMethodHead, words.driversMethod(isLine: isLine))]
    if let row = story.estimate(story.lead, .crimeNetShare), row.q05.isFinite, row.q95.isFinite {
      let reading = story.reading("share", size: row.mean, error: row.q95 - row.q05)
      notes.append(
        Note(words.driversTogetherHead, words.driversTogether(words.changeRange(row[.q05], row[.q95], reading))))
    }
    if let flips { notes.append(Note(words.driversRankHead, flips.note)) }
    return notes
  }
}

extension Story {
  /// What an arm's outcome changes by against the base, by replication: offences as a share of the base's.
  func change(_ arm: Int, _ outcome: Outcome) -> Formula {
    let difference = byFuture(arm, outcome) - byFuture(0, outcome)
    return outcome == .crimeCommittedCount ? difference / byFuture(0, outcome) : difference
  }

  /// What every replication drew for an input.
  func draws(_ input: UncertainInput) -> Formula { .rows(ParameterColumn.self, [:], input.path) }

  /// Share of the variance of an outcome's change that one input tells by a straight line: the square of their correlation.
  func explained(_ outcome: Outcome, by input: UncertainInput) -> Fact? {
    let (x, y) = (draws(input), change(lead, outcome))
    func mean(_ a: Formula) -> Formula { .fold(.mean, a) }
    let covariance = mean(x * y) - mean(x) * mean(y)
    let share =
      covariance * covariance / ((mean(x * x) - mean(x) * mean(x)) * (mean(y * y) - mean(y) * mean(y)))
    return fact(share).flatMap { $0.value.isFinite ? $0 : nil }
  }
}

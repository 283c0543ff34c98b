import StationModel

/// What drives the result: inputs that move it, inputs that change the ranking, and assumptions tried at their ends.
enum DriversFigure {
  static let figure = Figure(id: "drivers", part: .drivers) { story in
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
      question: story.words.driversQuestion, finding: finding(plots, flips, trials?.title ?? cities?.title, story),
      caption: story.words.driversCaption(
        story.name(story.lead), story.name(0), story.words.window(story.window.id), story.futures, hasInputs: plots != nil),
      panes: panes, notes: notes(plots, flips, story),
      tables: [plots?.table, flips?.table, trials?.table, cities?.table].compactMap { $0 },
      sources: (plots == nil ? [] : [ParameterColumn.file, ReplicationColumn.file]) + (trials == nil ? [] : [EstimateColumn.file])
        + (cities == nil ? [] : [DifferenceColumn.file]))
  }

  /// Change of crime and of response against the base, by future.
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

  private static func finding(_ plots: TornadoPlot?, _ flips: FlipPlot?, _ trials: String?, _ story: Story) -> String {
    guard let plots else { return trials! }
    let words = story.words
    let strongest = plots.columns.compactMap { one in
      one.tornado.strongest.map { (outcome: one.short, input: words.input($0.input.path)) }
    }
    return words.driversFinding(strongest, flips: flips?.flipping.count)
  }

  private static func notes(_ plots: TornadoPlot?, _ flips: FlipPlot?, _ story: Story) -> [Note] {
    let words = story.words
    guard let plots else { return [] }
    var notes = [Note(words.driversMethodHead, words.driversMethod(plots.columns.map { ($0.short, $0.tornado.method) }))]
    if let first = plots.columns.first {
      let all = story.difference(story.lead, first.outcome)
      if let all, all.meanA > 0 {
        let values = Spread(DriversFigure.values(first, story))
        let reading = story.reading("share", size: values.mean, error: values.quantile(0.95) - values.quantile(0.05))
        notes.append(
          Note(
            words.driversTogetherHead,
            words.driversTogether(reading.fullRange(values.quantile(0.05), values.quantile(0.95), signed: true))))
      }
    }
    if let flips { notes.append(Note(words.driversRankHead, flips.note)) }
    return notes
  }

  /// Relative change of crime in every future.
  private static func values(_ column: TornadoPlot.Column, _ story: Story) -> [Double] {
    let base = story.futures(0, column.outcome)
    return story.paired(story.lead, column.outcome).compactMap { future, change in base[future].map { change / $0 } }
  }
}

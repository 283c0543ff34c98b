import StationModel

/// How many of whom: people on duty by role in every mix, and what the mixes do for their cost.
enum StaffingFigure {
  static let figure = Figure(id: "staffing", part: .money) { story in
    let mixes = StaffMix.all(story)
    guard mixes.contains(where: { mix in StaffingSums.Role.allCases.contains { mix.sums[$0] > 0 } }) else { return nil }
    let duty = DutyBars(mixes: mixes, story: story)
    var panes: [Pane] = [.drawing(duty.wide, narrow: duty.narrow)]
    let plots = [
      MixPlot(mixes, \.response, unit: "min", head: story.words.mixResponse, story),
      MixPlot(mixes, \.crime, unit: "offences", head: story.words.mixCrime, story),
    ].compactMap { $0 }
    for plot in plots { panes.append(.drawing(plot.canvas(width: 543), narrow: [plot.canvas(width: Canvas.phone)])) }
    let finding = finding(mixes, story) ?? duty.present
    return Plate(
      question: story.words.staffingQuestion, finding: finding,
      caption: story.words.staffingCaption(
        story.words.window(story.window.id), mixes[0].shared, isFirst: mixes.contains { $0.story.futures != mixes[0].shared }),
      panes: panes, notes: notes(mixes, finding, story),
      tables: [duty.table] + plots.prefix(1).map { _ in table(mixes, story) },
      sources: [StaffingColumn.file, EstimateColumn.file, ReplicationColumn.file].filter { story.results.sheet($0) != nil })
  }

  /// The cheapest and the fastest of the other options against the lead; where there are none, what the lead takes from precincts; nil without a lead.
  static func finding(_ mixes: [StaffMix], _ story: Story) -> String? {
    let words = story.words
    let others = mixes.filter { $0.arm > 0 }.compactMap { mix in mix.against(lead: story.leadArm.sha256).map { (mix, $0) } }
    guard story.lead > 0, !others.isEmpty else { return drain(story) }
    let cheapest = others.min { $0.1.cost.mean < $1.1.cost.mean }!
    let fastest = others.min { $0.1.response.mean < $1.1.response.mean }!
    let chosen = cheapest.0.colour == fastest.0.colour ? [cheapest] : [cheapest, fastest]
    let sentences = chosen.map { mix, change in
      let money = story.reading(
        "CNY/year", size: change.cost.mean, error: change.cost.quantile(0.95) - change.cost.quantile(0.05))
      let minutes = story.reading(
        "min", size: change.response.mean, error: change.response.quantile(0.95) - change.response.quantile(0.05))
      return words.staffingTrade(
        mix.name, cost: money.full(change.cost.mean.magnitude), isCheaper: change.cost.mean < 0,
        minutes: minutes.full(change.response.mean.magnitude), isFaster: change.response.mean < 0,
        isClear: change.response.quantile(0.05) > 0 || change.response.quantile(0.95) < 0)
    }
    return words.staffingAgainst(story.name(story.lead), sentences)
  }

  private static func drain(_ story: Story) -> String? {
    guard story.lead > 0, let change = story.difference(story.lead, .precinctPoliceMean), change.meanA > 0 else { return nil }
    func whole(_ value: Double) -> String { story.numbers.text(value, decimals: 0) }
    return story.words.staffingDrain(story.name(story.lead), whole(change.meanA), whole(change.meanB))
  }

  private static func notes(_ mixes: [StaffMix], _ finding: String, _ story: Story) -> [Note] {
    let words = story.words
    var notes: [Note] = []
    if let drain = drain(story), drain != finding { notes.append(Note(words.staffingDrainHead, drain + words.pick(".", "。"))) }
    let share = story.reading("share", size: 1).whole
    let doors = mixes.compactMap { mix in
      mix.story.estimate(mix.arm, .staffedDoorShare).map { (mix.name, share.full($0.mean)) }
    }
    if !doors.isEmpty { notes.append(Note(words.staffingDoorHead, words.staffingDoor(doors))) }
    if mixes.count > story.study.arms.count {
      notes.append(Note(words.staffingStudiesHead, words.staffingStudies(story.name(0))))
    }
    return notes
  }

  private static func table(_ mixes: [StaffMix], _ story: Story) -> PlateTable {
    let words = story.words
    let options = mixes.filter { $0.arm > 0 }
    let money = story.reading("CNY", size: options.map { $0.cost.mean.magnitude }.max() ?? 0)
    let minutes = story.reading("min", size: 10)
    return PlateTable(
      caption: words.mixTable(story.name(0)),
      columns: [
        (words.option, false), (words.moneyExtra(money.unitName), true), (words.mixResponse, true), (words.range90, true),
        (words.mixCrime, true), (words.range90, true), (words.mixFutures, true),
      ],
      rows: options.map { mix in
        let (response, crime) = (mix.response, mix.crime)
        return [
          mix.name, money.text(mix.cost.mean, signed: true), minutes.text(response.mean, signed: true),
          minutes.range(response.quantile(0.05), response.quantile(0.95), signed: true),
          story.numbers.text(crime.mean, decimals: 0, signed: true),
          story.numbers.range(crime.quantile(0.05), crime.quantile(0.95), decimals: 0, signed: true), String(mix.shared),
        ]
      })
  }
}

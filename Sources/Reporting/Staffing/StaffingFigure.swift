import StationModel

/// How many of whom: people on duty by role in every mix, and what the mixes do for their cost.
enum StaffingFigure {
  static let figure = Figure(id: "staffing") { story in
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
    let least = mixes.map(\.story).min { $0.futures < $1.futures } ?? story
    let isFirst = mixes.contains { $0.story.futures != least.futures }
    return Plate(
      question: story.words.staffingQuestion, finding: finding,
      caption: story.words.staffingCaption(story.dates(), story.words.whole(least.futuresFact), isFirst: isFirst),
      panes: panes, notes: notes(mixes, finding, story),
      tables: [duty.table] + plots.prefix(1).map { _ in table(mixes, story) },
      sources: story.sources(
        [StaffingColumn.file, EstimateColumn.file, DifferenceColumn.file, ReplicationColumn.file, GateColumn.file],
        of: mixes.map(\.story)))
  }

  /// The cheapest and the fastest of the other options against the lead; where there are none, what the lead takes from precincts; nil
  /// without a lead.
  static func finding(_ mixes: [StaffMix], _ story: Story) -> Sentence? {
    let words = story.words
    let others = mixes.filter { $0.arm > 0 }.compactMap { mix in mix.against(lead: story.leadArm.sha256).map { (mix, $0) } }
    guard story.lead > 0, !others.isEmpty else { return drain(story) }
    let cheapest = others.min { $0.1.cost.mean < $1.1.cost.mean }!
    let fastest = others.min { $0.1.response.mean < $1.1.response.mean }!
    let chosen = cheapest.0.place == fastest.0.place ? [cheapest] : [cheapest, fastest]
    let sentences = chosen.compactMap { mix, _ -> Sentence? in
      guard let lead = mix.story.study.arms.firstIndex(where: { $0.sha256 == story.leadArm.sha256 }) else { return nil }
      func share(_ outcome: Outcome) -> (isLower: Bool, share: ShareFact)? {
        guard let lower = mix.story.isLower(mix.arm, than: lead, outcome),
          let higher = mix.story.isLower(lead, than: mix.arm, outcome)
        else { return nil }
        return lower.met.value >= higher.met.value ? (true, lower) : (false, higher)
      }
      guard let cost = share(mix.story.costOutcome), let help = share(.responseMinutesMean) else { return nil }
      return words.staffingTrade(
        mix.story.named(mix.arm), isCheaper: cost.isLower, words.kOfN(cost.share), isFaster: help.isLower,
        words.kOfN(help.share))
    }
    return words.staffingAgainst(story.named(story.lead), sentences)
  }

  private static func drain(_ story: Story) -> Sentence? {
    guard story.lead > 0, let change = story.difference(story.lead, .precinctPoliceMean), change.meanA > 0 else { return nil }
    let after = GateBranches(story, story.lead)?.mean(.precinctPoliceMean, isGo: true) ?? change[.meanB]
    return story.words.staffingDrain(story.named(story.lead), story.words.whole(change[.meanA]), story.words.whole(after))
  }

  private static func notes(_ mixes: [StaffMix], _ finding: Sentence, _ story: Story) -> [Note] {
    let words = story.words
    var notes: [Note] = []
    if let drain = drain(story), drain != finding { notes.append(Note(words.staffingDrainHead, drain + words.fullStop)) }
    let share = story.reading("share", size: 1).whole
    let doors = mixes.compactMap { mix in
      mix.story.estimate(mix.arm, .staffedDoorShare).map { words.staffingDoor(mix.story.named(mix.arm), share.full($0[.mean])) }
    }
    if !doors.isEmpty { notes.append(Note(words.staffingDoorHead, words.staffingDoors(doors))) }
    if mixes.count > story.study.arms.count {
      notes.append(Note(words.staffingStudiesHead, words.staffingStudies(story.named(0))))
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

import Experiments
import StationModel

/// What can be decided now, and what is to be measured first: the end of the brief.
enum NextSteps {
  /// The two remarks; none where nothing is compared.
  ///
  /// - Parameter drivers: What the figure of the inputs found; nil where there is none.
  static func notes(_ story: Story, drivers: Sentence?) -> [Note] {
    guard story.lead > 0, story.choices.count > 0 else { return [] }
    return [Note(story.words.decideHead, decide(story)), Note(story.words.measureFirstHead, measure(story, drivers: drivers))]
  }

  // MARK: What to decide
  private static func decide(_ story: Story) -> Sentence {
    let words = story.words
    guard let advice = Advice(story) else { return words.decideTooFew(words.whole(story.futuresFact)) }
    guard let chosen = advice.chosen, let rival = rival(of: chosen, advice, story) else {
      return words.decideByAims(words.list((advice.undominated.isEmpty ? advice.arms : advice.undominated).map(story.named)))
    }
    let leads = Advice.Aim.allCases.compactMap { aim in
      story.isLower(chosen, than: rival, aim.outcome(story)).map { words.ahead(aim, words.kOfN($0)) }
    }
    return words.decideNow(story.named(chosen), story.named(rival), leads) + turns(chosen, rival, story)
  }

  /// What else could be chosen: the option that the study is about, or the step before on the way to the fastest.
  private static func rival(of chosen: Int, _ advice: Advice, _ story: Story) -> Int? {
    if chosen != story.lead { return story.lead }
    if let place = advice.frontier.firstIndex(where: { $0.arm == chosen }), place > 0 { return advice.frontier[place - 1].arm }
    return advice.arms.first { $0 != chosen }
  }

  /// Which uncertain setting turns which aim round, and where; or that none does.
  private static func turns(_ chosen: Int, _ rival: Int, _ story: Story) -> Sentence {
    let (words, inputs) = (story.words, story.results.uncertainInputs)
    if inputs.isEmpty { return words.turnsUnknown }
    let turning = Advice.Aim.allCases.flatMap { aim -> [Sentence] in
      let outcome = aim.outcome(story)
      guard let flips = RankFlips(inputs, story.paired(rival, outcome, against: chosen)) else { return [] }
      return inputs.indices.filter { flips.rows[$0].isFlip }.map { place in
        let path = inputs[place].path
        let value = story.crossing(chosen, rival, outcome, inputs[place])
        return words.turn(words.input(path), aim, at: value.map { words.inputValue(path, $0, story.numbers) })
      }
    }
    return turning.isEmpty ? words.turnsNone : words.turns(turning)
  }

  // MARK: What to measure
  private static func measure(_ story: Story, drivers: Sentence?) -> Sentence {
    let words = story.words
    let moves = drivers.map { $0 + words.fullStop } ?? words.driversUnknown
    return .joined([moves, trials(story), pilot(story)], separator: words.pick(" ", ""))
  }

  /// Which assumption leaves least of the effect, by the runs in which one at a time is tried.
  private static func trials(_ story: Story) -> Sentence {
    guard let plot = AssumptionPlot(story), let study = plot.studies.first else { return story.words.trialsUnknown }
    return story.words.triedAlone(plot.finding, story.words.whole(study.futuresFact))
  }

  /// What size of pilot would tell.
  private static func pilot(_ story: Story) -> Sentence {
    let words = story.words
    guard !story.pilotDesigns.isEmpty else { return words.pilotUnknown }
    if let least = PilotPowerNumbers(story).leastTelling {
      return words.pilotTells(words.whole(least.sites), words.whole(least.months), words.kOfN(least.found))
    }
    return words.powerFinding(PilotPowerNumbers(story)).map { $0 + words.fullStop } ?? words.pilotUnknown
  }
}

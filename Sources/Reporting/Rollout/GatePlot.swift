import Experiments
import StationModel

/// What the pilot's gate decides, how often that is right, and what it sees.
enum GatePlot {
  static let figure = Figure(id: "gate", part: .time) { story in
    guard let facts = Facts(story) else { return nil }
    var panes = [Pane.drawing(decisions(facts, story, width: 430), narrow: [decisions(facts, story, width: 340)])]
    if let seen = facts.records {
      panes.append(
        .drawing(scatter(facts, seen, story, width: 660), narrow: [scatter(facts, seen, story, width: 340)]))
    }
    if !facts.criteria.isEmpty {
      panes.append(.drawing(strips(facts, story, width: 1118), narrow: [strips(facts, story, width: 340)]))
    }
    return Plate(
      question: story.words.gateQuestion, finding: finding(facts, story),
      caption: story.words.gateCaption(
        story.name(facts.arm), facts.decisions.count, truth: facts.asked?.rightIf.flatMap { truthText($0, facts.truths, story) }),
      panes: panes, notes: notes(facts, story), tables: tables(facts, story),
      sources: story.present([GateColumn.file, story.study.arms[facts.arm].scenario, EstimateColumn.file]))
  }

  /// What the figure is drawn from: one arm's gate.
  struct Facts {
    var arm: Int
    var decisions: [GateDecision]
    var asked: GateFacts?
    /// Criteria that some future saw, with their numbers from 1.
    var criteria: [(number: Int, criterion: GateFacts.Criterion)]

    init?(_ story: Story) {
      let order = [story.lead] + story.study.arms.indices.filter { $0 != story.lead }
      guard let arm = order.first(where: { !story.gateDecisions($0).isEmpty }) else { return nil }
      self.arm = arm
      let decisions = story.gateDecisions(arm)
      self.decisions = decisions
      asked = story.gateFacts(arm)
      criteria = (asked?.goIf ?? []).enumerated().map { (number: $0 + 1, criterion: $1) }
        .filter { one in decisions.contains { $0.observed[one.number] != nil } }
    }

    /// The criterion on recorded crime, where the truth is asked as a relative change too.
    var records: (number: Int, criterion: GateFacts.Criterion)? {
      guard asked?.rightIf?.isShare == true, decisions.contains(where: { $0.truth != nil }) else { return nil }
      return criteria.first { $0.criterion.outcome == Outcome.crimeRecordedCount.id && $0.criterion.isChange }
    }

    var truths: [Double] { decisions.compactMap(\.truth) }
    var judged: [GateDecision] { decisions.filter { $0.isRight != nil } }
    /// Decisions to go at once, later, to stop; of each right, wrong, not judged.
    var parts: [[Int]] {
      let kinds: [(GateDecision) -> Bool] = [{ $0.isAtOnce }, { $0.isGo && !$0.isAtOnce }, { !$0.isGo }]
      let verdicts: [Bool?] = [true, false, nil]
      return kinds.map { kind in verdicts.map { verdict in decisions.count { kind($0) && $0.isRight == verdict } } }
    }
  }

  /// How a decision is drawn: by whether it was right.
  static func ink(_ decision: GateDecision) -> Ink {
    switch decision.isRight {
    case true: .betterFill
    case false: .worse2
    case nil: .moved
    }
  }

  private static func finding(_ facts: Facts, _ story: Story) -> String {
    let parts = facts.parts
    let goes = parts[0].reduce(0, +) + parts[1].reduce(0, +)
    if facts.judged.isEmpty {
      return story.words.gateUnjudged(
        atOnce: parts[0].reduce(0, +), later: parts[1].reduce(0, +), stop: parts[2].reduce(0, +),
        of: facts.decisions.count)
    }
    let finding = story.words.gateFinding(
      go: goes, wrongGo: parts[0][1] + parts[1][1], wrongStop: parts[2][1], of: facts.decisions.count)
    guard let asked = facts.asked?.rightIf, facts.truths.count == facts.decisions.count else { return finding }
    return finding
      + story.words.withoutGate(
        go: facts.truths.count(where: asked.isGoingOnWrong), stop: facts.truths.count(where: asked.isStoppingWrong))
  }

  private static func notes(_ facts: Facts, _ story: Story) -> [Note] {
    let words = story.words
    var notes: [Note] = []
    if let asked = facts.asked?.rightIf {
      let harmful = facts.decisions.filter { decision in decision.truth.map(asked.isGoingOnWrong) ?? false }
      if !harmful.isEmpty {
        notes.append(
          Note(
            words.gateCatches, words.gateCatchesText(caught: harmful.count { !$0.isGo }, of: harmful.count, facts.judged.count)))
      }
    }
    if let seen = facts.records {
      let pairs = facts.decisions.compactMap { one in one.observed[seen.number].flatMap { x in one.truth.map { (x, $0) } } }
      var reading = story.reading("share", size: 0.1)
      reading.decimals = 1
      func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(max(1, values.count)) }
      let (observed, truth) = (mean(pairs.map(\.0)), mean(pairs.map(\.1)))
      if let regression = story.estimate(facts.arm, .regressionToMeanShare) {
        notes.append(
          Note(
            words.regressionHead,
            words.regressionText(reading.full(regression.mean, signed: true), isFall: regression.mean < 0)))
      }
      notes.append(
        Note(
          words.seenAndTrue,
          words.seenAndTrueText(
            observed: reading.full(observed, signed: true), truth: reading.full(truth, signed: true),
            // Without a measured regression the gap is only named.
            looksBetter: observed < truth - 0.005, looksWorse: observed > truth + 0.005)))
    }
    let (extended, adjusted) = (facts.decisions.count { $0.extensions > 0 }, facts.decisions.count { $0.adjustments > 0 })
    if notes.count < 3 {
      notes.append(
        Note(
          words.extensionsHead, words.extensionsText(extended: extended, adjusted: adjusted, of: facts.decisions.count)))
    }
    return notes
  }

  // MARK: Texts of what is asked

  static func reading(_ criterion: GateFacts.Criterion, _ story: Story) -> Reading {
    let unit = criterion.isChange ? "share" : story.outcome(criterion.outcome)?.unit ?? ""
    var reading = story.reading(unit, size: max(criterion.bound?.magnitude ?? 0, criterion.isChange ? 0.1 : 0))
    reading.decimals = unit == "share" ? (criterion.isChange ? 1 : 0) : 1
    return reading
  }

  static func text(_ criterion: GateFacts.Criterion, _ story: Story) -> String {
    let reading = reading(criterion, story)
    let bound = criterion.bound.map {
      (criterion.isAtMost ? "≤ " : "≥ ") + reading.style.exact($0 / reading.unit.divisor) + reading.suffix
    }
    return story.words.criterion(
      story.outcome(criterion.outcome)?.title[story.language] ?? criterion.outcome, bound ?? "",
      from: criterion.changeFrom.map { story.words.window($0) }, isControlled: criterion.comparedWith == "control",
      hours: criterion.hours)
  }

  /// - Parameter truths: Of the futures in which it is known.
  static func truthText(_ truth: GateFacts.Truth, _ truths: [Double], _ story: Story) -> String? {
    guard let bound = truth.bound else { return nil }
    let unit = truth.isShare ? "share" : story.outcome(truth.outcome)?.unit ?? ""
    let reading = story.reading(unit, size: bound)
    let value = (truth.isAtMost ? "≤ " : "≥ ") + reading.style.exact(bound / reading.unit.divisor) + reading.suffix
    let rule = story.words.rightIf(story.outcome(truth.outcome)?.title[story.language] ?? truth.outcome, value)
    guard let margin = truth.indifference, margin > 0 else { return rule }
    let points = reading.points
    let text = points.style.exact(margin / points.unit.divisor) + points.suffix
    return rule + story.words.eitherIsRight(text, in: truths.count(where: truth.isIndifferent), of: truths.count)
  }

  private static func tables(_ facts: Facts, _ story: Story) -> [PlateTable] {
    let words = story.words
    let names = [words.goAtOnce, words.goLater, words.stop]
    let decisions = PlateTable(
      caption: words.decisionsPane,
      columns: [
        (words.decision, false), (words.ofDecisions(facts.decisions.count), true), (words.right, true),
        (words.wrongDecision, true),
      ],
      rows: zip(names, facts.parts).map { name, parts in
        [name, String(parts.reduce(0, +))] + (facts.judged.isEmpty ? ["–", "–"] : [String(parts[0]), String(parts[1])])
      })
    let criteria = PlateTable(
      caption: words.criteriaPane,
      columns: [(words.criterionHead, false), (words.metHead, true), (words.mean, true), (words.range90, true)],
      rows: facts.criteria.map { number, criterion in
        let values = facts.decisions.compactMap { $0.observed[number] }
        let reading = reading(criterion, story)
        let met = values.count { criterion.isMet($0) == true }
        return [
          text(criterion, story), words.metOf(met, values.count),
          reading.full(values.reduce(0, +) / Double(max(1, values.count)), signed: criterion.isChange),
          reading.fullRange(Quantile.of(values, 0.05) ?? 0, Quantile.of(values, 0.95) ?? 0, signed: criterion.isChange),
        ]
      })
    return [decisions] + (facts.criteria.isEmpty ? [] : [criteria])
  }
}

import Experiments
import StationModel

/// What the pilot's gate decides, how often that is right, and what it sees.
enum GatePlot {
  static let figure = Figure(id: "gate") { story in
    guard let facts = Facts(story) else { return nil }
    var panes = [Pane.drawing(decisions(facts, story, width: 430), narrow: [decisions(facts, story, width: 340)])]
    if let seen = facts.records {
      panes.append(
        .drawing(scatter(facts, seen, story, width: 660), narrow: [scatter(facts, seen, story, width: 340)]))
    }
    let numbers = GateNumbers(facts, story)
    return Plate(
      question: story.words.gateQuestion, finding: finding(facts, numbers, story), caption: caption(facts, numbers, story),
      panes: panes, notes: notes(facts, numbers, story), tables: tables(facts, story),
      sources: story.present([GateColumn.file, story.study.arms[facts.arm].scenario, EstimateColumn.file]))
  }

  /// What the figure is drawn from: one arm's gate.
  struct Facts {
    var arm: Int
    var decisions: [GateDecision]
    var asked: GateFacts?
    /// Criteria that some replication saw, with their numbers from 1.
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
    /// Whether every decision can be held against the truth.
    var areJudged: Bool { asked?.rightIf?.bound != nil && judged.count == decisions.count && truths.count == decisions.count }

    /// What a decision counts as.
    func verdict(_ decision: GateDecision) -> Verdict {
      guard let isRight = decision.isRight else { return .notJudged }
      if let truth = decision.truth, asked?.rightIf?.isIndifferent(truth) == true { return .either }
      return isRight ? .right : .wrong
    }

    /// Decisions to go at once, later, to stop, each by what it counts as.
    var parts: [[Int]] {
      let kinds: [(GateDecision) -> Bool] = [{ $0.isAtOnce }, { $0.isGo && !$0.isAtOnce }, { !$0.isGo }]
      return kinds.map { kind in
        Verdict.allCases.map { verdict in decisions.count { kind($0) && self.verdict($0) == verdict } }
      }
    }

    /// The same without a gate: to go on whatever the pilot shows, and to stop whatever it shows.
    var withoutGate: [[Int]] {
      guard areJudged, let asked = asked?.rightIf else { return [] }
      let (either, all) = (truths.count(where: asked.isIndifferent), truths.count)
      return [truths.count(where: asked.isGoingOnWrong), truths.count(where: asked.isStoppingWrong)]
        .map { [all - either - $0, either, $0, 0] }
    }
  }

  /// What a decision counts as: so near the bound that going and stopping are both right is a case of its own.
  enum Verdict: CaseIterable {
    case right, either, wrong, notJudged

    var ink: Ink {
      switch self {
      case .right: .betterFill
      case .either: .moved
      case .wrong: .worse2
      case .notJudged: .returned
      }
    }
  }

  private static func finding(_ facts: Facts, _ numbers: GateNumbers, _ story: Story) -> Sentence {
    guard facts.areJudged, let saved = numbers.saved, let going = numbers.isGoingOnWrong() else {
      return story.words.gateUnjudged(numbers)
    }
    return story.words.gateFinding(saved: saved, wrong: numbers.wrong, going: going, of: numbers.decisions)
  }

  private static func caption(_ facts: Facts, _ numbers: GateNumbers, _ story: Story) -> Sentence {
    let words = story.words
    var text = words.gateCaption(story.named(facts.arm), words.whole(numbers.decisions))
    guard let asked = facts.asked?.rightIf, let bound = numbers.bound else { return text }
    let unit = asked.isShare ? "share" : story.outcome(asked.outcome)?.unit ?? ""
    let outcome = Outcome.allCases.first { $0.id == asked.outcome }.flatMap { story.named($0) } ?? Sentence(asked.outcome)
    let reading = story.reading(unit, size: bound.value)
    text += words.rightIf(
      words.inside(outcome), words.beyond(bound, isAtMost: asked.isAtMost, reading.exact(bound)), story.named(0))
    if let margin = numbers.margin, margin.value > 0, let indifferent = numbers.indifferent {
      text += words.eitherIsRight(
        reading.points.exact(margin), words.kOfN(ShareFact(met: indifferent, of: numbers.decisions)))
    }
    return facts.areJudged ? text + words.withoutGate : text
  }

  private static func notes(_ facts: Facts, _ numbers: GateNumbers, _ story: Story) -> [Note] {
    let words = story.words
    var notes: [Note] = []
    if facts.areJudged, let note = words.gateCatchesText(numbers) { notes.append(Note(words.gateCatches, note)) }
    if let seen = facts.records, let observed = numbers.meanSeen(seen.number), let truth = numbers.meanTruth {
      var reading = story.reading("share", size: 0.1)
      reading.decimals = 1
      if let regression = story.estimate(facts.arm, .regressionToMeanShare) {
        notes.append(Note(words.regressionHead, words.regressionText(regression, reading)))
      }
      notes.append(Note(words.seenAndTrue, words.seenAndTrueText(observed: observed, truth: truth, reading)))
    }
    notes.append(Note(words.extensionsHead, words.extensionsText(numbers)))
    return Array(notes.prefix(3))
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
      from: criterion.changeFrom.map { story.dates($0).plain }, isControlled: criterion.comparedWith == "control",
      hours: criterion.hours)
  }

  private static func tables(_ facts: Facts, _ story: Story) -> [PlateTable] {
    let words = story.words
    let names = [words.goAtOnce, words.goLater, words.stop, words.goRegardless, words.stopRegardless]
    let decisions = PlateTable(
      caption: words.decisionsPane,
      columns: [
        (words.decision, false), (words.ofDecisions(facts.decisions.count), true), (words.right, true),
        (words.eitherRight, true), (words.wrongDecision, true),
      ],
      rows: zip(names, facts.parts + facts.withoutGate).map { name, parts in
        [name, String(parts.reduce(0, +))] + parts.prefix(3).map { facts.judged.isEmpty ? "–" : String($0) }
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

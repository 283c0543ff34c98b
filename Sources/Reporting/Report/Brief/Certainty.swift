import Experiments
import Scenarios
import StationModel
import Texts

/// How sure one can be of what an arm does to an outcome, as a grade with what lowered it.
///
/// It begins high and is lowered, as GRADE lowers it, by one step each where the evidence is indirect (all of it is simulated), where
/// the setting that moves the outcome most was never measured or none was varied, and where the 90 % range includes no change; by one
/// more where it is not even likely which way the outcome goes, and by two where there are too few runs to say.
struct Certainty: Sendable {
  /// What is said beside the grade, beyond that all is simulated.
  enum Reason: Sendable {
    /// The setting that moves it most; it lowers the grade where nobody measured it.
    case rests(Footing)
    /// No setting was varied, so that nobody knows what it rests on.
    case nothingVaried
    case includesNoChange
    case directionOpen
    case tooFew
  }

  /// By how many steps it was lowered.
  let steps: Fact
  let reasons: [Reason]

  /// Nil where the outcome is not compared.
  init?(_ story: Story, _ arm: Int, _ outcome: Outcome) {
    guard arm > 0, let row = story.difference(arm, outcome), row.isDefined else { return nil }
    var steps = Formula.number(1)
    var reasons: [Reason] = []
    func lower(_ isLowered: Formula, _ reason: Reason, by number: Double = 1) {
      steps = steps + (number == 1 ? isLowered : .number(number) * isLowered)
      if story.fact(isLowered)?.value == 1 { reasons.append(reason) }
    }
    if story.results.uncertainInputs.isEmpty {
      lower(.number(1), .nothingVaried)
    } else if let footing = Self.footing(story, arm, outcome) {
      if footing.evidence.isWeak { lower(footing.settings.formula > 0, .rests(footing)) } else { reasons.append(.rests(footing)) }
    }
    let futures = row[.futures].formula
    if row.futures < Likelihood.fewestReplications {
      lower(futures < Double(Likelihood.fewestReplications), .tooFew, by: 2)
    } else {
      let (low, high) = (row[.q05].formula, row[.q95].formula)
      lower(.operation(.atMost, low, .number(0)) & (high >= .number(0)), .includesNoChange)
      let more = row.lower.value > row.higher.value ? row.lower : row.higher
      lower(more.formula < ShareFact.leastOfMost, .directionOpen)
    }
    guard let all = story.fact(steps) else { return nil }
    (self.steps, self.reasons) = (all, reasons)
  }

  /// Money moves with what is paid to people, which no replication draws.
  private static func footing(_ story: Story, _ arm: Int, _ outcome: Outcome) -> Footing? {
    outcome == story.costOutcome
      ? Footing(story, "people.police.wageCNYPerYear") : Footing(story, arm, outcome)
  }
}

extension ReportWords {
  var certaintyHead: String { pick("Certainty of evidence", "证据可信度") }

  func grade(_ certainty: Certainty) -> Sentence { .cited(certainty.steps, .grade, language).capitalised }

  /// What it rests on and what lowered it.
  func reasons(_ certainty: Certainty) -> Sentence {
    let all = [pick("simulated only", "仅有模拟")] + certainty.reasons.map(reason)
    return Sentence(all.joined(separator: pick("; ", "；")))
  }

  private func reason(_ reason: Certainty.Reason) -> String {
    switch reason {
    case .rests(let footing):
      pick(
        "rests on “\(input(footing.input))” (\(evidence(footing.evidence)))",
        "主要取决于“\(input(footing.input))”（\(evidence(footing.evidence))）")
    case .nothingVaried: pick("no setting varied", "参数未作变动")
    case .includesNoChange: pick("range includes no change", "区间包含“无变化”")
    case .directionOpen: pick("direction open", "方向不定")
    case .tooFew: pick("too few runs", "模拟次数太少")
    }
  }
}

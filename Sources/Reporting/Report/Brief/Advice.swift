import Experiments
import StationModel

/// What follows from a comparison: which arms no other one beats, and at what price of help one is to be chosen before another.
///
/// An arm is beaten by another that is likely better in one of the aims (help, offences, money) and likely worse in none. Of those
/// that nobody beats, the ones on the cost-effectiveness frontier are each the right choice at some price of a minute: a step of the
/// frontier costs its extra money over its extra minutes (incremental ratios; what a dearer step gives at a lower price is left out).
struct Advice: Sendable {
  /// What is wanted, less of each.
  enum Aim: CaseIterable, Sendable {
    case help, offences, money

    func outcome(_ story: Story) -> Outcome {
      switch self {
      case .help: .responseMinutesMean
      case .offences: .crimeCommittedCount
      case .money: story.costOutcome
      }
    }
  }

  /// An arm of the frontier.
  struct Step: Sendable {
    var arm: Int
    /// CNY for one call reached a minute sooner than with the step before; nil for the first.
    var price: Fact?
  }

  /// An arm that another one beats, and in how many replications it is behind in what the other does better.
  struct Beaten: Sendable {
    var arm, by: Int
    var behind: [(aim: Aim, share: ShareFact)]
  }

  /// Arms between which a city can choose: those that only assume something else are left out.
  let arms: [Int]
  let undominated: [Int]
  /// From the cheapest to the fastest; empty where money or help is not known.
  let frontier: [Step]
  let beaten: [Beaten]

  /// Nil for fewer than two arms to choose from, and for too few replications to say what is likely.
  init?(_ story: Story) {
    let arms = story.shownArms
    self.arms = arms
    guard arms.count > 1, Likelihood(story.futures, of: story.futures) != .tooFew else { return nil }
    let aims = Aim.allCases.filter { aim in
      arms.allSatisfy { story.estimate($0, aim.outcome(story)) != nil } && (aim != .help || story.reachesAlike(story.shownArms))
    }
    func better(_ one: Int, _ other: Int, _ aim: Aim) -> ShareFact? {
      story.isLower(one, than: other, aim.outcome(story)).flatMap { $0.likelihood.isLikely ? $0 : nil }
    }
    var beaten: [Beaten] = []
    for arm in arms {
      for other in arms where other != arm {
        let behind = aims.compactMap { aim in better(other, arm, aim).map { (aim: aim, share: $0) } }
        if !behind.isEmpty, !aims.contains(where: { better(arm, other, $0) != nil }) {
          beaten.append(Beaten(arm: arm, by: other, behind: behind))
        }
      }
    }
    let lost = Set(beaten.map(\.arm))
    let undominated = arms.filter { !lost.contains($0) }
    self.undominated = undominated
    self.beaten = beaten.filter { !lost.contains($0.by) }
    frontier = aims.contains(.help) && aims.contains(.money) ? Self.frontier(undominated, story) : []
  }

  private static func frontier(_ arms: [Int], _ story: Story) -> [Step] {
    func mean(_ arm: Int, _ aim: Aim) -> Fact? { story.estimate(arm, aim.outcome(story)).map { $0[.mean] } }
    let order = arms.sorted { (mean($0, .money)?.value ?? 0, $0) < (mean($1, .money)?.value ?? 0, $1) }
    guard let first = order.first else { return [] }
    var steps = [Step(arm: first)]
    while let last = steps.last,
      let next = order.compactMap({ arm in story.pricePerMinute(arm, against: last.arm).map { (arm, $0) } }).min(by: {
        $0.1.value < $1.1.value
      })
    {
      steps.append(Step(arm: next.0, price: next.1))
    }
    return steps
  }

  /// The arm that is advised: the fastest on the frontier, or the only one that nobody beats; nil where neither is there.
  var chosen: Int? { frontier.count > 1 ? frontier.last!.arm : undominated.count == 1 ? undominated[0] : nil }
}

extension Story {
  /// The one basis on which the report compares money: full cost a year with capital spread over its years of use, or as it is paid
  /// where the study does not spread it.
  var costOutcome: Outcome {
    estimate(lead, .costAnnualisedPerYear) == nil ? .costFullPerYear : .costAnnualisedPerYear
  }

  /// CNY for one call reached a minute sooner, one arm against another, a year; nil where it is not dearer or not faster, or where
  /// the arms do not reach as many calls.
  func pricePerMinute(_ arm: Int, against other: Int) -> Fact? {
    guard let dear = estimate(arm, costOutcome).map({ $0[.mean] }), let cheap = estimate(other, costOutcome).map({ $0[.mean] }),
      let fast = estimate(arm, .responseMinutesMean).map({ $0[.mean] }),
      let slow = estimate(other, .responseMinutesMean).map({ $0[.mean] }),
      let calls = estimate(0, .callsCount).map({ $0[.mean] }), fast.value < slow.value, dear.value > cheap.value,
      calls.value > 0, reachesAlike([arm, other])
    else { return nil }
    return (dear - cheap) / ((slow - fast) * (calls / yearsOfWindow))
  }

  private var yearsOfWindow: Fact { studyFact("windows.\(study.windows.count - 1).days") / 365 }

  /// CNY for an offence less, one arm against another, a year; nil where it is not dearer or has no fewer.
  func pricePerOffence(_ arm: Int, against other: Int) -> Fact? {
    guard let dear = estimate(arm, costOutcome).map({ $0[.mean] }),
      let cheap = estimate(other, costOutcome).map({ $0[.mean] }),
      let fewer = estimate(arm, .crimeCommittedCount).map({ $0[.mean] }),
      let more = estimate(other, .crimeCommittedCount).map({ $0[.mean] }), dear.value > cheap.value, fewer.value < more.value
    else { return nil }
    return (dear - cheap) / ((more - fewer) / yearsOfWindow)
  }

  /// Yuan as one says them: whole below ten thousand.
  func yuan(_ fact: Fact) -> Sentence {
    if fact.value.magnitude < 10_000 {
      return .cited(fact, .number(Citation.NumberForm(suffix: words.pick("\u{a0}CNY", "\u{a0}元"))), language)
    }
    return reading("CNY", size: fact.value).full(fact)
  }
}

import Experiments
import StationModel
import Texts

/// What is seen first: a verdict in one sentence, goals, where, and how to read it.
enum FirstScreen {
  /// What to choose on what condition, and what follows from it.
  static func hero(_ story: Story) -> Markup {
    var say = Markup.element("p", [.init("class", "about")], story.about)
    say += .element("h1", [], Brief.advice(story))
    say += .element("p", [.init("class", "lead")], lead(story))
    return .element(
      "section",
      [.init("class", "hero"), .init("id", Report.anchor(.verdict, story)), .init("aria-label", story.words.name(.verdict))],
      .element("div", [], .element("div", [.init("class", "say")], say)))
  }

  /// What stands below the sentence above everything: goals that nobody can measure, and what follows.
  static func lead(_ story: Story) -> Sentence {
    let gaps = notMeasured(story.goals(story.lead), story).map { $0 + (story.language == .en ? " " : "") } ?? ""
    return gaps + Brief.lead(story)
  }

  /// Goals that no replication can measure, by name.
  private static func notMeasured(_ goals: [GoalRow], _ story: Story) -> Sentence? {
    let named = goals.enumerated().map { (title: story.named(goal: $0, story.title($1, at: $0)), goal: $1) }
    return Messages(language: story.language).notMeasured(
      named.filter(\.goal.isUndefined).map(\.title),
      notReached: named.filter(\.goal.isUnjudged).map { ($0.title, story.shareText($0.goal[.notReached])) })
  }

  /// What follows from what is above: what to decide, what to measure, what supports it, what it does not say.
  ///
  /// - Parameter drivers: What the figure of the inputs found; nil where there is none.
  static func notes(_ story: Story, drivers: Sentence?) -> Markup {
    .element(
      "section", [.init("class", "card strip"), .init("aria-label", story.words.supportHead)],
      PlateMarkup.notes(remarks(story, drivers: drivers), head: "h3"))
  }

  /// The same as texts.
  static func remarks(_ story: Story, drivers: Sentence?) -> [Note] {
    let words = story.words
    var notes = NextSteps.notes(story, drivers: drivers)
    if let (weak, all) = story.weakSettings {
      notes.append(Note(words.supportHead, words.supportText(weak: words.whole(weak), of: words.whole(all))))
    }
    notes.append(Note(words.limitsHead, story.limits))
    return notes
  }
}

extension Story {
  /// What is outside the model of this study.
  var limits: String {
    words.limitsText(missing: LimitedSystem.allCases.filter { system in !study.outcomes.contains { $0.id == system.sign.id } })
  }

  /// `Plan as written and Koban compared with Today · 96 zones, 412,000 people`.
  var about: Sentence {
    let people = Fact(
      study.zones.reduce(0) { $0 + $1.population }, Formula.fold(.sum, .json(StudyFacts.file, "zones.population")))
    let zones = Fact(Double(study.zones.count), Formula.fold(.rows, .json(StudyFacts.file, "zones")))
    return words.about(
      words.list(options.map(named)), named(0), zones: words.whole(zones), people: words.whole(people),
      futures: words.whole(futuresFact), isComparison: study.arms.count > 1)
  }
}

extension ReportWords {
  func about(
    _ arms: Sentence, _ base: Sentence, zones: Sentence, people: Sentence, futures: Sentence, isComparison: Bool
  ) -> Sentence {
    let city = say(
      "city of \(zones) zones, \(people) people · \(futures) simulated runs", "全市 \(zones) 个分区，\(people) 人 · 模拟 \(futures) 次")
    return isComparison
      ? say("\(arms) compared with \(base) · \(city)", "\(arms)与\(base)比较 · \(city)")
      : say("\(base) · \(city)", "\(base) · \(city)")
  }
}

/// A system of the model that a study may be without, which its readers should know.
enum LimitedSystem: CaseIterable {
  case counter, disputes, aid, community

  /// An outcome that a study has only with it.
  var sign: Outcome {
    switch self {
    case .counter: .counterWaitMinutesMean
    case .disputes: .disputesLastingShare
    case .aid: .helpedCount
    case .community: .satisfactionShare
    }
  }
}

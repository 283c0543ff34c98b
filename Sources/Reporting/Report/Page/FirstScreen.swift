import Experiments
import StationModel
import Texts

/// What is seen first: a verdict in one sentence, goals, where, and how to read it.
enum FirstScreen {
  /// The sentence above everything, with the futures that meet the first goal as dots.
  static func hero(_ story: Story) -> Markup {
    let goals = story.goals(story.lead)
    var say = Markup.element("p", [.init("class", "about")], text: story.about)
    say += .element("h1", text: verdict(story))
    say += .element("p", [.init("class", "lead")], text: lead(story))
    var content = Markup.element("div", [.init("class", "say")], say)
    if let first = goals.first, first.futures > 0 {
      content += .element(
        "div", [.init("class", "dots")],
        dots(first, story).markup
          + .element(
            "p", [],
            .element("b", text: story.words.dots(first.met))
              + .text(story.words.meetTheGoal(story.title(first, at: 0), story.needed(first)))))
    }
    return .element(
      "div", [.init("class", "hero"), .init("id", Report.anchor(.verdict, story))],
      .element("div", [], content))
  }

  /// How many goals are met, in one sentence without a full stop.
  static func verdict(_ story: Story) -> String {
    let goals = story.goals(story.lead)
    var counts: [Likelihood: Int] = [:]
    for goal in goals { if let likelihood = goal.likelihood { counts[likelihood, default: 0] += 1 } }
    let always = goals.count { $0.futures > 0 && $0.met == $0.futures }
    return story.words.verdict(story.name(story.lead), counts, always: always)
  }

  /// What stands below it: goals that nobody can measure, and what changes.
  static func lead(_ story: Story) -> String {
    let gaps = notMeasured(story.goals(story.lead), story).map { $0 + (story.language == .en ? " " : "") } ?? ""
    return gaps + (story.lead > 0 ? changes(story) : "")
  }

  /// Goals that no future can measure, by name.
  private static func notMeasured(_ goals: [GoalRow], _ story: Story) -> String? {
    let named = goals.enumerated().map { (title: story.title($1, at: $0), goal: $1) }
    return story.words.notMeasured(
      named.filter(\.goal.isUndefined).map(\.title),
      named.filter(\.goal.isUnjudged).map { ($0.title, story.shareText($0.goal.notReached ?? .nan)) })
  }

  /// A dot for each future; a hundred of them for more.
  private static func dots(_ goal: GoalRow, _ story: Story) -> Canvas {
    var canvas = Canvas(width: 226, height: 56, title: story.words.dots(goal.met))
    let dots = min(100, goal.futures)
    let met = Likelihood.count(Double(goal.met) / Double(goal.futures), of: dots)
    for dot in 0..<dots {
      let (x, y) = (5.5 + Double(dot % 20) * 11.2, 5.5 + Double(dot / 20) * 11.2)
      if dot < met {
        canvas.circle(x, y, 4.4, .ink(.arm(story.lead)))
      } else {
        canvas.circle(x, y, 4, .ink(.paper), stroke: .axis, strokeWidth: 1.2)
      }
    }
    return canvas
  }

  /// How to read what is above: what drives it, what supports it, what it does not say.
  ///
  /// - Parameter drivers: What the figure of the inputs found; nil where there is none.
  static func notes(_ story: Story, drivers: Sentence?) -> Markup {
    .element(
      "section", [.init("class", "card strip"), .init("aria-label", story.words.supportHead)],
      PlateMarkup.notes(remarks(story, drivers: drivers)))
  }

  /// The same as texts.
  static func remarks(_ story: Story, drivers: Sentence?) -> [Note] {
    let words = story.words
    let rows = story.results.rows(AssumptionColumn.self).map(Assumptions.Row.init)
    let weak = rows.count(where: \.isWeak)
    var notes: [Note] = drivers.map { [Note(words.drivesHead, $0 + words.fullStop)] } ?? []
    if !rows.isEmpty { notes.append(Note(words.supportHead, words.supportText(weak: weak, of: rows.count))) }
    notes.append(Note(words.limitsHead, words.limitsText))
    return notes
  }

  /// Response, crime and cost in a sentence each, as far as the study knows them.
  private static func changes(_ story: Story) -> String {
    let words = story.words
    var sentences: [String] = []
    func change(_ scope: String, zonesOf: Int? = nil) -> (String, String)? {
      guard let one = story.difference(story.lead, .responseMinutesMean, scope: scope, zonesOf: zonesOf) else { return nil }
      let reading = story.reading("min", size: one.meanA, error: one.q95 - one.q05)
      return (reading.full(one.meanA), reading.full(one.meanB))
    }
    if let city = change("city") {
      sentences.append(
        words.responseSentence(
          city.0, city.1, reach: story.reachText(story.lead), near: change("treated", zonesOf: story.lead),
          far: change("elsewhere", zonesOf: story.lead)))
    }
    if let net = story.estimate(story.lead, .crimeNetShare), let recorded = story.difference(story.lead, .crimeRecordedCount) {
      let reading = story.reading("share", size: net.mean, error: net.q95 - net.q05)
      let share = recorded.mean / recorded.meanA
      sentences.append(
        words.crimeSentence(
          reading.full(net.mean, signed: true), reading.fullRange(net.q05, net.q95, signed: true),
          recorded: story.reading("share", size: share, error: share).full(share, signed: true)))
    }
    if let full = story.difference(story.lead, .costFullPerYear),
      let cash = story.difference(story.lead, .costCashPerYear), full.mean > 0
    {
      sentences.append(
        words.costSentence(
          story.reading("CNY/year", size: full.mean).full(full.mean), story.reading("CNY/year", size: cash.mean).full(cash.mean)))
    }
    sentences += rivals(story)
    if let remark = gateRemark(story) { sentences.append(remark) }
    return sentences.joined(separator: story.language == .en ? " " : "")
  }

  /// Said where one of the first two options may be stopped by a gate and the other is built whatever its pilot shows.
  private static func gateRemark(_ story: Story) -> String? {
    let gated = story.detailed.filter { !story.gateDecisions($0).isEmpty }
    guard let with = gated.first, let without = story.detailed.first(where: { !gated.contains($0) }) else { return nil }
    return story.words.unequalGates(story.name(with), stops: story.gateDecisions(with).count { !$0.isGo }, story.name(without))
  }

  /// The other option against the first: how often it answers faster, and what it costs more. Of several the forest plot tells.
  private static func rivals(_ story: Story) -> [String] {
    guard story.options.count <= 2 else { return [] }
    return story.options.filter { $0 != story.lead }.compactMap { rival in
      let pairs = story.paired(rival, .responseMinutesMean, against: story.lead)
      guard !pairs.isEmpty, story.reachesAlike([story.lead, rival]),
        let own = story.difference(rival, .costFullPerYear), let first = story.difference(story.lead, .costFullPerYear)
      else { return nil }
      let faster = Double(pairs.values.count { $0 < 0 }) / Double(pairs.count)
      let more = own.mean - first.mean
      return story.words.rivalSentence(
        story.name(rival), story.name(story.lead), faster: story.words.count(faster),
        cost: story.reading("CNY/year", size: more).full(more.magnitude), isDearer: more > 0)
    }
  }
}

extension Story {
  /// `Plan as written and Koban compared with Today · 96 zones, 412,000 people`.
  var about: String {
    let people = numbers.text(study.zones.reduce(0) { $0 + $1.population }, decimals: 0)
    return words.about(
      words.list(options.map(name)), name(0), zones: study.zones.count, people: people, isComparison: study.arms.count > 1)
  }
}

extension ReportWords {
  func about(_ arms: String, _ base: String, zones: Int, people: String, isComparison: Bool) -> String {
    isComparison
      ? pick(
        "\(arms) compared with \(base) · city of \(zones) zones, \(people) people",
        "\(arms)与\(base)比较 · 全市 \(zones) 个分区，\(people) 人")
      : pick("\(base) · city of \(zones) zones, \(people) people", "\(base) · 全市 \(zones) 个分区，\(people) 人")
  }
}

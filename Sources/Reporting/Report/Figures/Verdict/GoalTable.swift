import Experiments
import Texts

/// The goal table of the first screen: how often every arm meets a goal, today's policy among them, and its range against the target.
enum GoalTable {
  /// Names of more arms would not stand side by side.
  private static let mostArms = 5

  static func card(_ story: Story) -> Markup? {
    let goals = story.goals(story.lead)
    guard !goals.isEmpty else { return nil }
    let words = story.words
    let arms = Array(story.study.arms.indices.prefix(mostArms))
    let all = arms.map { story.goals($0) }
    let head = [cell(words.goal), cell(words.againstGoal, "drawn")] + arms.map { cell(story.name($0)) }
    var rows = Markup.empty
    for (index, goal) in goals.enumerated() {
      var row =
        Markup.element("td", [], .element("b", text: story.title(goal, at: index)) + .element("small", text: story.needed(goal)))
        + .element("td", [.init("class", "drawn")], strip(goal, all.map { $0[index] }, arms, story))
      for (arm, goals) in zip(arms, all) {
        row += .element("td", [.init("data-head", story.name(arm))], outcome(goals[index], isBase: arm == 0, story))
      }
      rows += .element("tr", [], row)
    }
    let table = Markup.element(
      "table", [.init("class", "full goals")],
      .element("thead", [], .element("tr", [], .joined(head))) + .element("tbody", [], rows))
    return .element(
      "section",
      [.init("class", "card wide"), .init("id", "\(story.language.rawValue)-goals"), .init("data-figure", "goals")],
      .element("p", [.init("class", "q")], text: words.goalsQuestion)
        + .element("h3", [.init("class", "finding")], story.goalFinding)
        + .element("p", [.init("class", "cap")], words.goalCaption(story.dates(), story.words.whole(story.futuresFact)))
        + .element(
          "div",
          [.init("class", "scroll"), .init("tabindex", "0"), .init("role", "group"), .init("aria-label", words.goalsQuestion)],
          table)
        + PlateMarkup.pane(
          .drawing(legend(story, arms, width: 1118), narrow: [legend(story, arms, width: 344)]))
        + .element("p", [.init("class", "small")], text: words.scale))
  }

  /// The word for an arm with its count, and the mean that is held against the threshold with its range.
  private static func outcome(_ goal: GoalRow, isBase: Bool, _ story: Story) -> Markup {
    if isBase && isNotAsked(goal) { return .text("–") }
    return verdict(goal, story) + .element("small", text: measured(goal, story)) + notReached(goal, story)
  }

  /// A change from today's policy asks nothing of today's policy itself.
  private static func isNotAsked(_ goal: GoalRow) -> Bool { goal.changeFrom == GoalColumn.fromBase || goal.isUndefined }

  /// The mean that is held against the threshold, with its range.
  private static func measured(_ goal: GoalRow, _ story: Story) -> String {
    let reading = story.reading(goal)
    let value = goal.measured(story).map { reading.full($0, signed: goal.isChange) } ?? "–"
    let range = goal.q05.flatMap { low in goal.q95.map { " (" + reading.range(low, $0, signed: goal.isChange) + ")" } } ?? ""
    return value + range
  }

  private static func word(_ goal: GoalRow, _ likelihood: Likelihood, _ story: Story) -> String {
    goal.isUndefined ? story.words.notDefined : goal.isUnjudged ? story.words.tooFewReached : story.words.word(likelihood)
  }

  /// The table for documents that have no markup: a line break stands where the page sets the next text smaller.
  static func plain(_ story: Story) -> PlateTable? {
    let goals = story.goals(story.lead)
    guard !goals.isEmpty else { return nil }
    let arms = Array(story.study.arms.indices.prefix(mostArms))
    let all = arms.map { story.goals($0) }
    func outcome(_ goal: GoalRow, isBase: Bool) -> String {
      if isBase && isNotAsked(goal) { return "–" }
      let verdict =
        goal.likelihood.map { [story.words.sentence(word(goal, $0, story)), story.words.ofFutures(goal.met)] } ?? ["–"]
      let missed = goal.notReached.flatMap { $0 > 0 ? story.words.notReachedOf(story.shareText($0)) : nil }
      return (verdict + [measured(goal, story)] + (missed.map { [$0] } ?? [])).joined(separator: "\n")
    }
    return PlateTable(
      caption: story.words.goalsQuestion, columns: [(story.words.goal, false)] + arms.map { (story.name($0), false) },
      rows: goals.enumerated().map { index, goal in
        [story.title(goal, at: index) + "\n" + story.needed(goal)]
          + zip(arms, all).map { outcome($1[index], isBase: $0 == 0) }
      })
  }

  private static func cell(_ text: String, _ className: String? = nil) -> Markup {
    .element("th", [.init("scope", "col")] + (className.map { [.init("class", $0)] } ?? []), text: text)
  }

  /// All arms of one goal on one scale, the side that meets it tinted.
  private static func strip(_ goal: GoalRow, _ arms: [GoalRow], _ places: [Int], _ story: Story) -> Markup {
    let values = arms.flatMap { [$0.q05, $0.q95, $0.measuredMean] }
    let width = 150.0
    var canvas = Canvas(width: width, height: 14 + 12 * Double(arms.count), title: story.words.againstGoal)
    let known = values.compactMap { $0 }.filter(\.isFinite) + [goal.threshold]
    guard let low = known.min(), let high = known.max() else { return canvas.markup }
    let margin = max((high - low) * 0.12, abs(high) * 0.02, 1e-9)
    let scale = Scale((low - margin)...(high + margin), to: 4, width - 4)
    let x = scale[goal.threshold]
    let bottom = canvas.height - 2
    canvas.rect(goal.isAtMost ? 4 : x, 2, goal.isAtMost ? x - 4 : width - 4 - x, bottom - 2, .ink(.goalSide))
    for (row, (arm, place)) in zip(arms, places).enumerated() {
      guard let low = arm.q05, let high = arm.q95, let mean = arm.measuredMean, (high - low).isFinite, mean.isFinite else {
        continue
      }
      canvas.range(scale[low], scale[mean], scale[high], y: 13 + 12 * Double(row), story.ink(place), radius: 4.5)
    }
    canvas.line(x, 0, x, canvas.height, .goal, width: 2)
    return canvas.markup
  }

  private static func legend(_ story: Story, _ arms: [Int], width: Double) -> Canvas {
    var canvas = Canvas(width: width, title: story.words.againstGoal)
    var items: [(Swatch, String)] = arms.map { (.range(story.ink($0)), story.name($0)) }
    items.append((.square(.goalSide), story.words.goalLine))
    canvas.height = canvas.legend(items, 0, 14, width: width) - 8
    return canvas
  }

  /// What is said beside a mean over the calls reached; nothing where all are.
  private static func notReached(_ goal: GoalRow, _ story: Story) -> Markup {
    guard let share = goal.notReached, share > 0 else { return .empty }
    return .element("small", [.init("class", "reach")], text: story.words.notReachedOf(story.shareText(share)))
  }

  /// Icon, word and number: never a colour alone.
  static func verdict(_ goal: GoalRow, _ story: Story) -> Markup {
    guard let likelihood = goal.likelihood else { return .text("–") }
    let word = word(goal, likelihood, story)
    var icon = Canvas(width: 18, height: 18, title: word)
    switch likelihood {
    case .almostCertain, .veryLikely, .likely:
      icon.circle(9, 9, 8, .ink(.goal))
      icon.path(Path([(x: 5.2, y: 9.2), (x: 8, y: 12), (x: 13, y: 6.4)]), stroke: .paper, width: 2, isRound: true)
    case .tooClose, .tooFew:
      icon.circle(9, 9, 7.2, .ink(.paper), stroke: .mute, strokeWidth: 1.6)
      icon.line(5.6, 9, 12.4, 9, .mute, width: 2)
    case .unlikely, .veryUnlikely, .almostImpossible:
      icon.rect(1, 1, 16, 16, .ink(.alarm), radius: 3)
      icon.path(Path([(x: 5.6, y: 5.6), (x: 12.4, y: 12.4)]), stroke: .paper, width: 2, isRound: true)
      icon.path(Path([(x: 12.4, y: 5.6), (x: 5.6, y: 12.4)]), stroke: .paper, width: 2, isRound: true)
    }
    return .element(
      "div", [.init("class", "verdict")],
      icon.markup
        + .element(
          "div", [],
          .element("b", text: story.words.sentence(word))
            + .element("small", text: story.words.ofFutures(goal.met))))
  }
}

import Experiments
import Texts

/// The goal table of the first screen: today, the arm, its range against the target, and how often it is met.
enum GoalTable {
  static func card(_ story: Story) -> Markup? {
    let goals = story.goals(story.lead)
    guard !goals.isEmpty else { return nil }
    let words = story.words
    let verdicts = arms(story)
    let base = story.goals(0)
    let others = verdicts.map { story.goals($0) }
    let verdictHeads = verdicts.map { verdicts.count > 1 ? story.name($0) : words.willItBeMet }
    var head = [cell(words.goal), cell(story.name(0), "num")]
    if story.lead > 0 { head.append(cell(story.name(story.lead), "num")) }
    head.append(cell(words.againstGoal, "drawn"))
    head += verdictHeads.map { cell($0) }
    var rows = Markup.empty
    for (index, goal) in goals.enumerated() {
      let reading = story.reading(goal)
      func text(_ value: Double?) -> String { value.map { reading.full($0, signed: goal.isChange) } ?? "–" }
      let range = goal.q05.flatMap { low in goal.q95.map { reading.range(low, $0, signed: goal.isChange) } } ?? "–"
      var row =
        Markup.element("td", [], .element("b", text: story.title(goal, at: index)) + .element("small", text: story.needed(goal)))
        + .element(
          "td", [.init("class", "num"), .init("data-head", story.name(0))],
          goal.isChange ? .text("–") : .text(text(base[index].measuredMean)) + met(base[index], beside: story.lead > 0, story))
      if story.lead > 0 {
        row += .element(
          "td", [.init("class", "num"), .init("data-head", story.name(story.lead))],
          .element("b", text: text(goal.measuredMean)) + .element("small", text: range)
            + notReached(goal, story))
      }
      row += .element(
        "td", [.init("class", "drawn")],
        strip(goal, base: goal.isChange ? nil : base[index].measuredMean, others.map { $0[index] }, verdicts, story))
      for (one, name) in zip(others, verdictHeads) {
        row += .element("td", [.init("data-head", name)], verdict(one[index], story))
      }
      rows += .element("tr", [], row)
    }
    let table = Markup.element(
      "table", [.init("class", "full goals")],
      .element("thead", [], .element("tr", [], .joined(head))) + .element("tbody", [], rows))
    return .element(
      "section", [.init("class", "card"), .init("id", "\(story.language.rawValue)-goals"), .init("data-figure", "goals")],
      .element("p", [.init("class", "q")], text: words.goalsQuestion)
        + .element("h3", [.init("class", "finding")], story.goalFinding)
        + .element("p", [.init("class", "cap")], words.goalCaption(story.dates(), story.words.whole(story.futuresFact)))
        + .element(
          "div",
          [.init("class", "scroll"), .init("tabindex", "0"), .init("role", "group"), .init("aria-label", words.goalsQuestion)],
          table)
        + PlateMarkup.pane(
          .drawing(legend(story, verdicts, width: 660), narrow: [legend(story, verdicts, width: 344)]))
        + .element("p", [.init("class", "small")], text: words.scale))
  }

  private static func cell(_ text: String, _ className: String? = nil) -> Markup {
    .element("th", [.init("scope", "col")] + (className.map { [.init("class", $0)] } ?? []), text: text)
  }

  /// All arms of one goal on one scale, the side that meets it tinted.
  private static func strip(_ goal: GoalRow, base: Double?, _ arms: [GoalRow], _ places: [Int], _ story: Story) -> Markup {
    let values = arms.flatMap { [$0.q05, $0.q95, $0.measuredMean] } + [base]
    let width = arms.count > 1 ? 132.0 : 168
    var canvas = Canvas(width: width, height: 14 + 12 * Double(arms.count), title: story.words.againstGoal)
    let known = values.compactMap { $0 }.filter(\.isFinite) + [goal.threshold]
    guard let low = known.min(), let high = known.max() else { return canvas.markup }
    let margin = max((high - low) * 0.12, abs(high) * 0.02, 1e-9)
    let scale = Scale((low - margin)...(high + margin), to: 4, width - 4)
    let x = scale[goal.threshold]
    let bottom = canvas.height - 2
    canvas.rect(goal.isAtMost ? 4 : x, 2, goal.isAtMost ? x - 4 : width - 4 - x, bottom - 2, .ink(.goalSide))
    if let base { canvas.line(scale[base], 4, scale[base], bottom - 2, .base, width: 1.4, dash: .dashed) }
    for (row, (arm, place)) in zip(arms, places).enumerated() {
      guard let low = arm.q05, let high = arm.q95, let mean = arm.measuredMean, (high - low).isFinite, mean.isFinite else {
        continue
      }
      canvas.range(scale[low], scale[mean], scale[high], y: 13 + 12 * Double(row), .arm(place), radius: 4.5)
    }
    canvas.line(x, 0, x, canvas.height, .goal, width: 2)
    return canvas.markup
  }

  private static func legend(_ story: Story, _ arms: [Int], width: Double) -> Canvas {
    var canvas = Canvas(width: width, title: story.words.againstGoal)
    var items: [(Swatch, String)] = [(.dashed(.base), story.name(0))]
    if story.lead > 0 { items += arms.map { (.range(.arm($0)), story.words.meanAndRange(story.name($0))) } }
    items.append((.square(.goalSide), story.words.goalLine))
    canvas.height = canvas.legend(items, 0, 14, width: width) - 8
    return canvas
  }

  /// In how many futures today's policy meets the goal too: what an option meets is no news where today does.
  private static func met(_ base: GoalRow, beside hasOption: Bool, _ story: Story) -> Markup {
    guard hasOption, base.futures > 0 else { return .empty }
    return .element("small", text: story.words.metOf(base.met, base.futures))
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

  private static func word(_ goal: GoalRow, _ likelihood: Likelihood, _ story: Story) -> String {
    goal.isUndefined ? story.words.notDefined : goal.isUnjudged ? story.words.tooFewReached : story.words.word(likelihood)
  }

  /// The word and the number of futures, one below the other.
  private static func verdictText(_ goal: GoalRow, _ story: Story) -> String {
    guard let likelihood = goal.likelihood else { return "–" }
    return story.words.sentence(word(goal, likelihood, story)) + "\n" + story.words.ofFutures(goal.met)
  }

  /// The table for documents that have no markup: a line break stands where the page sets the second text smaller.
  static func plain(_ story: Story) -> PlateTable? {
    let goals = story.goals(story.lead)
    guard !goals.isEmpty else { return nil }
    let words = story.words
    let verdicts = arms(story)
    let (base, others) = (story.goals(0), verdicts.map { story.goals($0) })
    var columns = [(name: words.goal, isNumber: false), (name: story.name(0), isNumber: true)]
    if story.lead > 0 { columns.append((story.name(story.lead), true)) }
    columns += verdicts.map { ((verdicts.count > 1 ? story.name($0) + "\n" : "") + words.willItBeMet, false) }
    let rows = goals.enumerated().map { index, goal -> [String] in
      let reading = story.reading(goal)
      func text(_ value: Double?) -> String { value.map { reading.full($0, signed: goal.isChange) } ?? "–" }
      let range = goal.q05.flatMap { low in goal.q95.map { reading.range(low, $0, signed: goal.isChange) } }
      let met = story.lead > 0 && base[index].futures > 0 ? words.metOf(base[index].met, base[index].futures) : nil
      let missed = goal.notReached.flatMap { $0 > 0 ? words.notReachedOf(story.shareText($0)) : nil }
      func lines(_ texts: String?...) -> String { texts.compactMap { $0 }.joined(separator: "\n") }
      var row = [
        lines(story.title(goal, at: index), story.needed(goal)),
        goal.isChange ? "–" : lines(text(base[index].measuredMean), met),
      ]
      if story.lead > 0 { row.append(lines(text(goal.measuredMean), range, missed)) }
      return row + others.map { verdictText($0[index], story) }
    }
    return PlateTable(caption: words.goalsQuestion, columns: columns, rows: rows)
  }

  /// Options whose verdicts stand side by side.
  private static func arms(_ story: Story) -> [Int] {
    // Names of more options would not stand side by side.
    (1...3).contains(story.options.count) ? Array(story.options) : [story.lead]
  }
}

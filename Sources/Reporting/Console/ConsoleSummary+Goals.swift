import Experiments
import StationModel
import Texts

extension ConsoleSummary {
  /// One sentence on an arm: its goals, else the first outcome that clearly changes.
  func verdict(_ arm: Int) -> [String] {
    let asked = comparison.findings(arm: arm).filter { $0.finding.replications > 0 }
    var counts: [Likelihood: Int] = [:]
    for (_, finding) in asked { if let likelihood = finding.likelihood { counts[likelihood, default: 0] += 1 } }
    let always = asked.count { $0.finding.met == $0.finding.replications }
    var lines = messages.verdict(name(arm), counts, always: always).map { TextWrap.lines($0, to: page) } ?? []
    if let gaps = gapSentence(asked) { lines += TextWrap.lines(gaps, to: page) }
    if arm > 0, let headline = headline(arm) {
      lines += TextWrap.lines(headline, to: page)
    } else if arm > 0, lines.isEmpty {
      lines += TextWrap.lines(messages.nothingChanges(name(arm)), to: page)
    }
    if arm > 0, let places = placesLine(arm) { lines += TextWrap.lines(places, to: page) }
    if let crime = crimeSentence(arm) { lines += TextWrap.lines(crime, to: page) }
    return lines
  }

  /// Names the goals that no future can measure.
  private func gapSentence(_ findings: [(goal: Int, finding: GoalFinding)]) -> String? {
    func names(_ gap: GoalFinding.Gap) -> [(goal: String, finding: GoalFinding)] {
      findings.filter { $0.finding.gap == gap }.map { (title($0.goal, $0.finding.check), $0.finding) }
    }
    return messages.notMeasured(
      names(.undefined).map(\.goal),
      notReached: names(.notReached).map { ($0.goal, reachText($0.finding.notReached?.mean ?? .nan)) })
  }

  /// A share of calls with its unit: tenths of a per cent below ten.
  func reachText(_ share: Double) -> String {
    let unit = figures.unit(.share, size: share)
    return figures.text(share / unit.divisor, decimals: share < 0.1 ? 1 : 0) + figures.suffix(unit)
  }

  /// What is said beside a change of a mean over the calls reached; nil where all are reached.
  func reachText(_ reach: ReachFinding?) -> String? {
    guard let reach, !reach.isComplete else { return nil }
    return messages.notReached(reachText(reach.shareA), reachText(reach.shareB))
  }

  /// One sentence on the two halves of a rollout: where its stations are, and where the city gave officers for them.
  private func placesLine(_ arm: Int) -> String? {
    func change(_ scope: Scope) -> String? {
      let measurement = Measurement(.responseMinutesMean, scope: scope, window: comparison.window)
      guard let difference = result.difference(measurement, from: 0, to: arm), !difference.isIdentical else { return nil }
      let reach = result.reach(measurement, from: 0, to: arm)
      let isClear = difference.interval.map { !$0.contains(0) } ?? false
      let word =
        reach?.allowsComparison == false
        ? messages.incomparable : !isClear ? messages.unclear : difference.mean < 0 ? messages.better : messages.worse
      let change = "\(figures.text(difference.meanA, decimals: 1)) → \(figures.text(difference.meanB, decimals: 1))"
      return messages.change(change, word, reach: reachText(reach))
    }
    guard let near = change(.treated), let far = change(.elsewhere) else { return nil }
    return messages.places(near: near, elsewhere: far)
  }

  private func headline(_ arm: Int) -> String? {
    for row in keyRows {
      guard let difference = result.difference(row.measurement, from: 0, to: arm), !difference.isIdentical,
        let interval = difference.interval, !interval.contains(0)
      else { continue }
      let reach = result.reach(row.measurement, from: 0, to: arm)
      if reach?.allowsComparison == false { continue }
      let outcome = row.measurement.outcome
      let unit = figures.unit(outcome.quantity, size: max(difference.meanA.magnitude, difference.meanB.magnitude))
      let decimals = NumberStyle.decimals(level: max(difference.meanA.magnitude, difference.meanB.magnitude) / unit.divisor)
      func text(_ value: Double) -> String { figures.text(value / unit.divisor, decimals: decimals) }
      let isBetter = outcome.direction.map { ($0 == .lower) == (difference.mean < 0) }
      let same = difference.mean < 0 ? difference.shareLower : 1 - difference.shareLower - difference.shareEqual
      return messages.headline(
        row.title, text(difference.meanA), text(difference.meanB) + figures.suffix(unit), reach: reachText(reach),
        isBetter: isBetter, in: messages.count(same))
    }
    return nil
  }

  /// Goal by goal: needed, today, arm, range of futures, futures that meet it.
  func goalTable(_ arm: Int) -> TextTable {
    let today = arm > 0 ? [head(0)] : []
    var table = TextTable(
      [""] + [messages.needed] + today + [head(arm), messages.futures90, messages.metIn],
      [.left, .left] + today.map { _ in .right } + [.right, .right, .left])
    for (goal, finding) in comparison.findings(arm: arm) {
      table.add(goalRow(goal, finding, hasBase: arm > 0))
      if let row = reachRow(finding, hasBase: arm > 0) { table.add(row) }
    }
    return table
  }

  /// The calls that nobody reached, below a goal on a mean over the others; nil where there are none.
  private func reachRow(_ finding: GoalFinding, hasBase: Bool) -> [TextTable.Cell]? {
    let before = finding.notReachedBefore?.mean ?? 0
    guard let now = finding.notReached, now.mean > 0 || before > 0 else { return nil }
    var row: [TextTable.Cell] = [.init(messages.notReachedRow, .faint), .init("≤ " + reachText(Reach.largestShare), .faint)]
    if hasBase { row.append(.init(finding.notReachedBefore.map { reachText($0.mean) } ?? "", .faint)) }
    let range = "\(reachText(now.quantiles.q05)) – \(reachText(now.quantiles.q95))"
    return row + [.init(reachText(now.mean), .faint), .init(range, .faint), .init("")]
  }

  private func goalRow(_ goal: Int, _ finding: GoalFinding, hasBase: Bool) -> [TextTable.Cell] {
    let check = finding.check
    let isChange = check.change != .none
    let mean = finding.measured.map { $0.mean.isFinite ? $0.mean.magnitude : 0 } ?? 0
    let size = max(check.threshold.value.magnitude, mean)
    let unit = figures.unit(check.asShare && isChange ? .share : check.measurement.outcome.quantity, size: size)
    let spread = finding.measured.map { ($0.quantiles.q95 - $0.quantiles.q05) / unit.divisor } ?? 0
    let decimals = max(
      min(NumberStyle.decimals(level: size / unit.divisor), 2), min(NumberStyle.decimals(error: spread), 2) - 1)
    func text(_ value: Double?) -> String {
      value.map { figures.text($0 / unit.divisor, decimals: decimals, signed: isChange) } ?? "–"
    }
    let range = finding.measured.map {
      figures.range($0.quantiles.q05 / unit.divisor, $0.quantiles.q95 / unit.divisor, decimals: decimals, signed: isChange)
    }
    var row: [TextTable.Cell] = [.init(title(goal, check)), .init(needed(check, unit), .faint)]
    if hasBase { row.append(.init(isChange ? "" : text(finding.base?.mean), .faint)) }
    row += [.init(text(finding.measured?.mean), .strong), .init(range ?? "–"), met(finding)]
    return row
  }

  private func title(_ goal: Int, _ check: GoalCheck) -> String {
    let outcome = names[check.measurement.outcome].title[messages.language]
    if let title = names.goals[goal].title?[messages.language], title != outcome || check.measurement.scope == .city {
      return title
    }
    let separator = messages.language == .en ? ", " : "，"
    return outcome + separator + messages.scope(check.measurement.scope, names)
  }

  private func needed(_ check: GoalCheck, _ unit: NumberStyle.Unit) -> String {
    let sign: String
    switch check.threshold {
    case .atMost: sign = "≤ "
    case .atLeast: sign = "≥ "
    }
    let value = sign + figures.exact(check.threshold.value / unit.divisor) + figures.suffix(unit)
    switch check.change {
    case .none: return value
    case .fromBase: return value + " " + messages.fromBase(head(0))
    case .fromWindow(let window):
      return value + " " + messages.fromBase(names.name(window)?[messages.language] ?? names.id(window))
    }
  }

  private func met(_ finding: GoalFinding) -> TextTable.Cell {
    guard let likelihood = finding.likelihood else { return .init("–", .faint) }
    let text = "\(Self.mark(likelihood)) \(messages.ofFutures(finding.met))"
    switch finding.gap {
    case .undefined?: return .init("\(text)  \(messages.notDefined)", .bad)
    case .notReached?: return .init("\(text)  \(messages.tooFewReached)", .bad)
    case nil: break
    }
    var words = [messages.word(likelihood)]
    if finding.undefined > 0 { words.append(messages.undefinedIn(finding.undefined)) }
    if finding.unjudged > 0 { words.append(messages.unjudgedIn(finding.unjudged)) }
    return .init("\(text)  \(words.joined(separator: messages.pick(", ", "，")))", Self.ink(likelihood))
  }

  private static func mark(_ likelihood: Likelihood) -> String {
    switch likelihood {
    case .almostCertain, .veryLikely: "●"
    case .likely: "◕"
    case .tooClose: "◐"
    case .unlikely, .veryUnlikely, .almostImpossible: "○"
    case .tooFew: "·"
    }
  }

  private static func ink(_ likelihood: Likelihood) -> ConsoleStyle.Ink {
    switch likelihood {
    case .almostCertain, .veryLikely, .likely: .good
    case .tooClose, .tooFew: .open
    case .unlikely, .veryUnlikely, .almostImpossible: .bad
    }
  }
}

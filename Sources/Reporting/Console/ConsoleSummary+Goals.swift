import Experiments
import StationModel

extension ConsoleSummary {
  /// One sentence on an arm: its goals, else the first outcome that clearly changes.
  func verdict(_ arm: Int) -> [String] {
    var counts: [Likelihood: Int] = [:]
    for (_, finding) in comparison.findings(arm: arm) {
      if let share = finding.share { counts[Likelihood(share: share), default: 0] += 1 }
    }
    var lines = messages.verdict(name(arm), counts).map { TextWrap.lines($0, to: TextTable.width) } ?? []
    if arm > 0, let headline = headline(arm) {
      lines += TextWrap.lines(headline, to: TextTable.width)
    } else if arm > 0, lines.isEmpty {
      lines.append(messages.nothingChanges(name(arm)))
    }
    if arm > 0, let places = placesLine(arm) { lines += TextWrap.lines(places, to: TextTable.width) }
    if let crime = crimeSentence(arm) { lines += TextWrap.lines(crime, to: TextTable.width) }
    return lines
  }

  /// One sentence on the two halves of a rollout: where its stations are, and where the city gave officers for them.
  private func placesLine(_ arm: Int) -> String? {
    func change(_ scope: Scope) -> String? {
      let measurement = Measurement(.responseMinutesMean, scope: scope, window: comparison.window)
      guard let difference = result.difference(measurement, from: 0, to: arm), !difference.isIdentical else { return nil }
      let isClear = difference.interval.map { !$0.contains(0) } ?? false
      let change = "\(figures.text(difference.meanA, decimals: 1)) → \(figures.text(difference.meanB, decimals: 1))"
      return messages.change(change, isBetter: isClear ? difference.mean < 0 : nil)
    }
    guard let near = change(.treated), let far = change(.elsewhere) else { return nil }
    return messages.places(near: near, elsewhere: far)
  }

  private func headline(_ arm: Int) -> String? {
    for row in keyRows {
      guard let difference = result.difference(row.measurement, from: 0, to: arm), !difference.isIdentical,
        let interval = difference.interval, !interval.contains(0)
      else { continue }
      let outcome = row.measurement.outcome
      let unit = figures.unit(Quantity(outcome), size: max(difference.meanA.magnitude, difference.meanB.magnitude))
      let decimals = NumberStyle.decimals(level: max(difference.meanA.magnitude, difference.meanB.magnitude) / unit.divisor)
      func text(_ value: Double) -> String { figures.text(value / unit.divisor, decimals: decimals) }
      let isBetter = outcome.direction.map { ($0 == .lower) == (difference.mean < 0) }
      let same = difference.mean < 0 ? difference.shareLower : 1 - difference.shareLower - difference.shareEqual
      return messages.headline(
        row.title, text(difference.meanA), text(difference.meanB) + figures.suffix(unit), isBetter: isBetter,
        of: Likelihood.ofHundred(same))
    }
    return nil
  }

  /// Goal by goal: needed, today, arm, range of futures, futures that meet it.
  func goalTable(_ arm: Int) -> TextTable {
    let today = arm > 0 ? [head(0)] : []
    var table = TextTable(
      [""] + [messages.needed] + today + [head(arm), messages.futures90, messages.ofHundred],
      [.left, .left] + today.map { _ in .right } + [.right, .right, .left])
    for (goal, finding) in comparison.findings(arm: arm) { table.add(goalRow(goal, finding, hasBase: arm > 0)) }
    return table
  }

  private func goalRow(_ goal: Int, _ finding: GoalFinding, hasBase: Bool) -> [TextTable.Cell] {
    let check = finding.check
    let isChange = check.change != .none
    let size = max(check.threshold.value.magnitude, finding.measured?.mean.magnitude ?? 0)
    let unit = figures.unit(check.asShare && isChange ? .share : Quantity(check.measurement.outcome), size: size)
    let spread = finding.measured.map { ($0.futures.q95 - $0.futures.q05) / unit.divisor } ?? 0
    let decimals = max(
      min(NumberStyle.decimals(level: size / unit.divisor), 2), min(NumberStyle.decimals(error: spread), 2) - 1)
    func text(_ value: Double?) -> String {
      value.map { figures.text($0 / unit.divisor, decimals: decimals, signed: isChange) } ?? "–"
    }
    let range = finding.measured.map {
      figures.range($0.futures.q05 / unit.divisor, $0.futures.q95 / unit.divisor, decimals: decimals, signed: isChange)
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
    case .fromWindow(let window): return value + " " + messages.fromBase(names.id(window))
    }
  }

  private func met(_ finding: GoalFinding) -> TextTable.Cell {
    guard let share = finding.share else { return .init("–", .faint) }
    let likelihood = Likelihood(share: share)
    let count = String(Likelihood.ofHundred(share))
    let number = String(repeating: " ", count: 3 - count.count) + count
    return .init("\(Self.mark(likelihood)) \(number)  \(messages.word(likelihood))", Self.ink(likelihood))
  }

  private static func mark(_ likelihood: Likelihood) -> String {
    switch likelihood {
    case .veryLikely: "●"
    case .likely: "◕"
    case .tooClose: "◐"
    case .unlikely: "○"
    }
  }

  private static func ink(_ likelihood: Likelihood) -> ConsoleStyle.Ink {
    switch likelihood {
    case .veryLikely, .likely: .good
    case .tooClose: .open
    case .unlikely: .bad
    }
  }
}

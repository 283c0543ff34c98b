import Experiments
import StationModel
import Texts

extension ConsoleSummary {
  /// Sentences on an arm: its goals, what clearly changes, where, and what becomes of crime.
  func verdict(_ arm: Int) -> [Sentence] {
    let findings = comparison.findings(arm: arm)
    var all: [Sentence] = []
    if let tally = GoalTally(findings.map(\.finding), arm: names.arms[arm].id, futures: futuresFact) {
      all.append(messages.verdict(named(arm), tally))
    }
    if let gaps = gapSentence(findings.filter { $0.finding.replications > 0 }) { all.append(gaps) }
    if arm > 0 {
      if let headline = headline(arm) { all.append(headline) } else if all.isEmpty { all.append(nothingChanges(arm)) }
      if let places = placesSentence(arm) { all.append(places) }
    }
    if let crime = crimeSentence(arm) { all.append(crime) }
    return all
  }

  /// Names the goals that no replication can measure.
  private func gapSentence(_ findings: [(goal: Int, finding: GoalFinding)]) -> Sentence? {
    func ones(_ gap: GoalFinding.Gap) -> [(goal: Int, finding: GoalFinding)] { findings.filter { $0.finding.gap == gap } }
    return messages.notMeasured(
      ones(.undefined).map { title($0.goal, $0.finding) },
      notReached: ones(.notReached).map { goal, finding in
        (title(goal, finding), share(fact(finding, goal, .notReached, finding.notReached?.mean)))
      })
  }

  /// A number of `goals.csv`.
  private func fact(_ finding: GoalFinding, _ goal: Int, _ column: GoalColumn, _ value: Double?) -> Fact {
    Fact(
      value ?? .nan,
      .rows(GoalColumn.self, [.goal: names.goals[goal].id, .arm: names.arms[finding.arm].id], column))
  }

  private func count(_ finding: GoalFinding, _ goal: Int, _ column: GoalColumn, _ count: Int) -> Fact {
    fact(finding, goal, column, Double(count))
  }

  /// A share of calls with its unit: tenths of a per cent below ten.
  private func share(_ fact: Fact) -> Sentence {
    let unit = figures.unit(.share, size: fact.value)
    return number(fact, unit, decimals: fact.value < 0.1 ? 1 : 0, suffix: figures.suffix(unit))
  }

  /// What is said beside a change of a mean over the calls reached; nil where all are reached.
  private func reachText(_ reach: ReachFacts?) -> Sentence? {
    guard let reach, !reach.finding.isComplete else { return nil }
    return messages.notReached(share(reach.shareA), share(reach.shareB))
  }

  /// One sentence on the two halves of a rollout: where its stations are, and where the city gave officers for them.
  private func placesSentence(_ arm: Int) -> Sentence? {
    func sentence(_ scope: Scope) -> Sentence? {
      let measurement = Measurement(.responseMinutesMean, scope: scope, window: comparison.window)
      guard let change = change(measurement, arm), !change.difference.isIdentical else { return nil }
      let reach = reach(measurement, arm)
      let isIncomparable = reach?.finding.allowsComparison == false
      let word =
        isIncomparable
        ? reach.map { messages.ifAny($0.isIncomparable, messages.incomparable) }
        : betterWord(.responseMinutesMean, change.clearSign)
      let levels = number(change.meanA, decimals: 1) + " → " + number(change.meanB, decimals: 1)
      return messages.change(levels, word ?? "", reach: reachText(reach))
    }
    guard let near = sentence(.treated), let far = sentence(.elsewhere) else { return nil }
    return messages.places(near: near, elsewhere: far)
  }

  /// The outcomes of a first look that clearly change and may be compared.
  private func clearChanges(_ arm: Int) -> [(row: Row, change: Change)] {
    keyRows.compactMap { row in
      guard let change = change(row.measurement, arm), !change.difference.isIdentical, change.clearSign.value != 0,
        reach(row.measurement, arm)?.finding.allowsComparison != false
      else { return nil }
      return (row, change)
    }
  }

  private func nothingChanges(_ arm: Int) -> Sentence {
    let formulas = keyRows.compactMap { row -> Formula? in
      guard let change = change(row.measurement, arm), !change.difference.isIdentical,
        reach(row.measurement, arm)?.finding.allowsComparison != false
      else { return nil }
      return .fold(.magnitude, change.clearSign.formula)
    }
    return messages.nothingChanges(
      named(arm), Fact(Double(clearChanges(arm).count), formulas.reduce(.number(0), +)))
  }

  private func headline(_ arm: Int) -> Sentence? {
    guard let (row, change) = clearChanges(arm).first else { return nil }
    let outcome = row.measurement.outcome
    let size = max(change.difference.meanA.magnitude, change.difference.meanB.magnitude)
    let unit = figures.unit(outcome.quantity, size: size)
    let decimals = NumberStyle.decimals(level: size / unit.divisor)
    let (better, worse) = outcome.direction == .lower ? (messages.better, messages.worse) : (messages.worse, messages.better)
    let word = outcome.direction.map { _ in
      messages.sign(change.mean, below: better, equal: messages.unclear, above: worse)
    }
    return messages.headline(
      row.title, number(change.meanA, unit, decimals: decimals),
      number(change.meanB, unit, decimals: decimals, suffix: figures.suffix(unit)),
      reach: reachText(reach(row.measurement, arm)), word: word,
      in: change.difference.mean < 0 ? change.lower : change.higher)
  }

  /// Goal by goal: needed, today, arm, range of replications, replications that meet it.
  func goalTable(_ arm: Int) -> ConsoleTable {
    let today = arm > 0 ? [head(0)] : []
    var table = ConsoleTable(
      ["", Sentence(messages.needed)] + today + [head(arm), Sentence(messages.futures90), Sentence(messages.metIn)],
      [.left, .left] + today.map { _ in .right } + [.right, .right, .left])
    for (goal, finding) in comparison.findings(arm: arm) {
      table.add(goalRow(goal, finding, hasBase: arm > 0))
      if let row = reachRow(goal, finding, hasBase: arm > 0) { table.add(row) }
    }
    return table
  }

  /// The calls that nobody reached, below a goal on a mean over the others; nil where there are none.
  private func reachRow(_ goal: Int, _ finding: GoalFinding, hasBase: Bool) -> [ConsoleTable.Cell]? {
    let before = finding.notReachedBefore?.mean ?? 0
    guard let now = finding.notReached, now.mean > 0 || before > 0 else { return nil }
    let limit = Fact(Reach.largestShare, .number(Reach.largestShare))
    var row: [ConsoleTable.Cell] = [.init(Sentence(messages.notReachedRow), .faint), .init("≤ " + share(limit), .faint)]
    if hasBase {
      let base = finding.notReachedBefore.map { share(fact(finding, goal, .notReachedBefore, $0.mean)) }
      row.append(.init(base ?? "", .faint))
    }
    var measurement = finding.check.measurement
    measurement.outcome = .callsNotReachedShare
    let level = level(measurement, finding.arm, comparedWith: hasBase ? 0 : nil)
    let ends = level.map { share($0.q05) + " – " + share($0.q95) } ?? ""
    return row + [.init(share(fact(finding, goal, .notReached, now.mean)), .faint), .init(ends, .faint), .init("")]
  }

  private func goalRow(_ goal: Int, _ finding: GoalFinding, hasBase: Bool) -> [ConsoleTable.Cell] {
    let check = finding.check
    let isChange = check.change != .none
    let mean = finding.measured.map { $0.mean.isFinite ? $0.mean.magnitude : 0 } ?? 0
    let size = max(check.threshold.value.magnitude, mean)
    let unit = figures.unit(check.asShare && isChange ? .share : check.measurement.outcome.quantity, size: size)
    let spread = finding.measured.map { ($0.quantiles.q95 - $0.quantiles.q05) / unit.divisor } ?? 0
    let decimals = max(
      min(NumberStyle.decimals(level: size / unit.divisor), 2), min(NumberStyle.decimals(error: spread), 2) - 1)
    func level(_ column: GoalColumn, _ estimate: Estimate?) -> Sentence {
      estimate.map { number(fact(finding, goal, column, $0.mean), unit, decimals: decimals, signed: isChange) } ?? "–"
    }
    let ends: Sentence? = finding.measured.map {
      range(
        fact(finding, goal, .q05, $0.quantiles.q05), fact(finding, goal, .q95, $0.quantiles.q95), unit, decimals: decimals,
        signed: isChange)
    }
    var row: [ConsoleTable.Cell] = [.init(title(goal, finding)), .init(needed(goal, finding, unit), .faint)]
    if hasBase { row.append(.init(isChange ? "" : level(.baseMean, finding.base), .faint)) }
    row += [.init(level(.measuredMean, finding.measured), .strong), .init(ends ?? "–"), met(goal, finding)]
    return row
  }

  private func title(_ goal: Int, _ finding: GoalFinding) -> Sentence {
    let measurement = finding.check.measurement
    let outcome = names[measurement.outcome].title[messages.language]
    if let title = names.goals[goal].title, title[messages.language] != outcome || measurement.scope == .city {
      return named(goal: goal, title)
    }
    return named(measurement.outcome) + messages.pick(", ", "，") + place(goal, finding)
  }

  /// Where a goal is measured.
  private func place(_ goal: Int, _ finding: GoalFinding) -> Sentence {
    let scope = finding.check.measurement.scope
    let citation = Citation(formula: fact(finding, goal, .place, nil).formula, form: .text)
    let place = Sentence([.cited(names.id(scope).place, citation)])
    return switch scope {
    case .priority: messages.priority(place)
    case .hours: messages.hours(place)
    default: named(scope)
    }
  }

  private func needed(_ goal: Int, _ finding: GoalFinding, _ unit: NumberStyle.Unit) -> Sentence {
    let check = finding.check
    let sign: String
    switch check.threshold {
    case .atMost: sign = "≤ "
    case .atLeast: sign = "≥ "
    }
    let threshold = fact(finding, goal, .threshold, check.threshold.value)
    let decimals = NumberStyle.exactDecimals(threshold.value / unit.divisor)
    let value = sign + number(threshold, unit, decimals: decimals, suffix: figures.suffix(unit))
    switch check.change {
    case .none: return value
    case .fromBase: return value + " " + messages.fromBase(head(0))
    case .fromWindow(let window): return value + " " + messages.fromBase(dates(window))
    }
  }

  private func met(_ goal: Int, _ finding: GoalFinding) -> ConsoleTable.Cell {
    guard let likelihood = finding.likelihood else { return .init("–", .faint) }
    func count(_ column: GoalColumn, _ value: Int) -> Fact { self.count(finding, goal, column, value) }
    let (undefined, unjudged) = (count(.undefined, finding.undefined), count(.unjudged, finding.unjudged))
    let share = ShareFact(met: count(.met, finding.met), of: count(.futures, finding.replications))
    let text = "\(Self.mark(likelihood)) \(messages.kOfN(share))" as Sentence
    let gap = (share.all - undefined) - unjudged
    switch finding.gap {
    case .undefined?: return .init("\(text)  \(messages.ifNone(gap, messages.notDefined))", .bad)
    case .notReached?: return .init("\(text)  \(messages.ifNone(gap, messages.tooFewReached))", .bad)
    case nil: break
    }
    var words = [messages.word(share)]
    if finding.undefined > 0 { words.append(messages.undefinedIn(undefined)) }
    if finding.unjudged > 0 { words.append(messages.unjudgedIn(unjudged)) }
    return .init("\(text)  \(Sentence.joined(words, separator: messages.pick(", ", "，")))", Self.ink(likelihood))
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

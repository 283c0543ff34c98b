import DiscreteEvents
import StationModel
import Texts

extension ScenarioDecoder {
  /// What goals and expectations can name.
  struct Question {
    var names: ScenarioNames
    var windows: [String]
    var zones: ZoneNames?
    /// Kinds of calls, in the order of their names.
    var kinds: [CallKind] = []
  }

  /// Outcome, scope and window of a goal or an expectation.
  private struct Reading {
    var outcome: Outcome
    var scope: Scope
    var window: WindowChoice
  }

  func goals(_ question: Question) -> [Goal] {
    root.things("goals").compactMap { id, cursor in
      // Without a word on it, a goal is asked of the end.
      let last = WindowChoice.window(max(0, question.windows.count - 1))
      let reading = reading(cursor, question, otherwise: last)
      let title = cursor.part("title").map(Self.text)
      let bounds = ["atMost", "atLeast", "atMostShare", "atLeastShare"].map { cursor.optionalNumber($0) }
      let change = change(cursor, question)
      let chance = cursor.number("chance")
      checkBounds(cursor, bounds, hasChange: change != .none, reading)
      guard let reading else { return nil }
      if OutcomeTexts[reading.outcome].unit.hasPrefix("CNY"), root.located("money") == nil {
        context.diagnostics.warn(
          "no-ledger", "the scenario keeps no ledger", at: cursor.position("outcome"), path: cursor.path(of: "outcome"),
          hint: "add \"money\": {}")
      }
      if case .fromWindow = change, reading.outcome.isOfWholeStudy {
        cursor.error(
          "whole-study", "\"\(OutcomeTexts[reading.outcome].id)\" belongs to the whole study: it has no earlier window",
          at: "changeFrom")
      }
      if case .fromWindow(let index) = change, reading.window == .window(index) {
        cursor.error("same-window", "a change from a window to itself is always 0", at: "changeFrom")
      }
      let asShare = bounds[2] != nil || bounds[3] != nil
      return Goal(
        id: id, title: title ?? OutcomeTexts[reading.outcome].title, outcome: reading.outcome, scope: reading.scope,
        window: reading.window, atMost: asShare ? bounds[2] : bounds[0], atLeast: asShare ? bounds[3] : bounds[1], change: change,
        asShare: asShare, chance: chance)
    }
  }

  private func checkBounds(_ cursor: Cursor, _ bounds: [Double?], hasChange: Bool, _ reading: Reading?) {
    func note(_ code: String, _ message: String, _ key: String, hint: String? = nil) {
      cursor.error(code, message, at: key, hint: hint)
    }
    let (plain, shares) = (bounds[0...1].contains { $0 != nil }, bounds[2...3].contains { $0 != nil })
    if !plain && !shares {
      context.error(
        "no-bound", "the goal asks for no value", at: cursor.opening, path: cursor.path,
        hint: "give atMost or atLeast, or atMostShare or atLeastShare of a change")
    }
    if plain && shares {
      note("two-bounds", "the goal asks for a value and for a relative change", bounds[2] != nil ? "atMostShare" : "atLeastShare")
    }
    if shares && !hasChange {
      note(
        "no-change", "a relative change from what?", bounds[2] != nil ? "atMostShare" : "atLeastShare",
        hint: "give changeFrom: base, or a window")
    }
    for (least, most) in [(bounds[1], bounds[0]), (bounds[3], bounds[2])] {
      if let least, let most, least > most {
        note("impossible-goal", "no value is at least \(NumberText.of(least)) and at most \(NumberText.of(most))", "atLeast")
      }
    }
    guard let reading else { return }
    checkPossible(
      cursor, reading.outcome, values: hasChange ? [] : [("atMost", bounds[0]), ("atLeast", bounds[1])],
      shares: hasChange ? [("atMostShare", bounds[2]), ("atLeastShare", bounds[3])] : [])
  }

  private func change(_ cursor: Cursor, _ question: Question) -> Goal.Change {
    guard let text = cursor.optionalText("changeFrom") else { return .none }
    if text == "base" { return .fromBase }
    return cursor.reference("changeFrom", among: question.windows + ["base"], what: "window").map { .fromWindow($0) } ?? .fromBase
  }

  func expectations(_ question: Question) -> [ExpectedValue] {
    root.records("expect").compactMap { cursor in
      let reading = reading(cursor, question, otherwise: .all)
      let (value, tolerance) = (cursor.number("value"), cursor.optionalNumber("tolerance"))
      guard let reading else { return nil }
      return ExpectedValue(
        outcome: reading.outcome, scope: reading.scope, window: reading.window, value: value, tolerance: tolerance)
    }
  }

  // MARK: Outcome, scope, window

  /// The outcome that a section names, and its id; nil where there is none of that name, which is noted.
  func outcome(_ cursor: Cursor) -> (outcome: Outcome, id: String)? {
    guard let id = cursor.optionalText("outcome") else { return nil }
    if let outcome = OutcomeTexts.outcome(id) { return (outcome, id) }
    cursor.error(
      "unknown-outcome", "no outcome is called \"\(id)\"", at: "outcome",
      hint: OutcomeTexts.nearest(to: id).map { "did you mean \"\($0)\"?" } ?? "`explain outcomes` lists them")
    return nil
  }

  private func reading(_ cursor: Cursor, _ question: Question, otherwise: WindowChoice) -> Reading? {
    let scope = scope(cursor, question)
    let window = window(cursor, question) ?? otherwise
    guard let (outcome, id) = outcome(cursor) else { return nil }
    if let scope, !outcome.isDefined(in: scope) {
      let key = ["area", "kind", "priority", "precinct", "hours"].first { cursor.located($0) != nil } ?? "outcome"
      cursor.error(
        "no-such-scope", "\"\(id)\" cannot be read for a part like this", at: key,
        hint: OutcomeTexts[outcome].parts)
    }
    checkKinds(cursor, outcome, scope, question)
    if outcome.isOfWholeStudy, window != .all, question.windows.count > 1 {
      cursor.error(
        "whole-study", "\"\(id)\" belongs to the whole study, not to a window of it",
        at: cursor.located("window") == nil ? "outcome" : "window",
        hint: "give \"window\": \"all\"")
    }
    return Reading(outcome: outcome, scope: scope ?? .city, window: window)
  }

  /// What no kind of call can bring is not asked.
  private func checkKinds(_ cursor: Cursor, _ outcome: Outcome, _ scope: Scope?, _ question: Question) {
    switch scope {
    case .priority(let priority) where !question.kinds.isEmpty && !question.kinds.contains { $0.priority == priority }:
      cursor.error("no-such-calls", "no kind of call has priority \(priority)", at: "priority")
    case .kind(let kind) where question.kinds.indices.contains(kind) && !question.kinds[kind].isCrime:
      guard outcome.family == .offences || outcome == .crimeClearedShare else { return }
      cursor.error(
        "no-such-calls", "\"\(question.names.kinds[kind])\" reports no offence", at: "kind", hint: "name a kind of offence")
    default: return
    }
  }

  private func window(_ cursor: Cursor, _ question: Question) -> WindowChoice? {
    guard let text = cursor.optionalText("window") else { return nil }
    if text == "all" { return .all }
    return cursor.reference("window", among: question.windows + ["all"], what: "window").map { .window($0) }
  }

  /// The part of the city or of the calls; nil after a problem.
  private func scope(_ cursor: Cursor, _ question: Question) -> Scope? {
    let area = area(cursor, question)
    let kind = cursor.reference("kind", among: question.names.kinds, what: "kind of call")
    let priority = cursor.optionalInteger("priority")
    let precinct = cursor.reference("precinct", among: question.names.precincts, what: "precinct")
    let hours = wholeHours(cursor)
    let given = ["area", "kind", "priority", "precinct", "hours"].filter { cursor.located($0) != nil }
    if given.count > 1 {
      cursor.error("two-scopes", "an outcome is read for one part at a time", at: given[1], hint: "\(given[0]) is given too")
      return nil
    }
    if let kind { return .kind(kind) }
    if let priority { return .priority(priority) }
    if let precinct { return .precinct(precinct) }
    return hours ?? area ?? (given.isEmpty ? .city : nil)
  }

  private func area(_ cursor: Cursor, _ question: Question) -> Scope? {
    guard let text = cursor.optionalText("area") else { return nil }
    switch text {
    case "city": return .city
    case "worstZone": return .worstZone
    case "treated": return .treated
    case "buffer": return .buffer
    case "control": return .control
    case "elsewhere": return .elsewhere
    default: break
    }
    if let index = question.names.areas.firstIndex(of: text) { return .area(index) }
    guard let zones = question.zones else { return nil }
    if let zone = zones.index(of: text) { return .zone(zone) }
    let known = ["city", "worstZone", "treated", "buffer", "control", "elsewhere"] + question.names.areas
    cursor.unknown(text, among: known, what: "area or zone", at: cursor.position("area"), path: cursor.path(of: "area"))
    return nil
  }

  func wholeHours(_ cursor: Cursor) -> Scope? {
    guard let hours = cursor.hours("hours") else { return nil }
    guard hours.opensAtMinute % 60 == 0, hours.closesAtMinute % 60 == 0 else {
      cursor.error("whole-hours", "outcomes are read for whole hours", at: "hours", hint: "such as 06-07 or 22-06")
      return nil
    }
    return .hours(from: hours.opensAtMinute / 60, to: hours.closesAtMinute / 60)
  }

  /// Asks for the keys of the uncertain parameters, which are read with the file's paths at hand.
  func readUncertain() {
    for record in root.records("uncertain") {
      _ = record.optionalText("parameter")
      _ = record.field("as")
      _ = Self.source(record)
    }
  }
}

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
          "no-ledger", Words("the scenario keeps no ledger", "本场景没有设置经费"), at: cursor.position("outcome"),
          path: cursor.path(of: "outcome"),
          hint: Words("add \"money\": {}", "请加上 \"money\": {}"))
      }
      if case .fromWindow = change, reading.outcome.isOfWholeStudy {
        cursor.error(
          "whole-study",
          Words(
            "\"\(OutcomeTexts[reading.outcome].id)\" belongs to the whole study: it has no earlier window",
            "\"\(OutcomeTexts[reading.outcome].id)\" 针对整个研究期，没有更早的时段"),
          at: "changeFrom")
      }
      if case .fromWindow(let index) = change, reading.window == .window(index) {
        cursor.error("same-window", Words("a change from a window to itself is always 0", "时段与自身相比，变化总是 0"), at: "changeFrom")
      }
      let asShare = bounds[2] != nil || bounds[3] != nil
      return Goal(
        id: id, title: title ?? OutcomeTexts[reading.outcome].title, outcome: reading.outcome, scope: reading.scope,
        window: reading.window, atMost: asShare ? bounds[2] : bounds[0], atLeast: asShare ? bounds[3] : bounds[1], change: change,
        asShare: asShare, chance: chance)
    }
  }

  private func checkBounds(_ cursor: Cursor, _ bounds: [Double?], hasChange: Bool, _ reading: Reading?) {
    func note(_ code: String, _ message: Words, _ key: String, hint: Words? = nil) {
      cursor.error(code, message, at: key, hint: hint)
    }
    let (plain, shares) = (bounds[0...1].contains { $0 != nil }, bounds[2...3].contains { $0 != nil })
    if !plain && !shares {
      context.error(
        "no-bound", Words("the goal asks for no value", "目标没有提出要求"), at: cursor.opening, path: cursor.path,
        hint: Words(
          "give atMost or atLeast, or atMostShare or atLeastShare of a change",
          "请给出 atMost 或 atLeast；若针对变化，则给出 atMostShare 或 atLeastShare"))
    }
    if plain && shares {
      note(
        "two-bounds", Words("the goal asks for a value and for a relative change", "目标同时要求数值和相对变化"),
        bounds[2] != nil ? "atMostShare" : "atLeastShare")
    }
    if shares && !hasChange {
      note(
        "no-change", Words("a relative change from what?", "相对变化没有比较对象"), bounds[2] != nil ? "atMostShare" : "atLeastShare",
        hint: Words("give changeFrom: base, or a window", "请给出 changeFrom：base 或某一时段"))
    }
    for (least, most) in [(bounds[1], bounds[0]), (bounds[3], bounds[2])] {
      if let least, let most, least > most {
        note("impossible-goal", Self.contradiction(NumberText.of(least), NumberText.of(most)), "atLeast")
      }
    }
    guard let reading else { return }
    checkPossible(
      cursor, reading.outcome, values: hasChange ? [] : [("atMost", bounds[0]), ("atLeast", bounds[1])],
      shares: hasChange ? [("atMostShare", bounds[2]), ("atLeastShare", bounds[3])] : [])
  }

  private static func contradiction(_ least: String, _ most: String) -> Words {
    Words("no value is at least \(least) and at most \(most)", "没有数既不小于 \(least) 又不大于 \(most)")
  }

  private func change(_ cursor: Cursor, _ question: Question) -> Goal.Change {
    guard let text = cursor.optionalText("changeFrom") else { return .none }
    if text == "base" { return .fromBase }
    return cursor.reference("changeFrom", among: question.windows + ["base"], what: .window).map { .fromWindow($0) } ?? .fromBase
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
      "unknown-outcome", Words("no outcome is called \"\(id)\"", "没有名为 \"\(id)\" 的指标"), at: "outcome",
      hint: OutcomeTexts.nearest(to: id).map { Suggestion.question($0) }
        ?? Words("`explain outcomes` lists them", "`explain outcomes` 列出全部指标"))
    return nil
  }

  static func noSuchScope(_ id: String) -> Words {
    Words("\"\(id)\" cannot be read for a part like this", "\"\(id)\" 不能按此范围统计")
  }

  private func reading(_ cursor: Cursor, _ question: Question, otherwise: WindowChoice) -> Reading? {
    let scope = scope(cursor, question)
    let window = window(cursor, question) ?? otherwise
    guard let (outcome, id) = outcome(cursor) else { return nil }
    if let scope, !outcome.isDefined(in: scope) {
      let key = ["area", "kind", "priority", "precinct", "hours"].first { cursor.located($0) != nil } ?? "outcome"
      cursor.error(
        "no-such-scope", Self.noSuchScope(id), at: key,
        hint: OutcomeTexts[outcome].parts)
    }
    checkKinds(cursor, outcome, scope, question)
    if outcome.isOfWholeStudy, window != .all, question.windows.count > 1 {
      cursor.error(
        "whole-study", Words("\"\(id)\" belongs to the whole study, not to a window of it", "\"\(id)\" 针对整个研究期，而非其中某一时段"),
        at: cursor.located("window") == nil ? "outcome" : "window",
        hint: Words("give \"window\": \"all\"", "请写 \"window\": \"all\""))
    }
    return Reading(outcome: outcome, scope: scope ?? .city, window: window)
  }

  /// What no kind of call can bring is not asked.
  private func checkKinds(_ cursor: Cursor, _ outcome: Outcome, _ scope: Scope?, _ question: Question) {
    switch scope {
    case .priority(let priority) where !question.kinds.isEmpty && !question.kinds.contains { $0.priority == priority }:
      cursor.error("no-such-calls", Words("no kind of call has priority \(priority)", "没有优先级为 \(priority) 的警情类别"), at: "priority")
    case .kind(let kind) where question.kinds.indices.contains(kind) && !question.kinds[kind].isCrime:
      guard outcome.family == .offences || outcome == .crimeClearedShare else { return }
      cursor.error(
        "no-such-calls",
        Words("\"\(question.names.kinds[kind])\" reports no offence", "\"\(question.names.kinds[kind])\" 不是案件类警情"), at: "kind",
        hint: Words("name a kind of offence", "请指定一种案件类别"))
    default: return
    }
  }

  private func window(_ cursor: Cursor, _ question: Question) -> WindowChoice? {
    guard let text = cursor.optionalText("window") else { return nil }
    if text == "all" { return .all }
    return cursor.reference("window", among: question.windows + ["all"], what: .window).map { .window($0) }
  }

  /// The part of the city or of the calls; nil after a problem.
  private func scope(_ cursor: Cursor, _ question: Question) -> Scope? {
    let area = area(cursor, question)
    let kind = cursor.reference("kind", among: question.names.kinds, what: .callKind)
    let priority = cursor.optionalInteger("priority")
    let precinct = cursor.reference("precinct", among: question.names.precincts, what: .precinct)
    let hours = wholeHours(cursor)
    let given = ["area", "kind", "priority", "precinct", "hours"].filter { cursor.located($0) != nil }
    if given.count > 1 {
      cursor.error(
        "two-scopes", Words("an outcome is read for one part at a time", "一项指标一次只能针对一个范围"), at: given[1],
        hint: Words("\(given[0]) is given too", "还给出了 \(given[0])"))
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
    cursor.unknown(text, among: known, what: .areaOrZone, at: cursor.position("area"), path: cursor.path(of: "area"))
    return nil
  }

  func wholeHours(_ cursor: Cursor) -> Scope? {
    guard let hours = cursor.hours("hours") else { return nil }
    guard hours.opensAtMinute % 60 == 0, hours.closesAtMinute % 60 == 0 else {
      cursor.error(
        "whole-hours", Words("outcomes are read for whole hours", "指标按整点时间统计"), at: "hours",
        hint: Words("such as 06-07 or 22-06", "如 06-07 或 22-06"))
      return nil
    }
    return .hours(from: hours.opensAtMinute / 60, to: hours.closesAtMinute / 60)
  }

  /// Asks for the keys of the uncertain parameters, which are read with the file's paths at hand.
  func readUncertain() {
    for record in root.records("uncertain") {
      _ = record.optionalText("parameter")
      _ = record.field("as")
      _ = record.optionalText("source")
    }
  }
}

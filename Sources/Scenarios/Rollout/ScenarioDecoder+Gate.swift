import StationModel
import Texts

extension ScenarioDecoder {
  /// The figures of a pilot that a city can see, by their word in the file.
  private static let seen: [(id: String, measure: GateCriterion.Measure)] = [
    ("responseMinutes.mean", .responseMinutesMean), ("responseWithin10.share", .responseWithin10Share),
    ("staffedDoor.share", .staffedDoorShare), ("crimeRecorded.count", .crimeRecordedCount),
    ("satisfaction.share", .satisfactionShare), ("surveySatisfaction.share", .surveySatisfactionShare),
    ("participation.share", .participationShare),
  ]

  func gate(_ cursor: Cursor, after pilot: RolloutPhase?, _ known: RolloutContext) -> GateParameters? {
    if pilot == nil {
      context.error("no-pilot", Words("there is no pilot to decide on", "没有可供评审的试点"), at: cursor.opening, path: cursor.path)
    }
    let month = decisionMonth(cursor, pilot, known)
    var gate = GateParameters.settings.decode(cursor)
    gate.criteria = cursor.records("goIf").compactMap { criterion($0, known) }
    gate.adjustments = adjustments(cursor, pilot, known)
    gate.truth = cursor.part("rightIf").flatMap { truth($0, known) }
    guard let month else { return nil }
    gate.decisionMonth = month
    if gate.extensionMonths == 0 { gate.extensions = 0 }
    checkEnd(of: gate, cursor, known)
    return gate
  }

  private func adjustments(_ cursor: Cursor, _ pilot: RolloutPhase?, _ known: RolloutContext) -> [GateParameters.Adjustment] {
    let adjustments = cursor.records("adjust").compactMap { record -> GateParameters.Adjustment? in
      let condition = record.part("if").flatMap { self.condition($0, known) }
      let change = record.part("then").map { self.change($0, pilot, known) }
      guard let condition, let change else { return nil }
      return GateParameters.Adjustment(criterion: condition, change: change)
    }
    if adjustments.count > 64 {
      cursor.error("too-many-adjustments", Words("there are more than 64 adjustments", "调整超过 64 项"), at: "adjust")
    }
    return adjustments
  }

  private func checkEnd(of gate: GateParameters, _ cursor: Cursor, _ known: RolloutContext) {
    let last = gate.decisionMonth + gate.extensionMonths * gate.extensions
    guard let months = known.calendar?.parameters.monthCount, last > months else { return }
    cursor.error(
      "extends-too-far", Words("the last extension ends after the study", "最后一次延期超出研究期"), at: "elseExtendMonths",
      hint: Words("\(last - months) months fewer, or fewer extensions", "请减少 \(last - months) 个月，或减少延期次数"))
  }

  /// "pilot.end": the counted month at whose start the window has ended.
  private func decisionMonth(_ cursor: Cursor, _ pilot: RolloutPhase?, _ known: RolloutContext) -> Int? {
    guard let text = cursor.optionalText("at") else { return nil }
    let ends = known.windows.map { "\($0).end" }
    guard let window = ends.firstIndex(of: text) else {
      cursor.unknown(text, among: ends, what: .endOfWindow, at: cursor.position("at"), path: cursor.path(of: "at"))
      return nil
    }
    guard let month = known.month(afterWindow: window), let calendar = known.calendar else { return nil }
    if let pilot, calendar.parameters.monthStarts[month] <= pilot.startDay {
      cursor.error("decides-too-early", Words("the pilot has not opened by then", "届时试点尚未启用"), at: "at")
    }
    return month
  }

  // MARK: Figures

  private func criterion(_ cursor: Cursor, _ known: RolloutContext) -> GateCriterion? {
    let plain = bounds(cursor, ["atMost", "atLeast"])
    let shares = bounds(cursor, ["atMostShare", "atLeastShare"])
    guard var criterion = figure(cursor, known) else { return nil }
    let isCrime = criterion.measure == .crimeRecordedCount
    criterion.bounds = isCrime ? shares : plain
    if let wrong = (isCrime ? ["atMost", "atLeast"] : ["atMostShare", "atLeastShare"]).first(where: { cursor.located($0) != nil })
    {
      cursor.error(
        "wrong-bound",
        isCrime
          ? Words("recorded crime is judged by its relative change", "登记案件按相对变化评判")
          : Words("this figure is judged as it is", "该指标按数值本身评判"), at: wrong, hint: Self.bounds(isCrime: isCrime))
    } else if criterion.bounds.isEmpty {
      context.error(
        "no-bound", Self.nothingAsked, at: cursor.opening, path: cursor.path, hint: Self.bounds(isCrime: isCrime))
    }
    return criterion
  }

  private static let nothingAsked = Words("nothing is asked of this figure", "对该指标没有提出要求")

  private static func bounds(isCrime: Bool) -> Words {
    isCrime
      ? Words("give atMostShare or atLeastShare", "请给出 atMostShare 或 atLeastShare")
      : Words("give atMost or atLeast", "请给出 atMost 或 atLeast")
  }

  /// A figure above or below a bound.
  func condition(_ cursor: Cursor, _ known: RolloutContext) -> GateCriterion? {
    let bounds = bounds(cursor, ["above", "below"])
    guard var criterion = figure(cursor, known) else { return nil }
    criterion.bounds = bounds
    if bounds.isEmpty {
      context.error(
        "no-bound", Self.nothingAsked, at: cursor.opening, path: cursor.path,
        hint: Words("give above or below", "请给出 above 或 below"))
    }
    return criterion
  }

  private func bounds(_ cursor: Cursor, _ keys: [String]) -> [GateCriterion.Bound] {
    keys.compactMap { key in
      guard let value = cursor.optionalNumber(key) else { return nil }
      switch key {
      case "atMost", "atMostShare": return .atMost(value)
      case "atLeast", "atLeastShare": return .atLeast(value)
      case "above": return .above(value)
      default: return .below(value)
      }
    }
  }

  /// What is looked at, without bounds.
  private func figure(_ cursor: Cursor, _ known: RolloutContext) -> GateCriterion? {
    let hours = wholeHours(cursor)
    let window = cursor.reference("changeFrom", among: known.windows, what: .window)
    let isControlled = cursor.word("comparedWith") == "control"
    guard let id = cursor.optionalText("outcome") else { return nil }
    guard let measure = Self.seen.first(where: { $0.id == id })?.measure else {
      cursor.error(
        "not-seen", Words("a city cannot see \"\(id)\" of its pilot", "评审时看不到试点的 \"\(id)\""), at: "outcome",
        hint: Words("it sees ", "可见的有 ") + Words.list(Self.seen.map(\.id)))
      return nil
    }
    var criterion = GateCriterion(measure, bounds: [])
    checkResidents(measure, id, cursor)
    if measure == .crimeRecordedCount {
      if cursor.located("changeFrom") == nil { cursor.missing("changeFrom") }
      criterion.baseline = window.flatMap { known.days(ofWindow: $0) } ?? 0..<0
      criterion.comparedWithControl = isControlled
    } else if let extra = ["changeFrom", "comparedWith"].first(where: { cursor.located($0) != nil }) {
      cursor.error("only-crime", Words("only recorded crime is compared with an earlier window", "只有登记案件与更早的时段比较"), at: extra)
    }
    guard case .hours(let from, let to)? = hours else { return criterion }
    guard measure == .responseMinutesMean || measure == .responseWithin10Share else {
      cursor.error("no-such-scope", Words("\"\(id)\" cannot be read for some hours", "\"\(id)\" 不能按时间段统计"), at: "hours")
      return criterion
    }
    criterion.fromHour = from
    criterion.toHour = to
    return criterion
  }

  // MARK: Truth

  private func truth(_ cursor: Cursor, _ known: RolloutContext) -> GateParameters.Truth? {
    _ = cursor.word("changeFrom")
    let indifference = cursor.number("indifference")
    let scope = truthScope(cursor, known)
    let keys = ["atMost", "atLeast", "atMostShare", "atLeastShare"]
    let found = keys.filter { cursor.located($0) != nil }
    let bounds = bounds(cursor, keys)
    if found.count != 1 {
      context.error(
        "no-bound", Words("going on is right if one bound holds", "推广是否正确由一个界限判断"), at: cursor.opening, path: cursor.path,
        hint: Words("give one of ", "请给出其中一项：") + Words.list(keys))
    }
    guard let (outcome, id) = outcome(cursor) else { return nil }
    if !outcome.isDefined(in: scope) {
      cursor.error(
        "no-such-scope", Self.noSuchScope(id), at: "area", hint: OutcomeTexts[outcome].parts)
    }
    // The gate decides before it is known what it decided.
    if outcome == .gateGoShare || outcome == .gateWrongShare {
      cursor.error(
        "not-a-truth", Words("whether a gate is right is not judged by its own decisions", "评审是否正确不能由评审自身的决定来判断"), at: "outcome")
    }
    guard let bound = bounds.first else { return nil }
    return GateParameters.Truth(
      outcome: outcome, scope: scope, bound: bound, asShare: found.first?.hasSuffix("Share") ?? false, indifference: indifference)
  }

  private func truthScope(_ cursor: Cursor, _ known: RolloutContext) -> Scope {
    guard let text = cursor.optionalText("area") else { return .city }
    switch text {
    case "city": return .city
    case "treated": return .treated
    case "elsewhere": return .elsewhere
    default:
      let areas = ["city", "treated", "elsewhere"] + known.names.areas
      return cursor.reference("area", among: areas, what: .area).flatMap { $0 > 2 ? .area($0 - 3) : nil } ?? .city
    }
  }
}

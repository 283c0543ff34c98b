/// The rules of one table.
struct TableRules: Sendable {
  /// By column; columns that a file does not have are not asked for, others hold any text.
  var columns: [String: SheetRule]
  /// Columns not named above; nil lets them hold any text.
  var others: SheetRule? = nil
  /// Columns that stand in ascending order, where they are not empty.
  var ascending: [[String]] = []

  /// By file.
  static let of: [String: TableRules] = [
    "estimates.csv": TableRules(
      columns: place.merging(
        [
          "futures": .count, "mean": .real, "standardDeviation": .size.orEmpty, "standardError": .size.orEmpty,
          "low95": .real.orEmpty, "high95": .real.orEmpty,
        ]
      ) { $1 }.merging(quantiles(.real)) { $1 }, ascending: [quantileNames, ["low95", "high95"]]),
    "differences.csv": TableRules(
      columns: place.merging([
        "a": .arm, "b": .arm, "futures": .count, "meanA": .real, "meanB": .real, "difference": .real,
        "standardError": .size.orEmpty, "low95": .real.orEmpty, "high95": .real.orEmpty, "shareLower": .share,
        "shareEqual": .share, "varianceReduction": SheetRule(kind: .ratio, isOptional: true), "p": .share.orEmpty,
        "pHolm": .share.orEmpty,
      ]) { $1 }.merging(quantiles(.real)) { $1 }, ascending: [quantileNames, ["low95", "high95"]]),
    "goals.csv": TableRules(
      columns: place.merging([
        "condition": .word("atMost", "atLeast"), "threshold": .real, "asShare": .flag, "chance": .share.orEmpty,
        "changeFrom": SheetRule(kind: .origin, isOptional: true),
        "baseMean": .real.orEmpty, "armMean": .real.orEmpty, "measuredMean": change, "q05": change, "q95": change,
        "futures": .count, "met": .count, "shareMet": .share.orEmpty, "isMet": .flag.orEmpty,
        "undefined": .count, "unjudged": .count,
        "notReachedBefore": .share.orEmpty, "notReached": .share.orEmpty,
      ]) { $1 }, ascending: [["q05", "q95"], ["met", "futures"]]),
    // Tables of version 0.3 have the city's areas too.
    "replications.csv": TableRules(
      columns: ["replication": .future, "arm": .arm, "window": .window, "scope": .word("city", "area"), "place": text],
      others: .real.orEmpty),
    "parameters.csv": TableRules(columns: ["replication": .future], others: .real),
    "monthly.csv": TableRules(
      columns: place.merging([
        "month": .month, "futures": .count, "mean": .real, "changeMean": .real.orEmpty, "changeQ05": .real.orEmpty,
        "changeQ95": .real.orEmpty,
      ]) { $1 }.merging(quantiles(.real)) { $1 }, ascending: [quantileNames, ["changeQ05", "changeQ95"]]),
    "hourly.csv": TableRules(
      columns: ["arm": .arm, "window": .window, "weekday": .whole(1...7), "hour": .whole(0...23)], others: .size.orEmpty),
    "histograms.csv": TableRules(
      columns: place.merging(["fromMs": .count, "beforeMs": .count, "calls": .whole(1...SheetRule.most)]) { $1 },
      ascending: [["fromMs", "beforeMs"]]),
    "zones.csv": TableRules(
      columns: place.merging([
        "zone": .zone, "futures": .count, "mean": .real, "standardDeviation": .size.orEmpty, "change": .real.orEmpty,
        "changeStandardDeviation": .size.orEmpty,
      ]) { $1 }),
    "staffing.csv": TableRules(
      columns: [
        "arm": .arm, "window": .window, "month": .month.orEmpty, "precinct": text, "side": .word("precinct", "stations"),
      ], others: .size.orEmpty),
    "ledger.csv": TableRules(columns: money),
    "funding.csv": TableRules(columns: money),
    "stations.csv": TableRules(columns: [
      "arm": .arm, "station": .whole(1...1e6), "zone": .zone, "openedShare": .share, "openingDayMean": day.orEmpty,
      "openingDayEarliest": day.orEmpty, "openingDayLatest": day.orEmpty,
    ]),
    "account.csv": TableRules(
      columns: account.merging([
        "scope": .word("city", "treated", "buffer", "control", "other", "kind", "placebo"), "futures": .whole(1...16_777_215),
        "offendingPart": .real, "reportingPart": .real, "displacedShare": .share.orEmpty, "netMean": .real,
        "netLow95": .real.orEmpty, "netHigh95": .real.orEmpty, "netQ05": .real.orEmpty, "netQ95": .real.orEmpty,
      ]) { $1 }, ascending: [["netLow95", "netHigh95"], ["netQ05", "netQ95"]]),
    "displacement.csv": TableRules(columns: account.merging(["zone": .zone, "month": .month, "netMean": .real]) { $1 }),
    "flows.csv": TableRules(columns: [
      "arm": .arm, "window": .window, "fromZone": .zone, "toZone": .zone, "count": .count, "mean": .size,
    ]),
    "evaluation.csv": TableRules(
      columns: [
        "arm": .arm, "estimator": text, "unit": text, "success": .word("decrease", "increase"), "futures": .count,
        "undefined": .count, "standardDeviation": .size.orEmpty, "meanStandardError": .size.orEmpty,
        "overdispersion": .size.orEmpty, "wrongSignShare": .share.orEmpty, "coverage": .share.orEmpty, "power": .share.orEmpty,
      ], others: .real.orEmpty, ascending: [["undefined", "futures"]]),
    "evaluations.csv": TableRules(
      columns: [
        "arm": .arm, "replication": .future, "interpretation": text, "displacementDifferenceError": .size.orEmpty,
        "differenceInDifferencesError": .size.orEmpty, "treatedAfter": .size, "bufferAfter": .size,
        "trueTreatedBase": .count, "trueTreatedArm": .count, "trueBufferBase": .count, "trueBufferArm": .count,
        "trueCityBase": .count, "trueCityArm": .count,
      ], others: .real.orEmpty),
    "gate.csv": TableRules(columns: [
      "replication": .future, "arm": .arm, "decision": SheetRule.word("go", "stop").orEmpty, "day": day,
      "extensions": .whole(0...1000), "adjustments": .whole(0...64), "criterion": SheetRule.whole(1...1000).orEmpty,
      "observed": .real.orEmpty, "truth": .real.orEmpty, "right": .flag.orEmpty,
    ]),
    "assumptions.csv": TableRules(
      columns: [
        "arm": .arm.orEmpty, "low": .real.orEmpty, "high": .real.orEmpty,
        "evidence": SheetRule(kind: .word(Set(Assumptions.classes)), isOptional: false),
      ], ascending: [["low", "high"]]),
    "claims.csv": TableRules(columns: ["stated": .real.orEmpty, "needed": .real.orEmpty]),
    "power.csv": TableRules(
      columns: [
        "sites": .whole(1...1e6), "months": .whole(1...1200), "chosen": text, "futures": .count, "found": .count,
        "foundWithoutStations": .count, "foundShare": .share.orEmpty, "foundWithoutStationsShare": .share.orEmpty,
      ], others: .real.orEmpty),
    "verification.csv": TableRules(columns: ["verdict": .word("pass", "miss", "skipped")]),
  ]

  private static let quantileNames = ["q05", "q25", "q50", "q75", "q95"]
  private static func quantiles(_ rule: SheetRule) -> [String: SheetRule] {
    Dictionary(uniqueKeysWithValues: quantileNames.map { ($0, rule) })
  }

  private static let place: [String: SheetRule] = [
    "arm": .arm, "window": .window, "zonesOf": .arm.orEmpty, "outcome": .outcome,
    "scope": .word(
      "city", "area", "worstZone", "treated", "buffer", "control", "elsewhere", "kind", "priority", "precinct", "zone", "hours"),
  ]
  private static let money: [String: SheetRule] = [
    "arm": .arm, "window": .window, "month": .month, "isStated": .flag, "isFull": .flag, "isCash": .flag, "isAnnualised": .flag,
    "centsOfAllFutures": SheetRule(kind: .whole(-1e18...1e18), isOptional: false), "meanCNY": .real,
  ]
  /// An account's columns of offences.
  private static let account: [String: SheetRule] = [
    "unchanged", "movedOutSpace", "movedOutKind", "movedOutTime", "movedOutInherited", "prevented", "chainPrevented", "removed",
    "deferred", "movedIn", "movedInInherited", "released", "chainInduced", "new", "advanced", "returned", "stoppedHere",
    "diffusedBuffer", "diffusedBeyond", "inBase", "inArm", "recordedInBase", "recordedInArm", "recordedOnlyInBase",
    "recordedOnlyInArm",
  ].reduce(into: ["arm": .arm, "window": .window]) { $0[$1] = .count }
  private static let day = SheetRule.number(-36_600...36_600)
  private static let text = SheetRule(kind: .text, isOptional: true)
  private static let change = SheetRule(kind: .change, isOptional: true)
}

extension Sheet {
  /// Holds the table against the rules of its file.
  ///
  /// - Throws: `ReportError.damaged` at the first field that is not what a study writes.
  func check(_ known: KnownWords) throws(ReportError) {
    if let rules = TableRules.of[file] {
      for column in columns {
        guard let rule = rules.columns[column] ?? rules.others else { continue }
        try check(column, rule, known)
      }
      for order in rules.ascending.map({ $0.filter(has) }) where order.count > 1 {
        for row in rows { try checkOrder(row, order) }
      }
    }
    try checkKeys()
  }

  private func check(_ column: String, _ rule: SheetRule, _ known: KnownWords) throws(ReportError) {
    // Words mostly stand in many rows in a row.
    var last: ArraySlice<UInt8> = []
    for row in rows {
      let field = row.bytes(column)
      if rule.isSurely(field) || (row.index > 0 && field == last) { continue }
      if let fault = rule.fault(row.text(column), known) { throw damaged(row.index, column, fault) }
      last = field
    }
  }

  private func checkOrder(_ row: Row, _ order: [String]) throws(ReportError) {
    var last: (column: String, value: Double)?
    for column in order {
      guard let value = row.number(column) else { continue }
      if let last, value < last.value {
        throw damaged(row.index, column, "found \(row.text(column)), less than \(last.column), which is \(row.text(last.column))")
      }
      last = (column, value)
    }
  }

  /// Every row is named once.
  private func checkKeys() throws(ReportError) {
    guard var key = TableKey.columns[file], key.allSatisfy(has) else { return }
    key += ["scope", "place"].filter { has($0) && !key.contains($0) }
    var seen: Set<String> = []
    seen.reserveCapacity(count)
    for row in rows where !seen.insert(key.map { row.text($0) }.joined(separator: "\u{1f}")).inserted {
      throw damaged(row.index, key[0], "a second row with the same \(key.joined(separator: ", "))")
    }
  }

  /// - Parameter rows: How many the study wrote.
  func check(rows: Int) throws(ReportError) {
    guard count != rows else { return }
    throw .damaged(
      file: file, line: max(1, bytes.count { $0 == 10 }),
      found: "\(count) rows, where \(StudyFacts.file) tells of \(rows): rows are lost or were added")
  }
}

import Experiments
import StationModel
import Texts

/// Numbers of the result with the place where the files have them.
extension ConsoleSummary {
  /// A window as files call it: one alone is not repeated as all of them.
  func id(_ window: WindowChoice) -> String {
    window == .all && names.windows.count == 1 ? names.windows[0] : names.id(window)
  }

  /// One arm's outcome: a row of `estimates.csv`.
  struct Level {
    let estimate: Estimate
    fileprivate let column: (EstimateColumn) -> Formula

    var mean: Fact { Fact(estimate.mean, column(.mean)) }
    var q05: Fact { Fact(estimate.quantiles.q05, column(.q05)) }
    var q95: Fact { Fact(estimate.quantiles.q95, column(.q95)) }
    /// Half of the 95 % interval of the mean; nil for a single replication.
    var halfWidth: Fact? {
      estimate.interval.map { Fact($0.halfWidth, (column(.high95) - column(.low95)) / .number(2)) }
    }
  }

  /// Two arms in the same replications: a row of `differences.csv`.
  struct Change {
    let difference: PairedDifference
    fileprivate let column: (DifferenceColumn) -> Formula

    var meanA: Fact { Fact(difference.meanA, column(.meanA)) }
    var meanB: Fact { Fact(difference.meanB, column(.meanB)) }
    var mean: Fact { Fact(difference.mean, column(.difference)) }
    var q05: Fact { Fact(difference.quantiles.q05, column(.q05)) }
    var q95: Fact { Fact(difference.quantiles.q95, column(.q95)) }
    var halfWidth: Fact? {
      difference.interval.map { Fact($0.halfWidth, (column(.high95) - column(.low95)) / .number(2)) }
    }
    var varianceReduction: Fact? { difference.varianceReduction.map { Fact($0, column(.varianceReduction)) } }
    /// −1 where the 95 % interval lies below no change, 1 where it lies above, 0 where it holds it.
    var clearSign: Fact {
      let value = difference.interval.map { $0.low > 0 ? 1.0 : $0.high < 0 ? -1 : 0 } ?? 0
      return Fact(value, (column(.low95) > 0) - (column(.high95) < 0))
    }
    /// In how many replications the arm has less, and more, than the base.
    var lower: ShareFact { share(difference.shareLower, column(.shareLower)) }
    var higher: ShareFact {
      share(
        1 - difference.shareLower - difference.shareEqual, .number(1) - column(.shareLower) - column(.shareEqual))
    }

    private func share(_ value: Double, _ formula: Formula) -> ShareFact {
      let all = Fact(Double(difference.count), column(.futures))
      return ShareFact(met: all * Fact(value, formula), of: all)
    }
  }

  /// Nil where the outcome is defined in no replication.
  ///
  /// - Parameter other: The arm it is compared with, whose stations may mark the zones.
  func level(_ measurement: Measurement, _ arm: Int, comparedWith other: Int? = nil) -> Level? {
    guard let estimate = result.estimate(measurement, arm: arm, comparedWith: other) else { return nil }
    let zones = measurement.scope.isByTreatment ? result.layout.zonesOf(arm, other ?? arm) : nil
    let place = names.id(measurement.scope)
    let (arm, window) = (names.arms[arm].id, id(measurement.window))
    return Level(estimate: estimate) { column in
      .rows(
        EstimateColumn.self,
        [
          .arm: arm, .window: window, .scope: place.kind, .place: place.place,
          .zonesOf: zones.map { names.arms[$0].id } ?? "", .outcome: names[measurement.outcome].id,
        ], column)
    }
  }

  /// An arm against the base; nil where no replication defines both.
  func change(_ measurement: Measurement, _ arm: Int) -> Change? {
    guard let difference = result.difference(measurement, from: 0, to: arm) else { return nil }
    let zones = measurement.scope.isByTreatment ? result.layout.zonesOf(0, arm) : nil
    let place = names.id(measurement.scope)
    return Change(difference: difference) { column in
      .rows(
        DifferenceColumn.self,
        [
          .a: names.arms[0].id, .b: names.arms[arm].id, .window: id(measurement.window), .scope: place.kind,
          .place: place.place, .zonesOf: zones.map { names.arms[$0].id } ?? "", .outcome: names[measurement.outcome].id,
        ], column)
    }
  }

  /// An outcome of the whole city by replication.
  func byFuture(_ outcome: Outcome, _ arm: Int, _ window: WindowChoice) -> Formula {
    .rows(ReplicationColumn.self, [.arm: names.arms[arm].id, .window: id(window)], names[outcome].id)
  }

  /// Calls that nobody reached where two arms are compared by a mean over the others; nil for outcomes that count all calls.
  struct ReachFacts {
    let shareA, shareB: Fact
    let finding: ReachFinding

    /// 1 where the two means may not be held against each other.
    var isIncomparable: Fact {
      let (a, b) = (shareA.formula, shareB.formula)
      let isFar = Formula.fold(.magnitude, a - b) > Reach.largestDistance
      let formula = Formula.operation(
        .or, .operation(.or, a > Reach.largestShare, b > Reach.largestShare), isFar)
      return Fact(finding.allowsComparison ? 0 : 1, formula)
    }
  }

  func reach(_ measurement: Measurement, _ arm: Int) -> ReachFacts? {
    guard let finding = result.reach(measurement, from: 0, to: arm) else { return nil }
    var notReached = measurement
    notReached.outcome = .callsNotReachedShare
    guard let a = level(notReached, 0, comparedWith: arm), let b = level(notReached, arm, comparedWith: 0) else { return nil }
    return ReachFacts(shareA: a.mean, shareB: b.mean, finding: finding)
  }

  // MARK: Names
  /// A text of `study.json`.
  func text(_ path: String, _ text: String) -> Sentence {
    Sentence([.cited(text, Citation(formula: .json(StudyFile.name, path), form: .text))])
  }

  /// The same, cut to so many columns where it is longer, with an ellipsis to say so.
  func fitted(_ path: String, _ text: String, to columns: Int) -> Sentence {
    let shown = DisplayWidth.fitted(text, to: columns)
    let form: Citation.Form = shown == text ? .text : .fitted(columns)
    return Sentence([.cited(shown, Citation(formula: .json(StudyFile.name, path), form: form))])
  }

  private func words(_ path: String, _ words: Words) -> Sentence {
    text("\(path).\(messages.language == .en ? "en" : "zh-Hans")", words[messages.language])
  }

  func named(_ arm: Int) -> Sentence { words("arms.\(arm).name", names.arms[arm].name) }
  func named(_ outcome: Outcome) -> Sentence { words("outcomes.\(outcome.rawValue).title", names[outcome].title) }
  func named(goal: Int, _ title: Words) -> Sentence { words("goals.\(goal).title", title) }

  /// Heads a column: the id where the name is too long for one.
  func head(_ arm: Int) -> Sentence {
    DisplayWidth.of(names.arms[arm].name[messages.language]) <= 12 ? named(arm) : text("arms.\(arm).id", names.arms[arm].id)
  }

  func named(_ scope: Scope) -> Sentence {
    switch scope {
    case .area(let area): words("areas.\(area).name", names.areas[area].name)
    case .kind(let kind): words("kinds.\(kind).name", names.kinds[kind].name)
    case .zone(let zone): words("zones.\(zone).name", Words(names.zones[zone].label))
    case .precinct(let precinct): text("precincts.\(precinct).id", names.precincts[precinct])
    default: messages.scope(scope)
    }
  }

  /// From which month to which a window counts.
  func dates(_ window: WindowChoice) -> Sentence {
    let months = result.layout.windowOfMonth.indices.filter {
      window == .all || window == .window(result.layout.windowOfMonth[$0])
    }
    guard let first = months.first, let last = months.last else { return "" }
    func month(_ place: Int) -> Sentence {
      let window = result.layout.windowOfMonth[place]
      let within = place - result.layout.windowOfMonth.firstIndex(of: window)!
      let path = "windows.\(window).months.\(within)"
      let citation = Citation(formula: .json(StudyFile.name, path), form: .month)
      return Sentence([.cited(figures.month(names.months[place]), citation)])
    }
    return first == last ? month(first) : messages.say("\(month(first)) – \(month(last))", "\(month(first))至\(month(last))")
  }

  /// How many replications were simulated.
  var futuresFact: Fact { Fact(Double(result.count), .json(StudyFile.name, "replications")) }

  // MARK: Numbers
  /// A number in a unit; `suffix` is the unit's name where it stands behind the number.
  func number(
    _ fact: Fact, _ unit: NumberStyle.Unit = .init(divisor: 1, name: ""), decimals: Int, signed: Bool = false,
    magnitude: Bool = false, suffix: String = ""
  ) -> Sentence {
    let form = Citation.NumberForm(
      divisor: unit.divisor, decimals: decimals, isSigned: signed, isMagnitude: magnitude, suffix: suffix)
    return .cited(fact, .number(form), messages.language)
  }

  /// Two ends.
  func range(
    _ low: Fact, _ high: Fact, _ unit: NumberStyle.Unit = .init(divisor: 1, name: ""), decimals: Int, signed: Bool = false
  )
    -> Sentence
  {
    let ends = [low, high].map { number($0, unit, decimals: decimals, signed: signed) }
    let between = low.value >= 0 && !signed ? messages.pick(" – ", "～") : messages.pick(" to ", " 至 ")
    return ends[0] + between + ends[1]
  }

  /// Simulation error of a mean; nothing where there is none.
  func error(_ half: Fact?, _ unit: NumberStyle.Unit = .init(divisor: 1, name: ""), decimals: Int) -> Sentence {
    guard let half, half.value > 0 else { return "" }
    return "±" + number(half, unit, decimals: decimals)
  }
}

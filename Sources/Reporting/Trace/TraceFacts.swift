import StationModel
import Texts

/// What a page of a log counts, each number with the calls of the log from which it is counted.
///
/// A log has no result files: its formulas name the tables `calls` (the calls received in its days, by world), `log` (what units do),
/// `days`, `zones` and `worlds`.
struct TraceFacts {
  let worlds: TraceWorlds
  /// Of two worlds.
  let changes: TraceChanges?
  let summaries: [TraceSummary]

  init(_ worlds: TraceWorlds) {
    self.worlds = worlds
    changes = worlds.isTwin ? TraceChanges(worlds) : nil
    summaries = worlds.stories.map { TraceSummary($0) }
  }

  // MARK: Tables
  private static func rows(_ table: String, _ column: String?, _ conditions: KeyValuePairs<String, String> = [:]) -> Formula {
    .fields(
      Formula.Fields(
        file: table, conditions: conditions.map { Formula.Condition(column: $0.key, text: $0.value) }, column: column))
  }

  /// A column of the calls of a world; nil stands for 1 in every row.
  private func calls(_ world: Int, _ column: String?) -> Formula { Self.rows("calls", column, ["world": String(world)]) }
  private func response(_ world: Int) -> Formula { calls(world, "responseMilliseconds") }
  private func rows(_ formula: Formula, _ count: Int) -> Fact { Fact(Double(count), .fold(.rows, formula)) }
  private func count(_ formula: Formula, _ count: Int) -> Fact { Fact(Double(count), .fold(.count, formula)) }

  // MARK: All worlds
  var days: Fact { rows(Self.rows("days", nil), worlds.first.trace.days.count) }
  var zones: Fact { rows(Self.rows("zones", nil), worlds.first.names.zones.count) }

  /// A scenario by its name.
  func name(_ world: Int, _ words: TraceWords) -> Sentence {
    let column = words.language == .en ? "en" : "zhHans"
    let place = Self.rows("worlds", column, ["world": String(world)])
    let name = worlds.stories[world].names.scenario[words.language]
    return Sentence([.cited(name, Citation(formula: place, form: .text))])
  }

  // MARK: One world
  func received(_ world: Int) -> Fact { rows(calls(world, nil), summaries[world].calls) }
  func reached(_ world: Int) -> Fact { rows(response(world), summaries[world].reached) }
  func foundNobody(_ world: Int) -> Fact { count(calls(world, "foundNobody"), summaries[world].foundNobody) }
  func gaveUp(_ world: Int) -> Fact { count(calls(world, "gaveUp"), summaries[world].gaveUp) }
  /// Mean response of the calls reached, in minutes; nil when none is.
  func meanMinutes(_ world: Int) -> Fact? {
    summaries[world].meanMinutes.map { Fact($0, .fold(.mean, response(world)) / .number(60_000)) }
  }
  /// The longest wait for a response, or for the end without one, in seconds; nil without any.
  func longestWait(_ world: Int) -> Fact? {
    let wait = summaries[world].longest.flatMap { worlds.stories[world].calls[$0].wait }
    return wait.map { Fact(Double($0), .fold(.most, calls(world, "waitSeconds"))) }
  }

  /// What the page calls a call of a world, by its place in the log of that world.
  func numbered(_ place: Int, _ world: Int, _ language: Language) -> Formula {
    Self.rows("calls", language == .en ? "en" : "zhHans", ["world": String(world), "place": String(place)])
  }

  /// Units whose turn begins in the first world, and how often they stop on patrol.
  var unitsOnDuty: Fact {
    let trace = worlds.first.trace
    let units = Set((trace.before + trace.entries).filter { $0.what == .turnBegins }.compactMap(\.unit))
    guard case .fields(let fields) = Self.rows("log", "unit", ["what": "turnBegins"]) else { preconditionFailure("no fields") }
    return Fact(Double(units.count), .distinct(fields))
  }
  var stops: Fact {
    rows(Self.rows("log", nil, ["what": "patrolStop"]), worlds.first.trace.entries.count { $0.what == .patrolStop })
  }

  // MARK: Two worlds
  private var change: Formula { response(1) - response(0) }
  private var both: TraceChanges {
    guard let changes else { preconditionFailure("one world has no changes") }
    return changes
  }
  /// Calls that both worlds receive, and of them those that both reach.
  var shared: Fact { rows(calls(1, nil) + calls(0, nil), both.shared) }
  var reachedInBoth: Fact { rows(change, both.reached) }
  var sooner: Fact { count(change < 0, both.sooner.count) }
  var later: Fact { count(change > 0, both.later.count) }
  var same: Fact { count(.operation(.equal, change, .number(0)), both.same) }
  var onlyOptionReaches: Fact { only(1, both.onlyOptionReaches) }
  var onlyBaseReaches: Fact { only(0, both.onlyBaseReaches) }
  var noneReaches: Fact { shared - reachedInBoth - onlyBaseReaches - onlyOptionReaches }
  /// Calls that one world alone receives.
  var ofOneWorld: Fact {
    let counted = shared.formula * .number(2)
    return Fact(Double(both.ofOneWorld.count), .fold(.rows, calls(0, nil)) + .fold(.rows, calls(1, nil)) - counted)
  }
  /// Milliseconds; nil where no call is reached in both worlds.
  var medianChange: Fact? { both.medianMilliseconds.map { Fact($0, .fold(.median, change)) } }

  private func only(_ world: Int, _ count: Int) -> Fact {
    Fact(Double(count), .fold(.rows, response(world) + calls(1 - world, nil)) - .fold(.rows, change))
  }
}

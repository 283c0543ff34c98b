public import StationModel
public import Texts

/// What people read about an outcome.
public struct OutcomeText: Equatable, Sendable {
  public var outcome: Outcome
  /// "responseMinutes.mean": the word in files and tables.
  public var id: String
  public var title: Words
  /// "min", "share", "CNY/year"; empty for pure numbers.
  public var unit: String
  /// The plan's target with its section; nil where the plan has none.
  public var target: Words?

  /// What is better; nil where neither is.
  public var direction: Outcome.Direction? { outcome.direction }

  /// The parts of the city and of the calls for which the outcome is kept, as a hint says them.
  public var parts: String {
    let parts: [(word: String, scope: Scope)] = [
      ("areas", .area(0)), ("zones", .zone(0)), ("kinds", .kind(0)), ("priorities", .priority(1)), ("precincts", .precinct(0)),
      ("hours", .hours(from: 0, to: 1)), ("ages", .age(.from60)),
    ]
    let words = parts.filter { outcome.isDefined(in: $0.scope) }.map(\.word)
    guard let last = words.last else { return "it can be read for the city only" }
    let list = words.count > 1 ? words.dropLast().joined(separator: ", ") + " and " + last : last
    return "it can be read for the city, and for \(list)"
  }

  init(_ outcome: Outcome, _ id: String, _ en: String, _ zhHans: String, _ unit: String, target: Words? = nil) {
    self.outcome = outcome
    self.id = id
    title = Words(en, zhHans)
    self.unit = unit
    self.target = target
  }
}

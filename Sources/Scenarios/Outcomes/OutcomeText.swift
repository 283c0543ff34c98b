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
  public var parts: Words {
    let parts: [(word: Words, scope: Scope)] = [
      (Words("areas", "地区"), .area(0)), (Words("zones", "分区"), .zone(0)), (Words("kinds", "警情类别"), .kind(0)),
      (Words("priorities", "优先级"), .priority(1)), (Words("precincts", "派出所"), .precinct(0)),
      (Words("hours", "时间段"), .hours(from: 0, to: 1)),
    ]
    let words = parts.filter { outcome.isDefined(in: $0.scope) }.map(\.word)
    guard let last = words.last else { return Words("it can be read for the city only", "只能按全市统计") }
    let others = words.dropLast().map(\.en).joined(separator: ", ")
    let list = others.isEmpty ? last.en : "\(others) and \(last.en)"
    let inChinese = Words.list(words.map(\.zhHans)).zhHans
    return Words("it can be read for the city, and for \(list)", "可按全市及\(inChinese)统计")
  }

  init(_ outcome: Outcome, _ id: String, _ en: String, _ zhHans: String, _ unit: String, target: Words? = nil) {
    self.outcome = outcome
    self.id = id
    title = Words(en, zhHans)
    self.unit = unit
    self.target = target
  }
}

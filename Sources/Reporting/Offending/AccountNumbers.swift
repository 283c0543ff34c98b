import StationModel
import Texts

/// Numbers of a row of `account.csv` with where they stand, in offences a year of the shown window.
struct AccountNumbers {
  private let story: Story
  private let conditions: [Formula.Condition]

  /// - Parameter arm: Id of the arm of the row.
  init(_ arm: String, scope: AreaAccountColumn.Scope, place: String = "", _ story: Story) {
    self.story = story
    let keys: [(AreaAccountColumn, String)] = [
      (.arm, arm), (.window, story.window.id), (.scope, scope.rawValue), (.place, place),
    ]
    let table = story.table(AreaAccountColumn.self)
    conditions = keys.filter { table?.has($0.0) ?? false }.map { Formula.Condition(column: $0.0.rawValue, text: $0.1) }
  }

  private func column(_ name: String) -> Formula {
    .fields(Formula.Fields(file: AreaAccountColumn.file, conditions: conditions, column: name))
  }

  /// A mean of one future in the window as a number a year.
  private func perYear(_ mean: Formula) -> Fact? {
    let days = Formula.json(StudyFacts.file, "windows.\(story.study.windows.count - 1).days")
    return story.fact(mean * .number(365) / days)
  }

  /// Of sums over all futures, those that the file has; nil where it has none of them.
  func sum(_ columns: [AccountColumn]) -> Fact? {
    guard let sheet = story.sheet(AreaAccountColumn.file) else { return nil }
    let present = columns.map(\.field.name).filter(sheet.has).map(column)
    guard let first = present.first else { return nil }
    return perYear(present.dropFirst().reduce(first, +) / column(AreaAccountColumn.futures.rawValue))
  }
  func sum(_ parts: [AccountRow.Part]) -> Fact? { sum(parts.map(\.column)) }

  var net: Fact? { perYear(column(AreaAccountColumn.netMean.rawValue)) }
  var futures: Fact? { story.fact(column(AreaAccountColumn.futures.rawValue)) }
  var displacedShare: Fact? { story.fact(column(AreaAccountColumn.displacedShare.rawValue)) }
}

extension Story {
  /// A number of offences as a sentence says it: tenths of small ones only, the direction in the words around it.
  func offences(_ fact: Fact) -> Sentence {
    let form = Citation.NumberForm(decimals: fact.value.magnitude < 10 ? 1 : 0, isMagnitude: true)
    return .cited(fact, .number(form), language)
  }
}

/// What an arm's gate makes of its offences: two cities rather than one mean.
struct NetByDecision {
  /// Futures in which the gate says go and stop, and the mean net change of each, in offences a year.
  let goes, stops, netOfGoes, netOfStops: Fact

  /// Nil unless the gate says both.
  init?(_ arm: Int, _ story: Story) {
    let id = story.study.arms[arm].id
    guard let criterion = story.results.rows(GateColumn.self).first(where: { $0.holds(.arm, id) })?.text(.criterion) else {
      return nil
    }
    func rows(_ decision: GateColumn.Decision) -> Formula {
      .rows(GateColumn.self, [.arm: id, .criterion: criterion, .decision: decision.rawValue], nil as String?)
    }
    let change = story.byFuture(arm, .crimeCommittedCount) - story.byFuture(0, .crimeCommittedCount)
    func net(_ decision: GateColumn.Decision) -> Fact? {
      let days = Formula.json(StudyFacts.file, "windows.\(story.study.windows.count - 1).days")
      return story.fact(.fold(.mean, change * rows(decision)) * .number(365) / days)
    }
    guard let goes = story.fact(.fold(.rows, rows(.go))), let stops = story.fact(.fold(.rows, rows(.stop))), goes.value > 0,
      stops.value > 0, let netOfGoes = net(.go), let netOfStops = net(.stop)
    else { return nil }
    (self.goes, self.stops, self.netOfGoes, self.netOfStops) = (goes, stops, netOfGoes, netOfStops)
  }
}

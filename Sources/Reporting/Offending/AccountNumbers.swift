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

  /// Of sums over all replications, those that the file has; nil where it has none of them.
  func sum(_ columns: [AccountColumn]) -> Fact? {
    guard let sheet = story.sheet(AreaAccountColumn.file) else { return nil }
    let present = columns.map(\.field.name).filter(sheet.has).map(column)
    guard let first = present.first else { return nil }
    return story.perYear(present.dropFirst().reduce(first, +) / column(AreaAccountColumn.futures.rawValue))
  }
  func sum(_ parts: [AccountRow.Part]) -> Fact? { sum(parts.map(\.column)) }

  var net: Fact? { story.perYear(column(AreaAccountColumn.netMean.rawValue)) }
  var futures: Fact? { story.fact(column(AreaAccountColumn.futures.rawValue)) }
  var displacedShare: Fact? { story.fact(column(AreaAccountColumn.displacedShare.rawValue)) }
}

extension Story {
  /// A mean of one replication in the shown window as a number a year.
  func perYear(_ mean: Formula) -> Fact? {
    fact(mean * .number(365) / .json(StudyFacts.file, "windows.\(study.windows.count - 1).days"))
  }

  /// A number of offences as a sentence says it: tenths of small ones only, the direction in the words around it.
  func offences(_ fact: Fact) -> Sentence {
    let form = Citation.NumberForm(decimals: fact.value.magnitude < 10 ? 1 : 0, isMagnitude: true)
    return .cited(fact, .number(form), language)
  }
}

import Scenarios
import StationModel

/// What an outcome rests on most: the uncertain input that moves it most between the replications, and how well that input is known.
struct Footing: Sendable {
  /// Path of the setting.
  let input: String
  /// The weakest evidence of a setting that the path stands for.
  let evidence: Evidence
  /// How many settings of the path are that weak.
  let settings: Fact

  /// Nil where no input can be told from chance, and where the files do not say how well it is known.
  init?(_ story: Story, _ arm: Int, _ outcome: Outcome) {
    guard let strongest = Tornado(story.results.uncertainInputs, story.paired(arm, outcome))?.strongest else { return nil }
    self.init(story, strongest.input.path)
  }

  /// Nil where the files do not say how well a setting is known.
  init?(_ story: Story, _ path: String) {
    let parts = path.split(separator: ".")
    let rows = story.results.rows(AssumptionColumn.self).filter { row in
      let own = row.text(.path).split(separator: ".")
      return own.count == parts.count && zip(own, parts).allSatisfy { $0 == $1 || $1 == "*" }
    }
    guard let weakest = rows.max(by: { Self.evidence($0) < Self.evidence($1) }), let evidence = Self.evidence(weakest),
      let settings = story.fact(.fold(.rows, Self.alike(weakest)))
    else { return nil }
    (input, self.evidence, self.settings) = (path, evidence, settings)
  }

  /// Where a range is drawn, its own source counts and not that of the value in its middle.
  private static func evidence(_ row: ReadRow<AssumptionColumn>) -> Evidence? {
    let source = row.text(.rangeSource)
    return source.isEmpty ? Evidence(rawValue: row.text(.evidence)) : Evidence(ofSource: source)
  }

  /// Rows of the same setting whose evidence is told by the same text.
  private static func alike(_ row: ReadRow<AssumptionColumn>) -> Formula {
    let told: AssumptionColumn = row.text(.rangeSource).isEmpty ? .evidence : .rangeSource
    return .rows(AssumptionColumn.self, [.path: row.text(.path), told: row.text(told)], nil as String?)
  }
}

extension Evidence? {
  fileprivate static func < (a: Evidence?, b: Evidence?) -> Bool {
    switch (a, b) {
    case (nil, nil), (_?, nil): false
    case (nil, _?): true
    case (let a?, let b?): a < b
    }
  }
}

extension Story {
  /// Settings that nobody measured and all settings, each counted once however many arms have it; nil where the files do not say.
  var weakSettings: (weak: Fact, all: Fact)? {
    func settings(_ kinds: [Evidence]) -> Formula {
      let weak = kinds.map(\.rawValue)
      let isWeak = weak.first.map { first in
        [Formula.Condition(column: AssumptionColumn.evidence.rawValue, text: first, alternatives: Array(weak.dropFirst()))]
      }
      return .distinct(
        Formula.Fields(file: AssumptionColumn.file, conditions: isWeak ?? [], column: AssumptionColumn.path.rawValue))
    }
    guard let weak = fact(settings(Evidence.allCases.filter(\.isWeak))), let all = fact(settings([])), all.value > 0 else {
      return nil
    }
    return (weak, all)
  }
}

extension ReportWords {
  func supportText(weak: Sentence, of all: Sentence) -> Sentence {
    say(
      "Calls, travel and queues follow theory that is checked. Effects on crime rest on few studies; \(weak) of \(all) settings are assumption or judgement.",
      "接警、行驶与排队遵循经检验的理论。对案件的影响仅有少数研究支持；\(all) 项参数中 \(weak) 项为假定或经验判断。")
  }
}

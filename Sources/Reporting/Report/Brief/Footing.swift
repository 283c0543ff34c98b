import Scenarios
import StationModel

/// What an outcome rests on most: the uncertain input that moves it most between the futures, and how well that input is known.
struct Footing: Sendable {
  /// Path of the input.
  let input: String
  /// The weakest evidence of a setting that the path stands for; nil where the files do not say.
  let evidence: Evidence?

  /// Nil where no input can be told from chance.
  init?(_ story: Story, _ outcome: Outcome) {
    let change = story.paired(story.lead, outcome)
    guard let strongest = Tornado(story.results.uncertainInputs, change)?.strongest else { return nil }
    input = strongest.input.path
    let parts = input.split(separator: ".")
    evidence = story.results.rows(AssumptionColumn.self).compactMap { row -> Evidence? in
      let own = row.text(.path).split(separator: ".")
      guard own.count == parts.count, zip(own, parts).allSatisfy({ $0 == $1 || $1 == "*" }) else { return nil }
      // Where a range is drawn, its own source counts and not that of the value in its middle.
      let source = row.text(.rangeSource)
      return source.isEmpty ? Evidence(rawValue: row.text(.evidence)) : Evidence(ofSource: source)
    }.max()
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
  func restsOn(_ footing: Footing?) -> String {
    guard let footing else { return pick("no uncertain input stands out from chance", "没有参数的影响超出随机波动") }
    let known = footing.evidence.map { pick(" (\(evidence($0)))", "（\(evidence($0))）") } ?? ""
    return pick("rests most on “\(input(footing.input))”\(known)", "主要取决于“\(input(footing.input))”\(known)")
  }
}

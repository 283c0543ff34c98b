import Experiments
import SmallCity
import StationModel
import Testing
import Texts

@testable import Reporting

/// What the console says of results is worked out again from the files of the same results.
@Suite struct ConsoleSentenceTests {
  /// A summary and the files of the same study.
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let comparison: Comparison

    func files() throws -> FormulaFiles {
      let arms = comparison.result.layout.arms
      let inputs = StudyInputs(
        start: "2027-01-01", arms: (0..<arms).map { SmallStudy.facts.arms[arms == 1 ? 1 : min($0, 1)] },
        hashes: comparison.names.arms.map(\.id), changes: comparison.changes)
      let all = ResultFiles.all(
        comparison.result, names: comparison.names, goals: comparison.goals, inputs: [], study: inputs)
      let read = all.filter { ResultSet.isRead($0.name) }.map { ($0.name, $0.bytes) }
      return FormulaFiles(try ResultSet(Dictionary(uniqueKeysWithValues: read)))
    }

    func faults(_ sentences: [(sentence: Sentence, isLabel: Bool)], _ language: Language) throws -> [SentenceCheck.Fault] {
      SentenceCheck.faults(sentences, language, in: try files())
    }
  }

  static let cases: [Case] = [
    Case(testDescription: "goals of few runs", comparison: SmallStudy.comparison),
    Case(testDescription: "offences", comparison: crime(SmallStudy.crimeResult)),
    Case(testDescription: "no deterrence", comparison: crime(SmallStudy.nullResult)),
    Case(testDescription: "appraised money", comparison: crime(SmallStudy.appraised)),
    Case(testDescription: "goals of many runs", comparison: many),
    Case(testDescription: "one arm", comparison: alone(.window(1))),
    Case(testDescription: "one arm, all windows", comparison: alone(.all)),
    Case(testDescription: "one run", comparison: alone(.window(1), replications: 1)),
    Case(testDescription: "three arms", comparison: three),
    Case(testDescription: "a gate", comparison: GateTests.comparison),
  ]

  private static func crime(_ result: StudyResult) -> Comparison {
    Comparison(result: result, names: SmallStudy.names, changes: [[], []], window: .window(1))
  }

  /// Enough runs for words of likelihood.
  private static let many: Comparison = {
    guard let result = try? SmallCity.study(24).run() else { fatalError("the study of many runs failed") }
    let goals = SmallStudy.checks.flatMap { check in (0..<2).map { result.finding(check, arm: $0) } }
    let changes = [
      [],
      (0..<14).map {
        SettingChange(path: "rollout.\($0)", base: nil, arm: $0 == 0 ? String(repeating: "A1, ", count: 20) : "A\($0)")
      },
    ]
    return Comparison(result: result, names: SmallStudy.names, goals: goals, changes: changes, window: .window(1))
  }()

  private static func alone(_ window: WindowChoice, replications: Int = 24) -> Comparison {
    let arm = SmallCity.arm(station: 0, offending: SmallCity.thefts())
    guard let result = try? Study(arms: [arm], replications: replications, seed: 1).run() else {
      fatalError("the arm alone failed")
    }
    var names = SmallStudy.names
    names.arms = [names.arms[1]]
    names.phases = names.phases.suffix(1)
    return Comparison(
      result: result, names: names, goals: SmallStudy.checks.prefix(1).map { result.finding($0, arm: 0) }, window: window)
  }

  private static let three: Comparison = {
    let study = Study(arms: [SmallCity.arm(), SmallCity.arm(station: 0), SmallCity.arm(cars: 2)], replications: 21, seed: 1)
    guard let result = try? study.run() else { fatalError("the study of three arms failed") }
    var names = SmallStudy.names
    names.arms.append(.init(id: "cars", name: Words("Two cars", "两辆车")))
    return Comparison(result: result, names: names, changes: [[], [], []], window: .window(1))
  }()

  @Test(arguments: cases, Language.allCases) func everySentenceOfEverySummaryIsTrue(_ one: Case, _ language: Language) throws {
    let faults = try one.faults(ConsoleSummary.sentences(one.comparison, language: language), language)
    #expect(faults.isEmpty, "\(faults.prefix(10).map(\.description).joined(separator: "\n"))")
  }

  /// Pieces that are made untrue, one after the other.
  private static func lies(_ text: String) -> [String] {
    switch text {
    case "very likely": ["likely", "almost certain", "unlikely"]
    case "better": ["worse", "unclear"]
    case "worse": ["better"]
    case "unclear": ["better", "worse"]
    case "more": ["less"]
    case "fall": ["rise"]
    case "too few runs to say": ["very likely", "unlikely"]
    case "more prevented than moved": ["more moved than prevented"]
    case "Plan as written": ["Plan as", "Today"]
    case "January 2027": ["December 2026"]
    default: text.last?.isNumber == true ? [text + "1", text.dropLast() + (text.hasSuffix("7") ? "6" : "7")] : []
    }
  }

  @Test func everyPlantedLieIsFound() throws {
    var planted: Set<String> = []
    for one in Self.cases {
      let files = try one.files()
      let sentences = ConsoleSummary.sentences(one.comparison, language: .en)
      let before = planted.count
      for (sentence, isLabel) in sentences where planted.count < before + 12 {
        for (place, piece) in sentence.pieces.enumerated() {
          guard case .cited(let text, let citation) = piece else { continue }
          for lie in Self.lies(text) where planted.insert("\(text)→\(lie)").inserted {
            var pieces = sentence.pieces
            pieces[place] = .cited(lie, citation)
            let faults = SentenceCheck.faults([(Sentence(pieces), isLabel)], .en, in: files)
            #expect(faults.contains { $0.reason.contains("untrue") }, "\(text) → \(lie)")
          }
        }
      }
    }
    for lie in ["better→worse", "Plan as written→Plan as", "Plan as written→Today", "January 2027→December 2026"] {
      #expect(planted.contains(lie), "nothing says what \(lie) denies")
    }
    #expect(planted.count >= 60)
  }

  @Test(arguments: Language.allCases) func aWordOrNumberWithoutASourceIsFound(_ language: Language) throws {
    let one = Self.cases[0]
    for text in language == .en ? ["in 3 runs", "is very likely", "the best"] : ["3 次", "很可能", "最好"] {
      #expect(try one.faults([(Sentence(text), false)], language).contains { $0.reason.contains("has no source") }, "\(text)")
    }
  }

  @Test(arguments: [1, 8, 19]) func fewRunsHaveNoWordOfLikelihood(_ replications: Int) throws {
    for language in Language.allCases {
      let comparison = Self.alone(.window(1), replications: replications)
      let words = LikelihoodWords(language)
      let all = Likelihood.allCases.filter { $0 != .tooFew }.flatMap { words.all($0) }
      for (sentence, _) in ConsoleSummary.sentences(comparison, language: language) {
        #expect(!all.contains { sentence.plain.contains($0) }, "\(sentence.plain)")
      }
    }
  }
}

import Foundation
import StationModel
import Testing
import Texts

@testable import Reporting

/// A page with one sentence of each kind, made untrue in one place after the other: the check finds every lie.
struct PlantedLiesTests {
  private static var study: WrittenStudy {
    var study = WrittenStudy()
    let today = (0..<40).map { 8.0 + Double($0 % 4) / 4 }
    study.outcomes = [
      "responseMinutes.mean": [today, today.enumerated().map { $1 - ($0 < 30 ? 1.24 : -0.5) }],
      "crimeCommitted.count": [today.map { $0 * 100 }, today.enumerated().map { $1 * 100 - ($0 < 38 ? 20 : -10) }],
    ]
    return study
  }

  /// Sentences of all forms, in a card.
  private static func page(_ set: ResultSet, _ language: Language = .en) throws -> String {
    let story = Story(set, language: language)
    let words = story.words
    let faster = try #require(story.isLower(1, than: 0, .responseMinutesMean))
    let first = try #require(story.isFirst(1, of: [0, 1], .responseMinutesMean, isLowest: true))
    let fewer = try #require(story.isLower(1, than: 0, .crimeCommittedCount))
    let level = try #require(story.estimate(0, .responseMinutesMean))[.mean]
    let change = try #require(
      story.fact(
        .fold(.mean, story.byFuture(1, .responseMinutesMean)) - .fold(.mean, story.byFuture(0, .responseMinutesMean))))
    let none = Fact(0, .fold(.count, story.byFuture(1, .responseMinutesMean) > 100))
    let two = try #require(story.fact(.fold(.rows, .json(StudyFacts.file, "arms"))))
    let reading = story.reading("min", size: 8)
    let sentences: [Sentence] = [
      words.say("\(story.named(1)) is \(words.best(first))", "\(story.named(1))\(words.best(first))"),
      words.say(
        "That it is faster is \(words.word(faster)): in \(words.kOfN(faster)) runs",
        "到场更快：\(words.word(faster))，\(words.kOfN(faster))"),
      words.say("It \(words.adverb(fewer)) has fewer offences", "发案\(words.adverb(fewer))减少"),
      words.say("Help comes in \(reading.full(level))", "到场 \(reading.full(level))"),
      words.say(
        "Response \(words.sign(change, below: "falls", equal: "stays", above: "rises")) by \(reading.full(change, magnitude: true))",
        "到场时间\(words.sign(change, below: "缩短", equal: "不变", above: "延长")) \(reading.full(change, magnitude: true))"),
      words.say("\(words.noneClearly(none)) gets slower", "\(words.noneClearly(none))变慢"),
      words.say("\(words.spelled(two)) arms over \(story.dates())", "\(words.spelled(two)) 个方案，\(story.dates())"),
    ]
    let files = [ReplicationColumn.file, EstimateColumn.file, StudyFacts.file].joined(separator: " ")
    let card = Markup.element(
      "section", [.init("data-figure", "test"), .init("data-files", files)],
      .joined(sentences.map { .element("p", [], $0) }))
    return String(
      decoding: Page.html(title: "T", bodies: [(language, card)], data: .object([])), as: UTF8.self)
  }

  @Test func theTruthPasses() throws {
    let set = try Self.study.set()
    for language in Language.allCases {
      let faults = SentenceCheck.faults(Array(try Self.page(set, language).utf8), set)
      #expect(faults.isEmpty, "\(faults)")
    }
  }

  /// What is replaced on the page, and by what.
  private static let lies: [(what: String, with: String)] = [
    (">8.38\u{a0}min<", ">8.28\u{a0}min<"), (">8.38\u{a0}min<", ">8\u{a0}min<"), (">8.38\u{a0}min<", ">8.38\u{a0}h<"),
    (">8.38\u{a0}min<", ">−8.38\u{a0}min<"), (">30</span>", ">31</span>"), (">40</span>", ">100</span>"),
    (">likely<", ">very likely<"), (">likely<", ">unlikely<"), (">likely<", ">almost certain<"),
    (">very likely<", ">almost certainly<"),
    (">falls<", ">rises<"), (">falls<", ">stays<"), (">plan<", ">pla<"), (">plan<", ">today<"), (">best<", ">fastest<"),
    (">none clearly<", ">no zone<"), (">two<", ">three<"), (">January 2027<", ">January 2028<"),
    (">February 2027<", ">March 2027<"),
    (" runs<", " runs of 50<"), ("Help comes in", "Help always comes in"), ("That it is faster", "That it is best and faster"),
    ("Help comes in <span", "Help, likely, comes in <span"),
    ("data-figure=\"test\" data-files=\"replications.csv ", "data-figure=\"test\" data-files=\""),
    ("\"sign\", \"falls\"", "\"sign\", \"rises\""), ("responseMinutes.mean].mean", "responseMinutes.mean].q0"),
    ("\"likelihood\"]", "\"likely\"]"),
  ]

  @Test(arguments: lies.indices) func everyLieIsFound(_ place: Int) throws {
    let set = try Self.study.set()
    let page = try Self.page(set)
    let (what, with) = Self.lies[place]
    let range = try #require(page.firstRange(of: what), "the page has no \(what)")
    let faults = SentenceCheck.faults(Array(page.replacingCharacters(in: range, with: with).utf8), set)
    #expect(!faults.isEmpty, "\(what) → \(with)")
  }

  @Test func numbersOfAnotherRunAreFound() throws {
    let page = try Self.page(Self.study.set())
    var other = Self.study
    other.outcomes["responseMinutes.mean"]![1][0] = 20
    #expect(!SentenceCheck.faults(Array(page.utf8), try other.set()).isEmpty)
  }

  @Test func bestBelowTwoThirdsAndNoneOfSomeMayNotBeSaid() throws {
    var close = Self.study
    close.outcomes["responseMinutes.mean"]![1] = close.outcomes["responseMinutes.mean"]![0].enumerated().map {
      $1 + ($0 % 2 == 0 ? -1 : 1)
    }
    let faults = SentenceCheck.faults(Array(try Self.page(Self.study.set()).utf8), try close.set())
    #expect(faults.contains { $0.reason.contains("“best”") && $0.reason.contains("it may not be said") })
    var slow = Self.study
    slow.outcomes["responseMinutes.mean"]![1][3] = 101
    let more = SentenceCheck.faults(Array(try Self.page(Self.study.set()).utf8), try slow.set())
    #expect(more.contains { $0.reason.contains("“none clearly”") && $0.reason.contains("it may not be said") })
  }

  @Test func aMeanOutsideItsRangeIsFound() throws {
    let sheet = try Sheet(Array("arm,mean,q05,q95\nplan,30.9,31,33\ntoday,5,5,6\n".utf8), file: "costs.csv")
    let files = FormulaFiles(try Self.study.set(), tables: ["costs.csv": AttachedTable(folder: "", sheet: sheet)])
    func mean(_ arm: String) -> Formula {
      .fields(.init(file: "costs.csv", conditions: [.init(column: "arm", text: arm)], column: "mean"))
    }
    #expect(MeanCheck.fault(mean("plan"), in: files) != nil)
    #expect(MeanCheck.fault(mean("today"), in: files) == nil)
  }

  @Test func aFigureThatSaysNowhereHowManyRunsItRestsOnIsFound() throws {
    let set = try Self.study.set()
    let story = Story(set, language: .en)
    let level = try #require(story.estimate(0, .responseMinutesMean))[.mean]
    let card = Markup.element(
      "section", [.init("data-figure", "test")], .element("p", [], "Help comes in \(story.reading("min", size: 8).full(level))"))
    let page = Page.html(title: "T", bodies: [(.en, card)], data: .object([]))
    #expect(SentenceCheck.faults(page, set).map(\.reason) == ["the figure says nowhere how many runs it rests on"])
  }

  private static func mean(_ outcome: String = "responseMinutes.mean") -> Formula {
    .rows(EstimateColumn.self, [.arm: "plan", .window: "last", .scope: "city", .outcome: outcome], EstimateColumn.mean.rawValue)
  }

  /// A study in which a gate stops every fourth run.
  private static var gated: WrittenStudy {
    var gated = study
    let isStopped = (0..<40).map { $0 % 4 == 0 }
    gated.outcomes["responseMinutes.mean"]![1] = isStopped.enumerated().map { future, isStopped in
      (isStopped ? 8.0 : 31.0) + Double(future) / 100
    }
    let rows: [String] = isStopped.enumerated().map { future, isStopped in
      "\(future),plan,\(isStopped ? "stop" : "go"),1,0,0,1,1,,"
    }
    gated.tables["gate.csv"] =
      (["replication,arm,decision,day,extensions,adjustments,criterion,observed,truth,right"] + rows).joined(separator: "\n")
      + "\n"
    return gated
  }

  @Test func aMeanBetweenTwoGroupsOfRunsIsFoundUnlessTheyAreTold() throws {
    let set = try Self.gated.set()
    let files = FormulaFiles(set)
    let story = Story(set, language: .en)
    let reading = story.reading("min", size: 30)
    let level = try #require(Fact(Self.mean(), in: files))
    let runs = story.words.say("\(story.words.whole(story.futuresFact)) runs", "")
    let branches = try #require(GateBranches(story, 1))
    let go = try #require(branches.mean(.responseMinutesMean, isGo: true))
    let alone: [(sentence: Sentence, isLabel: Bool)] = [("It takes \(reading.full(level))", false), (runs, false)]
    #expect(SentenceCheck.faults(alone, .en, in: files).map(\.reason).first?.contains("between two groups of runs") == true)
    let told = alone + [("where it goes on \(reading.full(go))", false)]
    #expect(SentenceCheck.faults(told, .en, in: files).isEmpty)
    #expect(!MeanCheck.isInGap(Self.mean(), in: FormulaFiles(try Self.study.set())))
  }

  @Test func countsOfRareThingsAndFewRunsHaveNoGaps() {
    #expect(!MeanCheck.isInGap(0.4, (0..<40).map { $0 % 3 == 0 ? 1 : 0 }))
    #expect(!MeanCheck.isInGap(5, [0, 10, 0, 10]))
    #expect(MeanCheck.isInGap(5, (0..<40).map { $0 % 2 == 0 ? 0.5 : 10 }))
  }

  @Test func aNumberOfOtherThingsTellsOfNoRun() throws {
    let files = FormulaFiles(try Self.study.set())
    #expect(!Formula.fold(.rows, .rows(EstimateColumn.self, [.arm: "plan"], .mean)).countsRuns(in: files))
    #expect(!Formula.fold(.count, .json(StudyFacts.file, "windows.months")).countsRuns(in: files))
    #expect(Formula.fold(.rows, .rows(ReplicationColumn.self, [.arm: "plan"], "responseMinutes.mean")).countsRuns(in: files))
    #expect(Formula.json(StudyFacts.file, "replications").countsRuns(in: files))
  }
}

import Experiments
import Foundation
import StationModel
import Testing
import Texts

@testable import Reporting

@Suite("Money in results") struct MoneyReportTests {
  private func summary(_ result: StudyResult, _ language: Language = .en) -> String {
    ConsoleSummary.text(Comparison(result: result, names: SmallStudy.names, window: .window(1)), language: language)
  }

  private func files(_ result: StudyResult) -> [ResultFile] {
    ResultFiles.all(
      result, names: SmallStudy.names, goals: [], inputs: [], study: SmallStudy.facts)
  }

  @Test(
    "The block shows both bases, opportunity cost, present value and a year of a station, and says who pays and what goes over")
  func summary() throws {
    let text = summary(SmallStudy.appraised)
    for outcome in [
      Outcome.costStatedPerYear, .costFullPerYear, .costCashPerYear, .costPublicPerYear, .costAnnualisedPerYear,
      .costPerStationYear,
      .capitalTotal, .overrunTotal, .budgetOverrunShare, .costNetPresent,
    ] { #expect(text.contains("\(outcome)"), "\(outcome)") }
    #expect(text.contains("The public budget bears 80 % of the new cash."))
    // Capital 30 % above the plan outweighs 220,000 a year of operation that is not spent, for a month.
    let overruns = "Capital above plan in \(SmallStudy.appraised.count) of \(SmallStudy.appraised.count) runs"
    let words = text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(words.contains(overruns))
    let price = try #require(SmallStudy.appraised.costPerResponseMinute(from: 0, to: 1, window: .window(1))?.ratio)
    #expect(
      words.contains(
        "A minute of response time saved costs \(NumberStyle(language: .en).text(price, decimals: 2)) CNY (95 % interval "))
    for language in Language.allCases {
      for line in summary(SmallStudy.appraised, language).split(separator: "\n") {
        #expect(DisplayWidth.of(String(line)) <= 100, "\(line)")
      }
    }
  }

  @Test("Where nothing of it is asked for, nothing of it is said") func absent() {
    let text = summary(SmallStudy.result)
    for words in ["public budget", "planned budget", "response time saved", "costNetPresent", "costAnnualised", "overrun"] {
      #expect(!text.contains(words), "\(words)")
    }
    #expect(!files(SmallStudy.result).contains { $0.name == "funding.csv" })
  }

  @Test("Every case of a response minute's price has a sentence in both languages") func cases() throws {
    func finding(_ cost: Double, _ effect: Double) throws -> CostEffectiveness {
      try #require(CostEffectiveness(costs: [cost, cost], effects: [effect, effect]))
    }
    let all = try [finding(6, 2), finding(-6, 2), finding(6, -2), finding(-6, -2), finding(6, 0)]
    for language in Language.allCases {
      let sentences = all.map {
        Messages(language: language).responseMinute(
          .init(finding: $0, meanCost: .of($0.meanCost), meanEffect: .of($0.meanEffect), price: "3", range: "2 – 4")
        ).plain
      }
      #expect(Set(sentences).count == 5)
      #expect(sentences[0].contains("3") && sentences[0].contains("2 – 4"))
    }
  }

  @Test("funding.csv adds up to the new cash of ledger.csv and is part of the data package") func funding() throws {
    let files = files(SmallStudy.appraised)
    func rows(_ name: String) throws -> [[String: String]] {
      let file = try #require(files.first { $0.name == name })
      let rows = CSVReader.rows(file.bytes)
      let head = try #require(rows.first)
      return rows.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(head, $0)) }
    }
    func sums(_ rows: [[String: String]]) -> [String: Int] {
      rows.reduce(into: [:]) {
        $0["\($1["arm"]!) \($1["month"]!) \($1["category"]!)", default: 0] += Int($1["centsOfAllFutures"]!)!
      }
    }
    let ledger = try rows("ledger.csv")
    #expect(try sums(rows("funding.csv")) == sums(ledger.filter { $0["isCash"] == "true" }))
    #expect(Set(try rows("funding.csv").map { $0["source"]! }) == ["publicBudget", "boughtServices", "donations"])
    for row in ledger {
      #expect((row["isAnnualised"] == "true") == (row["category"] == "capitalAnnualised" || row["category"] == "running"))
    }
    #expect(Set(ledger.map { $0["category"]! }).isSuperset(of: ["overrun", "capitalAnnualised"]))
    let package = try #require(files.first { $0.name == "datapackage.json" })
    #expect(String(decoding: package.bytes, as: UTF8.self).contains("\"funding.csv\""))
  }
}

import Testing
import Texts

@testable import Reporting

/// What the figures on response times compute.
struct ResponseFigureTests {
  @Test func quantilesOfResponseTimesAreReadWithinTheirBuckets() {
    let histogram = ResponseHistogram(buckets: [(0, 2, 10), (2, 4, 10), (6, 10, 20)])
    #expect(histogram.quantile(0.25) == 2)
    #expect(histogram.quantile(0.75) == 8)
    #expect(histogram.share(within: 3) == 0.375)
    #expect(histogram.share(within: 5) == 0.5)
    #expect(histogram.share(within: 99) == 1)
    for share in [0.1, 0.3, 0.6, 0.9] { #expect(abs(histogram.share(within: histogram.quantile(share)) - share) < 1e-12) }
  }

  @Test func theWorstBlockOfAWeekIsFoundAndNothingIsMadeUp() {
    var values = [Double?](repeating: 5, count: 168)
    for day in 4...5 { for hour in 20...22 { values[day * 24 + hour] = 9 } }
    #expect(WeekBlock.worst(values, most: 2) == [WeekBlock(days: 4...5, hours: 20...22)])
    #expect(WeekBlock.worst([Double?](repeating: 5, count: 168), most: 2) == [])
    #expect(WeekBlock.worst([Double?](repeating: nil, count: 168), most: 2) == [])
  }

  @Test func classesHaveRoundBoundsAroundTheValues() {
    let bounds = CoverMap.Classes.bounds((0...100).map { 4.9 + Double($0) * 0.046 })
    #expect(bounds == [5, 6, 7, 8, 9])
  }

  private func tail(priority3 bucket: (Int, Int)) throws -> Plate {
    var study = WrittenStudy(outcomes: ["responseMinutes.mean": [[8], [7]]])
    func row(_ arm: String, _ scope: String, _ place: String, _ from: Int, _ before: Int) -> String {
      "\(arm),last,\(scope),\(place),\(from),\(before),100\n"
    }
    let rows = ["today", "plan"].map { arm in
      let isPlan = arm == "plan"
      return row(arm, "city", "", isPlan ? 480_000 : 600_000, isPlan ? 500_000 : 620_000)
        + row(arm, "priority", "1", isPlan ? 300_000 : 360_000, isPlan ? 310_000 : 370_000)
        + row(arm, "priority", "3", isPlan ? bucket.0 : 600_000, isPlan ? bucket.1 : 620_000)
    }
    study.tables["histograms.csv"] = "arm,window,scope,place,fromMs,beforeMs,calls\n" + rows.joined()
    return try #require(TailPlot.figure.make(try study.story()))
  }

  @Test func aPriorityLosesWhereTheDifferenceIsWiderThanABucket() throws {
    func plain(_ plate: Plate) -> String { plate.finding.plain.replacing("\u{a0}", with: " ") }
    let head = "Nine of ten calls within 8.3 min under plan, 10.3 min under today; "
    #expect(plain(try tail(priority3: (660_000, 680_000))) == head + "longer for priority 3 (10.3 to 11.3 min)")
    #expect(plain(try tail(priority3: (620_000, 640_000))) == head + "by priority none clearly waits longer")
  }

  @Test func theMapSaysHowManyZonesGetFasterAndSlower() {
    func finding(_ language: Language, _ faster: Double, _ slower: Double, _ all: Double) -> String {
      ReportWords(language: language).mapFinding(ZoneCounts(faster: .of(faster), slower: .of(slower), all: .of(all))).plain
    }
    #expect(finding(.en, 41, 70, 144) == "41 of 144 zones get faster, 70 slower; 33 cannot be told")
    #expect(finding(.en, 1, 0, 2) == "1 of 2 zones gets faster, none clearly slower; 1 cannot be told")
    #expect(finding(.en, 0, 3, 3) == "Of 3 zones none clearly gets faster, 3 slower")
    #expect(finding(.en, 0, 0, 9) == "Of 9 zones none clearly gets faster or slower")
    #expect(finding(.zhHans, 41, 70, 144) == "144 个分区中 41 个变快，70 个变慢；33 个无法判断")
  }
}

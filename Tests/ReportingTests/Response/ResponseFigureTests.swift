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

  @Test func theTailIsHeldAgainstTheMean() {
    #expect(TailPlot.Slowest(mean: -0.02, tail: 0.02) == .lose)
    #expect(TailPlot.Slowest(mean: -0.2, tail: -0.1) == .gainLess)
    #expect(TailPlot.Slowest(mean: -0.1, tail: -0.2) == .gainMore)
    #expect(TailPlot.Slowest(mean: -0.1, tail: -0.11) == .alike)
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

import StationModel
import Testing

@testable import Experiments

@Suite("Months and areas of an evaluation")
struct EvaluationMonthsTests {
  private func compared(_ windows: [Int], from first: Int = 0, starts: [Int]? = nil) -> EvaluationMonths? {
    EvaluationMonths(
      windowOfMonth: windows, monthOfYear: windows.indices.map { (first + $0) % 12 },
      monthStarts: starts ?? (0...windows.count).map { 30 * $0 })
  }

  @Test("only months that both windows have are compared, as many of each")
  func matched() throws {
    // January to June before, two years pass, March of the third year to the next February after.
    let windows = Array(repeating: 0, count: 6) + Array(repeating: 1, count: 20) + Array(repeating: 2, count: 12)
    let months = try #require(compared(windows))
    #expect(months.areSameMonths && months.before == [0, 1, 2, 3, 4, 5])
    #expect(months.after.map { $0 % 12 }.sorted() == [0, 1, 2, 3, 4, 5] && months.after.allSatisfy { $0 >= 26 })
    #expect(months.scale == 1)
  }

  @Test("a month that one window has twice counts as often as in the other")
  func twice() throws {
    let windows = Array(repeating: 0, count: 2) + Array(repeating: 1, count: 10) + Array(repeating: 2, count: 14)
    let months = try #require(compared(windows))
    #expect(months.before == [0, 1] && months.after == [12, 13])
  }

  @Test("without common months all count, scaled to equal length")
  func unmatched() throws {
    let months = try #require(compared([0, 0, 1, 1, 1, 1]))
    #expect(!months.areSameMonths && months.before == [0, 1] && months.after == [2, 3, 4, 5] && months.scale == 2)
  }

  @Test("a leap year's February is brought to the length of the other")
  func leapYear() throws {
    let starts = [0, 28, 366, 395]
    let months = EvaluationMonths(windowOfMonth: [0, 1, 2], monthOfYear: [1, 2, 1], monthStarts: starts)
    #expect(months?.before == [0] && months?.after == [2] && months?.scale == 29.0 / 28)
  }

  @Test("one window has no before and after")
  func single() {
    #expect(compared([0, 0, 0]) == nil && compared([]) == nil)
  }

  @Test("treated area and buffer are held against halves of the control zones that share none")
  func halves() {
    let roles: [ZoneRole] = [.control, .treated, .control, .buffer, .none, .control, .control, .control]
    #expect(
      EvaluationArea.areas(of: roles)
        == [.control, .treated, .bufferControl, .buffer, .other, .control, .bufferControl, .control])
  }

  @Test("a ratio of means has the standard error of the delta method")
  func ratio() throws {
    let x = [2.0, 4, 6, 8]
    let y = [1.0, 3, 2, 6]
    let ratio = try #require(RatioOfMeans(of: y, to: x))
    #expect(ratio.value == 0.6)
    let residuals = zip(x, y).map { $1 - 0.6 * $0 }
    let variance = residuals.reduce(0) { $0 + $1 * $1 } / 3
    #expect(abs(ratio.standardError - (variance / 4).squareRoot() / 5) < 1e-12)
    // The mean of x is 5 ± 4.1: clearly not zero. Spread wider, it tells nothing to divide by.
    #expect(ratio.interval?.contains(0.6) == true)
    #expect(RatioOfMeans(of: y, to: [-20, 4, 6, 30])?.interval == nil)
    #expect(RatioOfMeans(of: [1, 2], to: [1, -1]) == nil && RatioOfMeans(of: [], to: []) == nil)
  }
}

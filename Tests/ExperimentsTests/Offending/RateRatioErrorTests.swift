import StationModel
import Testing

@testable import Experiments

@Suite("The error of a relative incident rate ratio")
struct RateRatioErrorTests {
  /// An evaluated replication of a treated and a control zone with these recorded offences.
  private func replication(treated: (Int64, Int64), control: (Int64, Int64), monthStarts: [Int]) throws -> EvaluatedReplication {
    // One month before, one after, which share no name.
    let months = try #require(
      EvaluationMonths(windowOfMonth: [0, 1], monthOfYear: [0, 1], monthStarts: monthStarts))
    var tables = AreaTables()
    tables.zones = EvaluationArea.allCases.map { $0 == .treated || $0 == .control ? 1 : 0 }
    tables.counts = Array(repeating: 0, count: EvaluationArea.allCases.count * 2 * AreaMeasure.allCases.count)
    for (area, counts) in [(EvaluationArea.treated, [treated.0, treated.1]), (.control, [control.0, control.1])] {
      for (month, count) in counts.enumerated() {
        tables.counts[AreaTables.place(area, month, .recordedInArm, of: 2)] = count
      }
    }
    return try #require(EvaluatedReplication(tables, months))
  }

  @Test("it is that of the counts as they were recorded, also where periods differ in length")
  func rawCounts() throws {
    // Twice as long after as before: the ratio is the same whatever the lengths, and so is the error of the four counts.
    let expected = (1.0 / 40 + 1.0 / 83 + 1.0 / 7 + 1.0 / 6).squareRoot()
    for starts in [[0, 30, 60], [0, 60, 181]] {
      let replication = try replication(treated: (40, 83), control: (7, 6), monthStarts: starts)
      let estimate = try #require(replication.estimate(.relativeIncidentRateRatioLog, overdispersion: 4))
      let ratio = try #require(replication.responseRateRatio.value)
      #expect(abs((estimate.standardError ?? 0) - 2 * expected) < 1e-12)
      #expect(abs(ratio - 83.0 * 7 / (40 * 6)) < 1e-12)
      #expect(abs((replication.counts.responseRateRatio.value ?? 0) - ratio) < 1e-12)
    }
  }
}

import Foundation
import SmallCity
import StationModel
import Testing

@testable import Experiments

@Suite("Studies")
struct StudyTests {
  /// All that a result holds, as text without loss.
  static func fingerprint(_ result: StudyResult) -> String {
    let rows = result.rows.map { String($0.bitPattern, radix: 36) }.joined(separator: " ")
    let months = result.months.map { String($0.bitPattern, radix: 36) }.joined(separator: " ")
    return "\(result.count)|\(rows)|\(months)|\(result.draws)|\(result.tables)"
  }

  @Test("1, 2 and 7 threads give the same bytes")
  func threads() throws {
    let one = Self.fingerprint(try SmallCity.study(threads: 1).run())
    #expect(Self.fingerprint(try SmallCity.study(threads: 2).run()) == one)
    #expect(Self.fingerprint(try SmallCity.study(threads: 7).run()) == one)
  }

  @Test("shards are slices of the whole")
  func shards() throws {
    let whole = try SmallCity.study(6).run()
    var shard = SmallCity.study(2)
    shard.firstReplication = 3
    let part = try shard.run()
    #expect(part.numbers == 3..<5)
    // The worst zone is found among all replications that are at hand.
    for column in whole.layout.columns where column.scope != .worstZone {
      #expect(part.values(column).map(\.bitPattern) == whole.values(column)[3..<5].map(\.bitPattern))
    }
  }

  @Test("a station changes what is near it, and the pair is read with the same zones")
  func treated() throws {
    let result = try SmallCity.study().run()
    let near = Measurement(.callsCount, scope: .treated, window: .window(1))
    let far = Measurement(.callsCount, scope: .elsewhere, window: .window(1))
    let city = Measurement(.callsCount, window: .window(1))
    // Calls do not depend on the arm; zones of both arms are those of the station.
    #expect(result.difference(near, from: 0, to: 1)?.isIdentical == true)
    let sum = zip(result.values(near, arm: 0, comparedWith: 1), result.values(far, arm: 0, comparedWith: 1)).map(+)
    #expect(sum == result.values(city, arm: 0))
    #expect(result.values(near, arm: 0).allSatisfy { $0.isNaN })
    let response = Measurement(.responseMinutesMean, window: .window(1))
    #expect((result.difference(response, from: 0, to: 1)?.mean ?? 0) < 0)
    #expect(result.tables.arms[1].stations.map(\.zone) == [0] && result.tables.arms[1].stations[0].opened == 6)
  }

  @Test("an outcome of a month is that of a window as long as the month")
  func months() throws {
    let result = try SmallCity.study(3).run()
    for arm in 0..<2 {
      for month in 0..<2 {
        for outcome in ArmTables.monthOutcomes {
          let window = result.values(Measurement(outcome, window: .window(month)), arm: arm)
          let its = result.monthValues(arm: arm, month: month, outcome: outcome)
          for (a, b) in zip(window, its) { #expect(a == b || a.isNaN && b.isNaN, "\(outcome)") }
        }
      }
    }
  }

  @Test("tables add up to the outcomes")
  func tables() throws {
    let result = try SmallCity.study(3).run()
    let calls = (0..<2).map { result.values(Measurement(.callsCount, window: .window($0)), arm: 1).reduce(0, +) }
    let arm = result.tables.arms[1]
    for window in 0..<2 {
      let measures = HourMeasure.allCases.count
      let hours = (0..<168).map { Double(arm[.hours][($0 * 2 + window) * measures]) }.reduce(0, +)
      #expect(hours == calls[window])
      let zones = (0..<9).map { zone in
        arm.zones[result.zoneCell(zone: zone, window: window, outcome: .callsCount)!].mean * 3
      }
      #expect(abs(zones.reduce(0, +) - calls[window]) < 1e-6)
    }
    let cost = result.values(Measurement(.capitalTotal, window: .all), arm: 1).reduce(0, +)
    let categories = LedgerCategory.allCases.count
    let capital = (0..<2).map { arm[.ledger][$0 * categories + LedgerCategory.capital.rawValue] }.reduce(0, +)
    #expect((Double(capital) / 100 - cost).magnitude < 1e-6)
  }

  @Test("every replication draws its own parameters, the same in all arms")
  func parameterSets() throws {
    var study = SmallCity.study(4, threads: 2)
    study.parameterSets = { number in
      let calls = 10 + Double(number) * 10
      return ([calls], [SmallCity.arm(callsPerDay: calls), SmallCity.arm(station: 0, callsPerDay: calls)])
    }
    let result = try study.run()
    #expect(result.draws == [[10], [20], [30], [40]])
    let calls = result.values(Measurement(.callsCount), arm: 0)
    #expect(calls == result.values(Measurement(.callsCount), arm: 1))
    #expect(calls[3] > calls[0] * 2)
  }

  @Test("an error of a parameter set stops the study")
  func parameterError() {
    struct Bad: Error {}
    var study = SmallCity.study(4, threads: 2)
    study.parameterSets = { number in
      if number == 2 { throw Bad() }
      return ([], [SmallCity.arm(), SmallCity.arm()])
    }
    #expect(throws: Bad.self) { try study.run() }
  }

  @Test("progress ends at the total, with the running estimate of the watched number")
  func progress() throws {
    let study = SmallCity.study(4)
    let seen = Seen()
    let control = RunControl(watching: Column(arm: 1, outcome: .responseMinutesMean, window: .all, scope: .city))
    let result = try study.run(control: control) { seen.last = $0 }
    let last = try #require(seen.last)
    #expect(last.finished == 4 && last.total == 4 && last.resumed == 0)
    let mean = try #require(result.estimate(Measurement(.responseMinutesMean), arm: 1)).mean
    #expect(abs((last.estimate?.mean ?? .nan) - mean) < 1e-12)
  }

  /// Written by one callback after another; the last one comes after the others on the caller's thread.
  private final class Seen: @unchecked Sendable {
    var last: StudyProgress?
  }
}

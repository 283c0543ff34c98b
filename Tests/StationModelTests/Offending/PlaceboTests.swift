import DiscreteEvents
import Testing

@testable import StationModel

@Suite("Placebo account") struct PlaceboTests {
  private func run(_ arms: [ModelParameters], placeboReplications: UInt32, replications: UInt32) -> [[Record]] {
    var replication = ReplicationSimulator(arms: arms, placeboReplications: placeboReplications)
    return (0..<replications).map { replication.run(seed: 1, replication: $0, checked: true) }
  }

  @Test("the base has one in so many replications and no arm has one, it adds up, and nothing else changes by it")
  func account() throws {
    let arms = TestCity.offendingArms(windows: [1, 1])
    let records = run(arms, placeboReplications: 1, replications: 2)
    let placebo = try #require(records[0][0].placebo)
    #expect(records[1][0].placebo == nil && records.allSatisfy { $0[1].placebo == nil })
    // Other stops of the same patrols: some offences differ, and every one is accounted for.
    #expect(!placebo.isNull && placebo.total(.unchanged) > 100)
    #expect(placebo.total(AccountColumn.ofBase) == placebo.total(.inBase))
    #expect(placebo.total(AccountColumn.ofArm) == placebo.total(.inArm))
    let months = -1..<arms[0].calendar.monthCount
    let committed = (0..<16).reduce(Int64(0)) { sum, zone in
      months.reduce(sum) { $0 + records[0][0].offences[zone, $1, .committed] }
    }
    #expect(placebo.total(.inBase) == committed)
    let plain = run(arms, placeboReplications: 0, replications: 1)
    var without = records[0]
    without[0].placebo = nil
    #expect(without == plain[0])
  }

  @Test("where stops deter nobody there is none: other stops would change nothing")
  func noEffect() {
    let arms = TestCity.offendingArms(TestCity.offending(afterVisit: 0, station: 0), windows: [1, 1])
    #expect(run(arms, placeboReplications: 1, replications: 1)[0].allSatisfy { $0.placebo == nil })
  }
}

import DiscreteEvents
import Testing

@testable import StationModel

@Suite("Construction") struct ConstructionTests {
  /// Days from the beginning of the phase to the start of building and to the opening, of three stations in a row, and station-years.
  private func days(buildMonths: Double = 1, atOnce: Int = 1) -> (starts: [Int], opens: [Int], stationYears: Double) {
    let station = TestCity.station(buildMonths: .constant(buildMonths))
    var arm = TestCity.arm(
      kinds: [TestCity.kind(perDay: 1, zones: 16)], staffing: TestCity.staffing(city: TestCity.city(), station: station),
      patrol: nil, windows: [1, 7])
    let first = arm.calendar.monthStarts[1]
    arm.rollout.phases = [
      RolloutPhase(
        id: 1, organisation: 1, sites: .listed([0, 5, 10]), startDay: first, opensOnStart: false, buildingAtOnce: atOnce)
    ]
    let record = TestCity.run([arm])[0][0]
    return (
      record.stations.map { $0.buildingStarts.day - first }, record.stations.map { $0.opens!.day - first },
      record.value(of: .stationYears, in: .all, scope: .city)!
    )
  }

  @Test("a station opens when its building time is over, and the next is begun then; none at all opens at once")
  func buildMonths() {
    #expect(days(buildMonths: 0).opens == [0, 0, 0])
    let one = days(buildMonths: 1)
    #expect(one.starts == [0, 30, 60] && one.opens == [30, 60, 90])
    // Two months are 61 days.
    let two = days(buildMonths: 2)
    #expect(two.starts == [0, 61, 122] && two.opens == [61, 122, 183])
    #expect(abs(one.stationYears - two.stationYears - (183 - 90 + 122 - 60 + 61 - 30) / 365.0) < 1e-9)
  }

  @Test("so many stations are under construction at one time as the phase allows") func buildingAtOnce() {
    #expect(days(atOnce: 1).opens == [30, 60, 90])
    #expect(days(atOnce: 2).opens == [30, 30, 60])
    #expect(days(atOnce: 3).opens == [30, 30, 30])
    #expect(days(atOnce: 9).starts == [0, 0, 0])
  }
}

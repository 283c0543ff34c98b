import DiscreteEvents
import Testing

@testable import StationModel

@Suite("Patrol") struct PatrolTests {
  private func stops(_ arm: ModelParameters) -> [[Record]] { TestCity.run([arm], replications: 2) }

  @Test("stops come out of the roster: twice the units, about twice the stops; a busy unit makes none") func fromTheRoster() {
    let city = TestCity.city()
    func arm(_ cars: Int, perDay: Double) -> ModelParameters {
      var post = TestCity.car
      post.count = cars
      let staffing = TestCity.staffing(city: city, staff: Headcount(police: 40, auxiliary: 40), posts: [post])
      return TestCity.arm(kinds: [TestCity.kind(perDay: perDay, zones: 16)], staffing: staffing)
    }
    let records = TestCity.run([arm(2, perDay: 1), arm(4, perDay: 1), arm(4, perDay: 60)], replications: 2)
    let perDay = (0..<3).map { TestCity.mean(.patrolStopsPerDay, records, arm: $0) }
    #expect(abs(perDay[1] / perDay[0] - 2) < 0.05)
    #expect(perDay[2] < 0.8 * perDay[1])
    // 24 h of a car at 12.5 minutes a stop and a few minutes between: 70 to 115 stops.
    #expect(perDay[0] / 2 > 70 && perDay[0] / 2 < 115)
  }

  @Test("a longer stop makes fewer stops, and no patrol none") func dwell() {
    func arm(_ dwell: Double?) -> ModelParameters {
      TestCity.arm(patrol: dwell.map { PatrolParameters(policy: .random, dwellMinutes: $0) })
    }
    let records = TestCity.run([arm(10), arm(30), arm(nil)])
    let perDay = (0..<3).map { TestCity.mean(.patrolStopsPerDay, records, arm: $0) }
    #expect(perDay[0] > 1.5 * perDay[1] && perDay[1] > 0 && perDay[2] == 0)
  }

  @Test("hot-place patrol goes where crime is recorded; random patrol does not") func hotPlaces() {
    var crime = TestCity.kind(2, perDay: 12, zones: 16, isCrime: true)
    crime.zoneShare = (0..<16).map { $0 == 10 ? 1 : 0 }
    func arm(_ policy: PatrolParameters.Policy) -> ModelParameters {
      TestCity.arm(kinds: [crime], patrol: PatrolParameters(policy: policy, hotShare: 0.06))
    }
    let records = TestCity.run([arm(.hotPlaces), arm(.random), arm(.fixedBeat)])[0]
    func share(_ record: Record) -> Double {
      let all = (0..<16).reduce(0) { $0 + Double(record.byZone[$1 * 2 + 1, .patrolStops]) }
      return Double(record.byZone[10 * 2 + 1, .patrolStops]) / all
    }
    #expect(share(records[0]) > 0.6)
    #expect(share(records[1]) < 0.12)
    #expect(share(records[2]) < 0.12)
  }
}

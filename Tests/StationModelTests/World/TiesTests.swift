import DiscreteEvents
import Testing

@testable import StationModel

@Suite("Ties") struct TiesTests {
  @Test("places that are equally hot are visited alike, wherever they stand in the list") func hotPlaces() {
    // An offence in five days and a list of seven of 64 places: nearly all places tie, at none on record.
    let kinds = [TestCity.kind(2, perDay: 0.2, zones: 16, isCrime: true)]
    let records = TestCity.run([TestCity.arm(kinds: kinds)], replications: 6)
    func stops(_ zones: Range<Int>) -> Double {
      var sum: Int64 = 0
      for arms in records {
        for cell in 2 * zones.lowerBound..<2 * zones.upperBound { sum += arms[0].byZone[cell, .patrolStops] }
      }
      return Double(sum)
    }
    let share = stops(0..<8) / stops(0..<16)
    #expect(abs(share - 0.5) < 0.1)
  }

  @Test("units that stand at the same base go to calls by turns that no list decides") func nearestUnit() {
    let city = TestCity.city()
    var post = TestCity.car
    post.count = 3
    let arm = TestCity.arm(
      kinds: [TestCity.kind(perDay: 6, zones: 16)], staffing: TestCity.staffing(city: city, staff: nil, posts: [post]),
      patrol: nil)
    let trace = ReplicationSimulator.trace(arm, seed: 1, replication: 0, from: 0, until: 60)
    var sent = [0, 0, 0]
    for entry in trace.entries where entry.what == .unitAssigned { sent[entry.unit!] += 1 }
    let all = Double(sent.reduce(0, +))
    // A unit on its way home is farther away than those at home: hardly ever at six calls a day.
    #expect(sent.allSatisfy { abs(Double($0) - all / 3) < 4.5 * (all * 2 / 9).squareRoot() })
  }

  @Test(
    "a site among zones that gain alike is not the first of them, in every phase another, and the same in every order of zones")
  func siting() {
    func site(_ phase: UInt64, reversed: Bool = false) -> UInt64 {
      var arm = TestCity.arm(side: 6)
      if reversed { arm.city = Self.reversed(arm.city) }
      arm.rollout.phases = [
        RolloutPhase(
          id: phase, organisation: 1, sites: .mostResidentsNewlyWithinWalk(count: 1, areaKinds: [0, 1], walkMinutes: 15),
          poolsAreas: true, startDay: 40, opensOnStart: true)
      ]
      let city = City(arm.city)
      return city.zones[Siting(arm, city: city).stations[0].zone].id
    }
    let sites = (1...12).map { site($0) }
    // Sixteen zones of the middle have their whole walk inside the city.
    #expect(Set(sites).count > 4)
    #expect((1...12).map { site($0, reversed: true) } == sites)
  }

  @Test("whom precincts alike lose to a station first does not depend on how they are listed") func transfer() {
    func left(reversed: Bool) -> [UInt64: Int] {
      let city = TestCity.city(precincts: 2)
      var staffing = TestCity.staffing(
        city: city, precincts: 2,
        station: TestCity.station(
          staff: Headcount(police: 1, auxiliary: 10), origin: Organisation.Origin(precincts: 1)))
      var arm = TestCity.arm(precincts: 2)
      if reversed {
        staffing.precincts.reverse()
        for zone in arm.city.zones.indices { arm.city.zones[zone].precinct = 1 - arm.city.zones[zone].precinct }
      }
      arm.staffing = staffing
      arm.rollout = TestCity.opening([5], in: arm)
      let record = TestCity.run([arm])[0][0]
      return Dictionary(
        uniqueKeysWithValues: staffing.precincts.enumerated().map { index, precinct in
          let month = record.shape.months - 1
          return (precinct.id, Int(record.staff[.precinct, index, month, .policePositionMs] / (86_400_000 * 30)))
        })
    }
    let given = left(reversed: false)
    #expect(given == left(reversed: true) && Set(given.values) == [13, 14])
  }

  /// The same city with its zones, and the places with them, the other way round.
  static func reversed(_ city: CityParameters) -> CityParameters {
    var other = city
    let last = city.zones.count - 1
    other.zones.reverse()
    other.places = (0...last).flatMap { zone in
      city.places.filter { $0.zone == last - zone }.map { place in
        var place = place
        place.zone = zone
        return place
      }
    }
    return other
  }
}

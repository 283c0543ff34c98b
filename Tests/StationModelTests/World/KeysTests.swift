import DiscreteEvents
import Testing

@testable import StationModel

@Suite("Keys of draws") struct KeysTests {
  /// Whatever a call or an attempt is, named by ids.
  private struct Root: Hashable, Comparable {
    var id: UInt64
    var time: Int64
    var zone: UInt64
    var ordinal: Int

    static func < (a: Root, b: Root) -> Bool { a.id < b.id }
  }

  private func roots(_ arm: ModelParameters, days: Int = 40) -> [Root] {
    let city = City(arm.city)
    let table = LatentTable(arm)
    var day = DayRoots()
    var all: [Root] = []
    for index in 0..<days {
      table.roots(day: index, random: KeyedRandom(seed: 5, replication: 2), into: &day)
      all += day.calls.map { call in
        let zone = city.places[Int(call.place)].zone
        return Root(
          id: call.id, time: call.received.milliseconds, zone: city.zones[zone].id,
          ordinal: Int(call.place) - city.firstPlace[zone])
      }
    }
    return all.sorted()
  }

  private func arm() -> ModelParameters {
    TestCity.arm(kinds: [TestCity.kind(1, perDay: 30, zones: 16), TestCity.kind(2, perDay: 20, zones: 16, isCrime: true)])
  }

  @Test("the calls of a zone follow the zone to wherever it stands") func order() {
    var other = arm()
    other.city = TiesTests.reversed(other.city)
    for kind in other.demand.kinds.indices { other.demand.kinds[kind].zoneShare.reverse() }
    #expect(roots(arm()) == roots(other) && roots(arm()).count > 1000)
  }

  @Test("a zone that is added in front leaves the calls of all others as they were") func addition() {
    var other = arm()
    other.city.zones.insert(Zone(id: 77, centre: Point(x: -3, y: 0), areaKm2: 1, residents: 10), at: 0)
    for place in other.city.places.indices { other.city.places[place].zone += 1 }
    other.city.places.insert(Place(point: Point(x: -3, y: 0), zone: 0, offenceShare: 1), at: 0)
    for kind in other.demand.kinds.indices { other.demand.kinds[kind].zoneShare.insert(0.01, at: 0) }
    #expect(roots(other).filter { $0.zone != 77 } == roots(arm()))
  }

  @Test("another id is another chance, of one zone alone") func renaming() {
    var other = arm()
    other.city.zones[3].id = 78
    let former = arm().city.zones[3].id
    #expect(roots(other).filter { $0.zone != 78 } == roots(arm()).filter { $0.zone != former })
    #expect(roots(other).filter { $0.zone == 78 }.map(\.time) != roots(arm()).filter { $0.zone == former }.map(\.time))
  }

  @Test("ids of calls do not collide in a large city over many years") func distinct() {
    let kinds = (1...12).map { KeyedRandom.hash($0, 1) }
    let zones = (0..<400).map { KeyedRandom.hash($0, 2) }
    var ids: [UInt64] = []
    for kind in kinds {
      for zone in zones {
        let key = KeyedRandom.hash(kind, zone)
        for day in stride(from: 0, to: 25_000, by: 500) { ids.append(LatentTable.id(key, day: day, ordinal: day % 3)) }
      }
    }
    #expect(Set(ids).count == ids.count && ids.count == 240_000)
  }

  @Test("things at the same instant are ordered by what they are: ranks fit the calendar on every day of the longest run")
  func ranks() {
    for day in [0, 16_383, 16_384, 18_262, 25_582] {
      let rank = EventRank.of(LatentTable.id(3, day: day, ordinal: 9))
      #expect(rank < 1 << 40)
    }
    let world = World(Arm(TestCity.arm()), random: KeyedRandom(seed: 1, replication: 0), checked: false)
    #expect(world.units.allSatisfy { $0.rank < 1 << 40 } && Set(world.units.map(\.rank)).count == world.units.count)
  }
}

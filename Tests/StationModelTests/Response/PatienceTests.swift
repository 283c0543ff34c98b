import DiscreteEvents
import Testing

@testable import StationModel

@Suite("Patience after a diversion") struct PatienceTests {
  /// One car; it goes to a call of priority 4 at 9:15 min and is taken off it for another of priority 1 at 10 min.
  private func world(patience: Double, borrowAfter: Double? = nil) -> World {
    let kinds = [
      TestCity.kind(1, perDay: 0.001, zones: 16, priority: 4), TestCity.kind(2, perDay: 0.001, zones: 16, priority: 1),
    ]
    var post = TestCity.car
    post.count = 1
    let arm = TestCity.arm(
      precincts: borrowAfter == nil ? 1 : 2, kinds: kinds,
      staffing: TestCity.staffing(
        city: TestCity.city(precincts: borrowAfter == nil ? 1 : 2), precincts: borrowAfter == nil ? 1 : 2, staff: nil,
        posts: [post]),
      dispatch: DispatchParameters(borrowAfter: borrowAfter.map { .minutes($0) }, interrupts: [.patrol, .lowerPriorityEnRoute]),
      patrol: nil)
    func call(_ id: UInt64, kind: Int32, at minute: Double, place: Int32, onScene: Double, patience: Double? = nil) -> RootCall {
      RootCall(
        id: id << 30, received: .zero + .minutes(minute), kind: kind, place: place, intake: .zero, onScene: .minutes(onScene),
        travelFactor: 1, patience: patience.map { .minutes($0) })
    }
    var world = World(Arm(arm), random: KeyedRandom(seed: 1, replication: 0), checked: true)
    // Zone 10, where the base is, is 1.25 min away; zone 0 is ten minutes from there.
    let calls = [
      call(1, kind: 0, at: 0, place: 40, onScene: 8), call(2, kind: 0, at: 1, place: 0, onScene: 5, patience: patience),
      call(3, kind: 1, at: 10, place: 40, onScene: 300),
    ]
    world.begin(0, DayRoots(calls: calls))
    return world
  }

  private func isWaiting(_ world: inout World, at minute: Double) -> Bool {
    world.run(until: .zero + .minutes(minute))
    return world.calls.taken.contains { world.calls[$0].root.id == 2 << 30 }
  }

  @Test("the caller has only the patience that is left from before") func remainder() {
    var world = world(patience: 10)
    // 8.25 of 10 minutes are gone when the car sets out; the 45 s of its way do not count; 1.75 are left at minute 10.
    #expect(isWaiting(&world, at: 11.7))
    #expect(!isWaiting(&world, at: 11.8))
  }

  @Test("who has patience enough for both waits is reached") func enough() {
    var world = world(patience: 400)
    #expect(isWaiting(&world, at: 300))
    #expect(!isWaiting(&world, at: 340))
    #expect(world.record.byZone[0, .abandoned] == 0)
  }
}

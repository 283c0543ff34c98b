import DiscreteEvents
import Testing

@testable import StationModel

/// The lists of units that dispatchers go through save time and nothing else.
@Suite("Units in the field") struct FieldUnitsTests {
  /// A precinct with cars and a crew of other work, which an overload recalls, and a station with a desk and a patrol.
  private static let parameters: ModelParameters = {
    let city = TestCity.city()
    let cases = Post(id: 9, crew: Headcount(police: 1), duties: [.elsewhere])
    var arm = TestCity.arm(
      kinds: [TestCity.kind(perDay: 80, zones: 16)],
      staffing: TestCity.staffing(city: city, staff: Headcount(police: 30, auxiliary: 14), posts: [TestCity.car, cases]),
      dispatch: DispatchParameters(overload: .init(recallAtWaiting: 2)), windows: [1, 1])
    arm.rollout = TestCity.opening([5], in: arm)
    return arm
  }()

  /// A run of three weeks, stopped every 15 minutes for a change of the lists.
  private func run(checked: Bool = true, _ change: (inout World) -> Void) -> Record {
    let random = KeyedRandom(seed: 3, replication: 0)
    var world = World(Arm(Self.parameters), random: random, checked: checked)
    let table = LatentTable(Self.parameters)
    var roots = DayRoots()
    for day in 0..<Self.parameters.calendar.dayCount {
      table.roots(day: day, random: random, into: &roots)
      world.begin(day, roots)
      for quarter in 1...96 {
        change(&world)
        world.run(until: .midnight(ofDay: day) + .minutes(Double(15 * quarter)))
      }
    }
    world.finish()
    return world.record
  }

  private static func forEachUnit(_ world: inout World, _ body: (inout FieldUnits, Int32, Int, Int?) -> Void) {
    for unit in world.units.indices {
      body(&world.state.response.inField, Int32(unit), world.units[unit].precinct, world.units[unit].house)
    }
  }

  @Test("with every unit in the lists, on duty or not, every count of a run is the same") func switchedOff() {
    let listed = run { _ in }
    let all = run { Self.forEachUnit(&$0) { $0.insert($1, precinct: $2, house: $3) } }
    #expect(listed == all)
    #expect(listed.value(of: .recalledHours, in: .all, scope: .city)! > 0, "crews of other work come into the field and leave it")
  }

  @Test("a unit that is in no list is found by no call that comes in, only by one that waits when it is free") func leftOut() {
    let listed = run { _ in }
    // The invariants would tell of it.
    let none = run(checked: false) { Self.forEachUnit(&$0) { $0.remove($1, precinct: $2, house: $3) } }
    func delayed(_ record: Record) -> Double { record.value(of: .callsDelayedShare, in: .all, scope: .city)! }
    #expect(delayed(none) > delayed(listed) + 0.1, "\(delayed(none)) and \(delayed(listed))")
  }
}

import DiscreteEvents
import Testing

@testable import StationModel

/// Where the deterred go, when offenders know of patrols at one of the places within their reach.
@Suite("Avoidance of patrolled places") struct AvoidanceTests {
  private static let patrolled: Int32 = 21

  /// A city in which a crew stays at one place for the first days and nobody stops anywhere later.
  private func world(avoidance: Double, perceivedDays: Double = 14, patrolDays: Int, quietDays: Int = 0) -> World {
    let displacement = DisplacementParameters(
      spaceShare: 1, distanceScaleKm: 1, avoidance: avoidance, perceivedDays: perceivedDays)
    let arm = Arm(TestCity.offendingArms(TestCity.offending(afterVisit: 0.8, displacement: displacement))[0])
    var world = World(arm, random: KeyedRandom(seed: 1, replication: 0), checked: false)
    for day in 0..<patrolDays + quietDays {
      let (from, until) = (Time.midnight(ofDay: day), Time.midnight(ofDay: day + 1))
      if day < patrolDays {
        world.state.offending.guardianship.visit(Self.patrolled, unit: 0, from: from, until: until, crew: Headcount(police: 1))
      }
      world.state.offending.guardianship.endDay(at: until)
    }
    return world
  }

  /// Which of 2,000 attempts that were deterred next door turn to the patrolled place.
  private func drawn(_ world: consuming World) -> Set<UInt64> {
    let offending = world.arm.parameters.offending!
    let attempts = (0..<2000).map {
      Attempt(id: KeyedRandom.hash(5, UInt64($0)), parent: nil, time: .zero, place: Self.patrolled - 1, kind: 0)
    }
    var chosen: Set<UInt64> = []
    for attempt in attempts
    where world.nextStop(of: attempt, offending.kinds[0], offending.displacement)?.place == Self.patrolled {
      chosen.insert(attempt.id)
    }
    return chosen
  }

  @Test("avoidance is the power by which perceived guardianship lowers the odds of a place; at zero nobody minds patrols")
  func avoidance() {
    let nobody = drawn(world(avoidance: 1, patrolDays: 0))
    #expect(drawn(world(avoidance: 0, patrolDays: 30)) == nobody)
    func odds(_ chosen: Set<UInt64>) -> Double { Double(chosen.count) / Double(2000 - chosen.count) }
    let perceived = world(avoidance: 1, patrolDays: 30).state.offending.guardianship.perceivedShare(
      .patrol, place: Self.patrolled)
    #expect(perceived > 0.6)
    var former = nobody
    for weight in [0.5, 1, 2] {
      let chosen = drawn(world(avoidance: weight, patrolDays: 30))
      // The same chances in all worlds: a guarded place only loses choices.
      #expect(chosen.isStrictSubset(of: former))
      let error = 4 / Double(chosen.count).squareRoot()
      #expect(abs(odds(chosen) / odds(nobody) / Elementary.pow(1 - perceived, weight) - 1) < error, "weight \(weight)")
      former = chosen
    }
  }

  @Test("the fewer days offenders remember, the sooner they know of a patrol, and the sooner they have forgotten it")
  func perceivedDays() {
    func chosen(_ days: Double, quietDays: Int) -> Set<UInt64> {
      drawn(world(avoidance: 2, perceivedDays: days, patrolDays: 5, quietDays: quietDays))
    }
    let nobody = drawn(world(avoidance: 2, patrolDays: 0))
    #expect(chosen(1, quietDays: 0).isStrictSubset(of: chosen(30, quietDays: 0)) && chosen(30, quietDays: 0) != nobody)
    #expect(chosen(30, quietDays: 10).isStrictSubset(of: chosen(1, quietDays: 10)))
    #expect(chosen(1, quietDays: 30) == nobody)
  }
}

import DiscreteEvents
import SmallCity
import StationModel
import Testing

@testable import Experiments

/// One rule says for which parts of the city and of the calls an outcome is kept; what it admits is truly counted there.
@Suite("Outcomes where they are counted")
struct DefinedOutcomesTests {
  /// A city with offences in which a station opens; with few cars it is crowded: callers give up, or are never reached.
  private static func study(cars: Int, onScene: Double, patience: Double?) throws -> StudyResult {
    let offending = SmallCity.thefts(perDay: 40)
    let arms = [nil, 0].map { station in
      var arm = SmallCity.arm(cars: cars, station: station, callsPerDay: 60, offending: offending)
      // A patrol that stays between calls, and time for it.
      for index in arm.demand.kinds.indices {
        arm.demand.kinds[index].patienceMinutes = patience.map { .constant($0) }
        arm.demand.kinds[index].onSceneMinutes = .constant(onScene)
      }
      return arm
    }
    return try Study(arms: arms, replications: 2, seed: 4, extraScopes: [.hours(from: 6, to: 22), .zone(0)]).run()
  }

  @Test("every outcome of calls, stops and offences can differ from zero wherever it is defined, and has no column elsewhere")
  func counted() throws {
    let results = [
      try Self.study(cars: 10, onScene: 25, patience: nil), try Self.study(cars: 2, onScene: 25, patience: 15),
      // Always behind: calls of the first priority are open at the end too.
      try Self.study(cars: 1, onScene: 600, patience: nil),
    ]
    let layout = results[0].layout
    // In one precinct nobody borrows; whom a station prevents next to it takes luck in a study this small.
    let unseen: Set<Outcome> = [
      .callsBorrowedShare, .crimeDiffusedCount, .crimeInducedCount, .crimeMovedCount, .crimeDisplacedShare,
    ]
    for scope in layout.scopes where scope != .worstZone {
      for outcome in Outcome.allCases where [.calls, .stops, .quantiles, .offences].contains(outcome.family) {
        let columns = layout.columns.filter { $0.scope == scope && $0.outcome == outcome }
        guard outcome.isDefined(in: scope) else {
          #expect(columns.isEmpty, "\(outcome) in \(scope)")
          continue
        }
        #expect(!columns.isEmpty, "\(outcome) in \(scope)")
        if unseen.contains(outcome) { continue }
        // A kind that reports no offence has none that could be recorded.
        if scope == .kind(0), outcome.family == .offences || outcome == .crimeClearedShare { continue }
        // A station of one post answers around itself.
        if scope == .elsewhere, outcome == .callsByStationShare { continue }
        if scope == .priority(3), outcome == .callsCrimeCount || outcome == .crimeClearedShare { continue }
        let isSeen = results.contains { result in columns.contains { result.values($0).contains { !$0.isNaN && $0 != 0 } } }
        #expect(isSeen, "\(outcome) in \(scope)")
      }
    }
    // No kind of call has priority 2 or 4.
    #expect(!layout.scopes.contains(.priority(2)) && !layout.scopes.contains(.priority(4)))
    #expect(layout.scopes.contains(.priority(1)) && layout.scopes.contains(.priority(3)))
  }
}

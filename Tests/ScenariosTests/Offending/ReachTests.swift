import StationModel
import Testing

@testable import Scenarios

/// What only a trial run can tell to be impossible is refused at its place in the file, before any run.
@Suite("Out of reach") struct ReachTests {
  /// A town with one precinct and little crime.
  private static let town = #"""
    {
      "format": "rollout/1", "name": { "en": "Town" }, "extends": "rollout:defaults",
      "calendar": { "start": "2027-01-01", "windows": [ { "id": "year", "months": 2 } ] },
      "city": { "grid": { "columns": 3, "rows": 3, "cellKm": 1.0 }, "residents": 30000 },
      "calls": [],
      "offences": [ { "id": "theft", "committedPer1000PerYear": 20 }, { "id": "robbery", "committedPer1000PerYear": 0.2 } ],
      "deterrence": { },
      "organisations": [ { "id": "precinct", "kind": "precinct", "posts": [ { "id": "car", "count": 2, "does": ["respond", "patrol"] } ] } ],
      "precincts": { "generate": 1, "is": "precinct" }
    }
    """#

  @Test("offences of which deterred others bring about more than is stated are refused")
  func overtaken() {
    let others = Self.town.with(
      #""deterrence": { }"#,
      #"""
      "deterrence": { "afterVisit": { "share": 0.95, "halfLifeMinutes": 2000 } },
      "displacement": { "seek": { "share": 1, "space": 0, "time": 0, "kind": 1 } }
      """#)
    let found = problems(others)
    #expect(found.count == 1 && found[0].hasPrefix("offences-out-of-reach 6:"), "\(found)")
  }
}

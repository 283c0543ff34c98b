import Scenarios
import StationModel

/// The town in which claims are searched when no scenario is named: a block of stations in the middle, each with 24 patrol stops a day,
/// and nothing else that deters.
enum SearchCity {
  static func parameters() -> ModelParameters {
    do throws(ScenarioError) {
      return try ScenarioLoader().load(text: text, named: "claims.jsonc").baseParameters
    } catch {
      preconditionFailure("the town of the claims cannot be read: \(error)")
    }
  }

  private static let text = """
    {
      "format": "rollout/1",
      "name": { "en": "Town of the claims" },
      "extends": "rollout:defaults",
      "calendar": { "start": "2027-01-01", "warmUpDays": 45, "windows": [ { "id": "half", "months": 6 } ], "coolDownDays": 2 },
      "city": {
        "grid": { "columns": 8, "rows": 8, "cellKm": 0.75 },
        "residents": 250000,
        "areas": [ { "id": "block", "zones": "C3:F5", "residentsShare": 0.35 }, { "id": "rest", "zones": "A1:H8", "residentsShare": 0.65 } ],
        "hotPlaces": { "perZone": 12 },
        "metric": "euclidean"
      },
      "calls": [],
      "offences": [ { "id": "theft", "committedPer1000PerYear": 14, "nearRepeats": 0.3, "noticedShare": 0, "deterredBy": ["patrol", "station"] } ],
      "patrol": { "policy": "hotPlaces", "hotShare": 1 },
      "organisations": [
        { "id": "precinct", "kind": "precinct", "posts": [ { "id": "duty", "does": ["respond"] } ] },
        { "id": "station", "kind": "station", "serviceRadiusKm": { "else": 0.5 },
          "posts": [ { "id": "round", "does": ["patrol"], "crew": { "police": 1 }, "visitsPerDay": 24 },
                     { "id": "door", "does": ["open"], "crew": { "auxiliary": 1 } } ] }
      ],
      "precincts": { "generate": 1, "is": "precinct" },
      "rollout": { "expand": { "startsAt": "half", "is": "station", "stations": 12, "areas": ["block"],
                               "choose": { "most": "callsWithinServiceRadius" }, "buildingAtOnce": 12 } }
    }
    """
}

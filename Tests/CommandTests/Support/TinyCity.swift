/// A city so small that a replication takes milliseconds even in a debug build.
enum TinyCity {
  static let today = """
    {
      "format": "rollout/1",
      "name": { "en": "Small today", "zh-Hans": "小城现状" },
      "calendar": { "start": "2027-01-01", "warmUpDays": 2, "windows": [ { "id": "month", "months": 1 } ], "coolDownDays": 1 },
      "goals": [
        { "id": "response", "outcome": "responseMinutes.mean", "atMost": 1000 },
        { "id": "impossible", "outcome": "responseMinutes.mean", "atMost": 0.001 }
      ],
      "uncertain": [ { "parameter": "calls.*.per1000PerYear", "as": { "times": { "uniform": [0.8, 1.25] } } } ],
      "city": {
        "grid": { "columns": 2, "rows": 2, "cellKm": 1.0 }, "residents": 4000,
        "travel": { "carKmh": { "else": 28 } }
      },
      "calls": [ { "id": "aid", "per1000PerYear": 900, "priority": 2, "onSceneMinutes": { "exponential": { "mean": 30 } } } ],
      "dispatch": { "intakeMinutes": { "exponential": { "mean": 2 } } },
      "organisations": [
        { "id": "precinct", "kind": "precinct", "posts": [ { "id": "car", "count": 1, "does": ["respond"] } ] }
      ],
      "precincts": [ { "id": "P1", "is": "precinct", "zones": "A1:B2", "base": "A1" } ]
    }
    """

  static let plan = """
    {
      "format": "rollout/1",
      "name": { "en": "Small plan", "zh-Hans": "小城方案" },
      "extends": "today.jsonc",
      "organisations": [ { "id": "precinct", "posts": [ { "id": "car", "count": 2 } ] } ]
    }
    """

  /// Two pilot stations that keep a door and do nothing else.
  static let pilot = """
    {
      "format": "rollout/1", "name": { "en": "Pilot" }, "extends": "today.jsonc",
      "calendar": { "warmUpDays": 31, "windows": [ { "id": "month", "months": 1 }, { "id": "pilot", "months": 3 } ] },
      "offences": [ { "id": "theft", "committedPer1000PerYear": 600, "priority": 2, "onSceneMinutes": 20 } ],
      "reporting": { "share": 0.5 },
      "organisations": [
        { "id": "station", "kind": "station", "serviceRadiusKm": 0.5, "posts": [ { "id": "door", "crew": { "police": 1 }, "does": ["open"] } ] }
      ],
      "rollout": { "pilot": { "opensAt": "pilot", "is": "station", "sites": { "a": "A1", "b": "B2" } } }
    }
    """
}

extension TemporaryFolder {
  /// A folder that holds the tiny city as `today.jsonc` and `plan.jsonc`.
  static func withTinyCity() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(TinyCity.today, to: "today.jsonc")
    try folder.write(TinyCity.plan, to: "plan.jsonc")
    return folder
  }
}

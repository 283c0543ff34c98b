/// A city so small that a future takes milliseconds even in a debug build.
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

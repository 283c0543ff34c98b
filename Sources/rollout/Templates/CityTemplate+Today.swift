extension CityTemplate {
  static let today = """
    // Your city as it is today: two precincts, no stations. Every number here is an example: replace it by your own.
    //   rollout check .                               finds every mistake in these files
    //   rollout compare today.jsonc plan.jsonc        simulates both with the same chance and compares them
    //   rollout explain today.jsonc                   lists every value with its source
    // Four rules: what is absent is off (null switches off what was inherited) · the unit is in the key ·
    // sections merge, values replace · zones read like a spreadsheet (A1:C6).
    {
      "format": "rollout/1",
      "name": { "en": "Today", "zh-Hans": "现状" },
      "extends": "rollout:defaults",
      "sources": { "": "assumption: an example, replace by your city's own figures" },

      // The question: the same for every arm.
      "calendar": {
        "start": "2027-01-01",
        "warmUpDays": 30,                 // simulated, never counted
        "windows": [
          { "id": "before", "months": 3 },
          { "id": "pilot",  "months": 3 },
          { "id": "after",  "months": 6 }
        ],
        "coolDownDays": 2                 // life goes on; only calls received inside a window count
      },
      "goals": [                          // read in the last window, for the whole city, unless said otherwise
        { "id": "response", "outcome": "responseMinutes.mean",   "window": "after", "atMost": 8 },
        { "id": "tail",     "outcome": "responseWithin10.share", "window": "after", "atLeast": 0.85, "chance": 0.9 },
        { "id": "door",     "outcome": "walkWithin15.share",     "window": "after", "atLeast": 0.5 },
        { "id": "crime",    "outcome": "crimeCommitted.count",   "window": "after", "changeFrom": "base", "atMostShare": 0 }
      ],
      "uncertain": [                      // drawn once per future, the same in every arm
        { "parameter": "calls.*.per1000PerYear", "as": { "times": { "uniform": [0.8, 1.25] } }, "source": "assumption" }
      ],

      "city": {
        "grid": { "columns": 6, "rows": 6, "cellKm": 1.0 },
        "residents": 120000,
        "areas": [                        // a zone belongs to the first that contains it
          { "id": "core", "zones": "C3:D4", "residentsShare": 0.35, "daytimeFactor": 1.5 },
          { "id": "edge", "zones": "A1:F6", "residentsShare": 0.65, "daytimeFactor": 0.9 }
        ],
        "keyPlaces": { "commerce": "C3", "hub": "D4", "school": "B2 E5" },
        // Places inside the zones: people live there, patrols stop there, and half of all offences happen at the hottest tenth.
        "hotPlaces": { "perZone": 12, "offencesInTopTenthShare": 0.5 },
        "travel": { "metric": "manhattan", "footKmh": 4.8, "ebikeKmh": 15, "carKmh": { "core": 20, "else": 28 } }
      },

      "calls": [
        { "id": "aid",      "per1000PerYear": 58, "priority": 2 },
        { "id": "traffic",  "per1000PerYear": 24, "priority": 3 },
        { "id": "dispute",  "per1000PerYear": 15, "priority": 3 },
        { "id": "disorder", "per1000PerYear": 12, "priority": 2 }
      ],
      // Offences as your city has them today, reported or not; what deters offenders, and what they do then, comes from the defaults.
      "offences": [
        { "id": "theft",    "committedPer1000PerYear": 4 },
        { "id": "burglary", "committedPer1000PerYear": 0.5 },
        { "id": "violence", "committedPer1000PerYear": 3 }
      ],
      "patrol": { "policy": "hotPlaces" },
      "dispatch": {
        "intakeMinutes": { "lognormal": { "mean": 1.5, "cv": 0.5 } },
        "from": "ownPrecinct", "borrowAfterMinutes": 5
      },

      // People belong to an organisation; posts are what must be manned; a manned post is a unit.
      "organisations": [
        { "id": "precinct", "kind": "precinct",
          "staff": { "police": 20, "auxiliary": 20 },
          "shifts": "3x8", "hoursPerPersonYear": 1700,
          "posts": [
            { "id": "car",   "count": 2, "crew": { "police": 1, "auxiliary": 1 }, "hours": "00-24", "by": "car",   "does": ["respond", "patrol"] },
            { "id": "ebike", "count": 1, "crew": { "auxiliary": 2 },              "hours": "08-24", "by": "ebike", "does": ["assist", "patrol"] },
            { "id": "cases", "count": 3, "crew": { "police": 1 },                 "hours": "08-20", "does": ["investigate"] }   // clear-up depends on it
          ] }
      ],
      "precincts": [
        { "id": "P1", "is": "precinct", "zones": "A1:C6", "base": "B3" },
        { "id": "P2", "is": "precinct", "zones": "D1:F6", "base": "E4" }
      ],
      "people": {
        "police":    { "wageCNYPerYear": 180000 },
        "auxiliary": { "wageCNYPerYear": 75000 }
      },
      "money": {}                         // keeps a ledger
    }

    """
}

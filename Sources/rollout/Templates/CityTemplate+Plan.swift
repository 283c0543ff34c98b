extension CityTemplate {
  static let plan = """
    // The plan: one pilot station at the hub, then three more where most residents get one within a 15-minute walk.
    // Only what differs from today.jsonc stands here.
    {
      "format": "rollout/1",
      "name": { "en": "Four stations", "zh-Hans": "四个警务站" },
      "extends": "today.jsonc",
      "sources": { "": "assumption: an example, replace by your own plan" },

      "organisations": [
        { "id": "station", "kind": "station",
          "serviceRadiusKm": { "else": 1.5 },
          "staff": { "police": 4, "auxiliary": 10, "volunteer": 12 },
          "staffFrom": { "police": { "precincts": 0.75, "hired": 0.25 }, "auxiliary": { "hired": 1.0 } },
          "posts": [                      // filled in this order
            { "id": "door",   "crew": { "auxiliary": 1 },              "hours": "00-24", "does": ["open"] },
            { "id": "street", "crew": { "police": 1, "auxiliary": 1 }, "hours": "08-24", "by": "ebike", "does": ["respond", "patrol"],
              "orElse": { "auxiliary": 2, "does": ["assist", "patrol"] } },          // no officer on duty: it stabilises only
            { "id": "night",  "crew": { "volunteer": 3 },              "hours": "19-23", "days": "fri-sun", "by": "foot", "does": ["observe"] }
          ],
          "handles": { "alone": ["aid", "dispute"], "stabilises": ["disorder"], "else": "precinct" },
          "money": { "capitalCNY": { "uniform": [500000, 1000000] }, "operationCNYPerYear": { "uniform": [300000, 500000] },
                     "buildMonths": { "triangular": [2, 3, 6] } } }
      ],
      "rollout": {
        "pilot":  { "opensAt": "pilot", "is": "station", "sites": { "hub": "D4" } },
        "expand": { "startsAt": "pilot", "is": "station", "stations": 3, "areas": ["core", "edge"],
                    "choose": { "most": "residentsNewlyWithin15MinutesWalk" }, "buildingAtOnce": 3 }
      }
    }

    """
}

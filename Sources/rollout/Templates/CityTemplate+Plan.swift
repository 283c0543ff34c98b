import Texts

extension CityTemplate {
  static func plan(_ language: Language) -> String {
    func say(_ en: String, _ zhHans: String) -> String { Words(en, zhHans)[language] }
    return """
      // \(say("The plan: one pilot station at the hub, then three more where most residents get one within a 15-minute walk.", "方案：先在枢纽建一个试点站，再选三处建站，使 15 分钟步行范围内新增的居民最多。"))
      // \(say("Only what differs from today.jsonc stands here.", "这里只写与 today.jsonc 不同的内容。"))
      {
        "format": "rollout/1",
        "name": { \(names(Words("Four stations", "四个警务站"), language)) },
        "extends": "today.jsonc",
        "sources": { "": "\(say("assumption: an example, replace by your own plan", "假定：示例，请换成本市的方案"))" },

        "organisations": [
          { "id": "station", "kind": "station",
            "serviceRadiusKm": { "else": 1.5 },
            "staff": { "police": 4, "auxiliary": 10, "volunteer": 12 },
            "staffFrom": { "police": { "precincts": 0.75, "hired": 0.25 }, "auxiliary": { "hired": 1.0 } },
            "posts": [                      // \(say("filled in this order", "按此顺序上岗"))
              { "id": "door",   "crew": { "auxiliary": 1 },              "hours": "00-24", "does": ["open"] },
              { "id": "street", "crew": { "police": 1, "auxiliary": 1 }, "hours": "08-24", "by": "ebike", "does": ["respond", "patrol"],
                "orElse": { "auxiliary": 2, "does": ["assist", "patrol"] } },          // \(say("no officer on duty: it stabilises only", "没有民警在岗时，只能先行稳控"))
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
}

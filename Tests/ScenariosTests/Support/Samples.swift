@testable import Scenarios

/// Scenario files for tests.
enum Samples {
  /// One zone, no travel, three units: M/M/3.
  static let mm3 = #"""
    {
      "format": "rollout/1",
      "name": { "en": "M/M/3", "zh-Hans": "M/M/3 队列" },
      "sources": { "": "reference/queueing-and-statistics.json erlang/c3-rho0.85, mean service 30 min" },
      "calendar": { "start": "2027-01-01", "warmUpDays": 30, "windows": [ { "id": "year", "months": 12 } ], "coolDownDays": 2 },
      "city": { "grid": { "columns": 1, "rows": 1, "cellKm": 1.0 }, "residents": 1000 },
      "calls": [ { "id": "call", "per1000PerYear": 44676, "priority": 1, "units": 1,
                   "onSceneMinutes": { "exponential": { "mean": 30 } } } ],
      "organisations": [ { "id": "precinct", "kind": "precinct", "posts": [ { "id": "unit", "count": 3, "does": ["respond"] } ] } ],
      "precincts": [ { "id": "P1", "is": "precinct", "zones": "A1", "base": "A1" } ],
      "expect": [
        { "outcome": "responseMinutes.mean",  "value": 48.691773764 },
        { "outcome": "callsDelayed.share",    "value": 0.730376610505451 },
        { "outcome": "responseBusy.share",    "value": 0.85 }
      ]
    }
    """#

  /// 144 zones, a million residents, eight precincts, no stations.
  static let today = #"""
    {
      "format": "rollout/1",
      "name": { "en": "Today", "zh-Hans": "现状" },
      "extends": "rollout:defaults",
      "sources": { "": "assumption: synthetic city", "calls": "statistics of Xuzhou 2017", "goals": "plan §3.2, §8.1" },
      "calendar": {
        "start": "2027-01-01", "holidays": ["2027-02-05..2027-02-11", "2027-10-01"],
        "warmUpDays": 60,
        "windows": [ { "id": "before", "months": 6 }, { "id": "pilot", "months": 6 },
                     { "id": "rollout", "months": 15 }, { "id": "deepen", "months": 12 } ],
        "coolDownDays": 2
      },
      "goals": [
        { "id": "response", "outcome": "responseMinutes.mean",   "atMost": 8 },
        { "id": "tail",     "outcome": "responseWithin10.share", "atLeast": 0.85, "chance": 0.9 },
        { "id": "worst",    "outcome": "responseWithin10.share", "area": "worstZone", "atLeast": 0.75 },
        { "id": "crime",    "outcome": "callsCrime.count", "area": "treated", "changeFrom": "before", "atMostShare": -0.20 },
        { "id": "walk",     "outcome": "walkWithin15.share",     "atLeast": 0.98 },
        { "id": "money",    "outcome": "costFullCNY.perYear",    "changeFrom": "base", "atMost": 40000000 }
      ],
      "uncertain": [
        { "parameter": "reporting.share", "as": { "uniform": [0.3, 0.7] }, "source": "victim surveys" },
        { "parameter": "calls.*.per1000PerYear", "as": { "times": { "uniform": [0.8, 1.25] } }, "source": "assumption" },
        { "parameter": "patrol.dwellMinutes", "as": { "triangular": [10, 12.5, 16] } }
      ],
      "city": {
        "grid": { "columns": 12, "rows": 12, "cellKm": 1.0 },
        "residents": 1000000,
        "areas": [
          { "id": "core",      "zones": "E5:H8",   "residentsShare": 0.30, "daytimeFactor": 1.6 },
          { "id": "rural",     "zones": "A12:L12", "residentsShare": 0.02, "daytimeFactor": 0.9 },
          { "id": "expansion", "zones": "C3:J10",  "residentsShare": 0.45, "daytimeFactor": 1.0 },
          { "id": "edge",      "zones": "A1:L12",  "residentsShare": 0.23, "daytimeFactor": 0.8 }
        ],
        "keyPlaces": { "commerce": "F6 G6", "hub": "H5", "hospital": "E7 I4", "school": "D4 D9 I9 K6", "oldEstate": "G8 D9 E5" },
        "hotPlaces": { "perZone": 12, "offencesInTopTenthShare": 0.5 },
        "travel": { "metric": "manhattan", "footKmh": 4.8, "ebikeKmh": 15, "carKmh": { "core": 20, "else": 28 } }
      },
      "calls": [
        { "id": "aid",     "per1000PerYear": 58, "priority": 2 },
        { "id": "traffic", "per1000PerYear": 24, "priority": 3 },
        { "id": "dispute", "per1000PerYear": 15, "priority": 3 },
        { "id": "disorder","per1000PerYear": 12, "priority": 2 },
        { "id": "hazard",  "per1000PerYear": 2,  "priority": 4 }
      ],
      "offences": [
        { "id": "theft", "committedPer1000PerYear": 14 }, { "id": "burglary", "committedPer1000PerYear": 2.0 },
        { "id": "robbery", "committedPer1000PerYear": 0.1 }, { "id": "violence", "committedPer1000PerYear": 2.5 },
        { "id": "vandalism", "committedPer1000PerYear": 4 }, { "id": "telecomFraud", "committedPer1000PerYear": 3 }
      ],
      "dispatch": { "overload": { "recallAtWaiting": 6 } },
      "organisations": [
        { "id": "precinct", "kind": "precinct",
          "staff": { "police": 42, "auxiliary": 40 },
          "shifts": "3x8", "hoursPerPersonYear": 1700,
          "posts": [
            { "id": "car",    "count": 3, "crew": { "police": 1, "auxiliary": 1 }, "hours": "00-24", "by": "car", "does": ["respond", "patrol"] },
            { "id": "ebike",  "count": 2, "crew": { "auxiliary": 2 }, "hours": "08-24", "by": "ebike", "does": ["assist", "patrol"] },
            { "id": "window", "count": 3, "crew": { "auxiliary": 1 }, "hours": "08:30-17:30", "days": "mon-fri", "does": ["serve"] },
            { "id": "cases",  "count": 8, "crew": { "police": 1 }, "hours": "08-20", "does": ["elsewhere"] }
          ] }
      ],
      "precincts": [
        { "id": "P1", "is": "precinct", "zones": "A1:C6",  "base": "B4" }, { "id": "P2", "is": "precinct", "zones": "D1:F6",  "base": "E5" },
        { "id": "P3", "is": "precinct", "zones": "G1:I6",  "base": "H5" }, { "id": "P4", "is": "precinct", "zones": "J1:L6",  "base": "K4" },
        { "id": "P5", "is": "precinct", "zones": "A7:C12", "base": "B8" }, { "id": "P6", "is": "precinct", "zones": "D7:F12", "base": "E8" },
        { "id": "P7", "is": "precinct", "zones": "G7:I12", "base": "H8" }, { "id": "P8", "is": "precinct", "zones": "J7:L12", "base": "K8" }
      ],
      "money": {}
    }
    """#

  /// Today with four pilot stations and sixteen more.
  static let plan = #"""
    {
      "format": "rollout/1",
      "name": { "en": "Plan as written", "zh-Hans": "按方案建设" },
      "extends": "today.jsonc",
      "sources": {
        "": "plan §6", "organisations.station": "plan §4.1, §4.2", "organisations.station.staff": "plan §4.4, §5.1",
        "organisations.station.posts": "assumption: 4 police and 10 auxiliaries cannot hold more round the clock",
        "organisations.station.money": "plan §4.4, §5.3"
      },
      "organisations": [
        { "id": "station", "kind": "station",
          "serviceRadiusKm": { "rural": 4.0, "else": 1.5 },
          "staff": { "police": 4, "auxiliary": 10, "volunteer": 12 },
          "staffFrom": { "police": { "precincts": 0.75, "offices": 0.25 }, "auxiliary": { "hired": 1.0 } },
          "shifts": "3x8", "hoursPerPersonYear": 1700,
          "posts": [
            { "id": "door",   "crew": { "auxiliary": 1 }, "hours": "00-24", "does": ["open"] },
            { "id": "street", "crew": { "police": 1, "auxiliary": 1 }, "hours": "08-24", "by": "ebike", "does": ["respond", "patrol"],
              "orElse": { "auxiliary": 2, "does": ["assist", "patrol"] } },
            { "id": "window", "count": 2, "crew": { "auxiliary": 1 }, "hours": "08:30-17:30", "days": "mon-sat", "does": ["serve"] },
            { "id": "night",  "crew": { "volunteer": 3 }, "hours": "19-23", "days": "fri-sun", "by": "foot", "does": ["observe"] }
          ],
          "handles": { "alone": ["aid", "dispute", "hazard", "vandalism"], "stabilises": ["violence", "disorder", "theft"], "else": "precinct" },
          "money": { "capitalCNY": { "uniform": [500000, 1000000] }, "operationCNYPerYear": { "uniform": [300000, 500000] },
                     "buildMonths": { "triangular": [2, 3, 6] } } }
      ],
      "rollout": {
        "pilot":  { "opensAt": "pilot", "is": "station", "sites": { "xidan": "F6", "estate": "D9", "hub": "H5", "oldTown": "G8" } },
        "expand": { "startsAt": "rollout", "is": "station", "stations": 16, "areas": ["core", "expansion", "edge"],
                    "choose": { "most": "residentsNewlyWithin15MinutesWalk" }, "buildingAtOnce": 4 }
      }
    }
    """#

  /// Five sworn officers in small posts that change the plan's.
  static let koban = #"""
    {
      "format": "rollout/1",
      "name": { "en": "Koban", "zh-Hans": "交番式" },
      "extends": "plan.jsonc",
      "organisations": [
        { "id": "station",
          "serviceRadiusKm": { "else": 1.0 },
          "staff": { "police": 5, "auxiliary": 2, "volunteer": 0 },
          "posts": [
            { "id": "door",   "crew": { "police": 1 }, "does": ["open", "respond"] },
            { "id": "street", "crew": { "auxiliary": 1 }, "orElse": null, "hours": "08-20", "by": "foot", "does": ["assist", "patrol"] },
            { "id": "window", "remove": true },
            { "id": "night",  "remove": true }
          ],
          "money": { "capitalCNY": { "uniform": [200000, 400000] } } }
      ],
      "rollout": { "expand": { "stations": 36, "buildingAtOnce": 9 } }
    }
    """#
}

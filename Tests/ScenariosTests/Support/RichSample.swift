extension Samples {
  /// The money section of the rich sample.
  static let money = #"""
    "money": {
      "overtimeFactor": 1.5, "cashCNYPerQuarter": 2000000,
      "sources": { "publicBudget": 0.8, "boughtServices": 0.1, "donations": 0.06, "stationIncome": 0.04 },
      "appraisal": { "lifeYears": 10, "discountRate": 0.05, "inflation": 0.02 } }
    """#

  /// A small city that uses every section of the format.
  static let rich = #"""
    {
      "format": "rollout/1", "name": { "en": "Rich", "zh-Hans": "全" }, "sources": { "": "assumption", "people": "official: yearbook" },
      "calendar": { "start": "2027-01-01", "warmUpDays": 7, "coolDownDays": 2, "holidays": ["2027-02-05..2027-02-11", "2027-05-01"],
                    "windows": [ { "id": "before", "name": { "en": "a quiet time", "zh-Hans": "平静期" }, "months": 2 }, { "id": "after", "months": 3 } ] },
      "goals": [
        { "id": "g1", "outcome": "responseMinutes.mean", "atMost": 8, "title": { "en": "Fast", "zh-Hans": "快" }, "chance": 0.9 },
        { "id": "g2", "outcome": "calls.count", "area": "B2", "changeFrom": "before", "atMostShare": -0.1, "atLeastShare": -0.5 },
        { "id": "g3", "outcome": "callsDelayed.share", "kind": "aid", "atMost": 0.2, "window": "all" },
        { "id": "g4", "outcome": "responseMinutes.p90", "priority": 1, "atMost": 20, "atLeast": 1, "window": "before" },
        { "id": "g5", "outcome": "overtimeHours.sum", "precinct": "P1", "atMost": 3, "changeFrom": "base" },
        { "id": "g6", "outcome": "responseWithin10.share", "hours": "22-06", "atLeast": 0.8 },
        { "id": "g7", "outcome": "trips.mean", "age": "60+", "atMost": 2 } ],
      "uncertain": [
        { "parameter": "reporting.share", "as": { "beta": { "mean": 0.5, "sd": 0.1 } }, "source": { "en": "surveys", "zh-Hans": "调查" } },
        { "parameter": "calls.*.per1000PerYear", "as": { "times": { "uniform": [0.8, 1.25] } } },
        { "parameter": "calls.aid.onSceneMinutes", "as": { "times": { "triangular": [0.7, 1, 1.3] } } },
        { "parameter": "city.travel.carKmh", "as": { "times": { "lognormal": { "mean": 1, "cv": 0.1 } } } } ],
      "expect": [ { "outcome": "calls.count", "value": 3, "tolerance": 100, "area": "core", "window": "after" } ],
      "city": {
        "grid": { "columns": 3, "rows": 3, "cellKm": 1.0 }, "residents": 60000,
        "areas": [ { "id": "core", "name": { "en": "old town", "zh-Hans": "老城" }, "zones": "B2", "residentsShare": 0.4, "daytimeFactor": 1.5, "elderlyShare": 0.2 },
                   { "id": "edge", "zones": ["A1:C3"], "residentsShare": 0.6 } ],
        "keyPlaces": { "commerce": "B2", "hub": ["A1", "C3"] },
        "hotPlaces": { "at": "spread", "perZone": 4, "offencesInTopTenthShare": 0.6 },
        "travel": { "metric": "euclidean", "detourFactor": 1.3, "footKmh": 4.5, "ebikeKmh": { "core": 12, "else": 15 }, "carKmh": 25,
                    "speedByHour": [1,1,1,1,1,1,1,0.8,0.7,0.8,0.9,1,1,1,1,1,0.9,0.8,0.8,0.9,1,1,1,1],
                    "variation": { "lognormal": { "mean": 1, "cv": 0.3 } } } },
      "profiles": { "late": { "day": [0.5, 0.5, 1, 2], "week": [1,1,1,1,1,1.5,1.5], "year": [1,1,1,1,1,1,1,1,1,1,1,1], "holiday": 1.5 } },
      "calls": [
        { "id": "aid", "name": { "en": "aid" }, "per1000PerYear": 60, "priority": 2, "units": 1, "onSceneMinutes": { "lognormal": { "mean": 30, "cv": 0.8 } },
          "patienceMinutes": { "exponential": { "mean": 90 } }, "profile": "late", "growthPerYear": 0.02, "dispersion": 1.3,
          "by": "daytime", "attraction": { "commerce": 2 } },
        { "id": "traffic", "per1000PerYear": 30, "priority": 3, "onSceneMinutes": { "weibull": { "shape": 1.5, "mean": 30 } },
          "profile": { "day": [1, 2], "holiday": 0.5 } },
        { "id": "emergency", "per1000PerYear": 0, "priority": 1, "onSceneMinutes": 40 } ],
      "surges": [ { "id": "fair", "from": "2027-03-01", "to": "2027-03-03", "zones": "B2", "times": { "aid": 2, "else": 1.5 } } ],
      "offences": [
        { "id": "theft", "name": { "en": "theft", "zh-Hans": "偷" }, "committedPer1000PerYear": 10, "priority": 1, "units": 2, "onSceneMinutes": { "gamma": { "mean": 40, "cv": 0.7 } },
          "patienceMinutes": 600, "profile": "late", "growthPerYear": 0, "dispersion": 1.2, "by": "residents", "attraction": { "hub": 3 },
          "deterredBy": ["patrol", "station"], "nearRepeats": 0.2, "turnsInto": ["fraud"], "noticedShare": 0.9, "reportedShare": 0.6,
          "noticeMinutes": { "exponential": { "mean": 60 } }, "clearedShare": 0.4 },
        { "id": "fraud", "committedPer1000PerYear": 2, "priority": 3, "onSceneMinutes": 30, "profile": { "week": [1,1,1,1,1,0,0], "year": [1,1,1,1,1,1,1,1,1,1,1,2] } } ],
      "reporting": { "share": 0.5, "nearStationTimes": 1.05 }, "investigation": { "slopePerLogResponse": 0.49, "referenceMinutes": 7, "caseHoursElasticity": 0.3 },
      "deterrence": {
        "afterVisit": { "share": 0.5, "dwellOptimumMinutes": 12.5, "halfLifeMinutes": 30 }, "nearStation": { "share": 0.05, "decayKm": 0.4 },
        "cameras": { "share": 0.04 } },
      "displacement": { "seek": { "share": 0.41, "space": 0.7, "time": 0.2, "kind": 0.1 }, "distanceKm": 0.3, "reachScales": 3, "avoidance": 1,
                        "perceivedDays": 14, "spaceLagHours": 2, "timeLagDays": 2, "stopsAtMost": 5 },
      "nearRepeat": { "lagDays": 14, "distanceKm": 0.12 },
      "dispatch": { "intakeMinutes": { "gamma": { "mean": 1.5, "cv": 0.2 } }, "from": "ownPrecinct", "borrowAfterMinutes": 5,
                    "interrupts": ["patrol", "lowerPriorityEnRoute"], "overload": { "recallAtWaiting": 6 },
                    "carSpeedTimes": { "priority1": 1.3, "priority2": 1.1, "priority3": 1, "priority4": 0.9 },
                    "holdMinutes": { "priority1": 0, "priority2": 0, "priority3": 5, "priority4": 30 } },
      "patrol": { "policy": "hotPlaces", "dwellMinutes": 12.5, "lookBackDays": 28, "refreshDays": 7, "hotShare": 0.1 },
      "counter": {
        "kinds": [ { "id": "card", "name": { "en": "card", "zh-Hans": "证" }, "per1000PerYear": 400, "windowMinutes": { "lognormal": { "mean": 8, "cv": 0.7 } },
                     "kioskMinutes": 4, "onlineMinutes": 8, "collectedShare": 0.5 },
                   { "id": "register", "per1000PerYear": 200, "windowMinutes": 15 } ],
        "day": [1, 2], "papersMissingShare": 0.12, "missingFoundAfterShare": 0.3, "tripsAtMost": 4, "thetaMinutes": 15,
        "patienceMinutes": { "exponential": { "mean": 60 } }, "balkAtWaiting": 6,
        "complaints": { "base": 0.01, "per15Minutes": 0.001, "perWastedTrip": 0.02 }, "digitalShare": { "elderly": 0.42, "else": 0.9 },
        "officeHoursLostShare": 0.35, "misinformedShare": 0.3, "elderlyLonger": 0.3, "onlineFailsShare": { "elderly": 0.3, "else": 0.08 },
        "returnDays": 3, "retryDays": 2, "retryShare": 0.8,
        "today": { "waitMinutes": 5, "onlineShare": 0.3, "kioskShare": 0.2, "kiosksPer1000": 0.1 },
        "walkIn": { "kinds": ["aid"], "share": 0.3, "distanceKm": 0.5, "minutes": 20 } },
      "disputes": { "call": "traffic", "violence": "theft", "settledShare": 0.6, "settledReturnShare": 0.2, "unsettledReturnShare": 0.5,
                    "returnViolentShare": 0.05, "settledReturnDays": 14, "unsettledReturnDays": 5,
                    "gains": { "station": 0.3, "session": 0.6, "specialist": 0.9 }, "sessionShare": 0.8, "sessionMinutes": 60,
                    "sessionHours": "08-20", "specialistShare": 0.4, "sourceShare": 0.9, "sourceDays": 180, "lookBackDays": 60 },
      "aid": { "call": "emergency", "aloneShare": 0.3, "emergenciesPer1000Year": 20000, "wornShare": 0.7, "ableShare": 0.6, "falsePressesPerYear": 20,
               "callBackMinutes": 3, "clearedShare": 0.8, "deadlineMinutes": 247, "foundMinutes": 559, "hardshipPer1000Year": 200, "knownDays": 60,
               "knownFromDataDays": 7, "visitMinutes": 40, "visitHours": "08-20" },
      "people": {
        "police": { "wageCNYPerYear": 200000, "allowanceCNYPerHour": 5, "vacantShare": 0.03, "vacancyMonths": 12, "showUpShare": 1 },
        "auxiliary": { "wageCNYPerYear": 65000, "tenureYears": { "precinct": 5, "station": 4 }, "leavingPerYear": 0.2, "hireMonths": 2,
                       "trainingMonths": 1, "handoverMonths": 0.5, "sickDaysPerYear": 8, "sickSpellDays": 3, "firstMonthProductivity": 0.53, "learningMonths": 12 }, "volunteer": { "hoursPerMonth": 16, "showUpShare": 0.8 } },
      "organisations": [
        { "id": "precinct", "kind": "precinct", "staff": { "police": 20, "auxiliary": 12, "volunteer": 0 }, "shifts": { "hours": 12 },
          "hoursPerPersonYear": 1700, "restHours": 11, "breakMinutes": 30, "wayHome": "overtime",
          "volunteerPool": { "target": 8, "atOpening": 4, "recruitsPerMonth": 1, "leavingPerYear": 0.25, "activeShare": 0.5 },
          "counter": { "lines": ["card", "register"] },
          "posts": [ { "id": "car", "count": 2, "crew": { "police": 1, "auxiliary": 1, "volunteer": 0 }, "hours": "00-24", "days": "daily",
                       "by": "car", "does": ["respond", "patrol"], "outage": { "upHours": { "exponential": { "mean": 500 } }, "downHours": 48 } },
                     { "id": "cases", "crew": { "police": 1 }, "hours": "08-20", "days": "mon-fri", "does": ["investigate"] }, { "id": "watch", "crew": { "volunteer": 1 }, "hours": "19-23", "by": "foot", "does": ["observe"] },
                     { "id": "window", "count": 2, "crew": { "auxiliary": 1 }, "hours": "08:30-17:30", "days": "mon-fri", "does": ["serve"] } ] },
        { "id": "station", "name": { "en": "post", "zh-Hans": "驻勤点" },
          "kind": "station", "staff": { "police": 4, "auxiliary": 8, "volunteer": 10 }, "shifts": "2x12",
          "staffFrom": { "police": { "precincts": 0.5, "offices": 0.25, "hired": 0.25, "backfill": { "share": 0.5, "months": 12 } },
                         "auxiliary": { "precincts": 0.5, "hired": 0.5, "backfill": { "share": 1 } },
                         "volunteer": { "precincts": 0.5, "hired": 0.5, "backfill": { "months": 1 } } },
          "posts": [ { "id": "door", "name": { "en": "gatekeeper", "zh-Hans": "门卫" }, "crew": { "auxiliary": 1 }, "does": ["open", "engage", "mediate"] },
                     { "id": "street", "crew": { "police": 1 }, "hours": "08-24", "by": "ebike", "does": ["respond", "engage", "mediate"],
                       "orElse": { "police": 0, "auxiliary": 1, "volunteer": 0, "does": ["assist"] } }, { "id": "watch", "crew": { "volunteer": 1 }, "hours": "19-23", "by": "foot", "does": ["observe"] },
                     { "id": "counter", "crew": { "auxiliary": 1 }, "hours": "10-19", "does": ["serve"] }, { "id": "helper", "crew": { "volunteer": 1 }, "hours": "10-12", "does": ["guide"] } ],
          "counter": { "serves": ["card"], "kiosks": 1, "kioskHours": "06-22", "oneWindow": true, "elderlyWindow": true,
                       "papersMayFollowShare": 0.5, "commitmentShare": 0.2, "booking": true },
          "button": { "deviceShare": 0.5, "deviceCNY": 300 }, "sharesCivilData": true,
          "assembly": { "perMonth": 4, "minutes": 90, "sources": 3, "closesShare": 0.9 },
          "specialists": [ { "id": "lawyer", "days": "tue", "hours": "14-17", "feeCNYPerHour": 150 } ],
          "serviceRadiusKm": { "core": 1, "edge": 2 }, "door": "pairsPatrol", "houseMinutes": 20,
          "handles": { "alone": ["aid", "emergency"], "stabilises": ["theft"], "else": "precinct" },
          "money": { "capitalCNY": { "uniform": [500000, 1000000] }, "capitalOverrun": { "lognormal": { "mean": 1.2, "cv": 0.3 } }, "operationCNYPerYear": 400000, "runningCNYPerYear": 180000,
                     "buildMonths": { "empirical": { "values": [2, 3], "weights": [1, 2] } } } },
        { "id": "offices", "kind": "offices", "staff": { "police": 10 } } ],
      "precincts": [ { "id": "P1", "is": "precinct", "zones": "A1:C2", "base": "B2" }, { "id": "P2", "is": "precinct", "zones": "A3:C3", "base": "B3" } ],
      "rollout": {
        "pilot": { "opensAt": "after", "is": "station", "sites": { "market": "B2" } },
        "expand": { "startsAt": "after", "is": "station", "stations": 2, "areas": ["edge", "core"], "buildingAtOnce": 2,
                    "choose": { "most": "callsWithinServiceRadius", "pooled": true } } },
      \#(money)
    }
    """#

  /// The same with a pilot whose sites are chosen, a gate, and upgrades.
  static let gated = #"""
    { "format": "rollout/1", "name": { "en": "Gated" }, "extends": "rich.jsonc",
      "calendar": { "warmUpDays": 40 },
      "community": {
        "awareness": { "start": 0.6, "perMonth": 0.02, "wordOfMouth": 0.1, "forgetting": 0.01 },
        "participation": { "start": 0.3, "fadesPerMonth": 0.03, "joinShare": 0.15, "deters": 0.1, "kinds": ["theft"] },
        "teaching": { "learnShare": 0.5, "halfLifeMonths": 6, "deters": 0.3, "kinds": ["fraud"] },
        "trust": { "start": 0.7, "gain": 0.05, "loss": 0.2, "relaxation": 0.02, "hearsay": 1 },
        "contacts": { "goodWithinMinutes": 10, "badBeyondMinutes": 20, "goodWaitMinutes": 15, "badWaitMinutes": 45, "goodActShare": 0.9, "badActShare": 0.02 },
        "reporting": { "awareness": 0.2, "trust": 0.5 },
        "satisfaction": { "start": 0.84, "perTenthOfTrust": 0.3, "perTenthOfGoodContacts": 0.2 },
        "acts": { "personsPerHousehold": 2.6, "visitMinutes": 15, "wayMinutes": 5, "atHomeShare": 0.5, "openDayVisitors": 80, "openDayPersonHours": 8,
                  "lectureAudience": 60, "lecturePersonHours": 2, "publicityCNYPerPerson": 5 },
        "survey": { "persons": 400, "clusters": 20, "designEffect": 1.5, "everyMonths": 1, "contentAnswerOdds": 1.3, "CNYPerAnswer": 30 } },
      "organisations": [
        { "id": "station",
          "outreach": { "openDaysPerMonth": 2, "lecturesPerMonth": 4, "publicityCNYPerMonth": 2000,
                        "partners": { "start": 5, "ceiling": 35, "wordOfMouthPerMonth": 0.1, "observeHoursPerMonth": 10 } },
          "posts": [ { "id": "door", "does": ["open", "mediate"] },
                     { "id": "visits", "crew": { "auxiliary": 1 }, "hours": "13-17", "does": ["engage"] } ] } ],
      "rollout": {
        "pilot": { "sites": null, "select": { "by": "worstRecent", "stations": 1, "areas": ["core", "edge"], "months": 1, "before": "before",
                                              "overlap": false } },
        "gate": { "at": "after.end", "elseExtendMonths": 1, "extensions": 0, "thenElse": "stop",
          "goIf": [ { "outcome": "responseMinutes.mean", "hours": "22-06", "atMost": 10 }, { "outcome": "staffedDoor.share", "atLeast": 0.8 },
                    { "outcome": "crimeRecorded.count", "changeFrom": "before", "comparedWith": "control", "atMostShare": 0.1, "atLeastShare": -1 } ],
          "adjust": [ { "if": { "outcome": "responseWithin10.share", "below": 0.5, "above": 0.1 },
                        "then": { "posts": [ { "id": "street", "of": "station", "hours": "00-24", "days": "mon-fri", "count": 2 } ] } },
                      { "if": { "outcome": "crimeRecorded.count", "changeFrom": "before", "comparedWith": "none", "hours": null, "above": 0 },
                        "then": { "patrol": { "policy": "random", "dwellMinutes": 5 } } } ],
          "rightIf": { "outcome": "callsCrime.count", "area": "treated", "changeFrom": "base", "atMostShare": -0.01, "indifference": 0.01,
                       "atMost": null, "atLeast": null, "atLeastShare": null } },
        "expand": { "staffLimit": { "policeFromPrecinctsShareAtMost": 0.3 },
                    "choose": { "most": "coveragePerCNY", "pooled": null, "costFactor": { "core": 2, "else": 1 } } },
        "deepen": [ { "id": "longer", "at": "after", "set": { "posts": [ { "id": "street", "hours": "06-24" } ] }, "capitalCNY": 1000 },
                    { "id": "calm", "at": "before", "set": { "patrol": { "policy": "fixedBeat" } },
                      "when": { "outcome": "responseMinutes.mean", "above": 12, "months": 1 } } ],
        "observation": { "missingShare": 0.05, "earlyShare": 0.1, "earlyMinutes": 2, "entryDays": { "exponential": { "mean": 3 } },
                         "confusionShare": 0.05, "suppressionShare": 0.2 } } }
    """#

  /// Two square zones in degrees, with properties.
  static let map = #"""
    { "type": "FeatureCollection", "features": [
      { "type": "Feature", "properties": { "code": "W1", "name": "West", "people": 900, "old": 0.2, "kind": "core", "police": "North" },
        "geometry": { "type": "Polygon", "coordinates": [[[0, 51], [0.02, 51], [0.02, 51.02], [0, 51.02], [0, 51]]] } },
      { "type": "Feature", "properties": { "code": "E1", "name": "East", "people": 100, "old": 0.1, "kind": "edge", "police": "South" },
        "geometry": { "type": "Polygon", "coordinates": [[[0.02, 51], [0.04, 51], [0.04, 51.02], [0.02, 51.02], [0.02, 51]]] } } ] }
    """#

  /// A scenario on the map.
  static let mapped = #"""
    { "format": "rollout/1", "name": { "en": "Map" },
      "calendar": { "start": "2027-01-01", "windows": [ { "id": "w", "months": 1 } ] },
      "city": { "geojson": { "file": "data/map.geojson", "id": "code", "label": "name", "residents": "people", "residentsTotal": 1000,
                             "area": "kind", "precinct": "police", "elderlyShare": "old" },
                "areas": [ { "id": "core", "residentsPerKm2AtLeast": 100 }, { "id": "edge" } ] },
      "calls": [ { "id": "aid", "per1000PerYear": 60, "priority": 2, "onSceneMinutes": 30 } ],
      "organisations": [ { "id": "precinct", "kind": "precinct", "posts": [ { "id": "car", "does": ["respond"] } ] } ],
      "precincts": { "is": "precinct" } }
    """#

  /// A scenario on a table of centres, with travel times and laid-out precincts.
  static let tabled = #"""
    { "format": "rollout/1", "name": { "en": "Table" },
      "calendar": { "start": "2027-01-01", "windows": [ { "id": "w", "months": 1 } ] },
      "city": { "centroids": { "file": "data/zones.csv" }, "travel": { "matrix": "data/minutes.csv" } },
      "calls": [ { "id": "aid", "per1000PerYear": 60, "priority": 2, "onSceneMinutes": 30 } ],
      "organisations": [ { "id": "precinct", "kind": "precinct", "posts": [ { "id": "car", "does": ["respond"] } ] } ],
      "precincts": { "generate": 2, "is": "precinct" } }
    """#

  static let zonesTable = "id,x_km,y_km,residents\na,0,0,500\nb,1,0,300\nc,2,0,200\n"
  static let minutesTable = "from,a,b,c\na,1,3,5\nb,3,1,3\nc,5,3,1\n"
}

extension ScenarioFolder {
  /// Rich, map and table.
  static func samples() -> ScenarioFolder {
    ScenarioFolder([
      "rich.jsonc": Samples.rich, "gated.jsonc": Samples.gated, "map.jsonc": Samples.mapped, "data/map.geojson": Samples.map,
      "table.jsonc": Samples.tabled,
      "data/zones.csv": Samples.zonesTable, "data/minutes.csv": Samples.minutesTable,
    ])
  }
}

/// The defaults of a Chinese city, which a scenario takes over with `"extends": "rollout:defaults"`.
///
/// Kinds of calls and offences stand here without a rate: they exist only where a scenario gives them one.
enum DefaultsText {
  static let path = "rollout:defaults"

  static let jsonc = #"""
    // What a scenario of a Chinese prefecture-level city starts from. Every value has its source below.
    {
      "format": "rollout/1",
      "sources": {
        "": "judgement",
        "profiles": "judgement after Dai, Xia and Han 2022, calls of a county-level city in Hubei: busiest 12 to 20 h",
        "profiles.evening": "judgement: disputes and violence follow meals and drink",
        "profiles.commuting": "judgement: two rush hours, Friday high",
        "profiles.night": "judgement: homes are entered by night and in working hours",
        "profiles.office": "judgement: telephones ring in waking hours",
        "calls": "judgement",
        "calls.aid.onSceneMinutes": "judgement within published times from order to feedback (LN 47, 1.13)",
        "calls.traffic.onSceneMinutes": "judgement within published times from order to feedback (LN 47, 1.13)",
        "calls.dispute.onSceneMinutes": "judgement within published times from order to feedback (LN 47, 1.13)",
        "offences": "judgement",
        "offences.theft.clearedShare": "judgement: 0.45 of all criminal cases (0.44 in 2009)",
        "offences.burglary.clearedShare": "Sheng and Li 2020: 0.37 of the burglaries of Yuexiu in 2019",
        "offences.telecomFraud.clearedShare": "judgement from 437,000 cases solved in 2023",
        "reporting": "judgement: victim surveys, 0.3 to 0.7",
        "reporting.nearStationTimes": "judgement: 1.0 to 1.2, separates recorded from true crime",
        "deterrence": "judgement",
        "deterrence.afterVisit": "judgement below a ceiling of 0.75 from Koper 1995, who watched for 30 minutes; half-life 10 to 120",
        "deterrence.nearStation": "judgement, below the mirror of Blesse and Diegmann 2022: closed posts brought 12 to 18 % more burglary and car theft, no more violence",
        "deterrence.cameras": "judgement after Piza et al. 2019: 13 % on average, 12 % in residential areas, partly detection",
        "displacement": "judgement",
        "displacement.seek.share": "Ratcliffe et al. 2011: 37 of 90 prevented reappeared; 0 to 1 is possible",
        "nearRepeat": "judgement after Johnson et al. 2007: two weeks, 200 m",
        "investigation": "Blanes i Vidal and Kirchmaier 2018: 10 % more time, 4.7 points fewer",
        "investigation.referenceMinutes": "judgement between published city means of 5 to 10 minutes",
        "investigation.responseRatioAtMost": "judgement: the estimate is for a tenth more time",
        "investigation.caseHoursElasticity": "assumption: between none (most cases are cleared by what the first crew finds) and two thirds",
        "investigation.caseDays": "assumption: four weeks",
        "dispatch.intakeMinutes": "official: 83 s from ring to order, 59 to 125 s",
        "dispatch.carSpeedTimes": "judgement between none and Morgan Hill's way of 4.8, 6.6, 8.2 min for priorities 1, 2, 3 (distances differ too)",
        "patrol": "judgement: a list of four weeks, refreshed weekly",
        "patrol.dwellMinutes": "Koper 1995: stops of 10 to 16 minutes deter longest",
        "people.police": "judgement from published employer's cost, cities of tier 3; replacement takes 12 months",
        "people.auxiliary": "judgement from published employer's cost, cities of tier 3; replacement takes 2 months",
        "people.auxiliary.patrolEffect": "judgement between no effect and the fall that Ariel et al. 2016 report: 0 to 1.2",
        "people.volunteer": "judgement after the UK Special Constabulary: 16 h a month, 0.8 turn up",
        "city.travel": "judgement: urban speeds of 0.35 to 0.95 km/min"
      },

      // Relative rates; those of day, week and year are divided by their mean, the factor of holidays comes on top.
      "profiles": {
        "usual":     { "day": [0.45, 0.40, 1.25, 1.40, 1.45, 1.05] },
        "evening":   { "day": [0.60, 0.25, 0.80, 1.10, 1.40, 1.85], "holiday": 1.1 },
        "commuting": { "day": [0.30, 0.35, 1.55, 1.35, 1.60, 0.85], "week": [1.05, 1.0, 1.0, 1.0, 1.1, 0.95, 0.9], "holiday": 0.8 },
        "night":     { "day": [1.20, 1.00, 0.90, 1.10, 0.90, 0.90] },
        "office":    { "day": [0.20, 0.10, 1.40, 1.70, 1.60, 1.00] }
      },

      "calls": [
        { "id": "aid",      "priority": 2, "onSceneMinutes": { "lognormal": { "mean": 30, "cv": 0.8 } },
          "patienceMinutes": { "exponential": { "mean": 90 } }, "profile": "usual", "dispersion": 1.3 },
        { "id": "traffic",  "priority": 3, "onSceneMinutes": { "lognormal": { "mean": 35, "cv": 0.8 } },
          "patienceMinutes": { "exponential": { "mean": 120 } }, "profile": "commuting", "dispersion": 1.3, "by": "daytime",
          "attraction": { "hub": 1.5, "commerce": 1.3 } },
        { "id": "dispute",  "priority": 3, "onSceneMinutes": { "lognormal": { "mean": 45, "cv": 0.8 } },
          "patienceMinutes": { "exponential": { "mean": 120 } }, "profile": "evening", "dispersion": 1.3 },
        { "id": "disorder", "priority": 2, "onSceneMinutes": { "lognormal": { "mean": 30, "cv": 0.8 } }, "profile": "evening",
          "dispersion": 1.3, "by": "daytime", "attraction": { "commerce": 2, "hub": 2 } },
        { "id": "consultation", "priority": 4, "onSceneMinutes": { "lognormal": { "mean": 20, "cv": 0.8 } },
          "patienceMinutes": { "exponential": { "mean": 60 } }, "profile": "usual", "dispersion": 1.3 },
        { "id": "hazard",   "priority": 4, "onSceneMinutes": { "lognormal": { "mean": 40, "cv": 0.8 } }, "profile": "usual",
          "dispersion": 1.3 }
      ],

      "offences": [
        { "id": "theft",        "priority": 3, "onSceneMinutes": { "lognormal": { "mean": 45, "cv": 0.8 } }, "profile": "usual",
          "dispersion": 1.3, "by": "daytime", "attraction": { "commerce": 3, "hub": 2 },
          "nearRepeats": 0.2, "turnsInto": ["burglary", "robbery", "vandalism"], "noticedShare": 0.95,
          "noticeMinutes": { "exponential": { "mean": 180 } }, "clearedShare": 0.4 },
        { "id": "burglary",     "priority": 2, "onSceneMinutes": { "lognormal": { "mean": 60, "cv": 0.7 } }, "profile": "night",
          "dispersion": 1.3, "attraction": { "oldEstate": 1.5 },
          "nearRepeats": 0.4, "turnsInto": ["theft", "robbery"], "noticeMinutes": { "exponential": { "mean": 480 } },
          "clearedShare": 0.37 },
        { "id": "robbery",      "priority": 1, "units": 2, "onSceneMinutes": { "lognormal": { "mean": 60, "cv": 0.7 } },
          "profile": "evening", "dispersion": 1.3, "by": "daytime", "attraction": { "commerce": 2, "hub": 2 },
          "nearRepeats": 0.3, "turnsInto": ["theft", "burglary"], "noticeMinutes": { "exponential": { "mean": 5 } },
          "clearedShare": 0.6 },
        { "id": "violence",     "priority": 1, "units": 2, "onSceneMinutes": { "lognormal": { "mean": 50, "cv": 0.8 } },
          "profile": "evening", "dispersion": 1.3, "by": "daytime", "attraction": { "commerce": 2 },
          "nearRepeats": 0.2, "noticeMinutes": { "exponential": { "mean": 4 } },
          "clearedShare": 0.7 },
        { "id": "vandalism",    "priority": 4, "onSceneMinutes": { "lognormal": { "mean": 30, "cv": 0.8 } }, "profile": "evening",
          "dispersion": 1.3,
          "nearRepeats": 0.3, "turnsInto": ["theft"], "noticedShare": 0.9, "noticeMinutes": { "exponential": { "mean": 600 } },
          "clearedShare": 0.2 },
        { "id": "telecomFraud", "priority": 3, "onSceneMinutes": { "lognormal": { "mean": 40, "cv": 0.7 } }, "profile": "office",
          "dispersion": 1.3,
          "deterredBy": [], "nearRepeats": 0.05, "noticedShare": 0.9,
          "noticeMinutes": { "lognormal": { "mean": 1440, "cv": 1.5 } }, "clearedShare": 0.33 }
      ],

      "reporting": { "share": 0.5, "nearStationTimes": 1.05 },
      "investigation": { "slopePerLogResponse": 0.49, "referenceMinutes": 7, "responseRatioAtMost": 1.5, "caseHoursElasticity": 0.3, "caseDays": 28 },

      // What keeps offenders from it, each as the share of attempts deterred by it alone.
      "deterrence": {
        "afterVisit":    { "share": 0.5, "dwellOptimumMinutes": 12.5, "halfLifeMinutes": 30 },
        "nearStation":   { "share": 0.05, "decayKm": 0.4 },
        "cameras":       { "share": 0.04 }
      },
      "displacement": {
        "seek": { "share": 0.41, "space": 0.71, "time": 0.24, "kind": 0.05 },
        "distanceKm": 0.3, "reachScales": 3, "avoidance": 1, "perceivedDays": 14, "spaceLagHours": 2, "timeLagDays": 2, "stopsAtMost": 5
      },
      "nearRepeat": { "lagDays": 14, "distanceKm": 0.12 },

      "dispatch": {
        "intakeMinutes": { "lognormal": { "mean": 1.4, "cv": 0.5 } },
        "from": "ownPrecinct",
        "borrowAfterMinutes": 5,
        "interrupts": ["patrol", "lowerPriorityEnRoute"],
        "carSpeedTimes": { "priority1": 1.3, "priority2": 1.1 }
      },

      "patrol": { "policy": "hotPlaces", "dwellMinutes": 12.5, "lookBackDays": 28, "refreshDays": 7, "hotShare": 0.1 },

      "people": {
        "police":    { "wageCNYPerYear": 200000, "patrolEffect": 1, "vacantShare": 0.03, "vacancyMonths": 12 },
        "auxiliary": { "wageCNYPerYear": 65000, "patrolEffect": 0.7, "vacantShare": 0.03, "vacancyMonths": 2 },
        "volunteer": { "allowanceCNYPerHour": 10, "hoursPerMonth": 16, "showUpShare": 0.8, "patrolEffect": 0.2 }
      },

      "city": {
        "travel": { "footKmh": 4.8, "ebikeKmh": 15, "carKmh": 28, "variation": { "lognormal": { "mean": 1, "cv": 0.4 } } }
      }
    }
    """#
}

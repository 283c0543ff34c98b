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
        "": { "en": "judgement", "zh-Hans": "经验判断" },
        "profiles": {
          "en": "judgement after Dai, Xia and Han 2022, calls of a county-level city in Hubei: busiest 12 to 20 h",
          "zh-Hans": "经验判断，参照 Dai、Xia 与 Han 2022 湖北某县级市警情：12 至 20 时最多"
        },
        "profiles.evening": {
          "en": "judgement: disputes and violence follow meals and drink",
          "zh-Hans": "经验判断：纠纷和暴力多在餐饮之后"
        },
        "profiles.commuting": { "en": "judgement: two rush hours, Friday high", "zh-Hans": "经验判断：早晚两个高峰，周五最多" },
        "profiles.night": {
          "en": "judgement: homes are entered by night and in working hours",
          "zh-Hans": "经验判断：入室多在夜间和上班时间"
        },
        "profiles.office": { "en": "judgement: telephones ring in waking hours", "zh-Hans": "经验判断：电话多在白天和晚间" },
        "calls": { "en": "judgement", "zh-Hans": "经验判断" },
        "calls.aid.onSceneMinutes": {
          "en": "judgement within published times from order to feedback (LN 47, 1.13)",
          "zh-Hans": "经验判断，取自已发表的派警至反馈时间（对数正态 47、1.13）"
        },
        "calls.traffic.onSceneMinutes": {
          "en": "judgement within published times from order to feedback (LN 47, 1.13)",
          "zh-Hans": "经验判断，取自已发表的派警至反馈时间（对数正态 47、1.13）"
        },
        "calls.dispute.onSceneMinutes": {
          "en": "judgement within published times from order to feedback (LN 47, 1.13)",
          "zh-Hans": "经验判断，取自已发表的派警至反馈时间（对数正态 47、1.13）"
        },
        "offences": { "en": "judgement", "zh-Hans": "经验判断" },
        "offences.theft.clearedShare": {
          "en": "judgement: 0.45 of all criminal cases (0.44 in 2009)",
          "zh-Hans": "经验判断：全部刑事案件为 0.45（2009 年 0.44）"
        },
        "offences.burglary.clearedShare": {
          "en": "Sheng and Li 2020: 0.37 of the burglaries of Yuexiu in 2019",
          "zh-Hans": "Sheng 与 Li 2020：越秀区 2019 年入室盗窃案的 0.37"
        },
        "offences.telecomFraud.clearedShare": {
          "en": "judgement from 437,000 cases solved in 2023",
          "zh-Hans": "经验判断，据 2023 年破案 43.7 万起"
        },
        "reporting": { "en": "judgement: victim surveys, 0.3 to 0.7", "zh-Hans": "经验判断：被害人调查，0.3 至 0.7" },
        "reporting.nearStationTimes": {
          "en": "judgement: 1.0 to 1.2, separates recorded from true crime",
          "zh-Hans": "经验判断：1.0 至 1.2，用以区分登记案件与实际发案"
        },
        "deterrence": { "en": "judgement", "zh-Hans": "经验判断" },
        "deterrence.afterVisit": {
          "en": "judgement below a ceiling of 0.75 from Koper 1995, who watched for 30 minutes; half-life 10 to 120",
          "zh-Hans": "经验判断，低于 Koper 1995（观察 30 分钟）的上限 0.75；半衰期 10 至 120 分钟"
        },
        "deterrence.nearStation": {
          "en": "judgement, below the mirror of Blesse and Diegmann 2022: closed posts brought 12 to 18 % more burglary and car theft, no more violence",
          "zh-Hans": "经验判断，低于 Blesse 与 Diegmann 2022 的反向推算：撤所使入室盗窃和盗车增加 12% 至 18%，暴力未增"
        },
        "deterrence.cameras": {
          "en": "judgement after Piza et al. 2019: 13 % on average, 12 % in residential areas, partly detection",
          "zh-Hans": "经验判断，参照 Piza 等 2019：平均 13%，居住区 12%，部分为事后侦破"
        },
        "displacement": { "en": "judgement", "zh-Hans": "经验判断" },
        "displacement.seek.share": {
          "en": "Ratcliffe et al. 2011: 37 of 90 prevented reappeared; 0 to 1 is possible",
          "zh-Hans": "Ratcliffe 等 2011：减少的 90 起中 37 起再现；可能为 0 至 1"
        },
        "nearRepeat": { "en": "judgement after Johnson et al. 2007: two weeks, 200 m", "zh-Hans": "经验判断，参照 Johnson 等 2007：两周、200 米" },
        "investigation": {
          "en": "Blanes i Vidal and Kirchmaier 2018: 10 % more time, 4.7 points fewer",
          "zh-Hans": "Blanes i Vidal 与 Kirchmaier 2018：到场时间增加 10%，破案率下降 4.7 个百分点"
        },
        "investigation.referenceMinutes": {
          "en": "judgement between published city means of 5 to 10 minutes",
          "zh-Hans": "经验判断，介于已发表的城市均值 5 至 10 分钟之间"
        },
        "investigation.responseRatioAtMost": {
          "en": "judgement: the estimate is for a tenth more time",
          "zh-Hans": "经验判断：该结果针对到场时间增加一成"
        },
        "investigation.caseHoursElasticity": {
          "en": "assumption: between none (most cases are cleared by what the first crew finds) and two thirds",
          "zh-Hans": "假定：介于零（多数案件靠首批到场警组所得破案）与三分之二之间"
        },
        "investigation.caseDays": { "en": "assumption: four weeks", "zh-Hans": "假定：四周" },
        "dispatch.intakeMinutes": {
          "en": "official: 83 s from ring to order, 59 to 125 s",
          "zh-Hans": "统计：从响铃到派警 83 秒，59 至 125 秒"
        },
        "dispatch.carSpeedTimes": {
          "en": "judgement between none and Morgan Hill's way of 4.8, 6.6, 8.2 min for priorities 1, 2, 3 (distances differ too)",
          "zh-Hans": "经验判断，介于无差别与 Morgan Hill 一、二、三级警情路程 4.8、6.6、8.2 分钟之间（距离亦不同）"
        },
        "patrol": { "en": "judgement: a list of four weeks, refreshed weekly", "zh-Hans": "经验判断：四周的清单，每周更新" },
        "patrol.dwellMinutes": {
          "en": "Koper 1995: stops of 10 to 16 minutes deter longest",
          "zh-Hans": "Koper 1995：停留 10 至 16 分钟的威慑最久"
        },
        "people.police": {
          "en": "judgement from published employer's cost, cities of tier 3; replacement takes 12 months",
          "zh-Hans": "经验判断，据已发表的三线城市用人成本；补员需 12 个月"
        },
        "people.auxiliary": {
          "en": "judgement from published employer's cost, cities of tier 3; replacement takes 2 months",
          "zh-Hans": "经验判断，据已发表的三线城市用人成本；补员需 2 个月"
        },
        "people.auxiliary.patrolEffect": {
          "en": "judgement between no effect and the fall that Ariel et al. 2016 report: 0 to 1.2",
          "zh-Hans": "经验判断，介于无效应与 Ariel 等 2016 报告的降幅之间：0 至 1.2"
        },
        "people.volunteer": {
          "en": "judgement after the UK Special Constabulary: 16 h a month, 0.8 turn up",
          "zh-Hans": "经验判断，参照英国特别警察：每月 16 小时，到岗 0.8"
        },
        "city.travel": { "en": "judgement: urban speeds of 0.35 to 0.95 km/min", "zh-Hans": "经验判断：城市车速每分钟 0.35 至 0.95 公里" }
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

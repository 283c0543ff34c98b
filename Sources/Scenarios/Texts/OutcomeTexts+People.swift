import StationModel

extension OutcomeTexts {
  static func units(_ outcome: Outcome) -> OutcomeText {
    switch outcome {
    case .responseBusyShare:
      row(outcome, "responseBusy.share", "Time that units spend on calls", "警力处警占用率", "share")
    case .unitsBusyMean: row(outcome, "unitsBusy.mean", "Units on calls", "平均处警中警力单元数", "units")
    case .unitsOnDutyMean: row(outcome, "unitsOnDuty.mean", "Units on duty", "平均在岗警力单元数", "units")
    case .unitsUpShare: row(outcome, "unitsUp.share", "Time that vehicles are in service", "车辆可用率", "share")
    case .patrolStopsPerDay: row(outcome, "patrolStops.perDay", "Patrol stops a day", "每日巡逻停留次数", "1/day")
    default: row(outcome, "patrolHours.perDay", "Unit hours of patrol a day", "每日巡逻单元小时", "h/day")
    }
  }

  static func people(_ outcome: Outcome) -> OutcomeText {
    switch outcome {
    case .postsMannedShare: row(outcome, "postsManned.share", "Posts manned as planned", "岗位在岗率", "share")
    case .staffedDoorShare:
      row(
        outcome, "staffedDoor.share", "Open hours in which somebody is at the door", "开放时段有人值守率", "share",
        target: LocalizedText(en: "round the clock (plan §4.4)", zhHans: "24小时值守（方案§4.4）"))
    case .dutyHoursPolice: row(outcome, "dutyHours.police", "Hours on duty, police", "民警在岗小时", "h")
    case .dutyHoursAuxiliary: row(outcome, "dutyHours.auxiliary", "Hours on duty, auxiliaries", "辅警在岗小时", "h")
    case .dutyHoursVolunteer: row(outcome, "dutyHours.volunteer", "Hours on duty, volunteers", "志愿者在岗小时", "h")
    case .overtimeHours: row(outcome, "overtimeHours.sum", "Overtime", "加班小时", "h")
    case .recalledHours: row(outcome, "recalledHours.sum", "Hours of people recalled from other work", "抽调支援小时", "h")
    case .precinctPoliceMean: row(outcome, "precinctPolice.mean", "Officers in precincts", "派出所民警数", "persons")
    case .stationPoliceMean: row(outcome, "stationPolice.mean", "Officers in stations", "警务站民警数", "persons")
    case .experienceMean:
      row(outcome, "experience.mean", "Productivity of people on duty, the new at less", "在岗人员平均熟练度", "share")
    case .volunteersMean: row(outcome, "volunteers.mean", "Registered volunteers", "注册志愿者数", "persons")
    case .caseHoursWorkedShare:
      row(outcome, "caseHoursWorked.share", "Case-work hours worked, of those planned", "办案工时到位率", "share")
    case .caseHoursLostPerYear:
      row(outcome, "caseHoursLost.perYear", "Case-work hours a year that nobody worked", "每年缺失的办案工时", "h/year")
    case .inTrainingMean: row(outcome, "inTraining.mean", "People in training", "受训中人员数", "persons")
    default: row(outcome, "vacant.share", "Vacant positions", "空编率", "share")
    }
  }

  static func rollout(_ outcome: Outcome) -> OutcomeText {
    switch outcome {
    case .stationsOpenCount: row(outcome, "stationsOpen.count", "Stations open", "开放的警务站数", "stations")
    case .stationYears: row(outcome, "stationYears.sum", "Station-years open", "警务站运行站年", "station-years")
    case .walkWithin15Share:
      row(
        outcome, "walkWithin15.share", "Residents within a 15-minute walk of a base or station where somebody can be met",
        "步行15分钟可达有人值守的派出所或警务站的居民占比", "share",
        target: LocalizedText(en: "98 % in Shanghai (plan §4.1)", zhHans: "上海达98%（方案§4.1）"))
    case .costStatedPerYear:
      row(
        outcome, "costStatedCNY.perYear", "Cost a year as the plan states it", "年费用（方案口径）", "CNY/year",
        target: LocalizedText(en: "300,000 to 500,000 CNY a station (plan §4.4)", zhHans: "每站30万至50万元（方案§4.4）"))
    case .costFullPerYear:
      row(outcome, "costFullCNY.perYear", "Full cost a year, wages included", "年费用（含人员全成本）", "CNY/year")
    case .costCashPerYear: row(outcome, "costCashCNY.perYear", "New cash a year", "年新增现金支出", "CNY/year")
    default:
      row(
        outcome, "capitalCNY.sum", "Capital spent", "建设投入", "CNY",
        target: LocalizedText(en: "500,000 to 1,000,000 CNY a station (plan §4.4)", zhHans: "每站50万至100万元（方案§4.4）"))
    }
  }
}

import DiscreteEvents

extension Record {
  // MARK: Units and people

  func staffValue(_ outcome: Outcome, in windows: Range<Int>, scope: Scope) -> Double? {
    if case .hours(let from, let to) = scope { return hourlyValue(outcome, in: windows, rows: rows(from: from, to: to)) }
    let precincts: Range<Int>
    switch scope {
    case .city: precincts = 0..<shape.precincts
    case .precinct(let precinct): precincts = precinct..<precinct + 1
    default: return nil
    }
    func sum(_ measure: StaffMeasure, _ sides: [StaffSide] = StaffSide.allCases) -> Double {
      var sum: Int64 = 0
      for side in sides {
        for precinct in precincts {
          for month in 0..<shape.months where windows.contains(windowOfMonth[month]) {
            sum += staff[side, precinct, month, measure]
          }
        }
      }
      return Double(sum)
    }
    func ratio(_ above: StaffMeasure, _ below: StaffMeasure) -> Double? {
      let divisor = sum(below)
      return divisor > 0 ? sum(above) / divisor : nil
    }
    let ms = days(windows) * 86_400_000
    let hour = 3_600_000.0
    switch outcome {
    case .responseBusyShare: return ratio(.unitBusyMs, .unitDutyMs)
    case .unitsBusyMean: return sum(.unitBusyMs) / ms
    case .unitsOnDutyMean: return sum(.unitDutyMs) / ms
    case .unitsUpShare: return ratio(.outageMs, .fleetMs).map { 1 - $0 }
    case .patrolHoursPerDay: return sum(.patrolMs) / hour / days(windows)
    case .postsMannedShare: return ratio(.postMannedMs, .postPlannedMs)
    case .staffedDoorShare: return ratio(.doorMannedMs, .doorPlannedMs)
    case .dutyHoursPolice: return sum(.dutyPoliceMs) / hour
    case .dutyHoursAuxiliary: return sum(.dutyAuxiliaryMs) / hour
    case .dutyHoursVolunteer: return sum(.dutyVolunteerMs) / hour
    case .overtimeHours: return sum(.overtimeMs) / hour
    case .recalledHours: return sum(.recalledMs) / hour
    case .precinctPoliceMean: return sum(.policePositionMs, [.precinct]) / ms
    case .stationPoliceMean: return sum(.policePositionMs, [.stations]) / ms
    case .vacantShare: return ratio(.filledMs, .positionMs).map { 1 - $0 }
    case .experienceMean:
      let duty = sum(.dutyPoliceMs) + sum(.dutyAuxiliaryMs) + sum(.dutyVolunteerMs)
      return duty > 0 ? sum(.experiencedMs) / duty : nil
    case .volunteersMean: return sum(.volunteerMs) / ms
    case .inTrainingMean: return sum(.trainingMs) / ms
    case .caseHoursWorkedShare: return ratio(.caseWorkedMs, .casePlannedMs)
    case .caseHoursLostPerYear:
      let planned = sum(.casePlannedMs)
      return planned > 0 ? (planned - sum(.caseWorkedMs)) / hour / days(windows) * 365 : nil
    default: Self.unread(outcome)
    }
  }

  private func hourlyValue(_ outcome: Outcome, in windows: Range<Int>, rows: [Int]) -> Double? {
    func sum(_ measure: HourOfWeekMeasure) -> Double {
      var sum: Int64 = 0
      for row in rows { for window in windows { sum += unitsByHour[row, window, measure] } }
      return Double(sum)
    }
    let ms = days(windows) * 86_400_000 * Double(rows.count) / Double(RecordShape.weekHours)
    switch outcome {
    case .responseBusyShare:
      let duty = sum(.unitDutyMs)
      return duty > 0 ? sum(.unitBusyMs) / duty : nil
    case .unitsBusyMean: return sum(.unitBusyMs) / ms
    case .unitsOnDutyMean: return sum(.unitDutyMs) / ms
    default: Self.unread(outcome)
    }
  }

  // MARK: Programme

  func programmeValue(_ outcome: Outcome, in windows: Range<Int>) -> Double? {
    switch outcome {
    case .stationsOpenCount:
      let end = windowEnds[windows.upperBound - 1]
      return Double(stations.filter { station in station.opens.map { $0 < end } ?? false }.count)
    case .stationYears: return stationYears(in: windows)
    case .walkWithin15Share: return residents > 0 ? walkCovered[windows.upperBound - 1] / residents : nil
    // These belong to the study as a whole, not to any window of it.
    case .gateGoShare: return isWhole(windows) ? gate?.isGo.map { $0 ? 1 : 0 } : nil
    case .gateWrongShare: return isWhole(windows) ? gate?.isRight.map { $0 ? 0 : 1 } : nil
    case .regressionToMeanShare: return isWhole(windows) ? pilot?.regressionToMean : nil
    default: Self.unread(outcome)
    }
  }

  private func isWhole(_ windows: Range<Int>) -> Bool { windows.count == shape.windows }

  func stationYears(in windows: Range<Int>) -> Double {
    let end = windowEnds[windows.upperBound - 1]
    let start = windowEnds[windows.lowerBound] - TimeSpan(milliseconds: windowMs[windows.lowerBound])
    var days = 0.0
    for station in stations {
      guard let opens = station.opens, opens < end else { continue }
      days += Double((end - max(opens, start)).milliseconds) / 86_400_000
    }
    return days / 365
  }
}

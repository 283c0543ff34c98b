import StationModel

extension OutcomeTexts {
  static func calls(_ outcome: Outcome) -> OutcomeText {
    switch outcome {
    case .callsCount: row(outcome, "calls.count", "Calls received", "接警数", "calls")
    case .callsCrimeCount:
      row(
        outcome, "callsCrime.count", "Calls about crime", "涉案警情数", "calls",
        target: LocalizedText(en: "20 to 30 % fewer (plan §3.2, §8.1)", zhHans: "下降20%至30%（方案§3.2、§8.1）"))
    case .callsDelayedShare:
      row(outcome, "callsDelayed.share", "Calls that found no free unit", "无空闲警力可派的警情占比", "share")
    case .callsAbandonedShare:
      row(outcome, "callsAbandoned.share", "Calls given up by the caller", "报警人放弃的警情占比", "share")
    case .callsBorrowedShare:
      row(outcome, "callsBorrowed.share", "Calls answered by another precinct", "由他所处置的警情占比", "share")
    case .callsByStationShare:
      row(outcome, "callsByStation.share", "Calls answered by a station", "由警务站先到的警情占比", "share")
    case .callsNotReachedShare:
      row(outcome, "callsNotReached.share", "Calls never reached", "始终无人到场的警情占比", "share")
    default: row(outcome, "callsOpen.count", "Calls not reached at the end", "结束时仍未到达的警情数", "calls")
    }
  }

  static func response(_ outcome: Outcome) -> OutcomeText {
    let target = LocalizedText(en: "under 10 min (plan §3.2), under 8 min (§8.1)", zhHans: "10分钟以内（方案§3.2），8分钟以内（§8.1）")
    switch outcome {
    case .responseMinutesMean:
      return row(outcome, "responseMinutes.mean", "Mean response time", "平均到场时间", "min", target: target)
    case .responseMinutesMedian:
      return row(outcome, "responseMinutes.median", "Median response time", "到场时间中位数", "min")
    case .responseMinutesP90:
      return row(outcome, "responseMinutes.p90", "Response time met by 9 calls of 10", "90%警情的到场时间", "min")
    case .responseWithin8Share:
      return row(outcome, "responseWithin8.share", "Calls reached within 8 minutes", "8分钟内到场占比", "share")
    case .responseWithin10Share:
      return row(outcome, "responseWithin10.share", "Calls reached within 10 minutes", "10分钟内到场占比", "share")
    case .waitMinutesMean:
      return row(outcome, "waitMinutes.mean", "Mean wait until a unit is sent", "平均候派时间", "min")
    case .travelMinutesMean:
      return row(outcome, "travelMinutes.mean", "Mean travel time", "平均路途时间", "min")
    case .firstArrivalMinutesMean:
      return row(
        outcome, "firstArrivalMinutes.mean", "Mean time to the first arrival of anybody", "首批人员平均到场时间", "min")
    default:
      return row(
        outcome, "fullCrewMinutes.mean", "Mean time until all units needed are there", "所需警力全部到场的平均时间", "min")
    }
  }
}

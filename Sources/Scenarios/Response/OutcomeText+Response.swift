import StationModel
import Texts

extension OutcomeText {
  /// Rows of the outcomes that tell of this mechanism, in their order.
  static let ofResponse: [OutcomeText] = [
    .init(
      .responseMinutesMean, "responseMinutes.mean", "Mean response time", "平均到场时间", "min",
      target: Words("under 10 min (plan §3.2), under 8 min (§8.1)", "10 分钟以内（方案§3.2），8 分钟以内（§8.1）")),
    .init(.responseMinutesMedian, "responseMinutes.median", "Median response time", "到场时间中位数", "min"),
    .init(.responseMinutesP90, "responseMinutes.p90", "Response time met by 9 calls of 10", "90% 警情的到场时间", "min"),
    .init(.responseWithin8Share, "responseWithin8.share", "Calls reached within 8 minutes", "8 分钟内到场占比", "share"),
    .init(.responseWithin10Share, "responseWithin10.share", "Calls reached within 10 minutes", "10 分钟内到场占比", "share"),
    .init(.waitMinutesMean, "waitMinutes.mean", "Mean wait until a unit is sent", "平均候派时间", "min"),
    .init(.travelMinutesMean, "travelMinutes.mean", "Mean travel time", "平均路途时间", "min"),
    .init(.firstArrivalMinutesMean, "firstArrivalMinutes.mean", "Mean time to the first arrival of anybody", "首批人员平均到场时间", "min"),
    .init(.fullCrewMinutesMean, "fullCrewMinutes.mean", "Mean time until all units needed are there", "所需警力全部到场的平均时间", "min"),
    .init(.callsDelayedShare, "callsDelayed.share", "Calls that found no free unit", "无空闲警力可派的警情占比", "share"),
    .init(.callsAbandonedShare, "callsAbandoned.share", "Calls given up by the caller", "报警人放弃的警情占比", "share"),
    .init(.callsBorrowedShare, "callsBorrowed.share", "Calls answered by another precinct", "由他所处置的警情占比", "share"),
    .init(.callsByStationShare, "callsByStation.share", "Calls answered by a station", "由警务站先到的警情占比", "share"),
    .init(.callsOpenCount, "callsOpen.count", "Calls not reached at the end", "结束时仍未到达的警情数", "calls"),
    .init(.responseBusyShare, "responseBusy.share", "Time that units spend on calls", "警组处警占用率", "share"),
    .init(.unitsBusyMean, "unitsBusy.mean", "Units on calls", "平均处警警组数", "units"),
    .init(.unitsOnDutyMean, "unitsOnDuty.mean", "Units on duty", "平均在岗警组数", "units"),
    .init(.unitsUpShare, "unitsUp.share", "Time that vehicles are in service", "车辆可用率", "share"),
    .init(.callsNotReachedShare, "callsNotReached.share", "Calls never reached", "始终无人到场的警情占比", "share"),
  ]
}

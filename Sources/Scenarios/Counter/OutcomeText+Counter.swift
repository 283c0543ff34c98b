import StationModel
import Texts

extension OutcomeText {
  /// Rows of the outcomes that tell of this mechanism, in their order.
  static let ofCounter: [OutcomeText] = [
    .init(.transactionsOnlineCount, "transactionsOnline.count", "Needs done online", "网上办结", ""),
    .init(.transactionsKioskCount, "transactionsKiosk.count", "Needs done at a kiosk", "自助机办结", ""),
    .init(.transactionsWindowCount, "transactionsWindow.count", "Needs done at a window", "窗口办结", ""),
    .init(.counterWaitMinutesMean, "counterWaitMinutes.mean", "Wait at a counter", "平均排队时间", "min"),
    .init(
      .counterWaitMinutesP90, "counterWaitMinutes.p90", "Wait at a counter that nine of ten do not exceed", "九成群众不超过的排队时间", "min"),
    .init(
      .transactionMinutesMean, "transactionMinutes.mean", "Time at the counter, arrival to end", "平均办理时间（到达至办结）", "min",
      target: Words("30 to 10 min (plan §8.1)", "30分钟降至10分钟（方案§8.1）")),
    .init(.doorToDoorMinutesMean, "doorToDoorMinutes.mean", "Time for a need, all trips", "一件事全程耗时", "min"),
    .init(
      .tripsMean, "trips.mean", "Trips for a need", "一件事平均跑动次数", "",
      target: Words("80 % fewer (plan §8.1)", "减少80%（方案§8.1）")),
    .init(.tripsInPersonMean, "tripsInPerson.mean", "Trips for a need not done online", "线下办理平均跑动次数", ""),
    .init(.needsUnfinishedShare, "needsUnfinished.share", "Needs given up or still open", "放弃或未办结的比例", "share"),
    .init(.counterGaveUpShare, "counterGaveUp.share", "Visits that left the line", "排队中途离开的比例", "share"),
    .init(.officeLeaveShare, "officeLeave.share", "Needs for which somebody leaves work", "请假办事的比例", "share"),
    .init(.complaintsPer10000, "complaints.per10000", "Complaints of 10,000 visits", "每万次来访投诉", "1/10,000"),
    .init(.windowBusyShare, "windowBusy.share", "Windows busy while manned", "窗口在岗忙碌率", "share"),
    .init(.walkInCount, "walkIn.count", "Calls that walked in", "上门报警求助", ""),
    .init(
      .kindsCount, "kinds.count", "Kinds served where fewest are", "业务种类最少的站点可办种类", "",
      target: Words("at least 10 (plan §4.3)", "不少于10类（方案§4.3）")),
    .init(.elderlyGapMinutesMean, "elderlyGapMinutes.mean", "Longer for those aged 60 or over", "60岁及以上者多耗时", "min"),
    .init(.wastedTripsShare, "wastedTrips.share", "Visits to a closed or wrong counter", "白跑的比例", "share"),
    .init(.windowMannedShare, "windowManned.share", "Announced window hours manned", "公示窗口时间在岗率", "share"),
  ]
}

import StationModel
import Texts

extension OutcomeText {
  /// Rows of the outcomes that tell of this mechanism, in their order.
  static let ofDisputes: [OutcomeText] = [
    .init(
      .disputesOnTheSpotShare, "disputesOnTheSpot.share", "Dispute calls settled on the spot, as claimed", "纠纷警情当场化解率（自报）",
      "share",
      target: Words("at least 95 % (plan §8.1)", "不低于95%（方案§8.1）")),
    .init(
      .disputesLastingShare, "disputesLasting.share", "Disputes settled with no return in 90 days", "纠纷持久化解率（90天内未再发生）", "share"),
    .init(.contactsPerDisputeMean, "contactsPerDispute.mean", "Calls for each dispute", "每起纠纷的平均警情数", ""),
    .init(.violenceFromDisputesCount, "violenceFromDisputes.count", "Disputes that turned violent", "演变为暴力的纠纷", ""),
    .init(.disputesByStationShare, "disputesByStation.share", "Dispute calls handled by a station", "由警务站处置的纠纷警情比例", "share"),
    .init(.disputesOpenShare, "disputesOpen.share", "Disputes not over when the run ends", "模拟结束时尚未了结的纠纷比例", "share"),
    .init(.disputeHoursSum, "disputeHours.sum", "Hours on duty spent on disputes", "用于纠纷的在岗工时", "h"),
    .init(.disputeSessionsCount, "disputeSessions.count", "Sessions held", "已举行的调解", ""),
    .init(.sourcesClosedCount, "sourcesClosed.count", "Sources of disputes closed by assemblies", "议事会消除的矛盾源头", ""),
  ]
}

import StationModel
import Texts

extension OutcomeText {
  /// Rows of the outcomes that tell of this mechanism, in their order.
  static let ofAid: [OutcomeText] = [
    .init(.helpedCount, "helped.count", "People reached by a press of a button", "一键求助后得到帮助者", ""),
    .init(.rescuedCount, "rescued.count", "Of them, in time and found by nobody else", "其中及时获救且无他人会发现者", ""),
    .init(.helpMinutesMean, "helpMinutes.mean", "Time from a press to help", "按下按钮至到场的平均时间", "min"),
    .init(.falsePressesCount, "falsePresses.count", "False presses", "误按", ""),
    .init(.aidDelayDaysMean, "aidDelayDays.mean", "Days from hardship to a visit", "困难出现至走访的平均天数", "d"),
  ]
}

import StationModel
import Texts

extension OutcomeText {
  /// Rows of the outcomes that tell of this mechanism, in their order.
  static let ofOffending: [OutcomeText] = [
    .init(.crimeCommittedCount, "crimeCommitted.count", "Offences committed", "实际发生的违法犯罪数", "offences"),
    .init(
      .crimeRecordedCount, "crimeRecorded.count", "Offences recorded", "登记案件数", "offences",
      target: Words("20 to 30 % fewer in the area (plan §3.2, §8.1)", "辖区下降 20% 至 30%（方案§3.2、§8.1）")),
    .init(.crimeClearedShare, "crimeCleared.share", "Recorded offences cleared up", "破案率", "share"),
    .init(.crimeNetCount, "crimeNet.count", "Offences more or fewer than with today's policy", "与现行做法相比的违法犯罪增减数", "offences"),
    .init(.crimeNetShare, "crimeNet.share", "The same, of those with today's policy", "与现行做法相比的违法犯罪增减比例", "share"),
    .init(.crimePreventedCount, "crimePrevented.count", "Offences prevented", "被阻止的违法犯罪数", "offences"),
    .init(
      .crimeMovedCount, "crimeMoved.count", "Offences displaced to another place, time or kind", "转移到其他地点、时间或类型的违法犯罪数", "offences"
    ),
    .init(.crimeInducedCount, "crimeInduced.count", "Offences that would not have been", "因改变而新发生的违法犯罪数", "offences"),
    .init(.crimeDiffusedCount, "crimeDiffused.count", "Offences prevented where no station was", "警务站辖区以外被阻止的违法犯罪数", "offences"),
    .init(.crimeDisplacedShare, "crimeDisplaced.share", "Displaced, of those displaced or prevented", "转移数占转移与阻止之和的比例", "share"),
  ]
}

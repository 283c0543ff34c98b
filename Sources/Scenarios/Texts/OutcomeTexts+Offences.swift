import StationModel

extension OutcomeTexts {
  static func offences(_ outcome: Outcome) -> OutcomeText {
    switch outcome {
    case .crimeCommittedCount:
      return row(outcome, "crimeCommitted.count", "Offences committed", "实际发生的违法犯罪数", "offences")
    case .crimeRecordedCount:
      return row(
        outcome, "crimeRecorded.count", "Offences recorded", "登记在案的违法犯罪数", "offences",
        target: LocalizedText(en: "20 to 30 % fewer in the area (plan §3.2, §8.1)", zhHans: "辖区下降20%至30%（方案§3.2、§8.1）"))
    case .crimeClearedShare:
      return row(outcome, "crimeCleared.share", "Recorded offences cleared up", "破案率", "share")
    case .crimeNetCount:
      return row(
        outcome, "crimeNet.count", "Offences more or fewer than with today's policy", "与现行做法相比的违法犯罪增减数", "offences")
    case .crimeNetShare:
      return row(outcome, "crimeNet.share", "The same, of those with today's policy", "与现行做法相比的违法犯罪增减比例", "share")
    case .crimePreventedCount:
      return row(outcome, "crimePrevented.count", "Offences prevented", "被阻止的违法犯罪数", "offences")
    case .crimeMovedCount:
      return row(
        outcome, "crimeMoved.count", "Offences displaced to another place, time or kind", "转移到其他地点、时间或类型的违法犯罪数", "offences")
    case .crimeInducedCount:
      return row(outcome, "crimeInduced.count", "Offences that would not have been", "因改变而新发生的违法犯罪数", "offences")
    case .crimeDiffusedCount:
      return row(
        outcome, "crimeDiffused.count", "Offences prevented where no station was", "警务站辖区以外被阻止的违法犯罪数", "offences")
    default:
      return row(
        outcome, "crimeDisplaced.share", "Displaced, of those displaced or prevented", "转移数占转移与阻止之和的比例", "share")
    }
  }
}

import StationModel

extension OutcomeTexts {
  static func pilot(_ outcome: Outcome) -> OutcomeText {
    switch outcome {
    case .gateGoShare: row(outcome, "gateGo.share", "Pilots after which the rollout goes on", "试点后继续推广的比例", "share")
    case .gateWrongShare: row(outcome, "gateWrong.share", "Wrong decisions after the pilot", "试点后决策错误的比例", "share")
    default:
      row(
        outcome, "regressionToMean.share", "Change of recorded crime at the pilot's sites without any station",
        "试点选址在无警务站情况下的记录案件变化（趋均值回归）", "share")
    }
  }
}

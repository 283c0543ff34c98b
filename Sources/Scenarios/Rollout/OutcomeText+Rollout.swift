import StationModel
import Texts

extension OutcomeText {
  /// Rows of the outcomes that tell of this mechanism, in their order.
  static let ofRollout: [OutcomeText] = [
    .init(.stationsOpenCount, "stationsOpen.count", "Stations open", "开放的警务站数", "stations"),
    .init(.stationYears, "stationYears.sum", "Station-years open", "警务站运行站年", "station-years"),
    .init(
      .walkWithin15Share, "walkWithin15.share",
      "Residents within a 15-minute walk of a base or station where somebody can be met", "步行 15 分钟可达有人值守的派出所或警务站的居民占比", "share",
      target: Words("98 % in Shanghai (plan §4.1)", "上海达 98%（方案§4.1）")),
    .init(.gateGoShare, "gateGo.share", "Pilots after which the rollout goes on", "试点后继续推广的比例", "share"),
    .init(.gateWrongShare, "gateWrong.share", "Wrong decisions after the pilot", "试点后决策错误的比例", "share"),
    .init(
      .regressionToMeanShare, "regressionToMean.share", "Change of recorded crime at the pilot's sites without any station",
      "试点选址在无警务站情况下的登记案件变化（趋均值回归）", "share"),
  ]
}

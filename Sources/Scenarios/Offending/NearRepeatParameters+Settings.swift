import StationModel

extension NearRepeatParameters {
  static let settings = Settings(
    NearRepeatParameters(),
    [
      .number("lagDays", \.lagDays, .positive(upTo: 366), unit: "d", "Mean time to a near repeat.", "近重复案件的平均间隔。")
        .from("about two weeks, after Johnson et al. 2007", "约两周，据 Johnson 等 2007", .judgement),
      .number(
        "distanceKm", \.distanceKm, .from(0, to: 10), unit: "km", "Standard deviation of its offset in each direction.",
        "近重复案件在各方向上位置偏移的标准差。"
      ).from("within 200 m, after Johnson et al. 2007", "200 米以内，据 Johnson 等 2007", .judgement),
    ])
}

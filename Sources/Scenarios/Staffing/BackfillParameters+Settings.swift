import StationModel

extension BackfillParameters {
  static let settings = Settings(
    BackfillParameters(share: 1, months: 12),
    [
      .number("share", \.share, .share, "Share of the positions given that are filled again.", "调出岗位编制中予以补员的份额。"),
      .number(
        "months", \.months, .from(0, to: 600), unit: "months", "From the giving until the successor is at work.", "从调出到补员上岗的时间。"
      )
      .from("Recruit to solo patrol: 8 to 18 months", "从招录到独立巡逻：8 至 18 个月", .judgement),
    ])
}

import StationModel

extension BackfillParameters {
  static let settings = Settings(
    BackfillParameters(share: 1, months: 12),
    [
      .number("share", \.share, .share, "Share of the positions given that are filled again."),
      .number("months", \.months, .from(0, to: 600), unit: "months", "From the giving until the successor is at work.")
        .from("Recruit to solo patrol: 8 to 18 months", .judgement),
    ])
}

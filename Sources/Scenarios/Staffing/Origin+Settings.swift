import StationModel

extension Organisation.Origin {
  /// Where the people of a role come from; a role of which nothing is said is hired.
  static let settings = Settings(
    Organisation.Origin(),
    [
      .number("precincts", \.precincts, .share, "Share drawn from precincts."),
      .number("offices", \.offices, .share, "Share drawn from offices."),
      .number("hired", \.hired, .share, "Share hired."),
      .part(
        "backfill", \.backfill, BackfillParameters.settings,
        "How the positions that precincts gave are filled again; never where nothing is said."),
    ]
  ) { cursor, origin in
    cursor.checkSum([origin.precincts, origin.offices, origin.hired])
    guard origin.backfill != nil, origin.precincts == 0 else { return }
    cursor.error("nothing-to-backfill", "no precinct gives anybody", at: "backfill", hint: "name a share of precincts")
  }
}

extension BackfillParameters {
  static let settings = Settings(
    BackfillParameters(share: 1, months: 12),
    [
      .number("share", \.share, .share, "Share of the positions given that are filled again."),
      .number("months", \.months, .from(0, to: 600), unit: "months", "From the giving until the successor is at work.")
        .from("Recruit to solo patrol: 8 to 18 months", .judgement),
    ])
}

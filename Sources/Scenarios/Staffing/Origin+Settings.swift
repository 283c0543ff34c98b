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

import StationModel
import Texts

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
    cursor.error(
      "nothing-to-backfill", Words("no precinct gives anybody", "没有派出所抽出人员"), at: "backfill",
      hint: Words("name a share of precincts", "请给出 precincts 的比例"))
  }
}

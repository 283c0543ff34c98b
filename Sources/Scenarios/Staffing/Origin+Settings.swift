import StationModel
import Texts

extension Organisation.Origin {
  /// Where the people of a role come from; a role of which nothing is said is hired.
  static let settings = Settings(
    Organisation.Origin(),
    [
      .number("precincts", \.precincts, .share, "Share drawn from precincts.", "从派出所抽调的份额。"),
      .number("offices", \.offices, .share, "Share drawn from offices.", "从机关抽调的份额。"),
      .number("hired", \.hired, .share, "Share hired.", "新招的份额。"),
      .part(
        "backfill", \.backfill, BackfillParameters.settings,
        "How the positions that precincts gave are filled again; never where nothing is said.", "派出所调出的编制如何补员；未设置时不补。"),
    ]
  ) { cursor, origin in
    cursor.checkSum([origin.precincts, origin.offices, origin.hired])
    guard origin.backfill != nil, origin.precincts == 0 else { return }
    cursor.error(
      "nothing-to-backfill", Words("no precinct gives anybody", "没有派出所抽出人员"), at: "backfill",
      hint: Words("name a share of precincts", "请给出 precincts 的比例"))
  }
}

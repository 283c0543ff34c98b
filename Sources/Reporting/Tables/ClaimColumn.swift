/// Columns of `claims.csv`: what the plan claims, in both languages.
enum ClaimColumn: String, ResultColumn {
  case id, title, titleZhHans, says, saysZhHans, arithmetic, arithmeticZhHans, source, stated, needed, unit

  static let file = "claims.csv"
  static let key: [Self] = [.id]

  var spec: ColumnSpec {
    switch self {
    case .id: .init(.string, "Id of the claim.")
    case .title: .init(.string, "What it is about, in English.")
    case .titleZhHans, .saysZhHans, .arithmeticZhHans: .init(.string, "The same in Chinese.")
    case .says: .init(.string, "What the plan says, in English.")
    case .arithmetic: .init(.string, "What follows when one calculates, in English.")
    case .source: .init(.string, "Where the figures stand.")
    case .stated:
      .init(.number, "The figure that the plan states; empty where it states none of this kind.", .real.orEmpty, isExact: true)
    case .needed:
      .init(
        .number, "The figure that follows from its others, or must hold for the claim to be true.", .real.orEmpty,
        isExact: true)
    case .unit: .init(.string, "Unit of stated and needed.")
    }
  }
}

/// What is said of the people of a kind of area.
struct AreaPeople {
  var daytimeFactor = 1.0
  var elderlyShare = 0.0

  static let settings = Settings(
    AreaPeople(),
    [
      .number("daytimeFactor", \.daytimeFactor, .from(0, to: 1000), "Persons present by day for each resident.", "日间人口与居住人口之比。"),
      .number("elderlyShare", \.elderlyShare, .share, "Share of residents aged 60 or over.", "60 岁及以上居民的比例。").awaiting(
        SceneSections.services),
    ])
}

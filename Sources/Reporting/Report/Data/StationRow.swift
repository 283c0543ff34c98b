/// A station that an arm builds: a row of `stations.csv`.
struct StationRow: Sendable {
  let phase, zone: String
  /// Share of futures in which it opened before the run ended.
  let openedShare: Double
  /// Days of opening over those futures, from the first counted day; nil where it never opened.
  let mean, earliest, latest: Double?

  init(_ row: Sheet.Row) {
    (phase, zone) = (row.text("phase"), row.text("zone"))
    openedShare = row.number("openedShare") ?? 0
    (mean, earliest, latest) = (
      row.number("openingDayMean"), row.number("openingDayEarliest"), row.number("openingDayLatest")
    )
  }
}

extension Story {
  /// Stations of an arm that open in some future.
  func stations(_ arm: Int) -> [StationRow] {
    let id = study.arms[arm].id
    return (results.sheet("stations.csv")?.rows ?? []).filter { $0.holds("arm", id) }.map(StationRow.init)
      .filter { $0.openedShare > 0 && $0.mean != nil }
  }
}

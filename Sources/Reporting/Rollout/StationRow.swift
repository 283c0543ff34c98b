/// A station of an arm: a row of `stations.csv`.
struct StationRow: Sendable {
  let phase: String
  /// Place of its zone in the study.
  let zone: Int
  /// Share of replications in which it opens.
  let openedShare: Double
  /// Mean day of its opening over those replications, from the first day of the study; nil where it never opens.
  let openingDay: Double?
  /// Earliest and latest day of its opening over the replications.
  let earliest, latest: Double?
}

extension Story {
  /// Stations of an arm that open in at least half of all replications, in the order in which they are planned.
  func stations(_ arm: Int) -> [StationRow] {
    let places = Dictionary(study.zones.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    return results.rows(StationColumn.self).compactMap { row in
      guard row.holds(.arm, study.arms[arm].id), let zone = places[row.text(.zone)],
        let share = row.number(.openedShare), share >= 0.5
      else { return nil }
      return StationRow(
        phase: row.text(.phase), zone: zone, openedShare: share, openingDay: row.number(.openingDayMean),
        earliest: row.number(.openingDayEarliest), latest: row.number(.openingDayLatest))
    }
  }

  /// Phases of an arm that have a station on the map, in the order of the plan.
  func phases(_ arm: Int) -> [StudyFacts.Phase] {
    let shown = Set(stations(arm).map(\.phase))
    return study.phases.filter { $0.arm == study.arms[arm].id && shown.contains($0.id) }
  }

  /// Zones that are treated in an arm; none where that varies by replication.
  func treated(_ arm: Int) -> [Bool] {
    study.zones.map { zone in
      guard let roles = zone.roles, roles.indices.contains(arm) else { return false }
      return roles[arm] == "treated"
    }
  }
}

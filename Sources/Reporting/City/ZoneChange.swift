import StationModel

/// An outcome of a zone in an arm and in the base: rows of `zones.csv`.
struct ZoneChange: Sendable {
  /// Mean over replications with today's policy, and in the arm.
  let base, mean: Double
  /// Mean and standard deviation over replications of arm minus base.
  let change, standardDeviation: Double

  /// Normal quantile of 95 %: 90 % of a normal distribution lie within so many standard deviations.
  static let deviations = 1.645

  /// The 90 % range of replications, as far as the change is spread like a normal distribution.
  var low: Double { change - Self.deviations * standardDeviation }
  var high: Double { change + Self.deviations * standardDeviation }
  var includesNoChange: Bool { low <= 0 && high >= 0 }
}

/// How many zones of the city get faster and slower beyond what 90 % of the replications leave open.
struct ZoneCounts: Sendable {
  let faster, slower, all: Fact
  var close: Fact { all - faster - slower }
}

extension Story {
  /// Zones by what becomes of an outcome of which less is better; nil where no zone has a change.
  func zoneCounts(_ arm: Int, _ outcome: Outcome) -> ZoneCounts? {
    func column(_ column: ZoneColumn) -> Formula {
      .rows(ZoneColumn.self, [.arm: study.arms[arm].id, .window: window.id, .outcome: outcome.id], column)
    }
    let spread = column(.changeStandardDeviation) * .number(ZoneChange.deviations)
    guard let faster = fact(.fold(.count, column(.change) + spread < 0)),
      let slower = fact(.fold(.count, column(.change) - spread > 0)),
      let all = fact(.fold(.rows, column(.change) - spread)), all.value > 0
    else { return nil }
    return ZoneCounts(faster: faster, slower: slower, all: all)
  }

  /// Changes of an outcome by zone in the shown window, in the order of `study.zones`; nil where one is not defined.
  func zoneChanges(_ arm: Int, _ outcome: Outcome) -> [ZoneChange?] {
    var places: [String: Int] = [:]
    for (index, zone) in study.zones.enumerated() { places[zone.id] = index }
    var bases = [Double?](repeating: nil, count: places.count)
    var rows = [ReadRow<ZoneColumn>?](repeating: nil, count: places.count)
    for row in results.rows(ZoneColumn.self) where row.holds(.outcome, outcome.id) && row.holds(.window, window.id) {
      guard let place = places[row.text(.zone)] else { continue }
      if row.holds(.arm, base.id) { bases[place] = row.number(.mean) }
      if row.holds(.arm, study.arms[arm].id) { rows[place] = row }
    }
    return zip(bases, rows).map { base, row in
      guard let base, let row, let mean = row.number(.mean), let change = row.number(.change),
        let deviation = row.number(.changeStandardDeviation), [base, mean, change, deviation].allSatisfy(\.isFinite)
      else { return nil }
      return ZoneChange(base: base, mean: mean, change: change, standardDeviation: deviation)
    }
  }
}

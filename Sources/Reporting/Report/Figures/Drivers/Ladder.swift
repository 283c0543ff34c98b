import StationModel

/// Which part does the work: the same people without stations, then what the stations add.
struct Ladder: Sendable {
  /// A measure with the change of each arm against the base, by replication.
  struct Column: Sendable {
    var outcome: Outcome
    var unit: String
    var lowerIsBetter: Bool
    /// People alone, whole plan, and what is added on the way, all in the same replications.
    var people, whole: Spread

    var isCost: Bool { unit.hasPrefix("CNY") }

    /// Part of the whole that the people alone reach; nil where the whole is nothing.
    var share: Double? { whole.mean == 0 ? nil : people.mean / whole.mean }
  }

  let story: Story
  /// Places in that study: people without stations, and the whole plan.
  let people, whole: Int
  let columns: [Column]

  /// The first study of the same city that holds the lead arm beside one that pays people and opens no station.
  init?(_ story: Story) {
    let studies = [story] + story.others.map(story.about).filter { $0.base.sha256 == story.base.sha256 }
    for study in studies {
      guard let whole = study.study.arms.firstIndex(where: { $0.sha256 == story.leadArm.sha256 }), whole > 0,
        Self.opens(study, whole),
        let people = study.options.first(where: { $0 != whole && !Self.opens(study, $0) && Self.pays(study, $0) })
      else { continue }
      let columns = Self.columns(study, people, whole)
      if columns.isEmpty { continue }
      (self.story, self.people, self.whole, self.columns) = (study, people, whole, columns)
      return
    }
    return nil
  }

  private static func opens(_ study: Story, _ arm: Int) -> Bool { (study.estimate(arm, .stationsOpenCount)?.mean ?? 0) > 0 }
  private static func pays(_ study: Story, _ arm: Int) -> Bool { (study.estimate(arm, .costFullPerYear)?.mean ?? 0) > 0 }

  private static func columns(_ study: Story, _ people: Int, _ whole: Int) -> [Column] {
    func column(_ outcome: Outcome, _ unit: String, _ lowerIsBetter: Bool, _ change: (Int) -> [Int: Double]) -> Column? {
      let (first, second) = (change(people), change(whole))
      let futures = first.keys.filter { second[$0] != nil }.sorted()
      if futures.isEmpty { return nil }
      return Column(
        outcome: outcome, unit: unit, lowerIsBetter: lowerIsBetter, people: Spread(futures.map { first[$0]! }),
        whole: Spread(futures.map { second[$0]! }))
    }
    let base = study.futures(0, .crimeCommittedCount)
    return [
      column(.crimeCommittedCount, "share", true) { arm in
        study.paired(arm, .crimeCommittedCount).reduce(into: [:]) { shares, one in
          if let whole = base[one.key], whole > 0 { shares[one.key] = one.value / whole }
        }
      },
      column(.responseWithin10Share, "share", false) { study.paired($0, .responseWithin10Share) },
      column(.costFullPerYear, "CNY/year", true) { study.paired($0, .costFullPerYear) },
    ].compactMap { $0 }
  }
}

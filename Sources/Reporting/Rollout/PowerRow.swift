import Experiments

/// What a pilot of one design can tell: a row of `power.csv`.
struct PowerRow: Sendable {
  let sites, months, futures: Int
  /// How sites are chosen: `listed`, `worstRecent`, `longRunRisk`, `random`.
  let chosen: String
  /// Offences committed in the zones that the stations serve, with stations over without, less 1; nil where it is not defined.
  let trueChange: Double?
  /// Recorded offences in the zones that would be served over control zones where nothing was built, less 1; and at the sites alone.
  let changeWithoutStations, siteChangeWithoutStations: Double?
  /// Shares of futures in which the test finds a fall, with stations and without.
  let found, foundWithoutStations: Double

  /// Whether the test finds a fall without any station more than twice as often as its 5 % allow.
  var findsWhatIsNotThere: Bool { foundWithoutStations > 0.1 }

  /// How many futures a share of them is.
  func count(_ share: Double) -> Int { Likelihood.count(share, of: futures) }

  /// Nil for a row without a future.
  init?(_ row: ReadRow<PowerColumn>) {
    guard let sites = row.whole(.sites), let months = row.whole(.months), let found = row.number(.foundShare),
      let without = row.number(.foundWithoutStationsShare)
    else { return nil }
    (self.sites, self.months, self.found, foundWithoutStations) = (sites, months, found, without)
    futures = row.whole(.futures) ?? 0
    chosen = row.text(.chosen)
    (trueChange, changeWithoutStations) = (row.number(.trueChange), row.number(.changeWithoutStations))
    siteChangeWithoutStations = row.number(.siteChangeWithoutStations)
  }
}

extension Story {
  /// Designs of pilots in these results and in the studies handed along, in the order they stand.
  var pilotDesigns: [PowerRow] {
    (table(PowerColumn.self)?.rows ?? []).compactMap(PowerRow.init)
  }
}

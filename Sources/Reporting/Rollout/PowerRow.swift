import Experiments

/// What a pilot of one design can tell: a row of `power.csv`.
struct PowerRow: Sendable {
  let sites, months, futures: Int
  /// How sites are chosen: `listed`, `worstRecent`, `longRunRisk`, `random`.
  let chosen: String
  /// Offences committed in the zones that the stations serve, with stations over without, less 1; nil where it is not defined.
  let trueChange: Double?
  /// Ends of its 95 % interval.
  let trueRange: (low: Double, high: Double)?
  /// Recorded offences at the sites alone over control zones where nothing was built, less 1.
  let siteChangeWithoutStations: Double?
  /// Shares of replications in which the test finds a fall, with stations and without.
  let found, foundWithoutStations: Double

  /// How many replications a share of them is.
  func count(_ share: Double) -> Int { Likelihood.count(share, of: futures) }

  /// Nil for a row without a replication.
  init?(_ row: ReadRow<PowerColumn>) {
    guard let sites = row.whole(.sites), let months = row.whole(.months), let found = row.number(.foundShare),
      let without = row.number(.foundWithoutStationsShare)
    else { return nil }
    (self.sites, self.months, self.found, foundWithoutStations) = (sites, months, found, without)
    futures = row.whole(.futures) ?? 0
    chosen = row.text(.chosen)
    trueChange = row.number(.trueChange)
    trueRange = row.number(.trueChangeLow95).flatMap { low in row.number(.trueChangeHigh95).map { (low, $0) } }
    siteChangeWithoutStations = row.number(.siteChangeWithoutStations)
  }
}

extension Story {
  /// Designs of pilots in these results and in the studies handed along, in the order they stand.
  var pilotDesigns: [PowerRow] {
    (table(PowerColumn.self)?.rows ?? []).compactMap(PowerRow.init)
  }

  /// A table as sentences name it: in front of its name the folder it came from.
  func source(_ file: String) -> String {
    guard results.sheet(file) == nil, let table = attached[file], !table.folder.isEmpty else { return file }
    return table.folder + "/" + file
  }
}

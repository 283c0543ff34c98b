/// Columns of `power.csv`: what a pilot can tell, by sites and months.
enum PowerColumn: String, ResultColumn {
  case sites, months, chosen, futures
  case trueChange, trueChangeLow95, trueChangeHigh95
  case recordedChange, recordedChangeLow95, recordedChangeHigh95
  case found, foundShare, foundLow95, foundHigh95
  case foundWithoutStations, foundWithoutStationsShare, foundWithoutStationsLow95, foundWithoutStationsHigh95
  case changeWithoutStations, changeWithoutStationsLow95, changeWithoutStationsHigh95
  case siteChangeWithoutStations, siteChangeWithoutStationsLow95, siteChangeWithoutStationsHigh95

  static let file = "power.csv"
  static let key: [Self] = [.sites, .months, .chosen]

  var spec: ColumnSpec {
    switch self {
    case .sites: .init(.integer, "Sites of the pilot.", .whole(1...1e6))
    case .months:
      .init(.integer, unit: "months", "Months watched before and after the opening.", .whole(1...1200))
    case .chosen: .init(.string, "How sites are chosen: listed, worstRecent, longRunRisk, random.")
    case .futures:
      .init(.integer, "Futures simulated, each with the pilot alone and without any station.", .count)
    case .trueChange:
      change(
        "Offences committed in the zones that the stations serve after the opening, with stations over without, minus 1")
    case .recordedChange: change("The same of recorded offences, which reporting moves too")
    case .found: count("Futures in which a one-sided 5 % test on recorded crime finds a fall")
    case .foundWithoutStations: count("The same in the same zones where nothing was built")
    case .changeWithoutStations:
      change(
        "Change of recorded crime in the zones that would be served over control zones, where nothing was built, minus 1")
    case .siteChangeWithoutStations: change("The same at the sites themselves")
    case .foundShare: share(of: .found)
    case .foundWithoutStationsShare: share(of: .foundWithoutStations)
    case .trueChangeLow95, .recordedChangeLow95, .changeWithoutStationsLow95, .siteChangeWithoutStationsLow95:
      end("Lower end of its 95 % interval.")
    case .trueChangeHigh95, .recordedChangeHigh95, .changeWithoutStationsHigh95, .siteChangeWithoutStationsHigh95:
      end("Upper end of its 95 % interval.")
    case .foundLow95, .foundWithoutStationsLow95: end("Lower end of its 95 % Wilson interval.")
    case .foundHigh95, .foundWithoutStationsHigh95: end("Upper end of its 95 % Wilson interval.")
    }
  }

  private func change(_ meaning: String) -> ColumnSpec {
    .init(
      .number, unit: "share", "\(meaning): ratio of means over runs; empty where it is not defined.", .real.orEmpty)
  }

  private func count(_ meaning: String) -> ColumnSpec { .init(.integer, "\(meaning).", .count) }

  private func share(of count: Self) -> ColumnSpec {
    .init(.number, unit: "share", "\(count.rawValue) over runs.", .share.orEmpty)
  }

  private func end(_ meaning: String) -> ColumnSpec { .init(.number, unit: "share", meaning, .real.orEmpty) }
}

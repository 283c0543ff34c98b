public import Experiments
import Texts

/// `power.csv`: what a pilot can tell, by sites and months.
public struct PowerTable {
  let findings: [PilotPower.Finding]
  let chosen: String

  /// - Parameters:
  ///   - findings: A row each.
  ///   - chosen: How sites are chosen: listed, worstRecent, longRunRisk, random.
  public init(_ findings: [PilotPower.Finding], chosen: String) {
    self.findings = findings
    self.chosen = chosen
  }

  public var table: ResultTable {
    ResultTable(PowerColumn.self, title: "What a pilot can tell, by sites and months") { emit in
      for finding in findings { emit(row(finding)) }
    }
  }

  private func row(_ finding: PilotPower.Finding) -> TableRow<PowerColumn> {
    let (found, without) = (share(finding.found, finding), share(finding.foundWithoutStations, finding))
    return [
      .sites: .integer(finding.design.sites), .months: .integer(finding.design.months), .chosen: .text(chosen),
      .futures: .integer(finding.replications), .found: .integer(finding.found), .foundShare: found.share, .foundLow95: found.low,
      .foundHigh95: found.high, .foundWithoutStations: .integer(finding.foundWithoutStations),
      .foundWithoutStationsShare: without.share, .foundWithoutStationsLow95: without.low,
      .foundWithoutStationsHigh95: without.high,
    ] + changes(finding)
  }

  private func changes(_ finding: PilotPower.Finding) -> TableRow<PowerColumn> {
    [
      .trueChange: .number(finding.trueChange?.value), .trueChangeLow95: .number(finding.trueChange?.interval?.low),
      .trueChangeHigh95: .number(finding.trueChange?.interval?.high), .recordedChange: .number(finding.recordedChange?.value),
      .recordedChangeLow95: .number(finding.recordedChange?.interval?.low),
      .recordedChangeHigh95: .number(finding.recordedChange?.interval?.high),
      .changeWithoutStations: .number(finding.changeWithoutStations?.value),
      .changeWithoutStationsLow95: .number(finding.changeWithoutStations?.interval?.low),
      .changeWithoutStationsHigh95: .number(finding.changeWithoutStations?.interval?.high),
      .siteChangeWithoutStations: .number(finding.siteChangeWithoutStations?.value),
      .siteChangeWithoutStationsLow95: .number(finding.siteChangeWithoutStations?.interval?.low),
      .siteChangeWithoutStationsHigh95: .number(finding.siteChangeWithoutStations?.interval?.high),
    ]
  }

  /// The share of the replications, with its interval.
  private func share(_ count: Int, _ finding: PilotPower.Finding) -> (share: TableValue, low: TableValue, high: TableValue) {
    if finding.replications == 0 { return (.empty, .empty, .empty) }
    let interval = Interval.proportion(count, of: finding.replications)
    return (.number(Double(count) / Double(finding.replications)), .number(interval.low), .number(interval.high))
  }
}

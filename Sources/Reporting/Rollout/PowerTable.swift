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

  private func row(_ finding: PilotPower.Finding) -> [TableValue] {
    [
      .integer(finding.design.sites), .integer(finding.design.months), .text(chosen), .integer(finding.futures),
    ] + values(finding.trueChange) + values(finding.recordedChange) + values(finding.found, of: finding.futures)
      + values(finding.foundWithoutStations, of: finding.futures) + values(finding.changeWithoutStations)
      + values(finding.siteChangeWithoutStations)
  }

  private func values(_ change: RelativeChange?) -> [TableValue] {
    [.number(change?.value), .number(change?.interval?.low), .number(change?.interval?.high)]
  }

  private func values(_ count: Int, of futures: Int) -> [TableValue] {
    let interval = futures > 0 ? Interval.proportion(count, of: futures) : nil
    return [
      .integer(count), futures > 0 ? .number(Double(count) / Double(futures)) : .empty, .number(interval?.low),
      .number(interval?.high),
    ]
  }
}

public import Experiments

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
    ResultTable(
      file: "power.csv", title: "What a pilot can tell, by sites and months",
      columns: [
        TableColumn("sites", .integer, "Sites of the pilot."),
        TableColumn("months", .integer, unit: "months", "Months watched before and after the opening."),
        TableColumn("chosen", .string, "How sites are chosen: listed, worstRecent, longRunRisk, random."),
        TableColumn("futures", .integer, "Futures simulated, each with the pilot alone and without any station."),
      ]
        + Self.change(
          "trueChange",
          "Offences committed in the zones that the stations serve after the opening, with stations over without, minus 1")
        + Self.change("recordedChange", "The same of recorded offences, which reporting moves too")
        + Self.share("found", "Futures in which a one-sided 5 % test on recorded crime finds a fall")
        + Self.share("foundWithoutStations", "The same in the same zones where nothing was built")
        + Self.change(
          "changeWithoutStations",
          "Change of recorded crime in the zones that would be served over control zones, where nothing was built, minus 1")
        + Self.change("siteChangeWithoutStations", "The same at the sites themselves")
    ) { emit in
      for finding in findings { emit(row(finding)) }
    }
  }

  private static func change(_ name: String, _ meaning: String) -> [TableColumn] {
    [
      TableColumn(name, .number, unit: "share", "\(meaning): ratio of means over futures; empty where it is not defined."),
      TableColumn("\(name)Low95", .number, unit: "share", "Lower end of its 95 % interval."),
      TableColumn("\(name)High95", .number, unit: "share", "Upper end of its 95 % interval."),
    ]
  }

  private static func share(_ name: String, _ meaning: String) -> [TableColumn] {
    [
      TableColumn(name, .integer, "\(meaning)."), TableColumn("\(name)Share", .number, unit: "share", "\(name) over futures."),
      TableColumn("\(name)Low95", .number, unit: "share", "Lower end of its 95 % Wilson interval."),
      TableColumn("\(name)High95", .number, unit: "share", "Upper end of its 95 % Wilson interval."),
    ]
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

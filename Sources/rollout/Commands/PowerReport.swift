import Experiments

/// The table of `rollout power`.
struct PowerReport: Encodable {
  struct Row: Encodable {
    var sites: Int
    var months: Int
    var futures: Int
    /// Share of futures, 0…1, in which the test finds a fall: with stations, and without.
    var power: Double
    var powerLow95: Double
    var powerHigh95: Double
    var falseGo: Double
    var falseGoLow95: Double
    var falseGoHigh95: Double
    /// Ratios of means over futures, minus 1: true effect of the stations, what they do to the record, and change without them.
    var trueEffect: Double?
    var recordedEffect: Double?
    var changeWithoutStations: Double?
  }
  let designs: [Row]

  init(_ findings: [PilotPower.Finding]) {
    designs = findings.map { finding in
      let power = Interval.proportion(finding.found, of: finding.futures)
      let alarm = Interval.proportion(finding.foundWithoutStations, of: finding.futures)
      return Row(
        sites: finding.design.sites, months: finding.design.months, futures: finding.futures,
        power: Double(finding.found) / Double(finding.futures), powerLow95: power.low, powerHigh95: power.high,
        falseGo: Double(finding.foundWithoutStations) / Double(finding.futures), falseGoLow95: alarm.low,
        falseGoHigh95: alarm.high,
        trueEffect: finding.trueChange?.value, recordedEffect: finding.recordedChange?.value,
        changeWithoutStations: finding.changeWithoutStations?.value)
    }
  }

  /// The table and what its columns mean.
  var lines: [String] {
    var lines = [
      "sites  months  true effect   on record   finds a fall (95 %)   without stations (95 %)   change without stations"
    ]
    for row in designs {
      let effect = row.trueEffect.map(Self.signed) ?? "–"
      let recorded = row.recordedEffect.map(Self.signed) ?? "–"
      let power = "\(Self.percent(row.power)) % (\(Self.percent(row.powerLow95))–\(Self.percent(row.powerHigh95)))"
      let alarm = "\(Self.percent(row.falseGo)) % (\(Self.percent(row.falseGoLow95))–\(Self.percent(row.falseGoHigh95)))"
      let change = row.changeWithoutStations.map(Self.signed) ?? "–"
      lines.append(
        Self.right("\(row.sites)", 5) + Self.right("\(row.months)", 8) + Self.right(effect, 13) + Self.right(recorded, 12)
          + Self.right(power, 22) + Self.right(alarm, 26) + Self.right(change, 26))
    }
    let futures = designs.first?.futures ?? 0
    lines += [
      "",
      "\(futures) futures. true effect: offences committed around the sites, with stations against without; on record: the same of",
      "recorded ones, which reporting moves too.",
      "finds a fall: a one-sided 5 % test on recorded crime, with comparable zones as control.",
      "without stations: the same test at the same sites where nothing was built; 5 % is what it promises.",
      "change without stations: below zero, sites chosen at their worst get better by themselves (regression to the mean).",
    ]
    return lines
  }

  private static func signed(_ share: Double) -> String {
    (share > 0.0005 ? "+" : "") + Figure.tenths(share * 100) + " %"
  }

  private static func percent(_ share: Double) -> String { String(Int((share * 100).rounded())) }

  private static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(1, width - text.count)) + text
  }
}

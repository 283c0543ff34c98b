import StationModel

/// What one design shows in one replication.
struct PilotCounts: Equatable, Sendable {
  /// Recorded offences of some zones and of the control zones.
  struct Recorded: Equatable, Sendable {
    var treatedBefore: Int64
    var treatedAfter: Int64
    var controlBefore: Int64
    var controlAfter: Int64

    var ratio: RateRatio {
      RateRatio(
        treatedBefore: treatedBefore, treatedAfter: treatedAfter, controlBefore: controlBefore, controlAfter: controlAfter)
    }
  }

  /// In the zones that the pilot's stations serve: the sites and their surroundings, by which a pilot is judged.
  var withStations: Recorded
  var withoutStations: Recorded
  /// In the zones of the sites alone, where nothing is built: what chose them is undone there first.
  var sitesWithoutStations: Recorded
  /// Offences committed in the served zones after the opening, with stations and without; those on record where offending is not
  /// simulated, and the record is all there is.
  var committed: (with: Int64, without: Int64)

  /// - Parameter account: The arm's offences against those without stations; nil where offending is not simulated.
  init(
    _ design: PilotDesign, _ pilot: PilotRecord, crime: RecordedCrime, without base: RecordedCrime,
    account: DisplacementAccount?, monthStarts: [Int]
  ) {
    let days = PilotDesign.days(months: design.months)
    let before = pilot.openDay - days..<pilot.openDay
    let after = pilot.openDay..<pilot.openDay + days
    func recorded(_ crime: RecordedCrime, in zones: [Bool]) -> Recorded {
      Recorded(
        treatedBefore: crime.sum(zones, days: before), treatedAfter: crime.sum(zones, days: after),
        controlBefore: crime.sum(pilot.control, days: before), controlAfter: crime.sum(pilot.control, days: after))
    }
    withStations = recorded(crime, in: pilot.treated)
    withoutStations = recorded(base, in: pilot.treated)
    sitesWithoutStations = recorded(base, in: pilot.sites)
    guard let account else {
      committed = (withStations.treatedAfter, withoutStations.treatedAfter)
      return
    }
    let first = monthStarts.firstIndex { $0 >= pilot.openDay } ?? 0
    committed = (0, 0)
    for month in first..<min(first + design.months, account.months) {
      for zone in 0..<account.zones where pilot.treated[zone] {
        committed.with += account[zone: zone, month: month, .inArm]
        committed.without += account[zone: zone, month: month, .inBase]
      }
    }
  }

  static func == (a: PilotCounts, b: PilotCounts) -> Bool {
    a.withStations == b.withStations && a.withoutStations == b.withoutStations
      && a.sitesWithoutStations == b.sitesWithoutStations && a.committed == b.committed
  }
}

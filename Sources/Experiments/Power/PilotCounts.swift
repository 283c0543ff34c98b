import StationModel

/// What one design shows in one future.
struct PilotCounts: Equatable, Sendable {
  /// Recorded offences around the sites and in their control zones.
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

  var withStations: Recorded
  var withoutStations: Recorded
  /// Offences committed around the sites after the opening, with stations and without; those on record where offending is not
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
    func recorded(_ crime: RecordedCrime) -> Recorded {
      Recorded(
        treatedBefore: crime.sum(pilot.treated, days: before), treatedAfter: crime.sum(pilot.treated, days: after),
        controlBefore: crime.sum(pilot.control, days: before), controlAfter: crime.sum(pilot.control, days: after))
    }
    withStations = recorded(crime)
    withoutStations = recorded(base)
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
    a.withStations == b.withStations && a.withoutStations == b.withoutStations && a.committed == b.committed
  }
}

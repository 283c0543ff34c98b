import Reporting
import Scenarios
import StationModel
import Texts

extension TraceNames {
  /// What a scenario calls the things of a log of some of its days.
  init(_ scenario: Scenario, seed: UInt64, replication: UInt32, days: Range<Int>) {
    let parameters = scenario.baseParameters
    self.init(
      scenario: scenario.name, seed: seed, replication: replication,
      dates: days.map { scenario.calendar.date(ofDay: $0) ?? "" },
      zones: scenario.zoneShapes.map { zone in
        Zone(label: zone.label, centre: zone.centre, areaKm2: zone.areaKm2, rings: zone.polygons.flatMap { $0 })
      },
      kinds: zip(scenario.callKindNames, parameters.demand.kinds).map { Kind(name: $0, priority: $1.priority) },
      precincts: scenario.precinctIds, sites: scenario.siteNames, posts: scenario.postNames)
  }
}

import SmallCity
import StationModel
import Texts

@testable import Reporting

/// A log of a few days of the small city, with a station, patrols and a crowd of calls.
enum SmallTrace {
  static let story = story(dates: ["2027-01-01", "2027-01-02", "2027-01-03"])

  /// Half a script, in a name.
  static let probe = "</script><img src=x onerror=alert(1)>\"'&"

  /// - Parameter name: What the scenario, its zones, kinds, posts and precincts are called.
  static func story(dates: [String], name: String? = nil) -> TraceStory {
    var arm = SmallCity.arm(station: 0, callsPerDay: 60, offending: SmallCity.thefts())
    arm.staffing.organisations[0].posts[0].count = 2
    let trace = Future.trace(arm, seed: 2, replication: 1, from: 35, until: 35 + dates.count)
    let zones = arm.city.zones.enumerated().map { index, zone in
      let (x, y) = (zone.centre.x, zone.centre.y)
      let corners = [(-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5)].map { Point(x: x + $0.0, y: y + $0.1) }
      // The last one is known by its centre alone.
      return TraceNames.Zone(label: name ?? "Z\(index)", centre: zone.centre, areaKm2: 1, rings: index < 8 ? [corners] : [])
    }
    let names = TraceNames(
      scenario: Words(name ?? "Small plan", name ?? "小方案"), seed: 2, replication: 1, dates: dates, zones: zones,
      kinds: [
        .init(name: Words(name ?? "aid", name ?? "求助"), priority: 3),
        .init(name: Words(name ?? "theft", name ?? "盗窃"), priority: 1),
      ],
      precincts: [name ?? "P1"], sites: [0: name ?? "Mill"], posts: [[name ?? "car"], [name ?? "street"]])
    return TraceStory(trace, names)
  }
}

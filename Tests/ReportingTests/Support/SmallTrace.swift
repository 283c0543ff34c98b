import SmallCity
import StationModel
import Texts

@testable import Reporting

/// A log of a few days of the small city, with a station, patrols and a crowd of calls.
enum SmallTrace {
  static let story = story(dates: ["2027-01-01", "2027-01-02", "2027-01-03"])
  /// The same days of the same replication without a station and with its log: the base, then the story.
  static let twin = TraceWorlds(base: story(dates: story.names.dates, hasStation: false), option: story)

  /// Half a script, in a name.
  static let probe = "</script><img src=x onerror=alert(1)>\"'&"

  /// - Parameters:
  ///   - name: What the scenario, its zones, kinds, posts and precincts are called.
  ///   - hasStation: Without one it is the base.
  static func story(dates: [String], name: String? = nil, hasStation: Bool = true) -> TraceStory {
    var arm = SmallCity.arm(station: hasStation ? 0 : nil, callsPerDay: 60, offending: SmallCity.thefts())
    arm.staffing.organisations[0].posts[0].count = 2
    let trace = ReplicationSimulator.trace(arm, seed: 2, replication: 1, from: 35, until: 35 + dates.count)
    return TraceStory(
      trace,
      names(dates: dates, name: name, scenario: hasStation ? Words("Small plan", "小方案") : Words("Small today", "小现状")))
  }

  /// What a log of the small city calls its things.
  static func names(
    dates: [String], name: String? = nil, scenario: Words = Words("Small plan", "小方案")
  ) -> TraceNames {
    let zones = SmallCity.city().zones.enumerated().map { index, zone in
      let (x, y) = (zone.centre.x, zone.centre.y)
      let corners = [(-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5)].map { Point(x: x + $0.0, y: y + $0.1) }
      // The last one is known by its centre alone.
      return TraceNames.Zone(label: name ?? "Z\(index)", centre: zone.centre, areaKm2: 1, rings: index < 8 ? [corners] : [])
    }
    return TraceNames(
      scenario: name.map { Words($0, $0) } ?? scenario, seed: 2, replication: 1, dates: dates, zones: zones,
      kinds: [
        .init(name: Words(name ?? "aid", name ?? "求助"), priority: 3),
        .init(name: Words(name ?? "theft", name ?? "盗窃"), priority: 1),
      ],
      precincts: [name ?? "P1"], sites: [0: name ?? "Mill"],
      posts: [[Words(name ?? "car", name ?? "巡逻车")], [Words(name ?? "street", name ?? "街面组")]])
  }
}

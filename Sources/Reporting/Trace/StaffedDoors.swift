import DiscreteEvents
import StationModel

/// When somebody is at the door of each station: a turn at the door, less what its crew is away.
struct StaffedDoors {
  /// By house, as it stands in the log: seconds since the first midnight during which the door is staffed, in order, none touching the next.
  private(set) var periods: [[Range<Int>]]

  init(_ story: TraceStory, _ tracks: [UnitTrack]) {
    let entries = story.trace.before + story.trace.entries
    var leavings = Array(repeating: [Range<Int>](), count: tracks.count)
    var alone = leavings
    var turns: [(unit: Int, seconds: Range<Int>, isByPolicy: Bool)] = []
    var left: [Int: Int] = [:]
    var breaks: [Int: Int] = [:]
    for entry in entries {
      guard let unit = entry.unit else { continue }
      let second = story.second(entry.time)
      switch entry.what {
      case .doorTurn:
        let end = entry.details.until.map(story.second) ?? second
        if second < end { turns.append((unit, second..<end, entry.details.isByPolicy)) }
      case .doorLeft: left[unit] = second
      case .doorReturned: if let since = left.removeValue(forKey: unit), since < second { leavings[unit].append(since..<second) }
      case .breakBegins: if entry.details.isAlone { breaks[unit] = second }
      // A call ends a break too.
      case .breakEnds, .unitAssigned, .turnEnds:
        if let since = breaks.removeValue(forKey: unit), since < second { alone[unit].append(since..<second) }
      default: break
      }
    }
    for (unit, since) in left { leavings[unit].append(since..<Int.max) }
    for (unit, since) in breaks { alone[unit].append(since..<Int.max) }
    periods = Array(repeating: [], count: story.trace.bases.count)
    for turn in turns {
      // Where the house does not say who stays, its crew is away while it is at a call.
      let away = leavings[turn.unit] + (turn.isByPolicy ? [] : alone[turn.unit] + Self.atCalls(tracks[turn.unit], story))
      periods[story.trace.units[turn.unit].base] += Self.without(away, turn.seconds)
    }
    periods = periods.map(Self.joined)
  }

  private static func atCalls(_ track: UnitTrack, _ story: TraceStory) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    for (index, waypoint) in track.waypoints.enumerated() where waypoint.state == .enRoute || waypoint.state == .onScene {
      let next = index + 1 < track.waypoints.count ? story.second(track.waypoints[index + 1].time) : Int.max
      let second = story.second(waypoint.time)
      if second < next { spans.append(second..<next) }
    }
    return spans
  }

  /// What is left of a period without others.
  static func without(_ others: [Range<Int>], _ period: Range<Int>) -> [Range<Int>] {
    var rest: [Range<Int>] = []
    var begin = period.lowerBound
    for other in others.sorted(by: { $0.lowerBound < $1.lowerBound }) where other.overlaps(period) {
      if begin < other.lowerBound { rest.append(begin..<other.lowerBound) }
      begin = max(begin, other.upperBound)
    }
    if begin < period.upperBound { rest.append(begin..<period.upperBound) }
    return rest
  }

  /// In order, with those that touch made one.
  static func joined(_ periods: [Range<Int>]) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    for period in periods.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = joined.last, period.lowerBound <= last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, period.upperBound)
      } else {
        joined.append(period)
      }
    }
    return joined
  }
}

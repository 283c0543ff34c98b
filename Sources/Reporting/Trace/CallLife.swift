import DiscreteEvents
import StationModel
import Texts

/// The life of one call: its lines, how long each part took, and who came.
struct CallLife: Sendable {
  /// What one unit did for the call, in seconds since the first midnight of the log.
  struct Visit: Equatable, Sendable {
    var unit: Int
    var part: TraceEntry.Part
    var reason: TraceEntry.Reason
    var isBorrowed: Bool
    /// Zone in which it was when it was sent, and its distance in tenths of a kilometre.
    var fromZone: Int?
    var distance: Int?
    var sent: Int
    var arrived: Int?
    var left: Int?
    /// Its arrival is the call's response.
    var isResponse = false
    /// It was sent to a more urgent call on its way.
    var isTurnedAway = false
  }
  let number: Int
  let call: TracedCall
  let lines: [TraceLine]
  private(set) var visits: [Visit] = []

  init(_ number: Int, in story: TraceStory) {
    self.number = number
    call = story.calls[number]
    lines = story.lines.filter { $0.call == number }
    for entry in story.trace.before + story.trace.entries where entry.call == call.id {
      guard let unit = entry.unit else { continue }
      let second = story.second(entry.time)
      let last = visits.lastIndex { $0.unit == unit && $0.left == nil }
      switch entry.what {
      case .unitAssigned:
        visits.append(
          Visit(
            unit: unit, part: entry.details.part ?? .lead, reason: entry.details.reason ?? .nearest,
            isBorrowed: entry.details.isBorrowed, fromZone: entry.details.fromZone,
            distance: entry.details.distanceKm.map { Int(($0 * 10).rounded()) }, sent: second))
      case .unitArrived:
        if let last {
          visits[last].arrived = second
          visits[last].isResponse = entry.details.isResponse
        }
      case .unitFree: if let last { visits[last].left = second }
      case .unitDiverted:
        if let last {
          visits[last].left = second
          visits[last].isTurnedAway = true
        }
      default: break
      }
    }
  }

  /// The unit whose arrival is the response; where the log began later, the one that handled the call.
  private var first: Visit? {
    visits.first { $0.isResponse } ?? visits.first { $0.arrived != nil && $0.part == .lead }
  }

  /// How long each part of the call's life took, in seconds; parts that it did not come to are missing.
  var spans: [(name: Words, seconds: Int)] {
    var spans = [(name: Words("intake", "接警"), seconds: call.reachedDispatcher - call.received)]
    if let first, let arrived = first.arrived {
      spans.append((Words("wait", "等候"), first.sent - call.reachedDispatcher))
      spans.append((Words("travel", "路途"), arrived - first.sent))
      spans.append((Words("response", "到场合计"), arrived - call.received))
      if let end = call.end { spans.append((Words("on scene", "现场处置"), end - arrived)) }
    }
    if let end = call.end { spans.append((Words("in all", "全程"), end - call.received)) }
    return spans
  }

  static func words(_ visit: Visit) -> Words {
    var words: Words
    switch visit.reason {
    case .nearest: words = Words("nearest free unit", "最近空闲")
    case .nextInLine: words = Words("free, call was next", "空闲后依次接警")
    case .diverted: words = Words("off a less urgent call", "从较缓警情抽调")
    }
    if visit.isBorrowed { words = Words(words.en + " (other precinct)", words.zhHans + "（邻所）") }
    return words
  }

  static func words(_ part: TraceEntry.Part) -> Words {
    switch part {
    case .lead: Words("handles", "主办")
    case .stabiliser: Words("stabilises", "先到稳控")
    case .additional: Words("backs up", "增援")
    }
  }
}

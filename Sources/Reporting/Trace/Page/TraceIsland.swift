import DiscreteEvents
import StationModel
import Texts

/// What the page's script reads: whole numbers only, times as steps from the one before, in seconds.
struct TraceIsland {
  private let story: TraceStory
  private let map: TraceMap
  /// Points of the drawing in tenths of a pixel, x and y in turn, each once.
  private var points: [JSONValue] = []
  private var numberOfPoint: [[Int]: Int] = [:]

  static func data(_ story: TraceStory, _ map: TraceMap, following call: Int?) -> JSONValue {
    var island = TraceIsland(story: story, map: map)
    return island.data(following: call)
  }

  private init(story: TraceStory, map: TraceMap) {
    self.story = story
    self.map = map
  }

  private mutating func data(following call: Int?) -> JSONValue {
    let tracks = UnitTrack.all(story.trace).map { JSONValue.array(flat($0)) }
    let calls = JSONValue.array(story.calls.flatMap { flat($0) })
    let first = call.map { story.calls[$0].received } ?? 10 * 3600
    return .object([
      .init("seconds", number(story.seconds)), .init("start", number(max(0, first))),
      .init("follow", call.map(number) ?? .null), .init("weekday", number(story.firstWeekday)),
      .init("dates", .array(story.names.dates.map { .text($0) })), .init("languages", .object(Language.allCases.map(language))),
      .init("fields", .array(TraceMessage.allCases.map { .text(String($0.fields.map(\.rawValue))) })),
      .init("stop", number(TraceMessage.stop.rawValue)),
      .init("duty", .array(TraceMessage.allCases.map { .boolean($0.isAboutDuty) })),
      .init("zones", .array(story.names.zones.map { .text($0.label) })),
      .init("priorities", .array(story.names.kinds.map { number($0.priority) })),
      .init("ids", .array(story.calls.map { .text(TraceNames.callId($0.id)) })), .init("calls", calls),
      .init("lines", .array(lines)), .init("tracks", .array(tracks)), .init("points", .array(points)),
      .init("zoneOfPoint", .array(zoneOfPoint)),
    ])
  }

  private func number(_ value: Int) -> JSONValue { .integer(Int64(value)) }

  private func language(_ language: Language) -> JSONValue.Member {
    let words = TraceWords(language: language)
    return .init(
      language.rawValue,
      .object([
        .init("messages", .array(TraceMessage.allCases.map { .text($0.template[language]) })),
        .init("kinds", .array(story.names.kinds.map { .text($0.name[language]) })),
        .init("units", .array(story.units.map { .text($0[language]) })),
        .init("houses", .array(story.houses.map { .text($0[language]) })),
        .init("weekdays", .array(TraceStory.weekdays(language).map { .text($0) })),
        .init("call", .text(words.pick("call ", "警情 "))), .init("km", .text(words.pick(" km", " 公里"))),
        .init("spans", .array([" h", " min", " s"].enumerated().map { .text(words.pick($1, [" 小时", " 分", " 秒"][$0])) })),
        .init("play", .text(words.play)), .init("pause", .text(words.pause)), .init("unknown", .text(words.unknownCall)),
      ]))
  }

  /// Step in time, message, then what the message has.
  private var lines: [JSONValue] {
    var numbers: [JSONValue] = []
    var last = 0
    for line in story.lines {
      numbers.append(number(line.second - last))
      last = line.second
      numbers.append(number(line.message.rawValue))
      for field in line.message.fields { numbers.append(number(line.value(field))) }
    }
    return numbers
  }

  /// Kind, zone, point, time received, then from there: first arrival and end, −1 where there was none.
  private mutating func flat(_ call: TracedCall) -> [JSONValue] {
    [
      call.kind, call.zone, point(Point(x: call.x, y: call.y)), call.received, call.firstArrival.map { $0 - call.received } ?? -1,
      call.end.map { $0 - call.received } ?? -1,
    ].map(number)
  }

  /// Step in time, then eight times the point plus the state.
  private mutating func flat(_ track: UnitTrack) -> [JSONValue] {
    var numbers: [JSONValue] = []
    var last = 0
    for waypoint in track.waypoints {
      let second = story.second(waypoint.time)
      numbers.append(number(second - last))
      last = second
      numbers.append(number(8 * point(waypoint.point) + waypoint.state.rawValue))
    }
    return numbers
  }

  private mutating func point(_ point: Point) -> Int {
    let place = map.place(point)
    let tenths = [Int((place.x * 10).rounded()), Int((place.y * 10).rounded())]
    if let known = numberOfPoint[tenths] { return known }
    let new = numberOfPoint.count
    numberOfPoint[tenths] = new
    points += tenths.map(number)
    return new
  }

  /// Zone of every point at which a patrol stopped; −1 for the others.
  private var zoneOfPoint: [JSONValue] {
    var zones = Array(repeating: -1, count: numberOfPoint.count)
    for entry in story.trace.before + story.trace.entries where entry.what == .patrolStop {
      let place = map.place(entry.point)
      if let known = numberOfPoint[[Int((place.x * 10).rounded()), Int((place.y * 10).rounded())]] { zones[known] = entry.zone }
    }
    return zones.map(number)
  }
}

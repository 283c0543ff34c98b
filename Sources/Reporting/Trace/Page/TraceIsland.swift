import DiscreteEvents
import StationModel
import Texts

/// What the page's script reads: whole numbers, packed; times as steps from the one before, in seconds.
struct TraceIsland {
  private let worlds: TraceWorlds
  private let map: TraceMap
  /// Points of the drawing in tenths of a pixel, x and y in turn, each once.
  private var points = PackedNumbers()
  private var numberOfPoint: [[Int]: Int] = [:]

  static func data(_ worlds: TraceWorlds, _ map: TraceMap, following call: Int?) -> JSONValue {
    var island = TraceIsland(worlds: worlds, map: map)
    return island.data(following: call)
  }

  private init(worlds: TraceWorlds, map: TraceMap) {
    self.worlds = worlds
    self.map = map
  }

  private mutating func data(following call: Int?) -> JSONValue {
    let story = worlds.first
    let calls = shared
    let logs = worlds.stories.indices.map { log($0) }
    let first = call.map { worlds.calls[$0].received } ?? 10 * 3600
    return .object([
      .init("seconds", number(story.seconds)), .init("start", number(max(0, first))),
      .init("follow", call.map(number) ?? .null), .init("weekday", number(story.firstWeekday)),
      .init("dates", .array(story.names.dates.map { .text($0) })), .init("languages", .object(Language.allCases.map(language))),
      .init("fields", .array(TraceMessage.allCases.map { .text(String($0.fields.map(\.rawValue))) })),
      .init("stop", number(TraceMessage.stop.rawValue)),
      .init("duty", .array(TraceMessage.allCases.map { .boolean($0.isAboutDuty) })),
      .init("zones", .array(story.names.zones.map { .text($0.label) })),
      .init("priorities", .array(story.names.kinds.map { number($0.priority) })),
      .init("ids", .array(worlds.calls.map { .text(TraceNames.callId($0.id)) })), .init("calls", calls),
      .init("worlds", .array(logs)), .init("points", .text(points.text)),
    ])
  }

  private func number(_ value: Int) -> JSONValue { .integer(Int64(value)) }

  private func language(_ language: Language) -> JSONValue.Member {
    let words = TraceWords(language: language)
    return .init(
      language.rawValue,
      .object([
        .init("messages", .array(TraceMessage.allCases.map { .text($0.template[language]) })),
        .init("kinds", .array(worlds.first.names.kinds.map { .text($0.name[language]) })),
        .init("weekdays", .array(TraceStory.weekdays(language).map { .text($0) })),
        .init("call", .text(words.pick("call ", "警情 "))), .init("km", .text(words.pick(" km", " 公里"))),
        .init("min", .text(words.pick(" min", " 分钟"))), .init("of", .text(words.pick(" of ", " / "))),
        .init("spans", .array([" h", " min", " s"].enumerated().map { .text(words.pick($1, [" 小时", " 分", " 秒"][$0])) })),
        .init("play", .text(words.play)), .init("pause", .text(words.pause)), .init("unknown", .text(words.unknownCall)),
        .init("colon", .text(words.pick(": ", "："))), .init("comma", .text(words.pick(", ", "，"))),
        .init("absent", .text(words.doesNotCome)), .init("unreached", .text(words.isNotReached)),
      ]))
  }

  /// Of every call: kind, zone, point, step in time.
  private var shared: JSONValue {
    mutating get {
      var numbers = PackedNumbers()
      var last = 0
      for call in worlds.calls {
        numbers.add([call.kind, call.zone, point(Point(x: call.x, y: call.y)), call.received - last])
        last = call.received
      }
      return .text(numbers.text)
    }
  }

  // MARK: One world

  private mutating func log(_ world: Int) -> JSONValue {
    let story = worlds.stories[world]
    let tracks = UnitTrack.all(story.trace)
    var waiting = PackedNumbers()
    var last = 0
    for step in WaitingCalls(story).steps {
      waiting.add([step.second - last, step.count])
      last = step.second
    }
    return .object([
      .init("calls", ownCalls(world)), .init("lines", lines(story)), .init("tracks", .array(tracks.map { flat($0, story) })),
      .init("zoneOfPoint", zoneOfPoint(story)), .init("waiting", .text(waiting.text)),
      .init("doors", .array(doors(story, tracks))),
      .init("languages", .object(Language.allCases.map { names(story, $0) })),
    ])
  }

  private func names(_ story: TraceStory, _ language: Language) -> JSONValue.Member {
    .init(
      language.rawValue,
      .object([
        .init("name", .text(story.names.scenario[language])), .init("units", .array(story.units.map { .text($0[language]) })),
        .init("houses", .array(story.houses.map { .text($0[language]) })),
      ]))
  }

  /// Of every call of all worlds: −2 where it does not come; else from its reception to the first arrival, the end, the response, each −1
  /// where there was none, and the unit of the response.
  private func ownCalls(_ world: Int) -> JSONValue {
    var numbers = PackedNumbers()
    for index in worlds.calls.indices {
      guard let call = worlds.call(index, in: world) else {
        numbers.add(-2)
        continue
      }
      numbers.add([
        call.firstArrival.map { $0 - call.received } ?? -1, call.end.map { $0 - call.received } ?? -1,
        call.response.map { $0.second - call.received } ?? -1, call.response?.unit ?? -1,
      ])
    }
    return .text(numbers.text)
  }

  /// Step in time, message, then what the message has.
  private func lines(_ story: TraceStory) -> JSONValue {
    var numbers = PackedNumbers()
    var last = 0
    for line in story.lines {
      numbers.add([line.second - last, line.message.rawValue])
      last = line.second
      for field in line.message.fields {
        numbers.add(field == .call ? line.call.map { story.numbers[$0] } ?? -1 : line.value(field))
      }
    }
    return .text(numbers.text)
  }

  /// Step in time, then eight times the point plus the state.
  private mutating func flat(_ track: UnitTrack, _ story: TraceStory) -> JSONValue {
    var numbers = PackedNumbers()
    var last = 0
    for waypoint in track.waypoints {
      let second = story.second(waypoint.time)
      numbers.add([second - last, 8 * point(waypoint.point) + waypoint.state.rawValue])
      last = second
    }
    return .text(numbers.text)
  }

  private mutating func point(_ point: Point) -> Int {
    let place = map.place(point)
    let tenths = [Int((place.x * 10).rounded()), Int((place.y * 10).rounded())]
    if let known = numberOfPoint[tenths] { return known }
    let new = numberOfPoint.count
    numberOfPoint[tenths] = new
    points.add(tenths)
    return new
  }

  /// A point at which a patrol stopped, and its zone, in turn.
  private func zoneOfPoint(_ story: TraceStory) -> JSONValue {
    var zones: [Int: Int] = [:]
    for entry in story.trace.before + story.trace.entries where entry.what == .patrolStop {
      let place = map.place(entry.point)
      if let known = numberOfPoint[[Int((place.x * 10).rounded()), Int((place.y * 10).rounded())]] { zones[known] = entry.zone }
    }
    var numbers = PackedNumbers()
    for (point, zone) in zones.sorted(by: { $0.key < $1.key }) { numbers.add([point, zone]) }
    return .text(numbers.text)
  }

  /// Of every station that is open by the end of the log: its house, when it opened, then steps in time at which its door is staffed, is
  /// not, and so on. Empty where no crew keeps a door.
  private func doors(_ story: TraceStory, _ tracks: [UnitTrack]) -> [JSONValue] {
    let staffed = StaffedDoors(story, tracks).periods
    guard staffed.contains(where: { !$0.isEmpty }) else { return [] }
    return story.trace.bases.indices.compactMap { house in
      let base = story.trace.bases[house]
      guard base.kind == .station, let day = base.openDay else { return nil }
      var numbers = PackedNumbers()
      numbers.add([house, max(-86_400, (day - story.trace.days.lowerBound) * 86_400)])
      var last = 0
      for period in staffed[house] where period.upperBound > 0 && period.lowerBound < story.seconds {
        let (begin, end) = (max(-1, period.lowerBound), min(story.seconds + 1, period.upperBound))
        numbers.add([begin - last, end - begin])
        last = end
      }
      return .text(numbers.text)
    }
  }
}

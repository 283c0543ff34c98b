import DiscreteEvents
import StationModel
import Testing
import Texts

@testable import Reporting

@Suite("The readable log") struct TraceStoryTests {
  @Test("is in the order of time, and every line of a call stands between its reception and its end") func order() {
    let story = SmallTrace.story
    #expect(story.lines.count > 200 && story.calls.count > 20)
    #expect(zip(story.lines, story.lines.dropFirst()).allSatisfy { $0.second <= $1.second })
    for line in story.lines {
      guard let number = line.call else { continue }
      let call = story.calls[number]
      #expect(line.second >= call.received && line.second <= call.end ?? .max)
    }
    #expect(story.calls.allSatisfy { $0.received <= $0.reachedDispatcher && $0.reachedDispatcher <= $0.firstArrival ?? .max })
  }

  @Test("a unit is never in two places, and never faster than its vehicle") func tracks() {
    let story = SmallTrace.story
    let tracks = UnitTrack.all(story.trace)
    #expect(tracks.contains { $0.waypoints.count > 50 })
    for track in tracks {
      for (here, next) in zip(track.waypoints, track.waypoints.dropFirst()) {
        #expect(here.time <= next.time)
        // Whoever is off duty goes home unseen.
        if here.state == .off { continue }
        let (dx, dy) = (next.point.x - here.point.x, next.point.y - here.point.y)
        let km = (dx * dx + dy * dy).squareRoot()
        let hours = Double((next.time - here.time).milliseconds + 1) / 3_600_000
        #expect(km <= 24 * hours + 1e-6, "\(here) to \(next)")
        if here.state == .onScene || here.state == .stops { #expect(km < 1e-9, "\(here) to \(next)") }
      }
    }
  }

  @Test("tracks and log agree: a unit is on the scene of a call from its arrival until it leaves") func agree() {
    let story = SmallTrace.story
    let tracks = UnitTrack.all(story.trace)
    for entry in story.trace.entries where entry.what == .unitArrived {
      let waypoint = tracks[entry.unit!].waypoints.last { $0.time <= entry.time }
      #expect(waypoint?.state == .onScene || waypoint?.state == .free, "left at once")
      #expect(waypoint?.point == entry.point)
    }
  }

  @Test("the parts of a call's life add up") func life() throws {
    let story = SmallTrace.story
    let number = try #require(story.calls.indices.first { story.calls[$0].end != nil && story.calls[$0].firstArrival != nil })
    let life = CallLife(number, in: story)
    let spans = Dictionary(uniqueKeysWithValues: life.spans.map { ($0.name.en, $0.seconds) })
    #expect(spans["intake"]! + spans["wait"]! + spans["travel"]! == spans["response"])
    #expect(spans["response"]! + spans["on scene"]! == spans["in all"])
    let id = story.calls[number].id
    let text = try #require(story.life(ofCall: id, .en, style: .plain))
    #expect(
      text.contains(TraceNames.callId(id)) && text.contains("nearest free unit")
        && text.contains("the call is cleared".capitalizedFirst))
    #expect(story.life(ofCall: 12345, .en, style: .plain) == nil)
  }

  @Test(
    "sentences leave no field open, in either language, and Chinese holds no English word of ours", arguments: Language.allCases)
  func sentences(_ language: Language) {
    let story = SmallTrace.story
    for line in story.lines { #expect(!story.sentence(line, language).contains("{")) }
    for message in TraceMessage.allCases {
      let text = message.template[language]
      #expect(message.template.zhHans != message.template.en)
      for part in text.split(separator: "{").dropFirst() {
        let field = TraceMessage.Field(rawValue: part.first!)
        let known = message.fields.contains(.call) ? [.kind, .priority, .callZone] + message.fields : message.fields
        #expect(field.map(known.contains) ?? false, "\(message): \(part)")
      }
      if language == .zhHans {
        let rest = text.replacing(/\{\w\}/, with: "")
        #expect(!rest.contains { $0.isASCII && $0.isLetter }, "\(text)")
      }
    }
  }

  @Test(
    "lengths of time are said shortly",
    arguments: [(0, "0 s"), (59, "59 s"), (60, "1 min"), (250, "4 min 10 s"), (3600, "1 h"), (3900, "1 h 5 min")])
  func spans(_ seconds: Int, _ text: String) { #expect(TraceStory.span(seconds, .en) == text) }

  @Test("weekdays are those of the calendar") func weekdays() {
    var story = SmallTrace.story
    #expect(story.clock(0, .en) == "Fri 00:00:00")
    #expect(story.clock(-1, .en) == "Thu 23:59:59" && story.clock(86_400, .zhHans) == "周六 00:00:00")
    story = SmallTrace.story(dates: ["2028-02-29"])
    #expect(story.clock(0, .en) == "Tue 00:00:00")
  }

  @Test("ids of calls are read as they are written; what is no id is refused") func ids() {
    #expect(TraceNames.call(TraceNames.callId(0xBF8B_519E)) == 0xBF8B_519E)
    for wrong in ["", "xyz", "+1", "-1", "12345678901234567", "1 2"] { #expect(TraceNames.call(wrong) == nil, "\(wrong)") }
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

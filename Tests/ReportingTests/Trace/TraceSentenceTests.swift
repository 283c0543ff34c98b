import DiscreteEvents
import Foundation
import StationModel
import Testing
import Texts

@testable import Reporting

/// What the page of a log says is counted again in the lines of the log.
@Suite struct TraceSentenceTests {
  /// Tables made of the log's lines alone, by none of the page's own counting.
  private static func files(_ worlds: TraceWorlds) throws -> FormulaFiles {
    var calls = "world,call,place,en,zhHans,responseMilliseconds,waitSeconds,foundNobody,gaveUp\n"
    for (world, story) in worlds.stories.enumerated() { calls += rows(story, world, worlds) }
    var log = "what,unit\n"
    let trace = worlds.first.trace
    for entry in trace.before where entry.what == .turnBegins { log += "turnBegins,\(entry.unit ?? -1)\n" }
    for entry in trace.entries { log += "\(entry.what),\(entry.unit ?? -1)\n" }
    let names = worlds.stories.enumerated().map { "\($0),\($1.names.scenario.en),\($1.names.scenario.zhHans)\n" }.joined()
    let texts = [
      "calls": calls, "log": log, "worlds": "world,en,zhHans\n" + names,
      "days": "day\n" + trace.days.map { "\($0)\n" }.joined(),
      "zones": "zone\n" + worlds.first.names.zones.map { "\($0.label)\n" }.joined(),
    ]
    let set = try WrittenStudy().set()
    return FormulaFiles(
      set,
      tables: try Dictionary(
        uniqueKeysWithValues: texts.map {
          ($0.key, AttachedTable(folder: "", sheet: try Sheet(Array($0.value.utf8), file: $0.key)))
        }
      ))
  }

  private static func rows(_ story: TraceStory, _ world: Int, _ worlds: TraceWorlds) -> String {
    let all = story.trace.before + story.trace.entries
    let start = Int64(story.trace.days.lowerBound) * 86_400_000
    func second(_ time: Time) -> Int64 { Int64((Double(time.milliseconds - start) / 1000).rounded(.down)) }
    var text = ""
    for entry in all where entry.what == .callReceived {
      guard let id = entry.call else { continue }
      let received = entry.details.since ?? entry.time
      if received.milliseconds < start { continue }
      let ofCall = all.filter { $0.call == id }
      let response = ofCall.first { $0.what == .unitArrived && $0.details.isResponse }
      let end = ofCall.last { $0.what == .callCleared || $0.what == .callAbandoned }
      let wait = (response ?? end).map { second($0.time) - second(received) }
      let place = story.number(ofCall: id) ?? -1
      let number = worlds.calls.firstIndex { $0.places[world] == place } ?? -1
      text +=
        "\(world),\(id) \(entry.kind ?? -1) \(entry.zone) \(entry.point.x) \(entry.point.y) \(second(received)),\(place),"
        + "call \(number + 1),警情 \(number + 1),\(response.map { "\(($0.time - received).milliseconds)" } ?? ""),\(wait.map(String.init) ?? ""),"
        + "\(ofCall.contains { $0.what == .callWaits && $0.time.milliseconds >= start } ? 1 : 0),"
        + "\(ofCall.contains { $0.what == .callAbandoned } ? 1 : 0)\n"
    }
    return text
  }

  private static let pages: [(name: String, worlds: TraceWorlds)] = [
    ("one world", TraceWorlds(SmallTrace.story)), ("two worlds", SmallTrace.twin),
    ("the same world twice", TraceWorlds(base: SmallTrace.story, option: SmallTrace.story)),
    ("one day", TraceWorlds(SmallTrace.story(dates: ["2027-01-01"]))),
  ]

  @Test(arguments: pages.indices, Language.allCases) func everySentenceIsTrue(_ page: Int, _ language: Language) throws {
    let worlds = Self.pages[page].worlds
    let sentences = TraceReport.sentences(TraceFacts(worlds), language)
    let faults = SentenceCheck.faults(sentences.map { ($0, false) }, language, in: try Self.files(worlds))
    #expect(faults.isEmpty, "\(Self.pages[page].name): \(faults.prefix(5).map(\.description).joined(separator: "\n"))")
  }

  @Test(arguments: Language.allCases) func thePageHoldsTheSentences(_ language: Language) {
    for (name, worlds) in Self.pages {
      let page = String(decoding: TraceReport.html(worlds), as: UTF8.self)
      for sentence in TraceReport.sentences(TraceFacts(worlds), language).map(\.plain) where !sentence.isEmpty {
        #expect(page.contains(sentence), "\(name): \(sentence)")
      }
    }
  }

  @Test func everyPlantedLieIsFound() throws {
    let files = try Self.files(SmallTrace.twin)
    let sentences = TraceReport.sentences(TraceFacts(SmallTrace.twin), .en)
    var lies = 0
    for sentence in sentences {
      for (place, piece) in sentence.pieces.enumerated() {
        guard case .cited(let text, let citation) = piece, citation.formula.fileNames.isEmpty == false else { continue }
        var pieces = sentence.pieces
        pieces[place] = .cited(text.replacing("1", with: "2") == text ? text + "1" : text.replacing("1", with: "2"), citation)
        #expect(!SentenceCheck.faults([(Sentence(pieces), false)], .en, in: files).isEmpty, "\(text)")
        lies += 1
      }
    }
    #expect(lies >= 15)
  }

  @Test func theRowsOfTheListsSayWhatTheLogSays() throws {
    let worlds = SmallTrace.twin
    let words = TraceWords(language: .en)
    let changes = TraceChanges(worlds)
    let page = String(decoding: TraceReport.html(worlds), as: UTF8.self)
    for change in changes.sooner.prefix(20) + changes.later.prefix(20) {
      let responses = worlds.stories.indices.map { world -> Int in
        let story = worlds.stories[world]
        let entries = (story.trace.before + story.trace.entries).filter { $0.call == worlds.calls[change.call].id }
        let received = entries.first { $0.what == .callReceived }.map { $0.details.since ?? $0.time }
        let arrived = entries.first { $0.what == .unitArrived && $0.details.isResponse }?.time
        return story.second(arrived!) - story.second(received!)
      }
      let row = try #require(page.components(separatedBy: "<tr data-call=\"\(change.call)\">").dropFirst().first)
      let cells = row.prefix { $0 != "\n" }
      for seconds in responses { #expect(cells.contains(">\(TraceStory.span(seconds, .en))<")) }
      let difference = words.change(seconds: responses[1] - responses[0], isSooner: change.difference < 0)
      #expect(cells.contains(">\(difference)<"))
    }
  }
}

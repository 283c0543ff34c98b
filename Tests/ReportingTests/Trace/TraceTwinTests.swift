import DiscreteEvents
import Foundation
import StationModel
import Testing
import Texts

@testable import Reporting

@Suite("Two worlds of one future") struct TraceTwinTests {
  private let twin = SmallTrace.twin
  private let changes = TraceChanges(SmallTrace.twin)

  /// Milliseconds from reception to response of every call that is received in the days of a log, by id.
  private func responses(_ story: TraceStory) -> [UInt64: Int64] {
    let entries = story.trace.before + story.trace.entries
    var received: [UInt64: Time] = [:]
    var found: [UInt64: Int64] = [:]
    let start = Time(milliseconds: Int64(story.trace.days.lowerBound) * 86_400_000)
    for entry in entries {
      guard let call = entry.call else { continue }
      if entry.what == .callReceived, let since = entry.details.since, since >= start { received[call] = since }
      if entry.details.isResponse, let since = received[call] { found[call] = (entry.time - since).milliseconds }
    }
    return found
  }

  @Test("a call is one where id, place and moment are the same, and has one number in both") func joined() {
    #expect(twin.calls.count >= twin.stories.map(\.calls.count).max()!)
    for (number, call) in twin.calls.enumerated() {
      #expect(call.places.contains { $0 != nil })
      for (world, place) in call.places.enumerated() {
        guard let place else { continue }
        let own = twin.stories[world].calls[place]
        #expect(own.id == call.id && own.received == call.received && own.zone == call.zone && own.x == call.x)
        #expect(twin.stories[world].numbers[place] == number)
      }
    }
    for story in twin.stories { #expect(Set(story.numbers).count == story.calls.count) }
    let shared = twin.calls.filter { !$0.places.contains(nil) }.count
    #expect(shared > 100 && shared < twin.calls.count, "reports differ where a station deters")
  }

  @Test("the counts are those of the entries themselves, and add up") func counts() {
    let (base, option) = (responses(twin.stories[0]), responses(twin.stories[1]))
    let shared = Set(twin.calls.filter { !$0.places.contains(nil) && $0.received >= 0 }.map(\.id))
    let both = shared.filter { base[$0] != nil && option[$0] != nil }
    #expect(changes.sooner.count == both.filter { option[$0]! < base[$0]! }.count)
    #expect(changes.later.count == both.filter { option[$0]! > base[$0]! }.count)
    #expect(changes.reached == both.count && changes.shared == shared.count)
    #expect(changes.onlyOptionReaches == shared.filter { base[$0] == nil && option[$0] != nil }.count)
    let sorted = both.map { option[$0]! - base[$0]! }.sorted()
    #expect(changes.medianMilliseconds == Double(sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2)
    #expect(changes.sooner.count > 10 && !changes.ofOneWorld.isEmpty)
  }

  @Test("the largest change stands first") func order() {
    #expect(zip(changes.sooner, changes.sooner.dropFirst()).allSatisfy { $0.difference <= $1.difference })
    #expect(zip(changes.later, changes.later.dropFirst()).allSatisfy { $0.difference >= $1.difference })
    #expect(changes.sooner.allSatisfy { $0.difference < 0 } && changes.later.allSatisfy { $0.difference > 0 })
  }

  @Test("the same scenario twice changes nothing, and the page says so") func same() {
    let twin = TraceWorlds(base: SmallTrace.story, option: SmallTrace.story)
    let changes = TraceChanges(twin)
    #expect(changes.same == changes.reached && changes.ofOneWorld.isEmpty && changes.medianMilliseconds == 0)
    let page = String(decoding: TraceReport.html(twin), as: UTF8.self)
    #expect(page.contains("shared calls are reached at the same moment in both worlds") && page.contains("到场时间全部相同"))
  }

  @Test("the title is the finding, in numbers of one future and without words of likelihood") func finding() {
    let english = TraceWords(language: .en).finding(Words("A", "甲"), Words("B", "乙"), days: 7, changes)
    let chinese = TraceWords(language: .zhHans).finding(Words("A", "甲"), Words("B", "乙"), days: 7, changes)
    #expect(
      english.hasPrefix(
        "In these 7 days \(changes.sooner.count) of \(changes.reached) shared calls are reached sooner under B than under A"))
    #expect(chinese.contains("“乙”比“甲”提前到场的有 \(changes.sooner.count) 起，推迟的有 \(changes.later.count) 起"))
    for word in ["likely", "certain", "probab", "可能", "几乎"] { #expect(!english.contains(word) && !chinese.contains(word)) }
  }

  @Test("changes are said with their direction, in Chinese as a word") func directions() {
    let (en, zh) = (TraceWords(language: .en), TraceWords(language: .zhHans))
    #expect(en.change(-72_000.0) == "−1.2 min" && zh.change(-72_000.0) == "提前 1.2 分钟")
    #expect(en.change(3_000.0) == "+3 s" && zh.change(3_000.0) == "推迟 3 秒" && en.change(0.0) == "less than a second")
    #expect(
      en.change(seconds: -250, isSooner: true) == "−4 min 10 s" && zh.change(seconds: 250, isSooner: false) == "推迟 4 分 10 秒")
    #expect(en.change(seconds: 0, isSooner: true) == "sooner, under 1 s" && zh.change(seconds: 0, isSooner: false) == "推迟不足 1 秒")
  }

  @Test("a space parts Chinese from letters and digits, never from Chinese") func spaces() {
    #expect(TraceStory.closed("派 P4 所 1 号车 赴警情 92：在 L2 分区") == "派 P4 所 1 号车赴警情 92：在 L2 分区")
    for line in SmallTrace.story.lines.prefix(300) {
      #expect(SmallTrace.story.sentence(line, .zhHans).firstMatch(of: /[\u{2e80}-\u{ffef}] [\u{2e80}-\u{ffef}]/) == nil)
    }
  }

  @Test("without the script the finding and the lists stand in the page, in both languages") func withoutScript() throws {
    let page = String(decoding: TraceReport.html(SmallTrace.twin), as: UTF8.self)
    let first = try #require(changes.sooner.first)
    let base = try #require(twin.call(first.call, in: 0))
    let row = try #require(page.components(separatedBy: "<tr data-call=\"\(first.call)\">").dropFirst().first)
    #expect(
      row.prefix(400).contains("−") && row.prefix(400).contains(TraceStory.span(base.response!.second - base.received, .en)))
    #expect(page.contains("<h1>On this day") || page.contains("<h1>In these 3 days \(changes.sooner.count) of "))
    #expect(page.contains("只出现在一边的警情") && page.contains("come in one world only"))
    #expect(!page.contains("NaN") && page.utf8.count < 500_000)
  }

  @Test("one log has its own finding") func single() {
    let summary = TraceSummary(SmallTrace.story)
    let responses = responses(SmallTrace.story)
    #expect(summary.reached == responses.count && summary.calls >= summary.reached && summary.foundNobody > 0)
    let mean = Double(responses.values.reduce(0, +)) / Double(responses.count) / 60_000
    #expect(abs((summary.meanMinutes ?? 0) - mean) < 1e-9)
    let longest = SmallTrace.story.calls.filter { $0.received >= 0 }.compactMap(\.wait).max()
    #expect(summary.longest.flatMap { SmallTrace.story.calls[$0].wait } == longest)
    let text = TraceWords(language: .en).finding(Words("A", "甲"), days: 3, summary)
    #expect(text.hasPrefix("In these 3 days \(summary.reached) of \(summary.calls) calls are reached under A, on average after"))
  }

  @Test("units are named in Chinese as people there call them") func names() {
    let names = SmallTrace.story.units.map(\.zhHans)
    #expect(names.contains("P1 所 2 号巡逻车") && names.contains("Mill 站街面组"))
    #expect(SmallTrace.story.houses.map(\.zhHans).contains("P1 所"))
    #expect(TraceNames.joined("西单", "站") == "西单站" && TraceNames.joined("P1 所", "desk") == "P1 所 desk")
  }

  @Test("packed numbers come out as they went in") func packed() {
    let numbers = [0, 1, -1, 15, 16, -16, 31, 32, 1000, -1000, 604_800, 160_007, -2]
    var packed = PackedNumbers()
    packed.add(numbers)
    #expect(PackedNumbers.unpacked(packed.text) == numbers)
    #expect(packed.text.hasPrefix("ACDe"), "as source maps pack them")
  }
}

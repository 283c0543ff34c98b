import Foundation
import Testing
import Texts

@testable import Reporting

@Suite("The page of a log") struct TracePageTests {
  private let page = String(
    decoding: TraceReport.html(TraceWorlds(SmallTrace.story), following: SmallTrace.story.calls[9].id), as: UTF8.self)

  @Test("no text of a scenario can become markup or end the data") func escaped() {
    let story = SmallTrace.story(dates: ["2027-01-01"], name: SmallTrace.probe)
    let twin = TraceWorlds(
      base: SmallTrace.story(dates: ["2027-01-01"], name: SmallTrace.probe, hasStation: false), option: story)
    let page = String(decoding: TraceReport.html(twin, following: story.calls[2].id), as: UTF8.self)
    #expect(!page.contains("<img") && !page.contains("onerror=alert(1)>\""))
    #expect(page.components(separatedBy: "<script").count == 3 && page.components(separatedBy: "</script>").count == 3)
    #expect(page.contains("&lt;/script&gt;") && page.contains("\\u003c/script\\u003e"))
  }

  @Test("the policy holds the hashes of its one script and its one style sheet") func policy() throws {
    func base64(_ text: String) -> String {
      let digits = Array(SHA256.hex(Array(text.utf8)))
      let bytes = stride(from: 0, to: digits.count, by: 2).map { UInt8(String(digits[$0...($0 + 1)]), radix: 16)! }
      return "sha256-" + Data(bytes).base64EncodedString()
    }
    let script = try #require(page.components(separatedBy: "<script>").last?.components(separatedBy: "</script>").first)
    let style = try #require(page.components(separatedBy: "<style>").last?.components(separatedBy: "</style>").first)
    #expect(page.contains("script-src &#39;\(base64(script))&#39;") && page.contains("style-src &#39;\(base64(style))&#39;"))
    #expect(script.utf8.count <= 20 * 1024)
    #expect(page.components(separatedBy: " style=\"").count == 1 && page.components(separatedBy: " src=").count == 1)
  }

  @Test("without the script there is a map and the first lines of the log in both languages") func withoutScript() {
    #expect(page.contains("lang=\"en\"") && page.contains("lang=\"zh-Hans\""))
    #expect(page.contains("The log of calls as a table: the first 200 lines") && page.contains("警情日志表：前 200 行"))
    #expect(page.components(separatedBy: "<noscript>").count == 3)
    #expect(page.contains("class=\"player script\" hidden"))
  }

  @Test("what is followed has its life told in a table") func followed() {
    let id = TraceNames.callId(SmallTrace.story.calls[9].id)
    #expect(page.contains("Call \(id): ") && page.contains("警情 \(id)："))
    #expect(page.contains("\"follow\": 9"))
  }

  @Test("the data say for every message which numbers follow, and hold just those") func data() throws {
    let json = try #require(page.components(separatedBy: "id=\"data\">").last?.components(separatedBy: "</script>").first)
    let data = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let fields = try #require(data["fields"] as? [String])
    let world = try #require((data["worlds"] as? [[String: Any]])?.first)
    func packed(_ value: Any?) throws -> [Int] { PackedNumbers.unpacked(try #require(value as? String)) }
    let numbers = try packed(world["lines"])
    var (index, count, time) = (0, 0, 0)
    while index < numbers.count {
      time += numbers[index]
      #expect(time >= 0 && time < 3 * 86_400)
      index += 2 + fields[numbers[index + 1]].count
      count += 1
    }
    #expect(index == numbers.count && count == SmallTrace.story.lines.count)
    let calls = SmallTrace.story.calls.count
    #expect(try packed(data["calls"]).count == 4 * calls && packed(world["calls"]).count == 4 * calls)
    #expect((data["ids"] as? [String])?.count == calls)
  }

  @Test("names of zones neither touch each other nor a house nor leave the map") func texts() {
    let map = TraceMap(SmallTrace.twin)
    #expect(map.city.textFaults == [] && map.city.texts.count >= 8)
    for language in Language.allCases { #expect(map.canvas(1, TraceWords(language: language)).textFaults == []) }
  }

  @Test("the city is drawn once, whatever the number of maps and languages") func drawnOnce() {
    let twin = String(decoding: TraceReport.html(SmallTrace.twin), as: UTF8.self)
    #expect(twin.components(separatedBy: ">Z3</text>").count == 2)
    #expect(twin.components(separatedBy: "href=\"#city\"").count == 5)
  }

  @Test("every mark of the map is in the legend", arguments: Language.allCases) func legend(_ language: Language) {
    let words = TraceWords(language: language)
    let legend = TraceLegend.markup(words, hasDoors: true).html
    #expect(legend.components(separatedBy: "<li>").count - 1 == 12)
    for name in words.states.map(\.name) + [words.endedCall, words.waitingCall, words.followedCall, words.emptyStation] {
      #expect(legend.contains("<span>\(name)</span>"))
    }
  }
}

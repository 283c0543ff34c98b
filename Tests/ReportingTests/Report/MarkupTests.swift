import Foundation
import Testing
import Texts

@testable import Reporting

/// No text of a scenario can become markup.
struct MarkupTests {
  static let probes = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</script><b>", "]]><!--", "a & b < c > d \" e ' f", "&lt;",
    "\u{202e}backwards\u{202c}", "null\u{0}bell\u{7}", "two\nlines\tand a tab", "警务站",
  ]

  @Test(arguments: probes) func aTextHoldsNoCharacterThatMeansMarkup(_ probe: String) {
    let html = Markup.text(probe).html
    for character in ["<", ">", "\"", "'"] { #expect(!html.contains(character)) }
    #expect(!html.replacing(#/&(amp|lt|gt|quot|#39);/#, with: "").contains("&"))
    for scalar in html.unicodeScalars {
      #expect(scalar.value >= 32 && !(0x202a...0x202e).contains(scalar.value) && !(0x2066...0x2069).contains(scalar.value))
    }
  }

  @Test(arguments: probes) func anAttributeCannotBeLeft(_ probe: String) {
    let html = Markup.element("p", [.init("title", probe)], text: probe).html
    #expect(html.hasPrefix("<p title=\"") && html.hasSuffix("</p>"))
    #expect(html.count { $0 == "<" } == 2 && html.count { $0 == ">" } == 2 && html.count { $0 == "\"" } == 2)
  }

  @Test func textsComeBackAsTheyWere() {
    let text = "a & b < c > d \" e ' f, 警务站 ≤ 8 min"
    let back = Markup.text(text).html.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    #expect(back == text)
  }

  @Test func anIslandOfDataHoldsNoMarkupAndReadsBack() throws {
    let probes = Self.probes + ["line\u{2028}separator\u{2029}", "<!--<script>"]
    let html = Markup.island("data", .array(probes.map { .text($0) })).html
    let opening = "<script type=\"application/json\" id=\"data\">"
    let content = html.dropFirst(opening.count).dropLast("</script>".count)
    #expect(html.hasPrefix(opening) && html.hasSuffix("</script>"))
    for character: Character in ["<", ">", "&", "\u{2028}", "\u{2029}", "\u{202e}"] { #expect(!content.contains(character)) }
    let back = try JSONDecoder().decode([String].self, from: Data(content.utf8))
    // What turns a text's direction is left out, all else comes back.
    #expect(back == probes.map { $0.replacing("\u{202e}", with: "").replacing("\u{202c}", with: "") })
  }

  @Test func coordinatesAreShortAndRound() {
    #expect(Coordinate.text(12) == "12")
    #expect(Coordinate.text(12.04) == "12")
    #expect(Coordinate.text(12.05) == "12.1")
    #expect(Coordinate.text(-0.26) == "-0.3")
    #expect(Coordinate.text(-0.01) == "0")
  }
}

import Testing

@testable import Texts

@Suite("Lines of a terminal")
struct LinesTests {
  @Test("Chinese characters take two columns, marks that combine none")
  func widths() {
    #expect(["abc", "警务", "e\u{301}", "🌍", "", "“"].map(DisplayWidth.of) == [3, 4, 1, 2, 0, 1])
    #expect(DisplayWidth.fitted("警务站", to: 5) == "警务…" && DisplayWidth.fitted("abc", to: 3) == "abc")
    #expect(
      DisplayWidth.left("警", to: 4) == "警  " && DisplayWidth.right("ab", to: 4) == "  ab"
        && DisplayWidth.left("abc", to: 2) == "abc")
  }

  @Test("no line is wider than the page, unless a single word is, and no word is lost")
  func wrapping() {
    var chance = Chance(seed: 9)
    for _ in 0..<500 {
      let text = chance.text(of: ["word ", "a ", "警务站", "站，", "longer-word ", "站。 "], upTo: 30) + "end"
      let width = 20 + chance.below(20)
      let lines = TextWrap.lines(text, to: width, first: "- ", indent: 4)
      #expect(lines.allSatisfy { DisplayWidth.of($0) <= width }, "\(lines)")
      func joined(_ text: String) -> String { String(text.filter { $0 != " " }) }
      #expect(joined(lines.joined()) == joined("- " + text))
      #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("    ") && !$0.hasSuffix(" ") })
    }
  }

  @Test("no line begins with what ends a phrase or ends with what opens one, and a number may begin one")
  func punctuation() {
    let text = "按默认（见“示例”）：共 12 个警务站、3 个派出所，《方案》要求值守；剩余100次。"
    for width in 8...60 {
      for line in TextWrap.lines(text, to: width) {
        #expect(DisplayWidth.of(line) <= width && !"，。；：、）》”".contains(line.first!) && !"（《“".contains(line.last!), "\(line)")
      }
    }
    #expect(TextWrap.lines("默认：auto", to: 8) == ["默认：", "auto"])
  }

  @Test("a text may begin with a full stop")
  func fullStop() { #expect(TextWrap.lines("。警务", to: 20) == ["。警务"]) }

  @Test("columns line up, and a table that is too wide breaks its first one")
  func tables() {
    var table = TextTable(["", "calls", "min"], [.left, .right, .left])
    #expect(table.isEmpty)
    table.add([.init("警务站"), .init("1,234"), .init("5.5")])
    table.add([.init("all other places of the city"), .init("7"), .init("–")])
    #expect(
      table.lines() == [
        "                                calls  min", "  警务站                        1,234  5.5",
        "  all other places of the city      7  –",
      ])
    #expect(
      table.lines(to: 32) == [
        "                      calls  min", "  警务站              1,234  5.5", "  all other places        7  –", "    of the city",
      ])
    #expect(table.lines(.ansi).first == "                                \u{1B}[2mcalls\u{1B}[0m  \u{1B}[2mmin\u{1B}[0m")
  }

  @Test("a table that is wider than the page has the signs of its language")
  func narrowTables() {
    var (english, chinese) = (TextTable(["sites", "power"], [.right, .right]), TextTable(["站数", "检出"], [.right, .right]))
    for row in [["1", "12 % (10 to 14)"], ["2", "20 % (18 to 22)"]] {
      english.add(row.map { .init($0) })
      chinese.add(row.map { .init($0) })
    }
    #expect(english.lines(to: 16).contains("    power: 12 %") && chinese.lines(to: 16).contains("    检出：12 %"))
  }

  @Test("what steers a terminal is shown as a mark")
  func printable() {
    #expect(PrintableText.of("a\tb\u{1B}[2J\u{202E}\n") == "a  b\u{FFFD}[2J\u{FFFD}\u{FFFD}" && PrintableText.of("警务站") == "警务站")
  }
}

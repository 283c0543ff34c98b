import Testing

@testable import Texts

@Suite("JSON as it is written")
struct JSONValueTests {
  private static let value = JSONValue.object([
    .init("b", .array([.integer(1), .number(2), .number(0.1), .number(.nan)])), .init("a", .object([])), .init("c", .array([])),
    .init("d", .inline(.object([.init("y", .boolean(true)), .init("x", .null)]))),
  ])

  @Test("a file has a member or element a line, but for what stands on one")
  func indented() {
    #expect(
      Self.value.text(.indented) == """
        {
          "b": [
            1,
            2,
            0.1,
            null
          ],
          "a": {},
          "c": [],
          "d": {"y": true, "x": null}
        }
        """)
    #expect(JSONValue.integer(1).encoded() == Array("1\n".utf8))
  }

  @Test("what commands print is laid out as Foundation does it")
  func airy() {
    #expect(
      Self.value.sorted.text(.airy) == """
        {
          "a" : {

          },
          "b" : [
            1,
            2,
            0.1,
            null
          ],
          "c" : [

          ],
          "d" : {"x" : null, "y" : true}
        }
        """)
  }

  @Test("a line of a protocol has no blanks, and whole numbers have a point")
  func compact() {
    #expect(Self.value.text(.compact) == #"{"b":[1,2.0,0.1,null],"a":{},"c":[],"d":{"y":true,"x":null}}"#)
  }

  @Test("what is written is read, whatever the text", arguments: [JSONLayout.indented, .airy, .compact])
  func roundTrips(layout: JSONLayout) throws {
    var chance = Chance(seed: 4)
    for _ in 0..<500 {
      let text = chance.text(of: ["\"", "\\", "\n", "\t", "\u{1}", "/", "é", "警", "🚔", "\u{2028}", "a", "\u{7F}"])
      let written = JSONValue.array([.object([.init(text, .text(text))])]).text(layout)
      var problems = Diagnostics()
      let value = JSONReader.read(SourceFile(path: "", text: written), as: .strict, diagnostics: &problems)
      let member = try #require(value?.elements?.first?.members?.first)
      #expect(problems.all.isEmpty && member.key == text && member.value.string == text)
    }
  }
}

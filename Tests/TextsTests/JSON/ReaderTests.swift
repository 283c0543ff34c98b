import Testing

@testable import Texts

@Suite("JSON reader")
struct ReaderTests {
  private func read(_ text: String) -> (LocatedValue?, [Diagnostic]) {
    read(Array(text.utf8))
  }

  @Test(
    "Strict JSON has no comments and no comma after the last value",
    arguments: [
      ("[1] // a", "comment", 5), ("/* a */ [1]", "comment", 1), ("[1, 2,]", "extra-comma", 6),
      ("{\"a\": 1,\n}", "extra-comma", 8),
      ("[1, /* a */ ]", "comment", 5),
    ])
  func strict(text: String, code: String, column: Int) {
    var diagnostics = Diagnostics()
    let value = JSONReader.read(SourceFile(path: "x.json", text: text), as: .strict, diagnostics: &diagnostics)
    #expect(value != nil)
    #expect(diagnostics.all.first?.code == code && diagnostics.all.first?.position?.column == column)
    let (_, problems) = read(text)
    #expect(problems.isEmpty)
  }

  private func read(_ bytes: [UInt8]) -> (LocatedValue?, [Diagnostic]) {
    var diagnostics = Diagnostics()
    let value = JSONReader.read(SourceFile(path: "x.jsonc", bytes: bytes), diagnostics: &diagnostics)
    return (value, diagnostics.all)
  }

  @Test("Comments and trailing commas are read over, and every value knows its place")
  func comments() throws {
    let (value, problems) = read("// head\n{ /* a */ \"a\": [1, 2.5,], // tail\n  \"名\": true,\n}\n")
    #expect(problems.isEmpty)
    let members = try #require(value?.members)
    #expect(members.map(\.key) == ["a", "名"])
    #expect(members[1].keyPosition.line == 3 && members[1].keyPosition.column == 3)
    #expect(members[1].value.position.column == 8 && members[1].value.bool == true)
    #expect(members[0].value.elements?[1].number == 2.5 && members[0].value.elements?[1].position.text == "2.5")
  }

  @Test("Escapes and surrogate pairs become characters")
  func escapes() {
    let (value, problems) = read(#"["\"\\\/\b\f\n\r\tA", "\ud83d\ude94", "\u8b66"]"#)
    #expect(problems.isEmpty)
    #expect(value?.elements?.map(\.string) == ["\"\\/\u{8}\u{C}\n\r\tA", "🚔", "警"])
  }

  @Test(
    "Numbers are read to the nearest double",
    arguments: [
      "0", "-0", "1", "-12", "0.1", "1e22", "1e23", "123456789012345678", "9007199254740993", "1.7976931348623157e308", "5e-324",
      "0.30000000000000004", "2.2250738585072014e-308", "123456789.123456789", "1E5", "1e+5", "0e0", "1e-400",
    ])
  func numbers(text: String) throws {
    let (value, problems) = read(text)
    #expect(problems.isEmpty)
    let number = try #require(value?.number)
    let wanted = try #require(Double(text))
    #expect(number.bitPattern == wanted.bitPattern)
  }

  @Test(
    "What is no number is refused",
    arguments: [
      "01", "1.", ".5", "+1", "1e", "1e+", "--1", "0x10", "1_000", "1.2.3", "-", "1e999", "NaN", "Infinity", "-Infinity",
    ])
  func notNumbers(text: String) {
    #expect(!read(text).1.isEmpty)
  }

  @Test(
    "Each syntax fault is reported with its code and place",
    arguments: [
      ("", "empty-file", 1, 1), ("  // only\n", "empty-file", 1, 1), ("{", "unterminated", 1, 1), ("[1, 2", "unterminated", 1, 1),
      ("{\n \"a\": [1\n}", "mismatched-bracket", 3, 1), ("{} {}", "trailing-text", 1, 4), ("\"abc", "unterminated-string", 1, 1),
      ("[\"a\nb\"]", "unterminated-string", 1, 2), ("/* a", "unterminated-comment", 1, 1), ("[1 2]", "missing-comma", 1, 2),
      ("{\"a\" 1}", "missing-colon", 1, 2), ("[,1]", "extra-comma", 1, 2), ("{\"a\":1,\"a\":2}", "duplicate-key", 1, 8),
      ("[\"\\x\"]", "bad-escape", 1, 3), ("[\"\\u12\"]", "bad-escape", 1, 3), ("[\"\\udc00\"]", "lone-surrogate", 1, 3),
      ("[\"a\u{1}b\"]", "control-character", 1, 4), ("[tru]", "unknown-word", 1, 2), ("{a: 1}", "unquoted-key", 1, 2),
      ("['a']", "single-quotes", 1, 2), ("[#]", "unexpected-character", 1, 2), ("[1, /x]", "unexpected-character", 1, 5),
      ("{\"a\":}", "unexpected-character", 1, 6), ("{\"a\": 1, 2}", "unexpected-character", 1, 10),
    ])
  func faults(text: String, code: String, line: Int, column: Int) {
    let (_, problems) = read(text)
    #expect(problems.first?.code == code)
    #expect(problems.first?.position?.line == line && problems.first?.position?.column == column)
    for problem in problems {
      for words in [problem.message, problem.hint].compactMap({ $0 }) {
        #expect(words.zhHans.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }, "\(words.zhHans)")
      }
    }
  }

  @Test("Faults that leave the structure clear do not hide the next one")
  func recovery() {
    let (value, problems) = read("{ a: NaN, \"b\": 'x' \"c\": [1,, 02], \"b\": 3 }")
    #expect(
      problems.map(\.code) == [
        "unquoted-key", "not-a-number", "single-quotes", "missing-comma", "extra-comma", "bad-number", "duplicate-key",
      ])
    #expect(value?.members?.map(\.key) == ["a", "b", "c"])
  }

  @Test("Full-width signs are told one by one, and reading goes on behind them")
  func fullWidth() throws {
    let (value, problems) = read("｛“名”：“a b”，\"b\": 【１２， 3】，\"c\"： tru｝\n")
    #expect(
      problems.map(\.code) == [
        "full-width", "full-width", "full-width", "full-width", "full-width", "full-width", "unknown-word", "full-width",
        "full-width",
        "full-width", "full-width", "unknown-word", "full-width",
      ])
    #expect(problems.first?.hint?.en == "write {" && problems[1].hint?.en.contains("plain double quotes") == true)
    #expect(problems[6].hint?.en == "these are full-width characters: write 12")
    let members = try #require(value?.members)
    #expect(members.map(\.key) == ["名", "b", "c"] && members[0].value.string?.contains("a b") == true)
    #expect(problems[2].position?.column == 5 && problems[2].position?.text == "：")
    // In a text they are what they are.
    let (text, none) = read("{ \"a\": \"“甲”：乙，｛丙｝\" } // ，\n")
    #expect(none.isEmpty && text?["a"]?.string == "“甲”：乙，｛丙｝")
    #expect(read("{ \"a”: 1,\n \"b\": 2 }").1.first?.hint?.en.contains("full-width") == true)
  }

  @Test("A file in a Chinese encoding is told what it is")
  func chineseEncoding() {
    let problems = read(Array("{ \"".utf8) + [0xC3, 0xFB, 0xB3, 0xC6] + Array("\": 1 }".utf8)).1
    #expect(problems.map(\.code) == ["not-utf8"] && problems[0].hint?.en.contains("GB18030") == true)
  }

  @Test("A lost quote does not make a fault of every later line")
  func confusion() {
    let lines = (0..<100).map { "\"key\($0)\": \"value\"," }.joined(separator: "\n")
    let (_, problems) = read("{ \"a: \"text\",\n\(lines)\n}")
    #expect((1...JSONScanner.confusionLimit + 2).contains(problems.count))
  }

  @Test("Nesting deeper than the limit is refused, at the limit it is read")
  func depth() {
    let limit = JSONReader.depthLimit
    func nested(_ depth: Int) -> String { String(repeating: "[", count: depth) + String(repeating: "]", count: depth) }
    #expect(read(nested(limit)).1.isEmpty)
    #expect(read(nested(limit + 1)).1.map(\.code) == ["too-deep"])
    #expect(read(String(repeating: "[", count: 100_000)).1.map(\.code) == ["too-deep"])
  }

  @Test(
    "Bytes that are not UTF-8 are refused at their place",
    arguments: [
      [0xC0, 0x80], [0x80], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFF], [0xF0, 0x80, 0x80, 0x80],
    ])
  func encoding(bytes: [UInt8]) {
    let (_, problems) = read(Array("[\n\"some text of twenty-odd bytes ".utf8) + bytes + Array("\"]".utf8))
    #expect(problems.map(\.code) == ["not-utf8"])
    #expect(problems.first?.position?.line == 2 && problems.first?.position?.column == 32)
  }

  @Test("A byte-order mark and Windows line ends are read")
  func windows() {
    let (value, problems) = read([0xEF, 0xBB, 0xBF] + Array("{\r\n \"a\": 1\r\n}\r\n".utf8))
    #expect(problems.isEmpty && value?["a"]?.number == 1)
    #expect(value?.member("a")?.keyPosition.line == 2)
  }

  @Test("Only plain digits are whole numbers")
  func integers() {
    let (value, _) = read("[3, -3, 3.0, 3e0, 9007199254740992, 9007199254740991]")
    #expect(value?.elements?.map(\.integer) == [3, -3, nil, nil, nil, 9_007_199_254_740_991])
  }

  @Test("Lines and columns lead back to the same byte")
  func positions() {
    let file = SourceFile(path: "x", text: "ab\n警c\r\n\nd")
    for offset in [0, 1, 3, 6, 9, 10] {
      #expect(file.offset(line: file.line(at: offset), column: file.column(at: offset)) == offset)
    }
    #expect(file.line(at: 10) == 4 && file.column(at: 6) == 2)
  }
}

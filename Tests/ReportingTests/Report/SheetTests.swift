import Testing
import Texts

@testable import Reporting

/// Tables of results are read back as they were written.
struct SheetTests {
  private static func sheet(_ text: String) throws(ReportError) -> Sheet { try Sheet(Array(text.utf8), file: "t.csv") }

  @Test func whatTheWriterWritesTheSheetReads() throws {
    let texts = ["plain", "a,b", "=1", "'=1", "a;=1", "say \"go\"", "two\nlines", "a\r\nb", "\"", "", "，警务站", " x ", "\"\""]
    var writer = CSVWriter()
    writer.add([.text("text"), .text("number"), .text("is,quoted \"too\"")])
    for (index, text) in texts.enumerated() { writer.add([.text(text), .number(Double(index) / 3), .boolean(index % 2 == 0)]) }
    let sheet = try Sheet(writer.bytes, file: "t.csv")
    #expect(sheet.columns == ["text", "number", "is,quoted \"too\""])
    #expect(sheet.rows.map { $0.text("text") } == texts)
    #expect(sheet.rows.map { $0.number("number") } == texts.indices.map { Double($0) / 3 })
    #expect(sheet.rows.map { $0.flag("is,quoted \"too\"") } == texts.indices.map { $0 % 2 == 0 })
  }

  @Test func linesMayEndEitherWay() throws {
    for text in ["a,b\r\n1,2\r\n", "a,b\n1,2\n"] {
      let sheet = try Self.sheet(text)
      #expect(sheet.count == 1 && sheet[0].text("b") == "2")
    }
  }

  @Test func theMarkOfUTF8IsNoPartOfTheFirstColumn() throws {
    let sheet = try Self.sheet("\u{feff}a,b\r\n1,2\r\n")
    #expect(sheet.columns == ["a", "b"] && sheet[0].text("a") == "1")
  }

  @Test func emptyFieldsAndUnknownColumnsHoldNothing() throws {
    let sheet = try Self.sheet("a,b,c\n,INF,-INF\n")
    #expect(sheet[0].number("a") == nil && sheet[0].text("a") == "" && sheet[0].number("nowhere") == nil)
    #expect(sheet[0].number("b") == .infinity && sheet[0].number("c") == -.infinity)
    #expect(sheet[0].holds("a", "") && sheet[0].holds("b", "INF") && !sheet[0].holds("b", "IN"))
    #expect(sheet.has("a") && !sheet.has("nowhere"))
  }

  @Test func aDamagedFileSaysWhere() {
    let wide = Words("a row of 1 fields, where the header has 2", "此行有 1 个字段，表头有 2 个")
    #expect(throws: ReportError.damaged(file: "t.csv", line: 3, found: wide)) { try Self.sheet("a,b\n1,2\n1\n") }
    // Lines count as an editor counts them, also within a field.
    #expect(throws: ReportError.damaged(file: "t.csv", line: 4, found: wide)) { try Self.sheet("a,b\n1,\"2\n3\"\n1\n") }
    let quote = Words("a quote in the middle of a field", "字段中间有引号")
    #expect(throws: ReportError.damaged(file: "t.csv", line: 2, column: 4, found: quote)) { try Self.sheet("a,b\n街,x\"\n") }
    let behind = Words("text behind the closing quote of a field", "字段的结束引号之后还有文字")
    #expect(throws: ReportError.damaged(file: "t.csv", line: 2, column: 4, found: behind)) { try Self.sheet("a,b\n\"1\"2,3\n") }
    #expect(throws: ReportError.damaged(file: "t.csv", line: 1, column: 3, found: Words("a second column a", "列 a 重复"))) {
      try Self.sheet("a,a\n1,2\n")
    }
    #expect(throws: ReportError.damaged(file: "t.csv", line: 1, found: Words("an empty file", "文件是空的"))) {
      try Self.sheet("\u{feff}")
    }
    for text in ["a,b\n1,2\n1,", "a,b\n1,\"2\n"] {
      #expect(throws: ReportError.self) { try Self.sheet(text) }
    }
  }

  @Test func aFolderWithoutTheFactsOfItsStudyIsRefused() {
    let files = Dictionary(uniqueKeysWithValues: SmallStudy.files.map { ($0.name, $0.bytes) })
    #expect(throws: Never.self) { try ResultSet(files) }
    for file in ["study.json", "estimates.csv", "differences.csv"] {
      var fewer = files
      fewer[file] = nil
      #expect(throws: ReportError.missing(file: file)) { try ResultSet(fewer) }
    }
    var damaged = files
    damaged["study.json"] = Array("{}".utf8)
    #expect(throws: ReportError.self) { try ResultSet(damaged) }
  }
}

import Testing

@testable import Texts

@Suite("Comma-separated values")
struct CSVWriterTests {
  private func line(_ row: [TableValue]) -> String {
    var writer = CSVWriter()
    writer.add(row)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test("fields with commas, quotes and line breaks are quoted, and only they")
  func quoting() {
    #expect(
      line([.text("plain"), .text("a,b"), .text("say \"go\""), .text("two\nlines")])
        == "plain,\"a,b\",\"say \"\"go\"\"\",\"two\nlines\"\r\n")
    #expect(line([.text(""), .empty, .text("派出所，东区")]) == ",,派出所，东区\r\n")
    let odd = ["a\r\nb", "\"", ",", " x ", "\"\"", "'"]
    #expect(Table(line(odd.map { .text($0) })).rows == [odd])
  }

  @Test(
    "texts that a spreadsheet would run are disarmed",
    arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", " =1+1", "＝1+1", "－1", "\u{3000}+1", "\u{FEFF}=1"])
  func injection(text: String) {
    #expect(CSVWriter.disarmed(text) == "'" + text)
    #expect(Table(line([.text(text), .text("x")])).rows == [["'" + text, "x"]])
  }

  @Test("behind a semicolon too, where some spreadsheets begin a cell")
  func semicolons() {
    #expect(CSVWriter.disarmed("a;=1+1") == "a;'=1+1" && CSVWriter.disarmed(";=1;@x") == ";'=1;'@x")
    #expect(CSVWriter.disarmed("plan; 20 % fewer") == "plan; 20 % fewer")
  }

  @Test(
    "what is written is read back as it was",
    arguments: [
      "=1", "'=1", "''=1", "' =1", " =1", "'a", "''", "a;=1", "a;'=1", ";';=", "\t=", "\r\n-x", "a\n+b", "＝", "-", "'", "", "a",
      "a,\"b\"",
      "“=1”", "；=1", "\u{200B}=1",
    ])
  func roundTrip(text: String) throws {
    let fields = try #require(Table(line([.text(text), .text("x")])).rows.first)
    #expect(fields.map(SpreadsheetText.restored) == [text, "x"])
    // Once more: what has been disarmed is a text like others.
    let twice = CSVWriter.disarmed(CSVWriter.disarmed(text))
    #expect(SpreadsheetText.restored(SpreadsheetText.restored(twice)) == text)
  }

  @Test("other texts and all numbers stay as they are")
  func harmless() {
    for text in ["", "a=1", "1-2", "2027-01", "'quoted", "A1:C6"] { #expect(CSVWriter.disarmed(text) == text) }
    #expect(line([.number(-1.5), .integer(-3), .boolean(true)]) == "-1.5,-3,true\r\n")
  }

  @Test("numbers have the fewest digits that read back the same, and nothing stands for nothing")
  func numbers() {
    #expect(line([.number(0.1), .number(100), .number(-0.0), .number(1.0 / 3)]) == "0.1,100,0,0.3333333333333333\r\n")
    #expect(line([.number(.nan), .number(.infinity), .number(-.infinity), .empty]) == ",INF,-INF,\r\n")
    for value in [1e300, 2.5e-300, 0.1 + 0.2, 123456789.125, 1e16, -2.5e-7] {
      let text = line([.number(value)]).dropLast()
      #expect(Double(text) == value)
    }
  }
}

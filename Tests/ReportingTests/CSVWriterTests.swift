import Reporting
import Testing

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
    #expect(CSVReader.rows(Array(line(odd.map { .text($0) }).utf8)) == [odd])
  }

  @Test("texts that a spreadsheet would run are disarmed", arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"])
  func injection(text: String) {
    #expect(CSVWriter.disarmed(text) == "'" + text)
    #expect(CSVReader.rows(Array(line([.text(text), .text("x")]).utf8)) == [["'" + text, "x"]])
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

import Testing

@testable import Texts

@Suite("Fields of comma-separated values")
struct CSVScannerTests {
  @Test("quotes, line ends of both kinds, a byte-order mark and a last line without an end are read")
  func fields() {
    let table = Table("\u{FEFF}a,b\r\n\"1, \"\"one\"\"\",\"two\nlines\"\n,\n\nlast,\"\"")
    #expect(table.rows == [["a", "b"], ["1, \"one\"", "two\nlines"], ["", ""], [""], ["last", ""]])
    #expect(table.faults.isEmpty && !table.isEnded && Table("a\n").isEnded && Table("").rows.isEmpty)
  }

  @Test(
    "a fault is told with its place, and ends its line alone",
    arguments: [
      ("a\"b,c\nd\n", .quoteInField, 1), ("\"a\"b,c\nd\n", .textBehindQuote, 3), ("a\rd\n", .loneReturn, 1),
      ("\"a\"\rd\n", .loneReturn, 3),
    ] as [(String, CSVScanner.Fault.Kind, Int)])
  func faults(text: String, kind: CSVScanner.Fault.Kind, offset: Int) {
    let table = Table(text)
    #expect(table.faults == [CSVScanner.Fault(kind: kind, offset: offset)])
    #expect(table.rows.count == 2 && table.rows.last == ["d"])
  }

  @Test("a quote that is never closed takes the rest")
  func openQuote() {
    let table = Table("a,\"b\nc,d\n")
    #expect(table.faults == [CSVScanner.Fault(kind: .openQuote, offset: 2)] && table.rows == [["a", "b\nc,d\n"]])
  }

  @Test("what is written is read, whatever the texts")
  func roundTrips() {
    var chance = Chance(seed: 5)
    for _ in 0..<2000 {
      let rows = (0...chance.below(3)).map { _ in
        (0...2).map { _ in chance.text(of: ["\"", ",", "\n", "\r", "a", "署", " ", ";", "'"]) }
      }
      var writer = CSVWriter(hasByteOrderMark: chance.below(2) == 0)
      for row in rows { writer.add(row.map { .text($0) }) }
      let table = Table(String(decoding: writer.bytes, as: UTF8.self))
      #expect(table.faults.isEmpty && table.isEnded && table.rows.map { $0.map(SpreadsheetText.restored) } == rows)
    }
  }

  @Test("damaged bytes end in rows and faults, never in a trap")
  func mutants() {
    var chance = Chance(seed: 6)
    for _ in 0..<5000 {
      let text = chance.text(of: ["\"", "\"\"", ",", "\n", "\r", "\r\n", "a", "署", "\u{FEFF}"], upTo: 12)
      let table = Table(text)
      #expect(table.rows.isEmpty == (text.isEmpty || text == "\u{FEFF}"))
    }
  }
}

import Foundation
import Testing
import Texts

@testable import Verification

@Suite("Files of reference records")
struct VerificationFileTests {
  @Test("a bad file is refused with what is wrong and where", arguments: Self.badFiles)
  func badFileIsRefused(json: String, message: String) {
    let error = #expect(throws: VerificationFileError.self) { try Verifier.load(json: json.utf8) }
    #expect(error?.description == message)
    #expect(error?.words.zhHans.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) } == true)
  }

  @Test("numbers, escapes and order of fields are kept")
  func valuesAreKept() throws {
    let json = #" { "z" : [ 1e+16, -0.5, 2.5e-308, 0 ], "a" : "t\u00e9\ud83d\ude00\n/\/", "n" : null, "f" : true } "#
    let value = try ReferenceText(Array(json.utf8)).value
    #expect(
      value
        == .object([
          ReferenceField(name: "z", value: .numbers([1e16, -0.5, 2.5e-308, 0])),
          ReferenceField(name: "a", value: .text("té😀\n//")),
          ReferenceField(name: "n", value: .null),
          ReferenceField(name: "f", value: .flag(true)),
        ]))
    #expect(try ReferenceText(Array(value.json.utf8)).value == value)
  }

  @Test("a file may name the family or leave it to the id, and carry fields we do not read")
  func familyAndForeignFields() throws {
    let json = #"""
      {"meta": {"made": "today"}, "records": [
        {"id": "a/1", "family": "b", "inputs": {"x": 1}, "expected": {"y": 2}, "tolerance": {"rel": 0, "abs": 1}, "more": []},
        {"id": "a/2", "inputs": {"x": 1}, "expected": {"y": 2}, "tolerance": {"rel": 0, "abs": 1}, "source": "S"}]}
      """#
    let records = try Verifier.load(json: json.utf8)
    #expect(records.map(\.family) == ["b", "a"])
    #expect(records.map(\.source) == ["", "S"])
    #expect(records[0].tolerance == .init(relative: 0, absolute: 1))
  }

  @Test("every file of known answers is embedded as it is, and read as a file of the user is; no id is given twice")
  func knownAnswers() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources/Verification/KnownAnswers")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(EmbeddedRecords.files.map(\.name) == names)
    var read: [VerificationRecord] = []
    for file in EmbeddedRecords.files {
      let bytes = try Data(contentsOf: folder.appending(path: file.name))
      #expect(Array(file.text.utf8) == Array(bytes))
      let records = try Verifier.load(json: bytes)
      #expect(!records.isEmpty && records.allSatisfy { !$0.source.isEmpty }, "\(file.name)")
      read += records
    }
    #expect(read == ReferenceLibrary.embedded && Set(read.map(\.id)).count == read.count)
  }

  static let badFiles: [(String, String)] = [
    ("", "line 1, column 1: the file holds no value"),
    ("[1, 2]", "line 1, column 1: the file must hold one object with a list named 'records'"),
    ("{}", "line 1, column 1: the file must have a list named 'records'"),
    ("{\"records\": [\n  {\"id\": 1,}\n]}", "line 2, column 11: a comma after the last value; take it out"),
    ("{\"a\": 1,\n \"a\": 2}", "line 2, column 2: the key \"a\" stands here a second time; it first stands in line 1"),
    ("{\"a\": 01}", "line 1, column 7: “01” is not a number that can be used; numbers look like 12, -0.5 or 1.5e6"),
    ("{\"a\": NaN}", "line 1, column 7: NaN is not a number that can be used; write a finite number"),
    ("{\"a\": nil}", "line 1, column 7: “nil” is no value; texts stand in double quotes: \"nil\""),
    ("{\"a\": 1e999}", "line 1, column 7: a number beyond all that can be used"),
    ("{\"a\": 1.}", "line 1, column 7: “1.” is not a number that can be used; numbers look like 12, -0.5 or 1.5e6"),
    ("{\"a\": \"b}", "line 1, column 7: a text that does not end in its line; close it with a quote"),
    ("{\"a\": \"\\x\"}", #"line 1, column 8: no escape begins like this; escapes are \" \\ \/ \b \f \n \r \t \u0041"#),
    ("{\"a\": \"\\ud800\"}", "line 1, column 8: half of a surrogate pair; write the character itself"),
    ("{\"a\" 1}", "line 1, column 2: no colon after the key \"a\"; write \"a\": and a value"),
    ("{} {}", "line 1, column 4: text after the end of the value; a file holds one value"),
    ("{\"records\": [7]}", "line 1, column 14: record 1 must be an object"),
    ("{\"records\": [{\"id\": 7}]}", "line 1, column 21: record 1 must have a text named 'id'"),
    (
      "{\"records\": [{\"id\": \"a/b\", \"inputs\": {\"x\": 1}, \"expected\": {}, \"tolerance\": {\"rel\": 0, \"abs\": 0}}]}",
      "line 1, column 60: record 1 ('a/b') must have an object named 'expected' with fields in it"
    ),
    (
      "{\"records\": [{\"id\": \"a/b\", \"inputs\": {\"x\": 1}, \"expected\": {\"y\": 1}, \"tolerance\": {\"rel\": -1, \"abs\": 0}}]}",
      "line 1, column 91: record 1 ('a/b'): tolerance 'rel' must be a number that is not negative"
    ),
    (String(repeating: "[", count: 100), "line 1, column 65: more than 64 levels of nesting"),
  ]
}

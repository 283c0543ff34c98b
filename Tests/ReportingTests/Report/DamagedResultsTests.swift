import Experiments
import Foundation
import Testing
import Texts

@testable import Reporting

/// Result files are input: whatever became of them, a report is made or the place is told where they are damaged.
@Suite("Damaged results")
struct DamagedResultsTests {
  private static let files: [String: [UInt8]] = {
    let all = ResultFiles.all(
      SmallStudy.crimeResult, names: SmallStudy.names,
      goals: SmallStudy.checks.flatMap { check in (0..<2).map { SmallStudy.crimeResult.finding(check, arm: $0) } },
      inputs: [
        ResultFile(name: "scenarios/today.json", text: "{}\n"),
        ResultFile(
          name: "scenarios/plan.json",
          text: "{\"rollout\": {\"gate\": {\"goIf\": [{\"outcome\": \"crimeRecorded.count\", \"atMost\": 3}]}}}\n"),
      ], study: SmallStudy.facts)
    return Dictionary(uniqueKeysWithValues: all.filter { ResultSet.isRead($0.name) }.map { ($0.name, $0.bytes) })
  }()

  private static func text(_ file: String) throws -> String { String(decoding: try #require(files[file]), as: UTF8.self) }

  /// What the reader of a folder says when a file holds something else.
  private func fault(_ file: String, _ content: String?) -> ReportError? {
    var files = Self.files
    files[file] = content.map { Array($0.utf8) }
    do { _ = try ResultSet(files) } catch { return error }
    return nil
  }

  /// The file with a field replaced in the row of a number, the header being 0.
  private func replacing(_ file: String, row: Int, _ column: String, _ value: String) throws -> (text: String, place: Int) {
    var lines = try Self.text(file).components(separatedBy: "\r\n")
    let names = lines[0].drop { $0 == "\u{feff}" }.components(separatedBy: ",")
    let place = try #require(names.firstIndex(of: column), "\(file) \(column)")
    var cells = lines[row].components(separatedBy: ",")
    cells[place] = value
    lines[row] = cells.joined(separator: ",")
    return (lines.joined(separator: "\r\n"), cells.prefix(place).reduce(1) { $0 + $1.count + 1 })
  }

  @Test("whole results are read")
  func whole() { #expect(fault("nothing.txt", "") == nil) }

  @Test(
    "a number that no study writes is told with file, line, column, what was found and what is allowed",
    arguments: [
      ("estimates.csv", "mean", "INF", "a number"), ("differences.csv", "q05", "nan", "a number"),
      ("differences.csv", "shareLower", "1.5", "a number from 0 to 1"),
      ("account.csv", "inBase", "1e308", "a whole number from 0 is"),
      ("histograms.csv", "calls", "0", "a whole number from 1 is"),
      ("histograms.csv", "fromMs", "-1", "a whole number"), ("hourly.csv", "weekday", "8", "a whole number from 1 to 7"),
      ("replications.csv", "responseMinutesMean", "soon", "a number"), ("zones.csv", "zone", "Z9", "a zone of the study"),
      ("monthly.csv", "month", "2027-13", "a month of the study"), ("ledger.csv", "isFull", "yes", "true or false"),
      ("stations.csv", "openedShare", "0x1p-1", "a number from 0 to 1"), ("goals.csv", "condition", "most", "atLeast, atMost"),
      ("evaluations.csv", "treatedAfter", "-1", "a number from 0 is"), ("flows.csv", "toZone", "nowhere", "a zone of the study"),
      ("displacement.csv", "netMean", "−3", "a number"), ("assumptions.csv", "evidence", "rumour", "assumption, judgement"),
      ("staffing.csv", "side", "both", "precinct, stations"), ("account.csv", "window", "later", "a window of the study"),
    ])
  func cells(file: String, column: String, value: String, allowed: String) throws {
    // Behind a row of quoted fields where there are several.
    let row = file == "stations.csv" ? 1 : 2
    let (text, place) = try replacing(file, row: row, column, value)
    guard case .damaged(file, row + 1, place, let found)? = fault(file, text) else {
      Issue.record("\(file): \(String(describing: fault(file, text)))")
      return
    }
    #expect(found.en.hasPrefix("\(column): found “\(value)”, where \(allowed)"), "\(found)")
    #expect(found.zhHans.hasPrefix("\(column)：应为") && found.zhHans.hasSuffix("实际为“\(value)”"), "\(found)")
  }

  @Test("quantiles out of order, a row twice, lost rows and a lost table are told")
  func rows() throws {
    let (text, place) = try replacing("monthly.csv", row: 1, "q05", "1e9")
    guard case .damaged("monthly.csv", 2, let column, let found)? = fault("monthly.csv", text) else {
      Issue.record("not told")
      return
    }
    #expect(column > place && found.en.hasPrefix("q25: found ") && found.en.hasSuffix("less than q05, which is 1e9"), "\(found)")
    var lines = try Self.text("zones.csv").components(separatedBy: "\r\n")
    let row = lines.remove(at: 4)
    #expect(
      fault("zones.csv", lines.joined(separator: "\r\n"))
        == .damaged(
          file: "zones.csv", line: lines.count - 1,
          found: Words(
            "\(lines.count - 2) rows, where study.json tells of \(lines.count - 1): rows are lost or were added",
            "有 \(lines.count - 2) 行，按 study.json 应有 \(lines.count - 1) 行：有行缺失或多出")))
    lines.insert(contentsOf: [row, row], at: 4)
    #expect(
      fault("zones.csv", lines.joined(separator: "\r\n"))
        == .damaged(
          file: "zones.csv", line: 6,
          found: Words("arm: a second row with the same arm, window, zone, outcome", "arm：arm、window、zone、outcome 与另一行相同")))
    #expect(
      fault("flows.csv", nil)
        == .lost(file: "flows.csv", rows: try Self.text("flows.csv").components(separatedBy: "\r\n").count - 2))
  }

  @Test("a column that no study writes is told, and the loss of one that names rows")
  func columns() throws {
    let text = try Self.text("monthly.csv")
    #expect(
      fault("monthly.csv", text.replacingOccurrences(of: ",q50,", with: ",median,"))
        == .damaged(file: "monthly.csv", line: 1, found: Words("a column “median”, which no study writes", "“median” 列，研究不写此列")))
    let lines = text.components(separatedBy: "\r\n").map {
      $0.isEmpty ? "" : $0.split(separator: ",", omittingEmptySubsequences: false).dropFirst().joined(separator: ",")
    }
    #expect(
      fault("monthly.csv", lines.joined(separator: "\r\n"))
        == .damaged(file: "monthly.csv", line: 1, found: Words("no column arm", "缺少 arm 列")))
  }

  @Test(
    "study.json is held against what a study can be",
    arguments: [
      ("\"days\": 30", "\"days\": -1", "windows[0].days: found -1, where 0 to 400000 is allowed"),
      ("\"days\": 30", "\"days\": \"30\"", "windows[0].days: found “\"30\"”, where a whole number is needed"),
      ("\"days\": 30", "\"day\": 30", "windows[0]: there is no days"),
      ("\"replications\": 6", "\"replications\": 0", "replications: found 0, where 1 to 16777215 is allowed"),
      ("\"population\": ", "\"population\": 1e308, \"people\": ", "found 1e308, a number larger than any result"),
      ("\"x\": 0.5", "\"x\": 50000", "zones[0].x: found 50000.0, where −40075 to 40075 km is allowed"),
      ("[\"2027-02\"]", "[\"2027-01\"]", "windows[1].months[0]: found 2027-01, which does not come after 2027-01"),
      ("{\"id\": \"plan\"", "{\"id\": \"today\"", "arms[1].id: a second one of the name “today”"),
      ("\"none\", ", "", "zones[0].roles: found 1 roles of 2 arms"),
    ])
  func study(old: String, new: String, expected: String) throws {
    let text = try Self.text("study.json")
    let range = try #require(text.range(of: old), "\(old)")
    guard
      case .damaged("study.json", let line, let column, let found)? = fault(
        "study.json", text.replacingCharacters(in: range, with: new))
    else {
      Issue.record("not told: \(new)")
      return
    }
    #expect(found.en.hasPrefix(expected), "\(found)")
    #expect(line == text[..<range.lowerBound].count { $0 == "\n" } + 1 && column >= 1)
  }

  @Test("whatever is done to a file, a report is made or the file is named with a line that it has")
  func mutants() throws {
    var draw = Draw(state: 20_271)
    let names = Self.files.keys.sorted()
    var (made, refused) = (0, 0)
    for number in 0..<80 {
      let file = names[number % names.count]
      var files = Self.files
      let content = file.hasSuffix(".csv") ? draw.damagedTable(try Self.text(file)) : draw.damagedText(try Self.text(file))
      files[file] = Array(content.utf8)
      do {
        let results = try ResultSet(files)
        // Drawing takes most of the time: some of those that are read are drawn.
        if made < 5 { #expect(!Report.html(results).isEmpty) }
        made += 1
      } catch {
        refused += 1
        switch error {
        case .damaged(let found, let line, let column, let why):
          #expect((found == file || file == StudyFacts.file) && line >= 1 && column >= 1 && !why.en.isEmpty, "\(error)")
          #expect(line <= files[found]!.count { $0 == 10 } + 1, "\(error)")
        case .missing(let found), .lost(let found, _): #expect(found == file || file == StudyFacts.file, "\(error)")
        case .tooLarge: Issue.record("\(error)")
        }
      }
    }
    #expect(made > 8 && refused > 35, "\(made) made, \(refused) refused")
  }
}

/// A stream of damage.
private struct Draw {
  var state: UInt64

  mutating func below(_ count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(max(1, count)))
  }

  mutating func one<Value>(of values: [Value]) -> Value { values[below(values.count)] }

  private static let values = [
    "", "0", "1", "-1", "0.5", "-0.25", "7", "1e9", "1e15", "-1e15", "1e308", "-1e308", "1e-308", "nan", "INF", "-INF", "inf",
    "x",
    "true", "null", "\"", "99999999999999999999", "0x10", "1,2", "’", "\u{202e}", "2027-13",
  ]

  mutating func damagedTable(_ text: String) -> String {
    var lines = text.components(separatedBy: "\r\n")
    let row = below(lines.count)
    switch below(8) {
    case 0: lines.remove(at: row)
    case 1: lines.insert(lines[row], at: row)
    case 2: lines.swapAt(row, below(lines.count))
    case 3: return damagedText(text)
    default:
      var cells = lines[row].components(separatedBy: ",")
      cells[below(cells.count)] = one(of: Self.values)
      lines[row] = cells.joined(separator: ",")
    }
    return lines.joined(separator: "\r\n")
  }

  mutating func damagedText(_ text: String) -> String {
    var bytes = Array(text.utf8)
    let place = below(bytes.count)
    switch below(6) {
    case 0: bytes.removeSubrange(place...)
    case 1: bytes.remove(at: place)
    case 2: bytes[place] = UInt8(below(256))
    default:
      // A number somewhere, or what stands where one could.
      let digits = bytes.indices.filter { (48...57).contains(bytes[$0]) && ($0 == 0 || !(46...57).contains(bytes[$0 - 1])) }
      guard !digits.isEmpty else { return text }
      let start = one(of: digits)
      let end = bytes[start...].firstIndex { !(46...57).contains($0) } ?? bytes.endIndex
      bytes.replaceSubrange(start..<end, with: Array(one(of: Self.values).utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

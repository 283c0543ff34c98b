import Experiments
import Foundation
import StationModel
import Testing
import Texts

@testable import Reporting

@Suite("Result files")
struct ResultFilesTests {
  let files = SmallStudy.files

  private func file(_ name: String) throws -> [UInt8] { try #require(files.first { $0.name == name }, "\(name)").bytes }

  private func rows(_ name: String) throws -> [[String: String]] {
    let rows = CSVReader.rows(try file(name))
    let head = try #require(rows.first)
    return rows.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(head, $0)) }
  }

  @Test("every file of the interface is there, and JSON is JSON")
  func names() throws {
    let names = Set(files.map(\.name))
    for name in [
      "replications.csv", "histograms.csv", "hourly.csv", "zones.csv", "zones.geojson", "monthly.csv", "estimates.csv",
      "differences.csv", "goals.csv", "ledger.csv", "staffing.csv", "stations.csv", "datapackage.json",
      "study.json", "assumptions.csv", "claims.csv",
      "scenarios/today.json", "scenarios/plan.json",
    ] { #expect(names.contains(name), "\(name)") }
    #expect(!names.contains("estimates.json"), "it would say what estimates.csv says")
    for file in files where file.name.hasSuffix("json") {
      #expect(throws: Never.self, "\(file.name)") { try JSONSerialization.jsonObject(with: Data(file.bytes)) }
    }
  }

  @Test("the data package names every column of every table, in order")
  func dataPackage() throws {
    let package = try #require(
      try JSONSerialization.jsonObject(with: Data(file("datapackage.json"))) as? [String: Any])
    let resources = try #require(package["resources"] as? [[String: Any]])
    for table in files where table.name.hasSuffix(".csv") {
      let resource = try #require(resources.first { $0["path"] as? String == table.name }, "\(table.name)")
      let fields = try #require((resource["schema"] as? [String: Any])?["fields"] as? [[String: String]])
      #expect(CSVReader.rows(table.bytes)[0] == fields.compactMap { $0["name"] }, "\(table.name)")
      #expect(fields.allSatisfy { ["string", "integer", "number", "boolean"].contains($0["type"]) && $0["description"] != "" })
    }
  }

  @Test("the key of every table names each of its rows once")
  func keys() throws {
    let package = try #require(try JSONSerialization.jsonObject(with: Data(file("datapackage.json"))) as? [String: Any])
    let resources = try #require(package["resources"] as? [[String: Any]])
    #expect(
      Set(resources.compactMap { $0["path"] as? String })
        == Set(files.map(\.name) + ["run.json"]).subtracting(["datapackage.json"]))
    var found = 0
    for resource in resources {
      guard let schema = resource["schema"] as? [String: Any], let key = schema["primaryKey"] as? [String] else { continue }
      let path = try #require(resource["path"] as? String)
      let rows = CSVReader.rows(try file(path))
      let places = try key.map { try #require(rows[0].firstIndex(of: $0), "\(path): \($0)") }
      #expect(Set(rows.dropFirst().map { row in places.map { row[$0] } }).count == rows.count - 1, "\(path)")
      found += 1
    }
    #expect(found > 10)
  }

  @Test("tables begin with the mark of UTF-8, and study.json tells how many rows each has")
  func marks() throws {
    let facts = try StudyFacts(file("study.json"))
    for table in files where table.name.hasSuffix(".csv") {
      #expect(table.bytes.starts(with: [0xEF, 0xBB, 0xBF]), "\(table.name)")
      #expect(facts.tables?[table.name] == CSVReader.rows(table.bytes).count - 1, "\(table.name)")
    }
  }

  @Test("no text of any table begins like a formula")
  func disarmed() throws {
    let table = try rows("assumptions.csv")
    #expect(table.map { $0["path"] } == ["a.b", "a.c", "a.c"] && table.map { $0["arm"] } == ["", "today", "plan"])
    // A negative number is none, and a source may be anything.
    #expect(table.map { $0["value"] } == ["-0.2", "'=1+1", "'@home"] && table[0]["source"] == "'+86 police")
    #expect(table[0]["low"] == "-0.3" && table[0]["high"] == "-0.1" && table[1]["low"] == "")
  }

  @Test("columns hold what their types say")
  func types() {
    for table in ResultTables(SmallStudy.result, names: SmallStudy.names, goals: SmallStudy.goals).all {
      table.forEachRow { row in
        for (column, value) in zip(table.columns, row) {
          switch (value, column.kind) {
          case (.empty, _), (.text, .string), (.integer, .integer), (.number, .number), (.integer, .number), (.boolean, .boolean):
            break
          default: Issue.record("\(table.file): \(column.name) is \(column.kind), not \(value)")
          }
        }
      }
    }
  }

  @Test("replications give back every value of the city to eight digits")
  func replications() throws {
    let rows = try rows("replications.csv")
    #expect(rows.count == 8 * 2 * 3)
    let values = SmallStudy.result.values(Measurement(.responseMinutesMean, window: .window(1)), arm: 1)
    let read = rows.filter { $0["arm"] == "plan" && $0["window"] == "after" }
    for (row, value) in zip(read, values) {
      #expect(abs(try #require(Double(row["responseMinutesMean"] ?? "")) / value - 1) <= 5e-8)
    }
    #expect(read.map { $0["replication"] } == (0..<8).map { String($0) })
  }

  @Test("differences are those of the pairs, adjusted within their scope and window")
  func differences() throws {
    let rows = try rows("differences.csv")
    let found = try #require(
      rows.first { $0["outcome"] == "responseMinutesMean" && $0["scope"] == "treated" && $0["window"] == "after" })
    let difference = try #require(
      SmallStudy.result.difference(Measurement(.responseMinutesMean, scope: .treated, window: .window(1)), from: 0, to: 1))
    #expect(found["zonesOf"] == "plan" && abs(Double(found["difference"] ?? "")! / difference.mean - 1) <= 5e-8)
    #expect(Double(found["pHolm"] ?? "")! >= Double(found["p"] ?? "")!)
    let same = try #require(rows.first { $0["outcome"] == "callsCount" && $0["scope"] == "city" && $0["window"] == "after" })
    #expect(same["shareEqual"] == "1" && same["p"] == "" && same["pHolm"] == "" && same["varianceReduction"] == "INF")
  }

  @Test("the ledger's cents add up to the capital of all futures")
  func ledger() throws {
    let cents = try rows("ledger.csv").filter { $0["arm"] == "plan" && $0["category"] == "capital" }
      .reduce(Int64(0)) { $0 + Int64($1["centsOfAllFutures"] ?? "")! }
    let capital = SmallStudy.result.values(Measurement(.capitalTotal), arm: 1).reduce(0, +)
    #expect(abs(Double(cents) / 100 - capital) < 1e-6)
  }

  @Test("hours of the week hold all calls of the window")
  func hourly() throws {
    let rows = try rows("hourly.csv").filter { $0["arm"] == "today" && $0["window"] == "before" }
    #expect(rows.count == 168)
    // Thirty days from the fourth weekday: each weekday four times, two of them five times.
    let calls = rows.reduce(0.0) { sum, row in
      let days = SmallStudy.result.layout.weekdays[0][Int(row["weekday"] ?? "")! - 1]
      return sum + Double(row["callsPerHour"] ?? "")! * Double(days)
    }
    let mean = try #require(SmallStudy.result.estimate(Measurement(.callsCount, window: .window(0)), arm: 0)).mean
    // Eight digits of each of 168 hours.
    #expect(abs(calls - mean) < mean * 5e-8)
  }

  @Test("the files know nothing of how the run was made")
  func reproducible() {
    let again = ResultFiles.all(
      SmallStudy.result, names: SmallStudy.names, goals: SmallStudy.goals, inputs: SmallStudy.copies, study: SmallStudy.facts)
    #expect(files == again)
  }

  @Test("resources of the data package have the names that the standard allows, each once")
  func resourceNames() throws {
    let copies = ["现状", "方案", "plan (b)", "Plan_b"].map { ResultFile(name: ResultFiles.scenarioFile($0), text: "{}") }
    let all = ResultFiles.all(SmallStudy.result, names: SmallStudy.names, inputs: copies, study: SmallStudy.facts)
    let bytes = try #require(all.first { $0.name == "datapackage.json" }).bytes
    let package = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    let names = try #require(package["resources"] as? [[String: Any]]).compactMap { $0["name"] as? String }
    #expect(names.allSatisfy { $0.wholeMatch(of: /[a-z0-9._-]+/) != nil }, "\(names)")
    #expect(Set(names).count == names.count)
  }
}

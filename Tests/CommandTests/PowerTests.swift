import Foundation
import Testing

@Suite("The power of a pilot", .enabled(if: RolloutBinary.isBuilt, Comment(rawValue: RolloutBinary.missing)))
struct PowerTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try .withTinyCity()
    try folder.write(TinyCity.pilot, to: "pilot.jsonc")
  }

  @Test("it is a table of sites by months, and the same as JSON") func table() throws {
    let outcome = try RolloutBinary.run(
      "power", "pilot.jsonc", "--sites", "1,2", "--months", "1,2", "-n", "3", "-q", in: folder.url)
    try #require(outcome.status == 0, "\(outcome.errors)")
    let lines = outcome.output.split(whereSeparator: \.isNewline)
    #expect(lines[0].hasPrefix("sites  months  true effect"))
    #expect(lines[1...4].map { $0.split(separator: " ").prefix(2).joined(separator: "×") } == ["1×1", "1×2", "2×1", "2×2"])
    let json = try RolloutBinary.run(
      "power", "pilot.jsonc", "--sites", "2", "--months", "1", "-n", "3", "-q", "--json", in: folder.url)
    let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: [[String: Any]]]
    let row = try #require(object?["designs"]?.first)
    #expect(row["sites"] as? Int == 2 && row["futures"] as? Int == 3 && row["trueEffect"] as? Double == 0)
  }

  @Test("with -o the table is a folder of results, the same whatever the threads") func folderOfResults() throws {
    for (threads, name) in [("1", "one"), ("2", "two")] {
      let outcome = try RolloutBinary.run(
        "power", "pilot.jsonc", "--sites", "1,2", "--months", "1", "-n", "3", "-q", "--threads", threads, "-o", name,
        in: folder.url)
      try #require(outcome.status == 0, "\(outcome.errors)")
    }
    let table = try folder.text("one/power.csv")
    let rows = table.split(separator: "\r\n")
    #expect(try rows.count == 3 && table == folder.text("two/power.csv"))
    #expect(rows[0].hasPrefix("sites,months,chosen,futures,trueChange,trueChangeLow95,trueChangeHigh95,"))
    // Stations that only keep a door change nothing.
    #expect(rows[1].hasPrefix("1,1,listed,3,0,0,0,0,0,0,"))
    #expect(try folder.files("one").keys.sorted() == ["datapackage.json", "power.csv", "run.json"])
  }

  @Test("what it cannot do is said with the right exit code") func refuses() throws {
    for (arguments, status, text) in [
      (["power", "today.jsonc"], 65, "no rollout.pilot"), (["power", "none.jsonc"], 66, "none.jsonc"),
      (["power", "pilot.jsonc", "--sites", "3"], 64, "lists 2 sites"),
      (["power", "pilot.jsonc", "--months", "9"], 64, "warmUpDays"), (["power", "pilot.jsonc", "--sites", "1,x"], 64, "--sites"),
    ] as [([String], Int32, String)] {
      let outcome = try RolloutBinary.run(arguments, in: folder.url)
      #expect(outcome.status == status && outcome.errors.contains(text), "\(arguments): \(outcome.errors)")
    }
  }
}

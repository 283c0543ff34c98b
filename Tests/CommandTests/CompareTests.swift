import Foundation
import Testing

@Suite("Comparing scenarios", .enabled(if: RolloutBinary.isBuilt, Comment(rawValue: RolloutBinary.missing)))
struct CompareTests {
  private let folder: TemporaryFolder
  private let pair = ["today.jsonc", "plan.jsonc"]

  init() throws {
    folder = try .withTinyCity()
  }

  private func compare(_ options: String...) throws -> RolloutBinary.Outcome {
    try RolloutBinary.run(["compare"] + pair + options, in: folder.url)
  }

  @Test("results do not depend on the number of threads, but for run.json")
  func threads() throws {
    let one = try compare("-n", "5", "--threads", "1", "-o", "one")
    let two = try compare("-n5", "--threads=2", "-o", "two")
    #expect(one.status == 0, "\(one.errors)")
    #expect(two.status == 0, "\(two.errors)")
    #expect(one.output.replacing("Files: one\n", with: "") == two.output.replacing("Files: two\n", with: ""))
    var first = try folder.files("one")
    var second = try folder.files("two")
    #expect(first.removeValue(forKey: "run.json") != nil)
    #expect(second.removeValue(forKey: "run.json") != nil)
    #expect(first.keys.sorted() == second.keys.sorted())
    #expect(first.keys.contains("estimates.csv"))
    #expect(first.keys.contains("differences.csv"))
    #expect(first.keys.contains("scenarios/plan.json"))
    for (name, data) in first { #expect(second[name] == data, "\(name) differs") }
  }

  @Test("a Chinese environment gets a Chinese terminal, and files of the same bytes; --lang says otherwise")
  func languages() throws {
    func run(_ locale: String, _ options: String, _ name: String) throws -> RolloutBinary.Outcome {
      try RolloutBinary.shell(
        "\(locale) \"$ROLLOUT\" compare today.jsonc plan.jsonc -n 2 -q \(options) -o \(name)", in: folder.url)
    }
    func isChinese(_ text: String) -> Bool { text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) } }
    let english = try run("", "", "en")
    let chinese = try run("LANG=zh_CN.UTF-8", "", "zh")
    #expect(english.status == 0 && chinese.status == 0, "\(chinese.errors)")
    #expect(!isChinese(english.output) && isChinese(chinese.output))
    #expect(try folder.files("en")["report.html"] == folder.files("zh")["report.html"])
    #expect(!isChinese(try run("LC_ALL=C LANG=zh_CN.UTF-8", "", "c").output))
    #expect(!isChinese(try run("LANG=zh_CN.UTF-8", "--lang en", "chosen").output))
    #expect(isChinese(try run("LANG=en_GB.UTF-8", "--lang zh", "short").output))
    #expect(try folder.text("short/report.html").contains("<html lang=\"zh-Hans\">"))
  }

  @Test("every setting stands in the results: once where the arms agree, arm by arm where they differ, with what is drawn")
  func assumptions() throws {
    _ = try compare("-n1", "-q", "-o", "out")
    let table = try folder.text("out/assumptions.csv").split(whereSeparator: \.isNewline)
    func rows(_ path: String) -> [Substring] { table.filter { $0.contains(",\(path),") } }
    #expect(rows("organisations.precinct.posts.car.count").map { $0.prefix { $0 != "," } } == ["today", "plan"])
    #expect(rows("organisations.precinct.posts.car.count").map { $0.split(separator: ",")[2] } == ["1", "2"])
    #expect(rows("city.residents").count == 1 && rows("city.residents")[0].hasPrefix(",city.residents,4000,persons,,,,"))
    let drawn = try #require(rows("calls.aid.per1000PerYear").first)
    // 900 × 0.8225 and 900 × 1.2275, the tails of 5 %.
    #expect(drawn.contains(",740.25,1104.75,\"{ times: { uniform: [0.8, 1.25] } }\","), "\(drawn)")
    // Defaults hold too.
    #expect(rows("calendar.holidays").isEmpty && rows("calls.aid.dispersion").count == 1)
  }

  @Test("what nobody can measure is a missed goal: named, and exit 1")
  func undefinedGoals() throws {
    // Nobody responds; and no call is left open today, but all are tomorrow.
    try folder.write(
      TinyCity.today.replacing("\"does\": [\"respond\"]", with: "\"does\": [\"patrol\"]").replacing(
        "\"atMost\": 0.001", with: "\"atMost\": 60"), to: "nobody.jsonc")
    let nobody = try RolloutBinary.run(["run", "nobody.jsonc", "-n", "2", "--require-goals", "-o", "nobody"], in: folder.url)
    #expect(nobody.status == 1, "\(nobody.errors)")
    #expect(nobody.errors.contains("goal missed: response in nobody: not defined"), "\(nobody.errors)")
    let goals = try folder.text("nobody/goals.csv").split(whereSeparator: \.isNewline)
    #expect(goals[1].contains(",2,2,0,0,0,false,"), "\(goals[1])")

    try folder.write(
      TinyCity.today.replacing(
        "{ \"id\": \"impossible\", \"outcome\": \"responseMinutes.mean\", \"atMost\": 0.001 }",
        with: "{ \"id\": \"open\", \"outcome\": \"callsOpen.count\", \"changeFrom\": \"base\", \"atMostShare\": 0.1 }"
      ).replacing("\"atMost\": 1000", with: "\"atLeast\": 0"), to: "today.jsonc")
    try folder.write(
      TinyCity.plan.replacing("\"does\": [\"respond\"]", with: "").replacing(
        "\"count\": 2", with: "\"count\": 2, \"does\": [\"patrol\"]"), to: "plan.jsonc")
    let rise = try compare("-n2", "--require-goals", "-o", "rise")
    #expect(rise.status == 1 && rise.errors.contains("goal missed: open in plan"), "\(rise.errors)")
    #expect(try folder.text("rise/goals.csv").contains(",INF,"))
  }

  @Test("another seed gives other runs")
  func seeds() throws {
    _ = try compare("-n2", "-o", "one")
    _ = try compare("-n2", "--seed", "2", "-o", "two")
    #expect(try folder.text("one/replications.csv") != folder.text("two/replications.csv"))
  }

  @Test("^C keeps a contiguous prefix and says so")
  func interrupt() throws {
    let running = try RolloutBinary.start(
      "compare", pair[0], pair[1], "-n", "20000", "--threads", "2", "-o", "cut", in: folder.url)
    // Its log grows as soon as runs are finished.
    let log = folder.url.appendingPathComponent("cut/.rollout-unfinished/replications.log")
    let end = Date(timeIntervalSinceNow: 60)
    while Date() < end, ((try? Data(contentsOf: log))?.count { $0 == UInt8(ascii: "\n") } ?? 0) < 3 {
      Thread.sleep(forTimeInterval: 0.05)
    }
    running.send(SIGINT)
    let outcome = try running.finish()
    #expect(outcome.status == 130, "\(outcome.errors)")
    #expect(outcome.errors.contains("stopping after the runs under way"))
    let rows = try folder.text("cut/replications.csv").split(whereSeparator: \.isNewline).dropFirst()
    let numbers = Set(rows.compactMap { row in row.split(separator: ",").compactMap { Int($0) }.first })
    #expect(numbers.count >= 2)
    #expect(numbers == Set(0..<numbers.count))
    #expect(outcome.errors.contains("of 20000 runs"), "\(outcome.errors)")
  }

  @Test("a second ^C ends it at once, without results")
  func secondInterrupt() throws {
    let running = try RolloutBinary.start("run", pair[0], "-n", "20000", "--threads", "1", "-o", "cut", in: folder.url)
    #expect(running.waitForErrors(containing: "10 %", seconds: 0.5) == false)
    running.send(SIGSTOP)
    // While it stands still both signals are kept, one of each kind.
    running.send(SIGINT)
    running.send(SIGTERM)
    running.send(SIGCONT)
    #expect(try running.finish().status == 130)
    #expect(try folder.files("cut")["run.json"] == nil)
  }

  @Test("a missed goal is a failure only when goals are required")
  func requiredGoals() throws {
    #expect(try RolloutBinary.run("run", pair[0], "-n2", "-q", "-o", "a", in: folder.url).status == 0)
    #expect(try RolloutBinary.run("run", pair[0], "-n2", "-q", "-o", "b", "--require-goals", in: folder.url).status == 1)
  }

  @Test("progress is a line every tenth where nobody watches, and nothing when quiet")
  func progress() throws {
    let told = try compare("-n10", "-o", "told")
    #expect(told.errors.contains("100 %"))
    #expect(!told.errors.contains("\r"))
    let quiet = try compare("-n10", "-o", "quiet", "-q")
    #expect(quiet.errors.isEmpty)
    #expect(!quiet.output.isEmpty)
  }

  @Test("a broken arm is status 65 with every problem")
  func brokenArm() throws {
    try folder.write("{ \"format\": \"rollout/1\", \"extends\": \"today.jsonc\", \"citty\": {} }", to: "bad.jsonc")
    let outcome = try RolloutBinary.run("compare", pair[0], "bad.jsonc", in: folder.url)
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("error[unknown-key]"))
    #expect(outcome.output.isEmpty)
  }

  @Test("run simulates one scenario and judges its goals")
  func runOne() throws {
    let outcome = try RolloutBinary.run("run", pair[1], "-n", "3", "-o", "one", in: folder.url)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("3 runs"))
    let files = try folder.files("one")
    #expect(files["goals.csv"] != nil)
    #expect(files["scenarios/plan.json"] != nil)
  }

  @Test("--json prints one JSON value and nothing else")
  func json() throws {
    let outcome = try compare("-n2", "-o", "one", "--json", "-q")
    let all = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let parts = ["estimates", "differences", "goals"].map { all[$0] as? [[String: Any]] ?? [] }
    #expect(parts.allSatisfy { !$0.isEmpty } && all["version"] is String)
    let differences = parts[1].filter { $0["outcome"] as? String == "responseMinutes.mean" && $0["scope"] as? String == "city" }
    #expect(Set(differences.map { "\($0["a"] ?? "") \($0["b"] ?? "")" }) == ["today plan"])
    #expect(parts[2].contains { $0["arm"] as? String == "plan" && $0["met"] is Int })
  }
}

import Foundation
import Testing

@Suite("Folders of results", .enabled(if: RolloutBinary.isBuilt, Comment(rawValue: RolloutBinary.missing)))
struct OutputFolderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try .withTinyCity()
  }

  private func compare(_ options: String...) throws -> RolloutBinary.Outcome {
    try RolloutBinary.run(["compare", "today.jsonc", "plan.jsonc", "-q"] + options, in: folder.url)
  }

  private func make(_ path: String) throws {
    try FileManager.default.createDirectory(at: folder.url.appendingPathComponent(path), withIntermediateDirectories: true)
  }

  @Test("a folder that holds something else is refused before anything is simulated, with --force too")
  func foreign() throws {
    try make("mine")
    try folder.write("precious", to: "mine/notes.txt")
    for force in [[], ["--force"]] {
      let outcome = try RolloutBinary.run(
        ["compare", "today.jsonc", "plan.jsonc", "-n", "1000000", "-o", "mine"] + force, in: folder.url)
      #expect(outcome.status == 73)
      #expect(outcome.errors.contains("mine is not empty"), "\(outcome.errors)")
    }
    #expect(try folder.files("mine").keys.sorted() == ["notes.txt"])
  }

  @Test("results are replaced with --force, and what a person put beside them stays", arguments: ["out", ""])
  func replaced(name: String) throws {
    let place = name.isEmpty ? "results/local/today-plan" : name
    let named = name.isEmpty ? [] : ["-o", name]
    func run(_ options: [String]) throws -> Int32 {
      try RolloutBinary.run(["compare", "today.jsonc", "plan.jsonc", "-q"] + named + options, in: folder.url).status
    }
    #expect(try run(["-n1"]) == 0)
    try folder.write("precious", to: "\(place)/notes.md")
    if !name.isEmpty { #expect(try run(["-n2"]) == 73) }
    #expect(try run(["-n2", "--force"]) == 0)
    #expect(try folder.text("\(place)/notes.md") == "precious")
    #expect(try folder.text("\(place)/run.json").contains("\"replications\": 2"))
    try FileManager.default.removeItem(at: folder.url.appendingPathComponent("\(place)/run.json"))
    #expect(try run(["-n1", "--force"]) == 73)
  }

  @Test("a folder with a file that the run reads is never written to")
  func inputs() throws {
    #expect(try compare("-n1", "-o", ".", "--force").status == 73)
    #expect(try compare("-n1", "-o", "out").status == 0)
    let before = try folder.files("out")
    for place in ["out", "./out/", "link"] {
      if place == "link" {
        try FileManager.default.createSymbolicLink(
          at: folder.url.appendingPathComponent("link"), withDestinationURL: folder.url.appendingPathComponent("out"))
      }
      let outcome = try RolloutBinary.run("run", "out/scenarios/plan.json", "-n1", "-o", place, "--force", in: folder.url)
      #expect(outcome.status == 73 && outcome.errors.contains("which this run reads"), "\(outcome.errors)")
    }
    #expect(try folder.files("out") == before)
    // Files of commands that write one.
    for command in [
      ["trace", "plan.jsonc", "--days", "1", "-o", "today.jsonc"], ["check", "plan.jsonc", "--junit", "plan.jsonc"],
    ] {
      let outcome = try RolloutBinary.run(command, in: folder.url)
      #expect(outcome.status == 73 && outcome.errors.contains("is read by this command"), "\(outcome.errors)")
    }
    #expect(try folder.text("plan.jsonc") == TinyCity.plan && folder.text("today.jsonc") == TinyCity.today)
  }

  @Test("two runs in one folder: the second is refused at once")
  func twoRuns() throws {
    let first = try RolloutBinary.start("run", "today.jsonc", "-n", "100000", "-o", "out", "-q", in: folder.url)
    let log = folder.url.appendingPathComponent("out/.rollout-unfinished/replications.log").path
    let end = Date(timeIntervalSinceNow: 60)
    while Date() < end, !FileManager.default.fileExists(atPath: log) { Thread.sleep(forTimeInterval: 0.02) }
    let second = try RolloutBinary.run("run", "today.jsonc", "-n1", "-o", "out", "--force", in: folder.url)
    #expect(second.status == 73 && second.errors.contains("another run is at work in out"), "\(second.errors)")
    first.send(SIGINT)
    #expect(try first.finish().status == 130)
    #expect(try folder.text("out/run.json").contains("\"seed\": \"1\""))
  }

  @Test("an interrupted run leaves the results of a finished one")
  func interrupted() throws {
    #expect(try compare("-n3", "-o", "out").status == 0)
    let before = try folder.files("out")
    let running = try RolloutBinary.start(
      "compare", "today.jsonc", "plan.jsonc", "-n", "20000", "--seed", "2", "-o", "out", "--force", in: folder.url)
    let log = folder.url.appendingPathComponent("out/.rollout-unfinished/replications.log")
    let end = Date(timeIntervalSinceNow: 60)
    while Date() < end, ((try? Data(contentsOf: log))?.count { $0 == UInt8(ascii: "\n") } ?? 0) < 3 {
      Thread.sleep(forTimeInterval: 0.02)
    }
    running.send(SIGINT)
    let outcome = try running.finish()
    #expect(outcome.status == 130 && outcome.errors.contains("the former results in out stay"), "\(outcome.errors)")
    let after = try folder.files("out")
    for (name, data) in before { #expect(after[name] == data, "\(name)") }
    #expect(after["interrupted/replications.csv"] != nil && after["interrupted/replications.log"] != nil)
    #expect(!after.keys.contains { $0.contains(".rollout-unfinished") })
  }

  @Test("a run that is killed leaves the results of a finished one")
  func killed() throws {
    #expect(try compare("-n3", "-o", "out").status == 0)
    let before = try folder.files("out")
    let running = try RolloutBinary.start(
      "compare", "today.jsonc", "plan.jsonc", "-n", "20000", "--seed", "2", "-o", "out", "--force", in: folder.url)
    let log = folder.url.appendingPathComponent("out/.rollout-unfinished/replications.log").path
    let end = Date(timeIntervalSinceNow: 60)
    while Date() < end, !FileManager.default.fileExists(atPath: log) { Thread.sleep(forTimeInterval: 0.02) }
    running.send(SIGKILL)
    _ = try running.finish()
    let after = try folder.files("out")
    for (name, data) in before { #expect(after[name] == data, "\(name)") }
    #expect(try compare("-n1", "-o", "out", "--force").status == 0)
  }

  @Test("a folder that cannot be written to is refused before anything is simulated", .disabled(if: getuid() == 0))
  func readOnly() throws {
    try make("locked")
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.url.path + "/locked")
    let outcome = try compare("-n", "1000000", "-o", "locked")
    #expect(outcome.status == 73)
  }
}

import Foundation
import Testing

@Suite("Help and usage", .enabled(if: RolloutBinary.isBuilt, Comment(rawValue: RolloutBinary.missing)))
struct HelpTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("help of the program names every command, examples first")
  func overallHelp() throws {
    let outcome = try RolloutBinary.run("--help", in: folder.url)
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    for command in ["init", "check", "run", "compare", "explain", "verify", "trace", "power"] {
      #expect(outcome.output.contains("\n  \(command) "), "\(command) is missing")
    }
    let examples = try #require(outcome.output.range(of: "Examples"))
    let usage = try #require(outcome.output.range(of: "Usage"))
    #expect(examples.lowerBound < usage.lowerBound)
  }

  @Test(
    "every command has a help page that fits the terminal",
    arguments: ["init", "check", "run", "compare", "explain", "verify", "trace", "power"])
  func helpOfCommand(name: String) throws {
    let long = try RolloutBinary.run(name, "--help", in: folder.url)
    let short = try RolloutBinary.run(name, "-h", in: folder.url)
    #expect(long.status == 0)
    #expect(long.output == short.output)
    #expect(long.output.hasPrefix("rollout \(name): "))
    for part in ["Examples", "Usage", "Options", "--help"] { #expect(long.output.contains(part)) }
    for columns in [60, 80] {
      let page = try RolloutBinary.shell("COLUMNS=\(columns) \"$ROLLOUT\" \(name) --help", in: folder.url).output
      for line in page.split(separator: "\n") { #expect(line.count <= columns, "\(line)") }
      func words(_ text: String) -> [Substring] { text.split { $0 == " " || $0 == "\n" } }
      #expect(words(page) == words(long.output))
    }
  }

  @Test("settings, outcomes and the checks against theory fit a narrow terminal", arguments: ["en", "zh-Hans"])
  func narrow(language: String) throws {
    let script = """
      export COLUMNS=60
      "$ROLLOUT" help; "$ROLLOUT" explain --lang \(language); "$ROLLOUT" explain outcomes; "$ROLLOUT" explain distributions
      "$ROLLOUT" verify --quick
      """
    let lines = try RolloutBinary.shell(script, in: folder.url).output.split(separator: "\n")
    #expect(lines.count > 500)
    for line in lines where line.split(separator: " ").allSatisfy({ $0.count < 50 }) { #expect(line.count <= 60, "\(line)") }
  }

  @Test("the version is one line")
  func version() throws {
    let outcome = try RolloutBinary.run("--version", in: folder.url)
    #expect(outcome.status == 0)
    #expect(outcome.output.wholeMatch(of: /rollout \d+\.\d+\.\d+ \([^()\n]+\)\n/) != nil)
  }

  @Test(
    "help and version are found as people type them",
    arguments: [
      (["help"], ["--help"]), (["help", "run"], ["run", "--help"]), (["--help", "run"], ["run", "--help"]),
      (["version"], ["--version"]), (["-V"], ["--version"]),
    ])
  func typed(words: [String], meant: [String]) throws {
    let outcome = try RolloutBinary.run(words, in: folder.url)
    let wanted = try RolloutBinary.run(meant, in: folder.url)
    #expect(outcome.status == 0 && outcome.output == wanted.output)
  }

  @Test(
    "what is no command is answered with the one that was meant",
    arguments: [("scenarios/plan.jsonc", "rollout run scenarios/plan.jsonc"), ("validate", "check"), ("simulate", "run")])
  func noCommand(typed: String, meant: String) throws {
    let outcome = try RolloutBinary.run(typed, in: folder.url)
    #expect(outcome.status == 64 && outcome.errors.contains("did you mean \"\(meant)\"?"))
  }

  @Test(
    "a misspelt command is refused with the nearest one", arguments: [("comapre", "compare"), ("chek", "check"), ("ini", "init")])
  func misspeltCommand(typed: String, meant: String) throws {
    let outcome = try RolloutBinary.run(typed, in: folder.url)
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("no command \"\(typed)\"; did you mean \"\(meant)\"?"))
    #expect(outcome.errors.split(separator: "\n").count == 2)
  }

  @Test("a misspelt option is refused with the nearest one")
  func misspeltOption() throws {
    let outcome = try RolloutBinary.run("compare", "--replicatoins", "3", in: folder.url)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("did you mean \"--replications\"?"))
  }

  @Test(
    "wrong usage ends with status 64 and says what is wrong",
    arguments: [
      (["compare"], "BASE is missing"),
      (["compare", "a.jsonc"], "FILE is missing"),
      (["run", "a.jsonc", "b.jsonc"], "one argument too many"),
      (["run", "a.jsonc", "-n"], "-n needs a value"),
      (["run", "a.jsonc", "-n", "0"], "-n must be a whole number from 1"),
      (["run", "a.jsonc", "-n1e3"], "not \"1e3\""),
      (["run", "a.jsonc", "--seed=-1"], "--seed must be a whole number from 0"),
      (["run", "a.jsonc", "--lang", "de"], "--lang must be en, zh-Hans"),
      (["run", "a.jsonc", "--quiet=yes"], "--quiet takes no value"),
      (["run", "a.jsonc", "-x"], "no option \"-x\""),
      ([], "no command given"),
    ])
  func wrongUsage(arguments: [String], message: String) throws {
    let outcome = try RolloutBinary.run(arguments, in: folder.url)
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
    #expect(outcome.errors.contains("hint: see 'rollout"))
  }

  @Test("a reader that leaves early ends it quietly")
  func closedPipe() throws {
    let outcome = try RolloutBinary.shell("(sleep 0.3; \"$ROLLOUT\" --help; echo \"status $?\" >&2) | true", in: folder.url)
    #expect(outcome.errors == "status 0\n")
    let first = try RolloutBinary.shell("\"$ROLLOUT\" explain | head -n 1", in: folder.url)
    #expect(first.errors.isEmpty)
    #expect(first.output.split(separator: "\n").count == 1)
  }

  @Test("a full disk is status 74", .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func fullDisk() throws {
    let outcome = try RolloutBinary.shell("\"$ROLLOUT\" --help > /dev/full; echo $?", in: folder.url)
    #expect(outcome.output == "74\n")
    #expect(outcome.errors.contains("cannot write to standard output"))
  }

  @Test("colours come when asked for, and never meaning with them")
  func colors() throws {
    let plain = try RolloutBinary.run("--help", in: folder.url).output
    let colored = try RolloutBinary.run("--help", "--color=always", in: folder.url).output
    #expect(!plain.contains("\u{1B}"))
    #expect(colored.contains("\u{1B}[1m"))
    #expect(colored.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }
}

public import Texts

/// How a run was made: the only part of the results that may differ between two runs of the same study.
public struct RunFacts: Equatable, Sendable {
  /// By this word in `run.json` a folder is known as one of results.
  public static let mark = "rollout-run/1"

  public var version: String
  /// Commit of the source; nil when it is not known.
  public var commit: String?
  public var toolchain: String?
  /// The command as it was typed, word by word.
  public var command: [String]
  public var seed: UInt64
  /// Replications asked for, and finished; nil where they are not counted in replications.
  public var requested: Int?
  public var finished: Int?
  public var threads: Int
  /// Start in ISO 8601, given by the command; nil leaves it out.
  public var started: String?
  public var seconds: Double
  /// Hash of every arm's expanded scenario.
  public var scenarios: [String]

  public init(
    version: String, commit: String? = nil, toolchain: String? = nil, command: [String], seed: UInt64, requested: Int?,
    finished: Int?, threads: Int, started: String? = nil, seconds: Double, scenarios: [String]
  ) {
    self.version = version
    self.commit = commit
    self.toolchain = toolchain
    self.command = command
    self.seed = seed
    self.requested = requested
    self.finished = finished
    self.threads = threads
    self.started = started
    self.seconds = seconds
    self.scenarios = scenarios
  }

  /// `run.json`.
  /// - Parameter files: Every file of the run, this one included: only these may a later run replace.
  public func json(files: [String]) -> JSONValue {
    .object([
      .init("format", .text(Self.mark)), .init("version", .text(version)), .init("commit", .text(commit)),
      .init("toolchain", .text(toolchain)), .init("command", .array(command.map { .text($0) })),
      .init("seed", .text(String(seed))), .init("replicationsRequested", .integer(requested)),
      .init("replications", .integer(finished)), .init("threads", .integer(Int64(threads))),
      .init("started", .text(started)), .init("wallSeconds", .number(seconds)),
      .init("scenarios", .array(scenarios.map { .text($0) })), .init("files", .array(files.map { .text($0) })),
    ])
  }
}

import Foundation

/// The built command, run as people run it.
enum RolloutBinary {
  /// What a run gave back.
  struct Outcome {
    let status: Int32
    let output: String
    let errors: String
  }

  /// Why tests of the command are skipped where it is not built.
  static let missing = "no executable 'rollout' beside the tests: build the whole package first"

  static let isBuilt = path != nil

  /// The executable beside the test bundle.
  static let path: String? = {
    let bundles = Bundle.allBundles.map(\.bundlePath).filter { $0.hasSuffix(".xctest") }
    let executables = [CommandLine.arguments[0], "/proc/self/exe"].compactMap { try? realPath($0) }
    return (bundles + executables)
      .map { URL(fileURLWithPath: $0).deletingLastPathComponent().appendingPathComponent("rollout").path }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  private static func realPath(_ path: String) throws -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  }

  /// Runs the command to its end.
  static func run(_ arguments: String..., in folder: URL, input: String? = nil) throws -> Outcome {
    try run(arguments, in: folder, input: input)
  }

  static func run(_ arguments: [String], in folder: URL, input: String? = nil) throws -> Outcome {
    let running = try start(path!, arguments, in: folder, input: input)
    return try running.finish()
  }

  /// Runs a shell script in which `$ROLLOUT` is the command.
  static func shell(_ script: String, in folder: URL) throws -> Outcome {
    try start("/bin/bash", ["-c", script], in: folder, input: nil).finish()
  }

  /// Starts the command without waiting for it.
  static func start(_ arguments: String..., in folder: URL) throws -> Running {
    try start(path!, arguments, in: folder, input: nil)
  }

  private static func start(_ executable: String, _ arguments: [String], in folder: URL, input: String?) throws -> Running {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    var environment = ProcessInfo.processInfo.environment
    environment["ROLLOUT"] = path
    for name in ["NO_COLOR", "LC_ALL", "LC_MESSAGES", "LANG"] { environment[name] = nil }
    process.environment = environment
    // Files instead of pipes: nothing blocks, however much is said.
    let place = FileManager.default.temporaryDirectory.appendingPathComponent("rollout-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    let output = try file(place, "output")
    let errors = try file(place, "errors")
    process.standardOutput = output.handle
    process.standardError = errors.handle
    let given = try file(place, "input")
    try given.handle.write(contentsOf: Data((input ?? "").utf8))
    try given.handle.seek(toOffset: 0)
    process.standardInput = given.handle
    try process.run()
    return Running(process: process, place: place)
  }

  private static func file(_ place: URL, _ name: String) throws -> (url: URL, handle: FileHandle) {
    let url = place.appendingPathComponent(name)
    try Data().write(to: url)
    return (url, try FileHandle(forUpdating: url))
  }
}

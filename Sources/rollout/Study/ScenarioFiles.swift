import Scenarios
import Texts

/// Reads scenario files for a command.
enum ScenarioFiles {
  /// What a command is given that takes one.
  static let oneScenario = Words("a scenario, or - for standard input", "一个场景；- 表示标准输入")

  static func noFolder(_ path: String) -> Words { Words("there is no folder \(path)", "找不到文件夹 \(path)") }

  /// Scenarios of files, in order; `-` is standard input.
  /// - Throws: Exit code 66 for a missing file, 65 with all problems of all files.
  static func load(_ paths: [String], _ arguments: ParsedArguments, _ console: Console) throws(CommandFailure) -> [Scenario] {
    for path in paths where path != InputFile.standardInput { try InputFile.check(path) }
    var scenarios: [Scenario] = []
    var problems: [Words] = []
    for path in paths {
      switch try read(path, arguments) {
      case .success(let scenario): scenarios.append(scenario)
      case .failure(let error): problems.append(error.rendered)
      }
    }
    if !problems.isEmpty { throw CommandFailure(problems: .joined(problems, separator: "\n\n")) }
    for scenario in scenarios { warn(scenario, console) }
    return scenarios
  }

  /// One scenario, or what is wrong with it.
  /// - Throws: Exit code 74 when standard input cannot be read, 66 without the folder named with --root.
  static func read(_ path: String, _ arguments: ParsedArguments) throws(CommandFailure) -> Result<Scenario, ScenarioError> {
    let root = arguments.text(SharedOptions.root)
    if let root, InputFile.isFolder(root) != true {
      throw CommandFailure(.missingInput, noFolder(root))
    }
    let loader = ScenarioLoader(besides: root)
    guard path == InputFile.standardInput else {
      return Result { () throws(ScenarioError) in try loader.load(path: path) }
    }
    let text = String(decoding: try InputFile.bytes(path), as: UTF8.self)
    return Result { () throws(ScenarioError) in try loader.load(text: text, named: "stdin") }
  }

  /// The arms of a comparison: the first is the base, which owns calendar, goals and uncertain parameters.
  /// - Throws: Exit code 65 with all problems of all arms.
  static func arms(_ scenarios: [Scenario]) throws(CommandFailure) -> [Scenario] {
    guard let base = scenarios.first else { return [] }
    var arms = [base]
    var problems: [Words] = []
    for scenario in scenarios.dropFirst() {
      do throws(ScenarioError) { arms.append(try scenario.asArm(of: base)) } catch { problems.append(error.rendered) }
    }
    if !problems.isEmpty { throw CommandFailure(problems: .joined(problems, separator: "\n\n")) }
    return arms
  }

  static func warn(_ scenario: Scenario, _ console: Console) {
    for warning in scenario.warnings { console.remark(warning.rendered) }
  }
}

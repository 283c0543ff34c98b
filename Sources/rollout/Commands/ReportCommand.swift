import Foundation
import Reporting

/// `rollout report`: the report of results that are there already.
enum ReportCommand {
  static let open = OptionSpec.flag("open", "show the report in the browser when it is written")

  static let command = Command(
    spec: CommandSpec(
      name: "report", overview: "write report.html from result files alone",
      details: [
        """
        The report is about the first folder and is written into it. Further folders add figures: mixes of staff, sensitivity, \
        verification, power. Nothing is simulated, and the same files give the same report.
        """
      ],
      examples: [
        .init(line: "rollout report results/plan", does: "the report of one study"),
        .init(line: "rollout report results/plan results/staffing results/sensitivity", does: "with the figures of two more"),
        .init(line: "rollout report results/plan --lang zh-Hans --open", does: "Chinese first, shown at once"),
      ],
      operands: [
        OperandSpec(
          name: "DIR", kind: .folder, count: 1...Int.max, meaning: "folders of results, the one the report is about first")
      ],
      options: [open] + SharedOptions.display),
    run: { (arguments, console) throws(CommandFailure) in try run(arguments, console) })

  private static func run(_ arguments: ParsedArguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    var sets: [ResultSet] = []
    for folder in arguments.operands { sets.append(try read(folder)) }
    let language = Language(rawValue: console.language) ?? .en
    let path = arguments.operands[0] + "/" + Report.file
    do { try ResultFile.replace(path, with: Report.html(sets[0], others: Array(sets.dropFirst()), language: language)) } catch {
      throw CommandFailure(.inputOutput, "\(error)")
    }
    console.remark(path)
    if arguments.has(open) { Browser.show(path) }
    return .success
  }

  /// - Throws: Exit 66 when the folder is missing, 65 when it holds no results.
  private static func read(_ folder: String) throws(CommandFailure) -> ResultSet {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw CommandFailure(.missingInput, "no folder \(folder)")
    }
    var files: [String: [UInt8]] = [:]
    for name in names.sorted() where ResultSet.isRead(name) {
      guard let data = FileManager.default.contents(atPath: folder + "/" + name) else {
        throw CommandFailure(.inputOutput, "cannot read \(folder)/\(name)")
      }
      files[name] = Array(data)
    }
    do { return try ResultSet(files) } catch { throw CommandFailure(.badData, "\(folder): \(error)") }
  }
}

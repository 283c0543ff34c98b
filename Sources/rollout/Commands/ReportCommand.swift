import Foundation
import Reporting
import Texts

/// `rollout report`: the report of results that are there already.
enum ReportCommand {
  static let output = OptionSpec.value(
    "output", short: "o", "FILE", .file, standard: "report.html in the first folder", "file to write, replaced when it is there")
  static let open = OptionSpec.flag("open", "show the report in the browser when it is written")

  static let command = Command(
    spec: CommandSpec(
      name: "report", overview: "write report.html from result files alone",
      details: [
        """
        The report is about the first folder and is written into it, or where -o says. Further folders add figures: mixes of staff, sensitivity, \
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
      options: [output, open] + SharedOptions.display),
    run: { (arguments, console) throws(CommandFailure) in try run(arguments, console) })

  private static func run(_ arguments: ParsedArguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    var studies: [ResultSet] = []
    var tables: [String: AttachedTable] = [:]
    for (place, folder) in arguments.operands.enumerated() {
      try settle(folder)
      let files = try read(folder)
      do {
        if place == 0 || files[ResultSet.studyFile] != nil {
          studies.append(try ResultSet(files, folder: place == 0 ? "" : name(folder)))
        } else {
          tables.merge(try ResultSet.tables(files, folder: name(folder))) { $1 }
        }
      } catch { throw CommandFailure(.badData, "\(folder)/\(error)") }
    }
    let language = Language(rawValue: console.language) ?? .en
    let page = Report.html(studies[0], others: Array(studies.dropFirst()), tables: tables, language: language)
    let path = try place(arguments)
    do { try ResultFile.replace(path, with: page) } catch {
      throw CommandFailure(.inputOutput, "\(error)")
    }
    console.remark(path)
    if arguments.has(open) { Browser.show(path) }
    return .success
  }

  /// A folder's own name, without those above it.
  private static func name(_ folder: String) -> String { URL(fileURLWithPath: folder).lastPathComponent }

  /// Puts results in place whose moving was cut off.
  ///
  /// - Throws: Exit 73 while a run is at work in the folder.
  private static func settle(_ folder: String) throws(CommandFailure) {
    guard InputFile.isFolder(folder) == true else { return }
    do {
      let lock = try FolderLock(folder)
      try withExtendedLifetime(lock) { try ResultFolder.finish(folder) }
    } catch FileError.busy { throw CommandFailure(.cannotCreate, "\(FileError.busy(path: folder))") } catch {
      // A folder that may only be read holds what it holds.
    }
  }

  /// Where the page goes: into the first folder, or where `-o` says; a folder there holds it under its usual name.
  private static func place(_ arguments: ParsedArguments) throws(CommandFailure) -> String {
    let named = arguments.text(output) ?? arguments.operands[0]
    var isFolder: ObjCBool = false
    let isThere = FileManager.default.fileExists(atPath: named, isDirectory: &isFolder)
    if named.hasSuffix("/"), !isThere { throw CommandFailure(.cannotCreate, "there is no folder \(named)") }
    guard isFolder.boolValue else { return named }
    return (named.hasSuffix("/") ? named : named + "/") + Report.file
  }

  /// The folder's files that a report reads.
  ///
  /// - Throws: Exit 66 when the folder is missing.
  private static func read(_ folder: String) throws(CommandFailure) -> [String: [UInt8]] {
    guard var names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw CommandFailure(.missingInput, "no folder \(folder)")
    }
    let copies = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/scenarios")) ?? []
    names += copies.map { "scenarios/" + $0 }
    var files: [String: [UInt8]] = [:]
    for name in names.sorted() where ResultSet.isRead(name) {
      guard let data = FileManager.default.contents(atPath: folder + "/" + name) else {
        throw CommandFailure(.inputOutput, "cannot read \(folder)/\(name)")
      }
      files[name] = Array(data)
    }
    return files
  }
}

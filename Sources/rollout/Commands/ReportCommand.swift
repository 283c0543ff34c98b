import Foundation
import Reporting
import Texts

/// `rollout report`: the report of results that are there already.
enum ReportCommand {
  static let output = OptionSpec.value(
    "output", short: "o", "FILE", .file, standard: "report.html, .docx or .xlsx in the first folder",
    "file to write, replaced when it is there")
  static let format = OptionSpec.value(
    "format", "FORMAT", .choice(ReportFormat.allCases.map(\.rawValue)), standard: ReportFormat.html.rawValue,
    "html: a page in both languages, with drawings; docx: the same for a word processor; xlsx: every table as a sheet"
  )
  static let open = OptionSpec.flag("open", "show the report when it is written")

  static let command = Command(
    spec: CommandSpec(
      name: "report", overview: "write the report from result files alone",
      details: [
        """
        The report is about the first folder and is written into it, or where -o says. Further folders add figures: mixes of staff, sensitivity, \
        verification, power. Nothing is simulated, and the same files give the same report.
        """,
        """
        A docx is in one language, that of --lang: headings, paragraphs, drawings and tables, in Chinese set as official documents are. An xlsx \
        holds every table that datapackage.json lists, numbers as numbers and no formula, behind a first sheet that says what each column means.
        """,
      ],
      examples: [
        .init(line: "rollout report results/plan", does: "the report of one study"),
        .init(line: "rollout report results/plan results/staffing results/sensitivity", does: "with the figures of two more"),
        .init(line: "rollout report results/plan --lang zh-Hans --open", does: "Chinese first, shown at once"),
        .init(line: "rollout report results/plan --format docx --lang zh-Hans", does: "report.docx, in Chinese"),
        .init(line: "rollout report results/plan --format xlsx -o plan.xlsx", does: "every table as a sheet of one workbook"),
      ],
      operands: [
        OperandSpec(
          name: "DIR", kind: .folder, count: 1...Int.max, meaning: "folders of results, the one the report is about first")
      ],
      options: [output, format, open] + SharedOptions.display),
    run: { (arguments, console) throws(CommandFailure) in try run(arguments, console) })

  private static func run(_ arguments: ParsedArguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    let format = try format(arguments)
    var folders = Folders()
    for folder in arguments.operands {
      try settle(folder)
      let files = try read(folder)
      do { try folders.add(folder, files, for: format) } catch { throw CommandFailure(.badData, "\(folder)/\(error)") }
    }
    let report: [UInt8]
    do { report = try folders.report(format, console.fileLanguage) } catch {
      throw CommandFailure(.badData, "\(arguments.operands[0])/\(error)")
    }
    let path = try place(arguments, format)
    do { try ResultFile.replace(path, with: report) } catch {
      throw CommandFailure(.inputOutput, "\(error)")
    }
    console.remark(path)
    if arguments.has(open) { Browser.show(path) }
    return .success
  }

  /// Folders as far as they are read.
  private struct Folders {
    var studies: [ResultSet] = []
    /// Tables that belong to no study.
    var tables: [String: AttachedTable] = [:]
    /// All tables, where a workbook is asked for.
    var all: [TableFolder] = []

    mutating func add(_ path: String, _ files: [String: [UInt8]], for format: ReportFormat) throws(ReportError) {
      // Its own name, without those above it.
      let name = URL(fileURLWithPath: path).lastPathComponent
      var study: ResultSet?
      // The report is about the first folder, which therefore holds a study.
      if studies.isEmpty || files[ResultSet.studyFile] != nil {
        let set = try ResultSet(files, folder: studies.isEmpty ? "" : name)
        studies.append(set)
        study = set
      } else {
        tables.merge(try ResultSet.tables(files, folder: name)) { $1 }
      }
      if format == .xlsx {
        all.append(try TableFolder(name, files, study: study))
      }
    }

    func report(_ format: ReportFormat, _ language: Language) throws(ReportError) -> [UInt8] {
      let others = Array(studies.dropFirst())
      switch format {
      case .html: return Report.html(studies[0], others: others, tables: tables, language: language)
      case .docx: return try Report.docx(studies[0], others: others, tables: tables, language: language)
      case .xlsx: return try Report.xlsx(all, language: language)
      }
    }
  }

  /// - Throws: Exit 64 where `-o` names a file of another format: nobody could open it.
  private static func format(_ arguments: ParsedArguments) throws(CommandFailure) -> ReportFormat {
    let format = arguments.text(format).flatMap(ReportFormat.init) ?? .html
    let named = arguments.text(output)?.split(separator: ".").last.flatMap { ReportFormat(rawValue: $0.lowercased()) }
    if let named, named != format, named != .html {
      throw CommandFailure(
        .usage, "-o names a \(named.rawValue) file, and the report is written as \(format.rawValue)",
        hint: "add --format \(named.rawValue)")
    }
    return format
  }

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

  /// Where the report goes: into the first folder, or where `-o` says; a folder there holds it under its usual name.
  private static func place(_ arguments: ParsedArguments, _ format: ReportFormat) throws(CommandFailure) -> String {
    let named = arguments.text(output) ?? arguments.operands[0]
    var isFolder: ObjCBool = false
    let isThere = FileManager.default.fileExists(atPath: named, isDirectory: &isFolder)
    if named.hasSuffix("/"), !isThere { throw CommandFailure(.cannotCreate, "there is no folder \(named)") }
    guard isFolder.boolValue else { return named }
    return (named.hasSuffix("/") ? named : named + "/") + format.file
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

import Foundation
import Reporting
import Texts

/// `rollout report`: the report of results that are there already.
enum ReportCommand {
  static let output = OptionSpec.value(
    "output", short: "o", Placeholder.file, .file,
    standard: Words("report.html, .docx or .xlsx in the first folder", "第一个文件夹中的 report.html、.docx 或 .xlsx"),
    Words("file to write, replaced when it is there", "写入的文件；已存在则替换"))
  static let format = OptionSpec.value(
    "format", Placeholder.format, .choice(ReportFormat.allCases.map(\.rawValue)), standard: Words(ReportFormat.html.rawValue),
    Words(
      "html: a page in both languages, with drawings; docx: the same for a word processor; xlsx: every table as a sheet",
      "html：中英文网页，带图；docx：同样内容的文字文档；xlsx：每张表一个工作表"))
  static let open = OptionSpec.flag("open", Words("show the report when it is written", "写好后打开报告"))

  static let command = Command(
    spec: CommandSpec(
      name: "report", overview: Words("write the report from result files alone", "只凭结果文件写出报告"),
      details: [
        Words(
          """
          The report is about the first folder and is written into it, or where -o says. Further folders add figures: mixes of staff, sensitivity, \
          verification, power. Nothing is simulated, and the same files give the same report.
          """,
          """
          报告讲第一个文件夹中的研究，写入该文件夹，或 -o 所指之处。其余文件夹增加图表：人员配备、敏感性、验证、检出把握。不做任何模拟；\
          文件相同，报告就相同。
          """),
        Words(
          """
          A docx is in one language, that of --lang: headings, paragraphs, drawings and tables, in Chinese set as official documents are. An xlsx \
          holds every table that datapackage.json lists, numbers as numbers and no formula, behind a first sheet that says what each column means.
          """,
          """
          docx 只用一种语言，由 --lang 决定：标题、段落、图和表，中文按公文格式排版。xlsx 收入 datapackage.json 所列的每张表，数字就是数字，\
          没有公式；第一个工作表说明每一列的含义。
          """),
      ],
      examples: [
        .init(line: "rollout report results/plan", does: Words("the report of one study", "一项研究的报告")),
        .init(
          line: "rollout report results/plan results/staffing results/sensitivity",
          does: Words("with the figures of two more", "加上另外两项研究的图表")),
        .init(
          line: "rollout report results/plan --lang zh-Hans --open", does: Words("Chinese first, shown at once", "先显示中文，写好即打开")),
        .init(
          line: "rollout report results/plan --format docx --lang zh-Hans",
          does: Words("report.docx, in Chinese", "中文的 report.docx")),
        .init(
          line: "rollout report results/plan --format xlsx -o plan.xlsx",
          does: Words("every table as a sheet of one workbook", "一个工作簿，每张表一个工作表")),
      ],
      operands: [
        OperandSpec(
          name: Placeholder.folder, kind: .folder, count: 1...Int.max,
          meaning: Words("folders of results, the one the report is about first", "结果文件夹；报告所讲的放在第一个"))
      ],
      options: [output, format, open] + SharedOptions.display),
    run: { (arguments, console) throws(CommandFailure) in try run(arguments, console) })

  private static func run(_ arguments: ParsedArguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    let format = try format(arguments)
    var folders = Folders()
    for folder in arguments.operands {
      try settle(folder)
      let files = try read(folder)
      do { try folders.add(folder, files, for: format) } catch { throw CommandFailure(folder, error) }
    }
    let report: [UInt8]
    do { report = try folders.report(format, console.fileLanguage) } catch {
      throw CommandFailure(arguments.operands[0], error)
    }
    let path = try place(arguments, format)
    do { try ResultFile.replace(path, with: report) } catch {
      throw CommandFailure(.inputOutput, error)
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
        .usage,
        Words(
          "-o names a \(named.rawValue) file, and the report is written as \(format.rawValue)",
          "-o 的文件名是 \(named.rawValue)，而报告的格式是 \(format.rawValue)"),
        hint: Words("add --format \(named.rawValue)", "请加 --format \(named.rawValue)"))
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
    } catch FileError.busy { throw CommandFailure(.cannotCreate, FileError.busy(path: folder)) } catch {
      // A folder that may only be read holds what it holds.
    }
  }

  /// Where the report goes: into the first folder, or where `-o` says; a folder there holds it under its usual name.
  private static func place(_ arguments: ParsedArguments, _ format: ReportFormat) throws(CommandFailure) -> String {
    let named = arguments.text(output) ?? arguments.operands[0]
    var isFolder: ObjCBool = false
    let isThere = FileManager.default.fileExists(atPath: named, isDirectory: &isFolder)
    if named.hasSuffix("/"), !isThere { throw CommandFailure(.cannotCreate, ScenarioFiles.noFolder(named)) }
    guard isFolder.boolValue else { return named }
    return (named.hasSuffix("/") ? named : named + "/") + format.file
  }

  /// The folder's files that a report reads.
  ///
  /// - Throws: Exit 66 when the folder is missing.
  private static func read(_ folder: String) throws(CommandFailure) -> [String: [UInt8]] {
    guard var names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw CommandFailure(.missingInput, Words("no folder \(folder)", "找不到文件夹 \(folder)"))
    }
    let copies = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/scenarios")) ?? []
    names += copies.map { "scenarios/" + $0 }
    var files: [String: [UInt8]] = [:]
    for name in names.sorted() where ResultSet.isRead(name) {
      guard let data = FileManager.default.contents(atPath: folder + "/" + name) else {
        throw CommandFailure(.inputOutput, Words("cannot read \(folder)/\(name)", "无法读取 \(folder)/\(name)"))
      }
      files[name] = Array(data)
    }
    return files
  }
}

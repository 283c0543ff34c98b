import Foundation
import Testing

@Suite(
  "The report as a document and as a workbook", .enabled(if: RolloutBinary.isBuilt, Comment(rawValue: RolloutBinary.missing)))
struct ReportFormatTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try .withTinyCity()
    _ = try RolloutBinary.run(["compare", "today.jsonc", "plan.jsonc", "-n3", "-q", "-o", "out"], in: folder.url)
  }

  private func report(_ words: String...) throws -> RolloutBinary.Outcome {
    try RolloutBinary.run(["report"] + words, in: folder.url)
  }

  private func bytes(_ name: String) throws -> Data { try Data(contentsOf: folder.url.appendingPathComponent(name)) }

  @Test("they go where the page goes, and the page stays as it was")
  func places() throws {
    let page = try folder.text("out/report.html")
    try FileManager.default.createDirectory(at: folder.url.appendingPathComponent("desk"), withIntermediateDirectories: true)
    for format in ["docx", "xlsx"] {
      let outcome = try report("out", "--format", format)
      #expect(outcome.status == 0 && outcome.errors.contains("out/report.\(format)"), "\(outcome.errors)")
      let made = try bytes("out/report.\(format)")
      #expect(made.starts(with: [0x50, 0x4B, 3, 4]))
      #expect(try report("out", "--format", format, "-o", "desk").status == 0)
      #expect(try report("out", "--format", format, "-o", "desk/mine.\(format)").status == 0)
      #expect(try bytes("desk/report.\(format)") == made && bytes("desk/mine.\(format)") == made)
      #expect(try report("out", "--format", format, "--lang", "zh-Hans", "-o", "desk").status == 0)
      #expect(try bytes("desk/report.\(format)") != made)
    }
    #expect(try folder.text("out/report.html") == page)
    #expect(try report("out", "--format", "html").status == 0)
    #expect(try folder.text("out/report.html") == page)
  }

  @Test("a further run leaves them: somebody may have written in them")
  func furtherRun() throws {
    #expect(try report("out", "--format", "docx").status == 0)
    try folder.write("edited", to: "out/report.docx")
    let run = ["compare", "today.jsonc", "plan.jsonc", "-n2", "-q", "--force", "-o", "out"]
    #expect(try RolloutBinary.run(run, in: folder.url).status == 0)
    #expect(try folder.text("out/report.docx") == "edited")
  }

  @Test("a name that says another format, and a format that there is not, are refused")
  func refusals() throws {
    for words in [["-o", "x.docx"], ["-o", "x.docx", "--format", "xlsx"], ["--format", "pdf"]] {
      let outcome = try RolloutBinary.run(["report", "out"] + words, in: folder.url)
      #expect(outcome.status == 64 && outcome.errors.contains("docx"), "\(outcome.errors)")
    }
    try FileManager.default.removeItem(at: folder.url.appendingPathComponent("out/datapackage.json"))
    #expect(try report("out", "--format", "docx").status == 0)
    let outcome = try report("out", "--format", "xlsx")
    #expect(outcome.status == 65 && outcome.errors.contains("out/datapackage.json is missing"), "\(outcome.errors)")
  }

  @Test(
    "an office program opens them in both languages, and finds in them what the results hold",
    .enabled(if: LibreOffice.path != nil, Comment(rawValue: LibreOffice.missing)), .timeLimit(.minutes(5)))
  func opened() throws {
    var names: [String] = []
    for language in ["en", "zh-Hans"] {
      for format in ["docx", "xlsx"] {
        names.append("\(language)-\(format).\(format)")
        let outcome = try report("out", "--format", format, "--lang", language, "-o", names.last!)
        #expect(outcome.status == 0, "\(outcome.errors)")
      }
    }
    let pages = try LibreOffice.converted(names, to: "pdf", in: folder)
    for name in names {
      let pdf = try #require(pages[name.prefix { $0 != "." } + ".pdf"], "\(name) is not opened")
      #expect(pdf.starts(with: Array("%PDF".utf8)) && pdf.count > 10_000, "\(name)")
    }
    let texts = try LibreOffice.converted(names.filter { $0.hasSuffix("docx") }, to: "txt:Text (encoded):UTF8", in: folder)
    let english = String(decoding: try #require(texts["en-docx.txt"]), as: UTF8.self)
    #expect(english.contains("Small plan") && english.contains("Which goals are met?"))
    let chinese = String(decoding: try #require(texts["zh-Hans-docx.txt"]), as: UTF8.self)
    #expect(chinese.contains("小城方案") && chinese.contains("结论"))
    // Every sheet becomes a file: numbers come back as they stand in the table.
    let filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
    let sheets = try LibreOffice.converted(["en-xlsx.xlsx"], to: filter, in: folder)
    let rows = String(decoding: try #require(sheets["en-xlsx-goals.csv"], "\(sheets.keys)"), as: UTF8.self)
    let goals = try folder.text("out/goals.csv")
    #expect(rows.split(whereSeparator: \.isNewline).count == goals.split(whereSeparator: \.isNewline).count)
  }
}

import Testing
import Texts

@testable import Reporting

@Suite("The document")
struct WordDocumentTests {
  static let set = FigureTests.results[0].set

  /// Made once: the documents of all results at hand, by language.
  private static let documents: [Language: [(name: String, set: ResultSet, parts: OfficeParts)]] = {
    do {
      return try Dictionary(
        uniqueKeysWithValues: Language.allCases.map { language in
          (language, try FigureTests.results.map { ($0.name, $0.set, try OfficeParts(Report.docx($0.set, language: language))) })
        })
    } catch { fatalError("a document is damaged: \(error)") }
  }()

  private func documents(_ language: Language) -> [(name: String, set: ResultSet, parts: OfficeParts)] {
    Self.documents[language]!
  }
  private func small(_ language: Language) -> OfficeParts { documents(language)[0].parts }

  /// Texts of the paragraphs of a style, outside of tables.
  private func paragraphs(_ parts: OfficeParts, _ style: WordDocument.Style) throws -> [String] {
    try part(parts).children.filter { $0.name == "w:p" && ($0.first("w:pStyle")?["w:val"] ?? "Normal") == style.rawValue }
      .map(\.text)
  }

  private func part(_ parts: OfficeParts) throws -> OfficeParts.Element {
    try #require(parts.part("word/document.xml").first("w:body"))
  }

  /// Every table of the text: its rows.
  private func tables(_ parts: OfficeParts) throws -> [[[String]]] {
    try part(parts).all("w:tbl").map { $0.all("w:tr").map { $0.all("w:tc").map { $0.first("w:p")?.text ?? "" } } }
  }

  @Test("parts are XML, have types, and refer to parts that are there", arguments: Language.allCases)
  func parts(_ language: Language) throws {
    for document in documents(language) { try document.parts.checkReferences() }
  }

  @Test(
    "it says what the page says: verdict, goals, and every figure with its question, notes and numbers",
    arguments: Language.allCases)
  func content(_ language: Language) throws {
    for (name, set, parts) in documents(language) {
      let story = Story(set, language: language)
      #expect(try paragraphs(parts, .title).count == 1)
      #expect(try paragraphs(parts, .verdict) == [Brief.advice(story).plain + story.words.fullStop])
      let findings = try paragraphs(parts, .finding)
      let all = try tables(parts)
      let texts = try part(parts).children.filter { $0.name == "w:p" }.map(\.text)
      for numbered in FigureOrder.numbered(story) {
        let (figure, plate) = (numbered.figure, numbered.plate)
        let question = story.words.figure(numbered.number) + " · " + plate.question
        #expect(findings.contains(plate.finding.plain) && texts.contains(question), "\(figure.id) of \(name)")
        #expect(texts.contains(plate.caption.plain), "\(figure.id) of \(name)")
        for note in plate.notes { #expect(texts.contains { $0.hasSuffix(note.text.plain) }, "\(figure.id) of \(name)") }
        for table in plate.tables where !table.rows.isEmpty {
          #expect(all.contains([table.columns.map(\.name)] + table.rows), "\(figure.id) of \(name): \(table.caption)")
        }
      }
      for table in Appraisal.plain(story) {
        #expect(all.contains([table.columns.map(\.name)] + table.rows), "\(name): \(table.caption)")
      }
      if let goals = GoalTable.plain(story) { #expect(all.contains([goals.columns.map(\.name)] + goals.rows)) }
    }
  }

  @Test("what a page shows as markup, it tells as tables too", arguments: Language.allCases)
  func panes(_ language: Language) {
    for (name, set) in FigureTests.results {
      let story = Story(set, others: FigureTests.results.map(\.set), language: language)
      for figure in FigureOrder.all {
        for case .page(let markup, let tables) in figure.make(story)?.panes ?? [] {
          #expect(markup.html.contains("<table") == !tables.isEmpty, "\(figure.id) of \(name)")
          for cell in tables.flatMap(\.rows).joined() {
            for line in cell.split(separator: "\n") { #expect(markup.html.contains(Markup.text(String(line)).html)) }
          }
        }
      }
    }
  }

  @Test("heads of tables stand again on every page, rows are not cut, widths fit the paper", arguments: Language.allCases)
  func layout(_ language: Language) throws {
    let look = DocumentLook.of(language)
    for document in documents(language) {
      for table in try part(document.parts).all("w:tbl") {
        #expect(table.all("w:tblHeader").count == 1 && table.all("w:cantSplit").count == table.all("w:tr").count)
        let widths = table.all("w:gridCol").compactMap { $0["w:w"].flatMap { Int($0) } }
        #expect(widths.reduce(0, +) <= look.textWidth && widths.allSatisfy { $0 > 200 }, "\(widths)")
        for row in table.all("w:tr") { #expect(row.all("w:tc").count == widths.count) }
      }
    }
  }

  @Test("drawings stand where the page has them, no wider than the paper, and say what they show", arguments: Language.allCases)
  func drawings(_ language: Language) throws {
    let look = DocumentLook.of(language)
    for (name, set, parts) in documents(language) {
      let story = Story(set, language: language)
      let drawn = FigureOrder.all.compactMap { $0.make(story) }.count { !FigureTests.canvases($0).isEmpty }
      let body = try part(parts)
      let pictures = body.all("wp:inline")
      #expect(body.children.count { !$0.all("wp:inline").isEmpty } >= drawn && drawn > 0, "\(name)")
      #expect(pictures.count == parts.names.count { $0.hasSuffix(".emf") })
      #expect(Set(pictures.compactMap { $0.first("wp:docPr")?["id"] }).count == pictures.count)
      for picture in pictures {
        let extent = try #require(picture.first("wp:extent"))
        let size = ["cx", "cy"].compactMap { extent[$0].flatMap { Int($0) } }.map { $0 / 635 }
        #expect(size.count == 2 && size[0] <= look.textWidth && size[1] <= DocumentLook.paper.height - look.margins.top)
        #expect(picture.first("wp:docPr")?["descr"]?.isEmpty == false)
      }
    }
  }

  @Test("pages have numbers and, but for the first, the title", arguments: Language.allCases)
  func runningTitle(_ language: Language) throws {
    let parts = small(language)
    let title = try paragraphs(parts, .title)[0]
    #expect(try parts.part("word/header1.xml").text == title)
    #expect(try parts.part("docProps/core.xml").first("dc:title")?.text == title)
    #expect(try parts.part("word/footer1.xml").first("w:instrText")?.text == " PAGE ")
    #expect(try part(parts).first("w:titlePg") != nil)
  }

  @Test("Chinese is set as official documents are")
  func official() throws {
    let parts = small(.zhHans)
    let section = try part(parts)
    let size = try #require(section.first("w:pgSz"))
    #expect(size["w:w"] == "11906" && size["w:h"] == "16838")
    let margins = try #require(section.first("w:pgMar"))
    let millimetres = ["w:top", "w:bottom", "w:left", "w:right"].map { edge in
      (Double(margins[edge] ?? "") ?? 0) * 25.4 / 1440
    }
    #expect(zip(millimetres, [37, 35, 28, 26]).allSatisfy { abs($0 - $1) < 0.1 })
    let styles = try parts.part("word/styles.xml").all("w:style")
    func style(_ id: String) throws -> OfficeParts.Element { try #require(styles.first { $0["w:styleId"] == id }) }
    let body = try style("Normal")
    #expect(body.first("w:rFonts")?["w:eastAsia"] == "仿宋_GB2312" && body.first("w:sz")?["w:val"] == "32")
    #expect(body.first("w:spacing")?["w:line"] == "560" && body.first("w:spacing")?["w:lineRule"] == "exact")
    #expect(try style("Heading1").first("w:rFonts")?["w:eastAsia"] == "黑体")
    #expect(try style("Title").first("w:rFonts")?["w:eastAsia"] == "方正小标宋简体" && style("Title").first("w:sz")?["w:val"] == "44")
    #expect(
      try parts.part("word/fontTable.xml").all("w:font").contains {
        $0["w:name"] == "仿宋_GB2312" && $0.first("w:altName")?["w:val"] == "仿宋"
      })
    #expect(try parts.part("word/numbering.xml").all("w:lvlText").map { $0["w:val"] } == ["%1、", "（%2）"])
  }

  @Test(
    "names that mean something in XML or a spreadsheet are texts",
    arguments: ["=1+1", "<b>", "a & b", "\u{202E}back", "n\u{0}ul"])
  func hostile(_ name: String) throws {
    var study = WrittenStudy()
    study.outcomes = ["responseMinutes.mean": [[8, 8], [7, 7]]]
    study.names = [name, name]
    let set = try study.set()
    for language in Language.allCases {
      let parts = try OfficeParts(Report.docx(set, language: language))
      let shown = name.unicodeScalars.filter { !PrintableText.isControl($0) }
      #expect(try paragraphs(parts, .title)[0].contains(String(String.UnicodeScalarView(shown))))
    }
  }

  @Test("the same results give the same bytes", arguments: Language.allCases)
  func sameBytes(_ language: Language) throws {
    #expect(try Report.docx(Self.set, language: language) == Report.docx(Self.set, language: language))
  }
}

public import Texts

extension Report {
  /// `report.docx`: what the page says, in one language, as headings, paragraphs and tables for a word processor.
  ///
  /// - Parameters:
  ///   - results: The study that the report is about.
  ///   - others: As for the page.
  ///   - tables: As for the page.
  ///   - language: The language it is written in.
  /// - Throws: `ReportError.tooLarge`.
  public static func docx(
    _ results: ResultSet, others: [ResultSet] = [], tables: [String: AttachedTable] = [:], language: Language = .en
  ) throws(ReportError) -> [UInt8] {
    let story = Story(results, others: others, attached: tables, language: language)
    do { return try WordDocument(DocumentText(story)).docx() } catch { throw .tooLarge(file: ReportFormat.docx.file) }
  }

  /// `report.xlsx`: every table of the folders as a sheet, behind one that says what they mean.
  ///
  /// - Parameters:
  ///   - folders: The one that the report is about first; it holds a study.
  ///   - language: Of the first sheet's own words; what columns mean is told as in `datapackage.json`.
  /// - Throws: `ReportError.damaged` at a text that no cell can hold, `ReportError.tooLarge`.
  public static func xlsx(_ folders: [TableFolder], language: Language = .en) throws(ReportError) -> [UInt8] {
    let workbook = try Workbook(folders, language: language)
    let title = folders.first?.study.map { Self.title(Story($0, language: language)) } ?? "StationRollout"
    do { return try workbook.xlsx(title: title) } catch { throw .tooLarge(file: ReportFormat.xlsx.file) }
  }
}

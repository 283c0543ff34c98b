/// What a report can be written as.
public enum ReportFormat: String, CaseIterable, Sendable {
  /// A page in both languages, with drawings.
  case html
  /// The page's words and numbers for a word processor, in one language.
  case docx
  /// Every table of the results as a sheet of a workbook.
  case xlsx

  /// The usual name of the file: `report.html`.
  public var file: String { "report." + rawValue }
}

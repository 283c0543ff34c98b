/// Results from which no report can be made.
public enum ReportError: Error, Equatable, CustomStringConvertible {
  /// A file that every folder of results has is not there.
  case missing(file: String)
  /// A table of which `study.json` tells is not there.
  case lost(file: String, rows: Int)
  /// A document that is larger than its format allows.
  case tooLarge(file: String)
  /// Line and column count from 1.
  case damaged(file: String, line: Int, column: Int = 1, found: String)

  public var description: String {
    switch self {
    case .missing(let file): "\(file) is missing: this is no folder of results, or one of an older version"
    case .lost(let file, let rows): "\(file) is missing: \(StudyFacts.file) tells of \(rows) rows in it"
    case .tooLarge(let file): "\(file) would be larger than 4 GiB, the most that its format holds"
    case .damaged(let file, let line, let column, let found): "\(file):\(line):\(column): \(found)"
    }
  }
}

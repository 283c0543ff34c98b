/// Results from which no report can be made.
public enum ReportError: Error, Equatable, CustomStringConvertible {
  /// A file that every folder of results has is not there.
  case missing(file: String)
  case damaged(file: String, line: Int, found: String)

  public var description: String {
    switch self {
    case .missing(let file): "\(file) is missing: this is no folder of results, or one of an older version"
    case .damaged(let file, let line, let found): "\(file):\(line): \(found)"
    }
  }
}

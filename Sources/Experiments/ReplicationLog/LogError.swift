public import Texts

/// What can go wrong with a log of replications.
public enum LogError: Error, Equatable, CustomStringConvertible {
  /// The operating system refused; `reason` is its own text.
  case system(path: String, action: String, reason: String)
  /// The file is there, but its first line is not a log's.
  case notALog(path: String)
  /// The log belongs to another study.
  case mismatch(path: String, differences: [Words])

  public var description: String {
    switch self {
    case .system(let path, let action, let reason): "cannot \(action) \(path): \(reason)"
    case .notALog(let path): "\(path) is not a log of replications, or its first line is damaged"
    case .mismatch(let path, let differences):
      "\(path) belongs to another study (\(differences.map(\.en).joined(separator: "; ")))"
    }
  }
}

/// A file or folder of results that could not be written.
public enum FileError: Error, Equatable, CustomStringConvertible {
  /// The operating system refused; `reason` is its own text.
  case system(path: String, action: String, reason: String)

  public var description: String {
    switch self {
    case .system(let path, let action, let reason): "cannot \(action) \(path): \(reason)"
    }
  }
}

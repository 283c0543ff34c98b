/// A file or folder of results that could not be written.
public enum FileError: Error, Equatable, CustomStringConvertible {
  /// The operating system refused; `reason` is its own text.
  case system(path: String, action: String, reason: String)
  /// A file stands where a result is to go, and no run wrote it.
  case foreign(path: String)
  /// Another run is at work in the folder.
  case busy(path: String)

  public var description: String {
    switch self {
    case .system(let path, let action, let reason): "cannot \(action) \(path): \(reason)"
    case .foreign(let path): "\(path) was not written by a run, and is not replaced"
    case .busy(let path): "another run is at work in \(path)"
    }
  }
}

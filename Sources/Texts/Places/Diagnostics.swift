/// All problems found in one pass, in the order in which they were found.
public struct Diagnostics: Sendable {
  /// In the order in which they were found.
  public private(set) var all: [Diagnostic] = []
  /// Number of problems kept; a broken data file can hold a million.
  public static let limit = 20_000

  /// None yet.
  public init() {}

  /// Whether one of them is no mere warning.
  public var hasErrors: Bool { all.contains { $0.severity == .error } }

  /// Keeps a problem, below ``limit``.
  public mutating func add(_ diagnostic: Diagnostic) {
    if all.count < Self.limit { all.append(diagnostic) }
  }

  /// Keeps an error.
  /// - Parameters:
  ///   - code: Short and stable.
  ///   - message: What was found, in one line.
  ///   - position: Where; nil for problems of no file.
  ///   - path: The setting; empty for the file as a whole.
  ///   - hint: What is allowed, or what was probably meant.
  public mutating func error(
    _ code: String, _ message: Words, at position: SourcePosition?, path: String = "", hint: Words? = nil
  ) {
    add(Diagnostic(code: code, message, at: position, path: path, hint: hint))
  }

  /// Keeps a warning.
  /// - Parameters:
  ///   - code: Short and stable.
  ///   - message: What was found, in one line.
  ///   - position: Where; nil for problems of no file.
  ///   - path: The setting; empty for the file as a whole.
  ///   - hint: What is allowed, or what was probably meant.
  public mutating func warn(
    _ code: String, _ message: Words, at position: SourcePosition?, path: String = "", hint: Words? = nil
  ) {
    add(Diagnostic(.warning, code: code, message, at: position, path: path, hint: hint))
  }

  /// Without repetitions, file after file in the given order, each from its top; problems of no file come first.
  /// - Parameter files: The order of the files.
  public func sorted(files: [SourceFile]) -> [Diagnostic] {
    func rank(_ diagnostic: Diagnostic) -> (Int, Int) {
      guard let position = diagnostic.position else { return (-1, 0) }
      return (files.firstIndex { $0 === position.file } ?? files.count, position.offset)
    }
    var seen: Set<String> = []
    let unique = all.filter { seen.insert("\($0.position?.description ?? "")|\($0.code)|\($0.message.en)").inserted }
    return unique.map { (rank($0), $0) }.enumerated()
      .sorted { ($0.element.0.0, $0.element.0.1, $0.offset) < ($1.element.0.0, $1.element.0.1, $1.offset) }
      .map(\.element.1)
  }
}

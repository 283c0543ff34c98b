/// Where a log goes: to standard output as it comes, or into a file when it is complete.
final class TraceSink {
  private let path: String?
  private let console: Console
  /// Files that were read for the log.
  private let inputs: [String]
  private var text = ""

  init(path: String?, inputs: [String], console: Console) {
    self.path = path
    self.inputs = inputs
    self.console = console
  }

  var isFile: Bool { path != nil }

  /// Whether the reader has gone.
  var isClosed: Bool { path == nil && console.output.isClosed }

  func write(_ portion: String) throws(CommandFailure) {
    if path == nil { try console.output.write(portion) } else { text += portion }
  }

  /// - Throws: Exit 73 when the file cannot be made.
  func close() throws(CommandFailure) {
    guard let path else { return }
    try OutputFile.write(text, to: path, sparing: inputs)
    console.remark(path)
  }
}

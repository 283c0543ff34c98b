import Texts

/// Why the quantities of a record of a known family cannot be had.
enum RecordProblem: Error, Equatable {
  /// An input makes no sense, whatever the method: a fault of the file.
  /// - Parameters:
  ///   - message: what is wrong, in a sentence without a full stop.
  ///   - at: path of the input below `inputs`, such as `mus[1]`; empty for all of them.
  case invalid(_ message: Words, at: String = "")
  /// The inputs make sense, but the method does not reach so far, for the reason given: nothing is decided.
  case beyondMethod(_ reason: Words)
}

/// What a value on the command line must look like.
enum ValueKind: Sendable, Equatable {
  /// Any text.
  case text
  /// A path of a file; completion offers files.
  case file
  /// A path of a folder; completion offers folders.
  case folder
  /// A whole number in a range.
  case whole(ClosedRange<Int>)
  /// Whole numbers in a range, with commas between them.
  case wholes(ClosedRange<Int>)
  /// A whole number from 0 to 2⁶⁴ − 1.
  case seed
  /// One of these words.
  case choice([String])

  /// What to say when a text is not such a value; nil when it is.
  func problem(with text: String) -> String? {
    switch self {
    case .text: return nil
    case .file, .folder: return text.isEmpty ? "a path" : nil
    case .whole(let range):
      if let number = Int(text), range.contains(number) { return nil }
      return range.upperBound == .max
        ? "a whole number from \(range.lowerBound)" : "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .wholes(let range):
      let parts = text.split(separator: ",", omittingEmptySubsequences: false)
      if parts.allSatisfy({ Int($0).map(range.contains) ?? false }) { return nil }
      return "whole numbers from \(range.lowerBound) to \(range.upperBound), with commas between them"
    case .seed: return UInt64(text) == nil ? "a whole number from 0 to \(UInt64.max)" : nil
    case .choice(let words): return words.contains(text) ? nil : words.joined(separator: ", ")
    }
  }
}

import Texts

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

  /// What a value must be, where a text is none; nil when it is one.
  func problem(with text: String) -> Words? {
    switch self {
    case .text: return nil
    case .file, .folder: return text.isEmpty ? Words("a path", "路径") : nil
    case .whole(let range):
      if let number = Int(text), range.contains(number) { return nil }
      return range.upperBound == .max
        ? Words("a whole number from \(range.lowerBound)", "不小于 \(range.lowerBound) 的整数") : Self.whole(range)
    case .wholes(let range):
      let parts = text.split(separator: ",", omittingEmptySubsequences: false)
      if parts.allSatisfy({ Int($0).map(range.contains) ?? false }) { return nil }
      return Words(
        "whole numbers from \(range.lowerBound) to \(range.upperBound), with commas between them",
        "整数（\(range.lowerBound)～\(range.upperBound)），以逗号分隔")
    case .seed: return UInt64(text) == nil ? Self.whole(UInt64.min...UInt64.max) : nil
    case .choice(let words):
      if words.contains(text) { return nil }
      return Words("", "以下之一：") + .list(words)
    }
  }

  private static func whole(_ range: ClosedRange<some FixedWidthInteger>) -> Words {
    Words("a whole number from \(range.lowerBound) to \(range.upperBound)", "整数（\(range.lowerBound)～\(range.upperBound)）")
  }
}

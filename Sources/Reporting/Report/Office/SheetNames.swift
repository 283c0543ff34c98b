/// Names of a workbook's sheets: what a spreadsheet admits, and none of them twice.
///
/// Source: the rules that Excel tells when a sheet is renamed.
struct SheetNames {
  /// Longer names make a file that a spreadsheet calls damaged.
  static let longest = 31

  /// Names differ by more than the case of their letters.
  private var taken: Set<String> = ["history"]

  /// A name for a sheet that should be called so; a number tells apart what would else be the same.
  mutating func add(_ wanted: String) -> String {
    let base = Self.admitted(wanted)
    var name = Self.cut(base, to: Self.longest)
    var number = 2
    while !taken.insert(name.lowercased()).inserted {
      let mark = " (\(number))"
      name = Self.cut(base, to: Self.longest - mark.utf16.count) + mark
      number += 1
    }
    return name
  }

  private static func admitted(_ wanted: String) -> String {
    var name = ""
    for scalar in wanted.unicodeScalars {
      switch scalar {
      case ":", "\\", "/", "?", "*", "[", "]": name += "-"
      case _ where scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format: continue
      case "\u{FFFE}", "\u{FFFF}", "\u{2028}", "\u{2029}": continue
      default: name.unicodeScalars.append(scalar)
      }
    }
    // An apostrophe at an end would end the name in a reference.
    while let first = name.first, first == "'" || first.isWhitespace { name.removeFirst() }
    return trimmed(name).isEmpty ? "Sheet" : trimmed(name)
  }

  /// The first so many UTF-16 units, by which spreadsheets count; no character is cut in two.
  private static func cut(_ name: String, to units: Int) -> String {
    var cut = name
    while cut.utf16.count > units { cut.removeLast() }
    return trimmed(cut)
  }

  private static func trimmed(_ name: String) -> String {
    var name = name
    while let last = name.last, last == "'" || last.isWhitespace { name.removeLast() }
    return name
  }
}

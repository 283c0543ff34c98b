/// Signs as a Chinese keyboard writes them, and the ones that a file needs in their place.
public enum FullWidth {
  /// Signs of the structure.
  static let signs: [Unicode.Scalar: UInt8] = [
    "：": UInt8(ascii: ":"), "，": UInt8(ascii: ","), "、": UInt8(ascii: ","), "；": UInt8(ascii: ","),
    "｛": UInt8(ascii: "{"), "｝": UInt8(ascii: "}"), "［": UInt8(ascii: "["), "］": UInt8(ascii: "]"), "【": UInt8(ascii: "["),
    "】": UInt8(ascii: "]"), "\u{3000}": UInt8(ascii: " "), "\u{A0}": UInt8(ascii: " "),
  ]
  static let quotes: Set<Unicode.Scalar> = ["“", "”", "„", "＂", "‘", "’", "「", "」"]

  /// A word with digits, letters or signs of full width in plain ones; nil when it has none, or others that are not plain either.
  public static func halved(_ text: String) -> String? {
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xFF01...0xFF5E: plain.append(Unicode.Scalar(scalar.value - 0xFEE0)!)
      case 0x20..<0x7F: plain.append(scalar)
      default: return nil
      }
    }
    return String(plain) == text ? nil : String(plain)
  }
}

/// How wide a text will be, without a font at hand: an estimate that errs on the wide side.
enum TextWidth {
  /// Width in px of a text at a size in px. `isBold` from a weight of 600.
  static func of(_ text: String, size: Double, isBold: Bool = false) -> Double {
    var ems = 0.0
    for scalar in text.unicodeScalars { ems += self.ems(scalar) }
    return ems * size * (isBold ? 1.1 : 1)
  }

  /// Advance of a character in ems: those of DejaVu Sans, the widest of the fonts that a page may meet.
  private static func ems(_ scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case "i", "j", "l", "'", "’", "|": 0.28
    case "I", "J": 0.3
    case " ", "\u{a0}", ".", ",", "·", ":", ";": 0.32
    case "f", "t", "r", "-", "(", ")", "/", "!": 0.4
    case "c", "s", "z", "–", "“", "”", "?", "*": 0.54
    case "m": 0.98
    case "w": 0.82
    case "M", "W", "%", "—", "…": 0.99
    case "D", "G", "H", "N", "O", "Q", "U": 0.77
    case "A"..."Z": 0.69
    case "+", "−", "±", "≤", "≥", "=", "×", "<", ">", "→", "←": 0.84
    case "\u{2e80}"...: 1
    default: 0.625
    }
  }

  /// Breaks a text into lines no wider than `width` px: at spaces, and between Chinese characters, never before closing
  /// punctuation; within a word only where the word alone is wider than a line.
  static func lines(_ text: String, size: Double, width: Double, isBold: Bool = false) -> [String] {
    var lines: [String] = []
    var line = ""
    for piece in pieces(text).flatMap({ parts($0, size: size, width: width, isBold: isBold) }) {
      let wider = line + piece
      if !line.isEmpty, of(trimmed(wider), size: size, isBold: isBold) > width {
        lines.append(trimmed(line))
        line = piece.first == " " ? String(piece.dropFirst()) : piece
      } else {
        line = wider
      }
    }
    if !trimmed(line).isEmpty { lines.append(trimmed(line)) }
    return lines
  }

  /// The piece, or the longest parts of it that fit in a line each.
  private static func parts(_ piece: String, size: Double, width: Double, isBold: Bool) -> [String] {
    if of(trimmed(piece), size: size, isBold: isBold) <= width { return [piece] }
    var parts = [""]
    for character in piece {
      let longer = parts[parts.count - 1] + String(character)
      if of(trimmed(longer), size: size, isBold: isBold) > width, !trimmed(parts[parts.count - 1]).isEmpty {
        parts.append(String(character))
      } else {
        parts[parts.count - 1] = longer
      }
    }
    return parts
  }

  /// The smallest runs of characters that may not be broken, each with the space before it.
  private static func pieces(_ text: String) -> [String] {
    let closing = "，。；：、！？）》”’％%"
    var pieces: [String] = []
    var piece = ""
    for character in text {
      let isWide = character.unicodeScalars.first!.value >= 0x2e80
      if character == " " || (isWide && !closing.contains(character)) {
        // An opening bracket stays with what it opens.
        if !piece.isEmpty, !"（《“".contains(piece.last!) {
          pieces.append(piece)
          piece = ""
        }
      } else if let last = piece.unicodeScalars.last, last.value >= 0x2e80, !isWide, !"（《“".contains(piece.last!),
        !closing.contains(character)
      {
        pieces.append(piece)
        piece = ""
      }
      piece.append(character)
    }
    if !piece.isEmpty { pieces.append(piece) }
    return pieces
  }

  private static func trimmed(_ text: String) -> String {
    var part = Substring(text)
    while part.first == " " { part.removeFirst() }
    while part.last == " " { part.removeLast() }
    return String(part)
  }
}

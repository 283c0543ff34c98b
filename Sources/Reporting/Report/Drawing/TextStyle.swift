/// Size, weight and ink of a text in a drawing.
struct TextStyle: Equatable, Sendable {
  var size: Double
  var weight: Int
  var ink: Ink

  /// Title of a pane.
  static let title = TextStyle(size: 14, weight: 650, ink: .text)
  /// Head of a row or column.
  static let head = TextStyle(size: 13, weight: 650, ink: .text)
  static let label = TextStyle(size: 13, weight: 400, ink: .text)
  static let value = TextStyle(size: 13, weight: 600, ink: .text)
  /// Axes, legends, units.
  static let note = TextStyle(size: 12, weight: 400, ink: .mute)
  static let strong = TextStyle(size: 12, weight: 650, ink: .text)
  /// Ends of intervals: the smallest text there is.
  static let small = TextStyle(size: 11.5, weight: 400, ink: .mute)

  func inked(_ ink: Ink) -> TextStyle { TextStyle(size: size, weight: weight, ink: ink) }
  func bold() -> TextStyle { TextStyle(size: size, weight: 650, ink: ink) }

  func width(_ text: String) -> Double { TextWidth.of(text, size: size, isBold: weight >= 600) }

  func lines(_ text: String, width: Double) -> [String] { TextWidth.lines(text, size: size, width: width, isBold: weight >= 600) }
}

/// Where a text stands from its point.
enum TextAnchor: String, Sendable {
  case start, middle, end
}

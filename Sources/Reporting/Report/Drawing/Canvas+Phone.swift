extension Canvas {
  /// Width of a redraw for a phone of 390 px: what is left between the edges of a card.
  static let phone = 340.0
}

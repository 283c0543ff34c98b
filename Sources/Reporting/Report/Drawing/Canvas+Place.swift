extension Canvas {
  /// Writes a label of a mark where it stands free of texts and of `others`: right, above, below, left, then further away; nowhere
  /// when there is no such place.
  ///
  /// - Parameters:
  ///   - half: Half the mark's width and height.
  ///   - frame: What the label must stay within.
  mutating func place(
    _ lines: [String], _ style: TextStyle, around center: (x: Double, y: Double), half: (x: Double, y: Double),
    within frame: TextBox,
    avoiding others: [TextBox] = []
  ) {
    let width = lines.map { style.width($0) }.max() ?? 0
    let pitch = style.size + 3
    let rise = pitch * Double(lines.count - 1)
    let middle = min(max(center.x, frame.x.lowerBound + width / 2), frame.x.upperBound - width / 2)
    var places: [(x: Double, y: Double, anchor: TextAnchor)] = []
    for away in [0.0, 14, 28, 42, 60] {
      places += [
        (center.x + half.x + 7 + away / 2, center.y + 4 - rise / 2, .start),
        (middle, center.y - half.y - 8 - rise - away, .middle),
        (middle, center.y + half.y + 16 + away, .middle), (center.x - half.x - 7 - away / 2, center.y + 4 - rise / 2, .end),
        (center.x + half.x + 7, center.y + half.y + 12 + away, .start),
        (center.x + half.x + 7, center.y - half.y - 6 - rise - away, .start),
        (center.x - half.x - 7, center.y + half.y + 12 + away, .end),
        (center.x - half.x - 7, center.y - half.y - 6 - rise - away, .end),
      ]
    }
    for place in places {
      let left = place.anchor == .start ? place.x : place.anchor == .middle ? place.x - width / 2 : place.x - width
      let box = TextBox(text: "", x: left...left + width, y: place.y - style.size * 0.8...place.y + rise + style.size * 0.25)
      if box.x.lowerBound < frame.x.lowerBound || box.x.upperBound > frame.x.upperBound { continue }
      if box.y.lowerBound < frame.y.lowerBound || box.y.upperBound > frame.y.upperBound { continue }
      if texts.contains(where: { $0.touches(box) }) || others.contains(where: { $0.touches(box) }) { continue }
      self.lines(lines, place.x, place.y, style, place.anchor, pitch: pitch, halo: true)
      return
    }
  }
}

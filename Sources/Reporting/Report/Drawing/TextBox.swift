/// Where a text of a drawing stands.
struct TextBox: Equatable, Sendable {
  var text: String
  var x: ClosedRange<Double>
  var y: ClosedRange<Double>

  func touches(_ other: TextBox) -> Bool {
    min(x.upperBound, other.x.upperBound) - max(x.lowerBound, other.x.lowerBound) > 0.5
      && min(y.upperBound, other.y.upperBound) - max(y.lowerBound, other.y.lowerBound) > 0.5
  }
}

extension Canvas {
  /// What is wrong with the texts, by their estimated widths: pairs that touch, and texts that leave the drawing.
  var textFaults: [String] {
    var faults: [String] = []
    for (index, box) in texts.enumerated() {
      if box.x.lowerBound < -0.5 || box.x.upperBound > width + 0.5 || box.y.lowerBound < -0.5 || box.y.upperBound > height + 0.5 {
        faults.append("“\(box.text)” leaves the drawing")
      }
      for other in texts[(index + 1)...] where box.touches(other) { faults.append("“\(box.text)” touches “\(other.text)”") }
    }
    return faults
  }

  /// Whether a text would stand free at a place.
  func isFree(_ text: String, _ x: Double, _ y: Double, _ style: TextStyle, _ anchor: TextAnchor = .start) -> Bool {
    var probe = Canvas(width: width, height: height, title: "")
    probe.text(text, x, y, style, anchor)
    let box = probe.texts[0]
    return box.x.lowerBound >= 0 && box.x.upperBound <= width && !texts.contains { $0.touches(box) }
  }
}

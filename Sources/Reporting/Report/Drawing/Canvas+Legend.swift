/// A sample of a mark in a legend.
enum Swatch: Equatable, Sendable {
  /// A filled square.
  case square(Ink)
  /// A square of a fill that may lie on a colour.
  case pattern(Fill, on: Ink)
  /// A range of replications with its mean.
  case range(Ink)
  case dot(Ink)
  case ring(Ink)
  case line(Ink)
  case dashed(Ink)
  case triangle
  case diamond
  case outline(Ink)
  case pill
  /// A station of a phase, by the phase's place.
  case station(Int)

  var width: Double {
    switch self {
    case .range, .pill: 30
    case .line, .dashed: 20
    default: 13
    }
  }
}

extension Canvas {
  /// A legend that breaks into rows at `width`; returns the baseline below its last row.
  @discardableResult mutating func legend(_ items: [(Swatch, String)], _ x: Double, _ y: Double, width: Double) -> Double {
    var (left, baseline) = (x, y)
    for (swatch, text) in items {
      let lines = TextStyle.note.lines(text, width: width - swatch.width - 7)
      let wide = swatch.width + 7 + (lines.map { TextStyle.note.width($0) }.max() ?? 0)
      if left > x, left + wide > x + width {
        left = x
        baseline += 19
      }
      sample(swatch, left, baseline - 4)
      self.lines(lines, left + swatch.width + 7, baseline, .note, pitch: 16)
      // A text of several lines has its row to itself.
      if lines.count > 1 {
        left = x
        baseline += 16 * Double(lines.count - 1) + 19
      } else {
        left += wide + 20
      }
    }
    return left > x || items.isEmpty ? baseline + 19 : baseline
  }

  private mutating func sample(_ swatch: Swatch, _ x: Double, _ y: Double) {
    switch swatch {
    case .square(let ink): rect(x, y - 6, 13, 12, .ink(ink), stroke: ink == .same || ink == .goalSide ? .rule : nil)
    case .pattern(let fill, let ground):
      rect(x, y - 6, 13, 12, .ink(ground), stroke: .rule)
      rect(x, y - 6, 13, 12, fill)
    case .range(let ink): range(x + 4, x + 15, x + 26, y: y, ink)
    case .dot(let ink): circle(x + 6, y, 4.5, .ink(ink))
    case .ring(let ink): circle(x + 6, y, 4.5, .ink(.paper), stroke: ink)
    case .line(let ink): line(x, y, x + 20, y, ink, width: 2)
    case .dashed(let ink): line(x, y, x + 20, y, ink, width: 1.6, dash: .dashed)
    case .triangle: triangle(x + 6, y, 6)
    case .station(let phase): station(phase, x + 6, y, radius: 5.5)
    case .diamond: diamond(x + 6, y, 6)
    case .outline(let ink): rect(x + 0.5, y - 5.5, 12, 11, .none, stroke: ink, strokeWidth: 1.8)
    case .pill: rect(x, y - 7, 28, 14, .ink(.paper), stroke: .text, strokeWidth: 1.2, radius: 7)
    }
  }
}

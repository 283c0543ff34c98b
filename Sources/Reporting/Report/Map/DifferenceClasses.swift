import Foundation

/// Seven classes of a difference with round borders, the same on both sides of no change; lower is better.
struct DifferenceClasses: Equatable, Sendable {
  /// Ascending and positive: below the first one a difference counts as about none.
  let borders: [Double]

  static let count = 7
  /// By class, lowest values first: teal is better, brown is worse.
  static let palette: [Ink] = [.better3, .better2, .better1, .same, .worseLight, .worse1, .worse2]

  /// Borders 1 : 2 : 4, the last one 1, 2 or 4 times a power of ten, whichever is nearest to what a tenth of the values exceed.
  init(_ values: [Double]) {
    let sizes = values.filter(\.isFinite).map(\.magnitude).filter { $0 > 0 }.sorted()
    let usual = sizes.isEmpty ? 1 : sizes[min(sizes.count - 1, sizes.count * 9 / 10)]
    let power = pow(10, log10(usual).rounded(.down))
    let last = [1, 2, 4, 10].map { $0 * power }.min { abs(log($0 / usual)) < abs(log($1 / usual)) }!
    borders = [last / 4, last / 2, last]
  }

  /// 0 for the lowest values to 6 for the highest.
  func index(_ value: Double) -> Int {
    let steps = borders.count { value.magnitude >= $0 * (1 - 1e-9) }
    return value < 0 ? 3 - steps : 3 + steps
  }

  func ink(_ value: Double) -> Ink { Self.palette[index(value)] }

  /// Borders between the classes, lowest first.
  var edges: [Double] { borders.reversed().map { -$0 } + borders }

  /// A class in words: `below −4`, `−4 to −2`, `above 4`.
  func band(_ index: Int, _ story: Story) -> String {
    let edges = edges
    if index == 0 { return story.words.below(label(edges[0], story)) }
    if index == Self.count - 1 { return story.words.above(label(edges[edges.count - 1], story)) }
    return story.words.between(label(edges[index - 1], story), label(edges[index], story))
  }

  func label(_ edge: Double, _ story: Story) -> String { (edge > 0 ? "+" : "") + story.numbers.exact(edge) }
}

extension Canvas {
  /// The classes as a bar with their borders below, and what its ends mean; returns the baseline below.
  mutating func classes(
    _ classes: DifferenceClasses, _ story: Story, ends: (low: String, high: String), x: Double, y: Double, width: Double
  )
    -> Double
  {
    text(ends.low, x, y, .note)
    text(ends.high, x + width, y, .note, .end)
    let step = width / Double(DifferenceClasses.count)
    for (index, ink) in DifferenceClasses.palette.enumerated() {
      rect(x + step * Double(index), y + 7, step, 10, .ink(ink), stroke: .rule)
    }
    for (index, edge) in classes.edges.enumerated() {
      text(classes.label(edge, story), x + step * Double(index + 1), y + 31, .note, .middle)
    }
    return y + 50
  }
}

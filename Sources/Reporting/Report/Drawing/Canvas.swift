/// A drawing: marks are added in the order in which they lie on each other.
///
/// Widths of texts are estimated, so that a drawing knows where its texts stand and can tell whether two of them touch.
struct Canvas: Sendable {
  let width: Double
  /// May be set last, when it is known how much was drawn.
  var height: Double
  /// What the drawing shows, for those who cannot see it.
  let title: String
  var description: String?
  private(set) var body = Markup.empty
  private(set) var texts: [TextBox] = []
  /// The same drawing for documents that have no markup.
  private(set) var marks: [Mark] = []

  init(width: Double, height: Double = 0, title: String, description: String? = nil) {
    self.width = width
    self.height = height
    self.title = title
    self.description = description
  }

  /// Marks that belong together: they answer to the pointer and to the keyboard with `tip`, and `key` is the arm that they tell of.
  mutating func group(tip: String? = nil, kind: String? = nil, key: String? = nil, _ draw: (inout Canvas) -> Void) {
    // A phone has no pointer to rest: its drawings leave the values to the tables, and the page stays small.
    let tip = width > 344 ? tip : nil
    var inner = self
    inner.body = .empty
    draw(&inner)
    var attributes: [Markup.Attribute] = []
    if let kind {
      attributes.append(.init("class", tip == nil ? kind : kind + " tip"))
    } else if tip != nil {
      attributes.append(.init("class", "tip"))
    }
    if let key { attributes.append(.init("data-key", key)) }
    let title = tip.map { Markup.element("title", text: $0) } ?? .empty
    body += .element("g", attributes, title + inner.body)
    (texts, marks) = (inner.texts, inner.marks)
    height = inner.height
  }

  /// A mark that is made elsewhere and holds no text that is seen.
  ///
  /// - Parameter marks: The same for documents that have no markup; none in a drawing that only a page has.
  mutating func add(_ mark: Markup, as marks: [Mark] = []) {
    body += mark
    self.marks += marks
  }

  // MARK: Texts

  mutating func text(
    _ text: String, _ x: Double, _ y: Double, _ style: TextStyle = .note, _ anchor: TextAnchor = .start, halo: Bool = false
  ) {
    parts([(text, style)], x, y, anchor, halo: halo)
  }

  /// One line of several styles; they share the first one's size.
  mutating func parts(_ parts: [(String, TextStyle)], _ x: Double, _ y: Double, _ anchor: TextAnchor = .start, halo: Bool = false)
  {
    let shown = parts.filter { !$0.0.isEmpty }
    guard let first = shown.first else { return }
    var attributes: [Markup.Attribute] = [.init("x", x), .init("y", y)]
    if first.1.size != 12 { attributes.append(.init("font-size", first.1.size)) }
    let place = (anchor == .middle ? ["mid"] : anchor == .end ? ["end"] : []) + (halo ? ["halo"] : [])
    if shown.count == 1 {
      body += .element("text", attributes + Self.dress(first.1, place), text: first.0)
    } else {
      if !place.isEmpty { attributes.append(.init("class", place.joined(separator: " "))) }
      body += .element("text", attributes, .joined(shown.map { .element("tspan", Self.dress($0.1), text: $0.0) }))
    }
    let total = shown.reduce(0) { $0 + TextWidth.of($1.0, size: first.1.size, isBold: $1.1.weight >= 600) }
    let left = anchor == .start ? x : anchor == .middle ? x - total / 2 : x - total
    marks.append(.text(shown.map { Mark.Run(text: $0.0, style: $0.1) }, (x, y), anchor, hasHalo: halo))
    texts.append(
      TextBox(text: shown.map(\.0).joined(), x: left...(left + total), y: (y - first.1.size * 0.78)...(y + first.1.size * 0.2)))
  }

  /// Several lines; returns the baseline below the last one.
  @discardableResult mutating func lines(
    _ lines: [String], _ x: Double, _ y: Double, _ style: TextStyle = .note, _ anchor: TextAnchor = .start, pitch: Double? = nil,
    halo: Bool = false
  ) -> Double {
    var baseline = y
    for line in lines {
      text(line, x, baseline, style, anchor, halo: halo)
      baseline += pitch ?? style.size + 4
    }
    return baseline
  }

  /// What is frequent is a class of the style sheet: a report has thousands of texts.
  private static func dress(_ style: TextStyle, _ classes: [String] = []) -> [Markup.Attribute] {
    var attributes: [Markup.Attribute] = []
    var classes = classes
    if style.ink == .text { classes.append("ink") } else if style.ink != .mute { attributes.append(.init("fill", style.ink.hex)) }
    switch style.weight {
    case 400: break
    case 600: classes.append("w6")
    case 650: classes.append("w65")
    default: attributes.append(.init("font-weight", String(style.weight)))
    }
    return classes.isEmpty ? attributes : attributes + [.init("class", classes.joined(separator: " "))]
  }

  // MARK: Shapes

  mutating func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ ink: Ink = .rule, width: Double = 1, dash: Dash? = nil,
    opacity: Double? = nil, isRound: Bool = false
  ) {
    var attributes: [Markup.Attribute] = [.init("x1", x1), .init("y1", y1), .init("x2", x2), .init("y2", y2)]
    attributes += Self.stroke(ink, width, dash: dash, opacity: opacity)
    if isRound { attributes.append(.init("stroke-linecap", "round")) }
    body += .void("line", attributes, isClosed: true)
    let stroke = Stroke(ink: ink, width: width, dash: dash, opacity: opacity ?? 1, isRound: isRound)
    marks.append(.shape([Contour([(x1, y1), (x2, y2)])], fill: .none, opacity: 1, stroke))
  }

  mutating func rect(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, _ fill: Fill, stroke: Ink? = nil, strokeWidth: Double = 1,
    radius: Double = 0, opacity: Double? = nil
  ) {
    var attributes: [Markup.Attribute] = [
      .init("x", min(x, x + width)), .init("y", min(y, y + height)), .init("width", width.magnitude),
      .init("height", height.magnitude),
      .init("fill", fill.attribute),
    ]
    if let stroke { attributes += Self.stroke(stroke, strokeWidth) }
    if radius > 0 { attributes.append(.init("rx", radius)) }
    if let opacity { attributes.append(.init("fill-opacity", Self.hundredths(opacity))) }
    body += .void("rect", attributes, isClosed: true)
    let outline = stroke.map { Stroke(ink: $0, width: strokeWidth) }
    marks.append(.shape([Contour(x, y, width, height, radius: radius)], fill: fill, opacity: opacity ?? 1, outline))
  }

  mutating func circle(_ x: Double, _ y: Double, _ radius: Double, _ fill: Fill, stroke: Ink? = nil, strokeWidth: Double = 1.6) {
    var attributes: [Markup.Attribute] = [.init("cx", x), .init("cy", y), .init("r", radius), .init("fill", fill.attribute)]
    if let stroke { attributes += Self.stroke(stroke, strokeWidth) }
    body += .void("circle", attributes, isClosed: true)
    marks.append(.circle((x, y), radius, fill: fill, stroke.map { Stroke(ink: $0, width: strokeWidth) }))
  }

  mutating func path(
    _ path: Path, fill: Fill = .none, stroke: Ink? = nil, width: Double = 1, dash: Dash? = nil, opacity: Double? = nil,
    isRound: Bool = false, className: String? = nil
  ) {
    var attributes: [Markup.Attribute] = [.init("d", path.data), .init("fill", fill.attribute)]
    if let stroke { attributes += Self.stroke(stroke, width, dash: dash) }
    if isRound { attributes += [.init("stroke-linejoin", "round"), .init("stroke-linecap", "round")] }
    if let opacity { attributes.append(.init("fill-opacity", Self.hundredths(opacity))) }
    if let className { attributes.append(.init("class", className)) }
    body += .void("path", attributes, isClosed: true)
    let outline = stroke.map { Stroke(ink: $0, width: width, dash: dash, isRound: isRound) }
    marks.append(.shape(path.contours, fill: fill, opacity: opacity ?? 1, outline))
  }

  private static func stroke(_ ink: Ink, _ width: Double, dash: Dash? = nil, opacity: Double? = nil) -> [Markup.Attribute] {
    var attributes: [Markup.Attribute] = [.init("stroke", ink.hex)]
    if width != 1 { attributes.append(.init("stroke-width", width)) }
    if let dash { attributes.append(.init("stroke-dasharray", dash.rawValue)) }
    if let opacity { attributes.append(.init("stroke-opacity", hundredths(opacity))) }
    return attributes
  }

  private static func hundredths(_ value: Double) -> String {
    let hundredths = Int((min(max(value, 0), 1) * 100).rounded())
    return hundredths == 100 ? "1" : hundredths < 10 ? ".0\(hundredths)" : ".\(hundredths)"
  }

  // MARK: The whole

  /// The drawing as an `svg` element of its natural size.
  var markup: Markup {
    let attributes: [Markup.Attribute] = [
      .init("width", width), .init("height", height),
      .init("viewBox", "0 0 \(Coordinate.text(width)) \(Coordinate.text(height))"),
      .init("role", "img"), .init("aria-label", title),
    ]
    let names = Markup.element("title", text: title) + (description.map { .element("desc", text: $0) } ?? .empty)
    return .element("svg", attributes, names + body)
  }
}

/// What a shape is filled with.
enum Fill: Equatable, Sendable {
  case none
  case ink(Ink)
  /// Grey hatching: the range of replications includes no change.
  case hatch
  /// White hatching, for marks that lie on a colour: no new cash.
  case whiteHatch

  var attribute: String {
    switch self {
    case .none: "none"
    case .ink(let ink): ink.hex
    case .hatch: "url(#hatch)"
    case .whiteHatch: "url(#white-hatch)"
    }
  }
}

/// Dashes of a line.
enum Dash: String, Sendable {
  case dashed = "4 3"
  case dotted = "1.5 3"
}

import StationModel
import Texts

/// The city of a log as a drawing. Its zones and their names stand once in the page, for all languages and worlds; on them lie the houses
/// of a world, and what moves is drawn by the page's script.
struct TraceMap {
  static let width = 620.0
  private static let margin = 16.0

  private let worlds: TraceWorlds
  private let low: Point
  private let scale: Double
  let height: Double

  init(_ worlds: TraceWorlds) {
    self.worlds = worlds
    let zones = worlds.first.names.zones
    var xs = zones.flatMap { $0.rings.joined().map(\.x) }
    var ys = zones.flatMap { $0.rings.joined().map(\.y) }
    for zone in zones where zone.rings.isEmpty {
      let radius = Self.radius(zone)
      xs += [zone.centre.x - radius, zone.centre.x + radius]
      ys += [zone.centre.y - radius, zone.centre.y + radius]
    }
    low = Point(x: xs.min() ?? 0, y: ys.min() ?? 0)
    let (wide, high) = (max(0.1, (xs.max() ?? 1) - low.x), max(0.1, (ys.max() ?? 1) - low.y))
    let room = Self.width - 2 * Self.margin
    // A city that is much taller than wide is drawn smaller, so that it fits a screen.
    scale = min(room / wide, 1.15 * room / high)
    height = (high * scale + 2 * Self.margin).rounded(.up)
  }

  /// A disc of the zone's area stands for a zone without an outline.
  private static func radius(_ zone: TraceNames.Zone) -> Double { (zone.areaKm2 / .pi).squareRoot() }

  /// On the drawing.
  func place(_ point: Point) -> (x: Double, y: Double) {
    (x: Self.margin + (point.x - low.x) * scale, y: Self.margin + (point.y - low.y) * scale)
  }

  // MARK: The city

  /// Zones and their names, once for all maps of the page.
  var definitions: Markup {
    .element(
      "svg", [.init("class", "hidden"), .init("width", "0"), .init("height", "0"), .init("aria-hidden", "true")],
      .element("defs", [], .element("g", [.init("id", "city")], city.body)))
  }

  /// Zones and their names as a drawing.
  var city: Canvas {
    var canvas = Canvas(width: Self.width, height: height, title: "")
    for zone in worlds.first.names.zones { outline(zone, &canvas) }
    var taken = signs
    for zone in worlds.first.names.zones { label(zone, &taken, &canvas) }
    return canvas
  }

  private func outline(_ zone: TraceNames.Zone, _ canvas: inout Canvas) {
    if zone.rings.isEmpty {
      let centre = place(zone.centre)
      canvas.circle(centre.x, centre.y, Self.radius(zone) * scale, .ink(.band), stroke: .rule, strokeWidth: 1)
    }
    for ring in zone.rings {
      var points: [(x: Double, y: Double)] = []
      for point in ring.map(place) {
        // Half a pixel is not to be seen; maps of real cities have thousands of such steps.
        if let last = points.last, abs(last.x - point.x) + abs(last.y - point.y) < 0.7 { continue }
        points.append(point)
      }
      canvas.path(Path(points, isClosed: true), fill: .ink(.band), stroke: .rule)
    }
  }

  /// The zone's name where it fits and no sign of any world hides it: at the centre, else below, above or beside it.
  private func label(_ zone: TraceNames.Zone, _ taken: inout [Box], _ canvas: inout Canvas) {
    let xs = zone.rings.joined().map(\.x)
    let ys = zone.rings.joined().map(\.y)
    let centre = place(zone.centre)
    let radius = Self.radius(zone)
    let width = ((xs.max() ?? zone.centre.x + radius) - (xs.min() ?? zone.centre.x - radius)) * scale
    let height = ((ys.max() ?? zone.centre.y + radius) - (ys.min() ?? zone.centre.y - radius)) * scale
    // On a phone the map is half as large, and its names are drawn larger.
    for (style, kind) in [(Self.narrowLabel, "zone"), (Self.label, "zone wide")] {
      let half = style.width(zone.label) / 2
      guard 2 * half < width - 4, style.size < height else { continue }
      let reach = max(0, width / 2 - half - 3)
      let steps = [0.0, 17, -17, 24, -24].filter { $0.magnitude + style.size / 2 < max(height / 2, style.size) }
      let places = steps.map { (x: centre.x, y: centre.y + $0) } + [-reach, reach].map { (x: centre.x + $0, y: centre.y) }
      let boxes = places.map { Box(x: ($0.x - half)...($0.x + half), y: ($0.y - style.size / 2)...($0.y + style.size / 2)) }
      guard let free = boxes.firstIndex(where: { box in !taken.contains { $0.touches(box) } && isInside(box) }) else { continue }
      taken.append(boxes[free])
      canvas.group(kind: kind) { $0.text(zone.label, places[free].x, places[free].y + 4, Self.label, .middle) }
      return
    }
  }

  private static let label = TextStyle(size: 12, weight: 400, ink: .mute)
  private static let narrowLabel = TextStyle(size: 20, weight: 400, ink: .mute)

  private func isInside(_ box: Box) -> Bool {
    box.x.lowerBound > 0 && box.x.upperBound < Self.width && box.y.lowerBound > 0 && box.y.upperBound < height
  }

  private struct Box {
    var x: ClosedRange<Double>
    var y: ClosedRange<Double>

    func touches(_ other: Box) -> Bool { x.overlaps(other.x) && y.overlaps(other.y) }
  }

  /// Where signs of houses stand in any of the worlds.
  private var signs: [Box] {
    worlds.stories.flatMap { story in
      story.trace.bases.compactMap { base in
        place(ofSign: base, story).map { Box(x: ($0.x - 9)...($0.x + 9), y: ($0.y - 9)...($0.y + 8)) }
      }
    }
  }

  // MARK: One world

  /// The city with the houses of a world.
  func canvas(_ world: Int, _ words: TraceWords) -> Canvas {
    let story = worlds.stories[world]
    var canvas = Canvas(width: Self.width, height: height, title: words.map(story.names.scenario[words.language]))
    canvas.add(.void("use", [.init("href", "#city")], isClosed: true))
    for (index, base) in story.trace.bases.enumerated() {
      guard let centre = place(ofSign: base, story) else { continue }
      canvas.group(kind: "house", key: String(index)) {
        $0.add(.element("title", text: story.houses[index][words.language]))
        if base.kind == .precinct { Self.house(centre.x, centre.y, &$0) } else { $0.triangle(centre.x, centre.y, 9) }
      }
    }
    return canvas
  }

  /// Where the sign of a house stands; nil for what has none.
  private func place(ofSign base: Trace.Base, _ story: TraceStory) -> (x: Double, y: Double)? {
    let centre = place(base.point)
    switch base.kind {
    case .precinct: return centre
    case .station:
      guard base.openDay != nil else { return nil }
      // One that shares the precinct's house stands beside it.
      let isShared = story.trace.bases.contains { $0.kind == .precinct && $0.point == base.point }
      return (x: centre.x + (isShared ? 17 : 0), y: centre.y)
    case .team: return nil
    }
  }

  /// A precinct: the front of a house.
  static func house(_ x: Double, _ y: Double, _ canvas: inout Canvas) {
    let outline = [
      (x: x, y: y - 9), (x: x + 8, y: y - 2), (x: x + 8, y: y + 7), (x: x - 8, y: y + 7), (x: x - 8, y: y - 2),
    ]
    canvas.path(Path(outline, isClosed: true), fill: .ink(.second), stroke: .paper, width: 1.4, isRound: true)
  }
}

import StationModel
import Texts

/// The city of a log as a drawing: zones, houses. What moves is drawn on it by the page's script.
struct TraceMap {
  static let width = 620.0
  private static let margin = 10.0

  private let story: TraceStory
  private let low: Point
  private let scale: Double
  let height: Double

  init(_ story: TraceStory) {
    self.story = story
    let zones = story.names.zones
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

  func canvas(_ words: TraceWords) -> Canvas {
    var canvas = Canvas(width: Self.width, height: height, title: words.map)
    for zone in story.names.zones { outline(zone, &canvas) }
    for zone in story.names.zones { label(zone, &canvas) }
    for (index, base) in story.trace.bases.enumerated() { sign(base, story.houses[index][words.language], &canvas) }
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

  /// The zone's name where it fits.
  private func label(_ zone: TraceNames.Zone, _ canvas: inout Canvas) {
    let style = TextStyle(size: 10, weight: 400, ink: .axis)
    let points = zone.rings.joined().map(\.x)
    let width =
      ((points.max() ?? zone.centre.x + Self.radius(zone)) - (points.min() ?? zone.centre.x - Self.radius(zone))) * scale
    guard style.width(zone.label) < width - 6, width > 18 else { return }
    let centre = place(zone.centre)
    canvas.text(zone.label, centre.x, centre.y + 3.5, style, .middle)
  }

  private func sign(_ base: Trace.Base, _ name: String, _ canvas: inout Canvas) {
    let centre = place(base.point)
    switch base.kind {
    case .precinct: canvas.group(tip: name) { Self.house(centre.x, centre.y, &$0) }
    case .station:
      guard base.openDay != nil else { return }
      // One that shares the precinct's house stands beside it.
      let isShared = story.trace.bases.contains { $0.kind == .precinct && $0.point == base.point }
      canvas.group(tip: name) { $0.triangle(centre.x + (isShared ? 13 : 0), centre.y, 9) }
    case .team: break
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

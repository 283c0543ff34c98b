import Foundation

/// The city as it is drawn: an outline for every zone, and where its signs stand.
///
/// Zones with a shape in `zones.geojson` have it, the others a Voronoi cell round their centre. Outlines stand once in the page
/// (`definitions`), and every map refers to them by `zN`, the zone's place in `study.json`: a copy of a map outside the page
/// must take along what its `href="#zN"` and `url(#…)` refer to.
struct CityMap: Sendable {
  /// Longer side of the city in the units of the outlines: half a unit is an eighth of a pixel in the largest map.
  static let extent = 2000.0

  /// In km, by the zone's place in the study.
  let shapes: [MapShape]
  /// Where signs stand, in km.
  let centres: [MapPoint]
  let bounds: MapBounds

  /// - Throws: `ReportError.damaged` where the geometry is none.
  init(_ study: StudyFacts, geometry bytes: [UInt8]?) throws(ReportError) {
    let drawn = try bytes.map { (bytes) throws(ReportError) in try ZoneGeometry(bytes) }?.shapes ?? [:]
    var centres = study.zones.map { MapPoint(x: $0.x, y: $0.y) }
    let inside = study.zones.map { drawn[$0.id]?.inside }
    // Shapes and centres count from different corners: zones that have both tell by how much.
    let known = zip(inside, centres).compactMap { shape, centre in shape.map { $0 - centre } }
    let offset =
      known.isEmpty
      ? MapPoint(x: 0, y: 0)
      : MapPoint(
        x: known.reduce(0) { $0 + $1.x } / Double(known.count), y: known.reduce(0) { $0 + $1.y } / Double(known.count))
    centres = zip(inside, centres).map { shape, centre in shape ?? centre + offset }
    let cells = inside.contains { $0 == nil } ? Voronoi.cells(centres) : []
    let shapes = study.zones.enumerated().map { index, zone in drawn[zone.id] ?? MapShape(rings: [cells[index]]) }
    self.shapes = shapes
    self.centres = centres
    bounds = MapBounds(shapes.flatMap(\.points)) ?? MapBounds([MapPoint(x: 0, y: 0), MapPoint(x: 1, y: 1)])!
  }

  var isEmpty: Bool { shapes.isEmpty }

  /// Outlines' units in a kilometre.
  var unitsPerKm: Double { Self.extent / max(bounds.width, bounds.height, 1e-9) }

  /// The zones' outlines, once for all maps of the page.
  var definitions: Markup {
    if isEmpty { return .empty }
    let paths = shapes.enumerated().map { index, shape in
      Markup.void(
        "path",
        [
          .init("id", "z\(index)"), .init("d", outline(shape)), .init("fill-rule", "evenodd"),
          .init("vector-effect", "non-scaling-stroke"),
        ], isClosed: true)
    }
    return .element(
      "svg", [.init("class", "hidden"), .init("width", "0"), .init("height", "0"), .init("aria-hidden", "true")],
      .element("defs", [], .joined(paths)))
  }

  /// A path in whole units, each point from the last one: short.
  private func outline(_ shape: MapShape) -> String {
    let scale = unitsPerKm
    var path = ""
    for ring in shape.simplified(1.2 / scale).rings {
      var last = (0, 0)
      for (index, point) in ring.enumerated() {
        let place = (
          Int(((point.x - bounds.low.x) * scale).rounded()), Int(((point.y - bounds.low.y) * scale).rounded())
        )
        if index == 0 {
          path += "M\(place.0) \(place.1)l"
        } else if place != last {
          let dy = place.1 - last.1
          path += (path.hasSuffix("l") ? "" : " ") + "\(place.0 - last.0)" + (dy < 0 ? "\(dy)" : " \(dy)")
        }
        last = place
      }
      path += path.hasSuffix("l") ? "0 0z" : "z"
    }
    return path
  }
}

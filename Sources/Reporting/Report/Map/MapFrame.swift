/// Where a map lies in a drawing.
struct MapFrame: Sendable {
  let city: CityMap
  /// Pixels of its upper left corner.
  let x, y: Double
  let width, height: Double
  /// Pixels in a unit of the outlines.
  let scale: Double

  /// The largest map within a width and a height, in the middle of the width.
  init(_ city: CityMap, x: Double, y: Double, width: Double, maximumHeight: Double) {
    self.city = city
    let units = (city.bounds.width * city.unitsPerKm, city.bounds.height * city.unitsPerKm)
    // A pixel is left for the outline.
    scale = min((width - 4) / max(units.0, 1), (maximumHeight - 4) / max(units.1, 1))
    self.width = units.0 * scale
    height = units.1 * scale
    self.x = x + (width - units.0 * scale) / 2
    self.y = y + 2
  }

  var bottom: Double { y + height + 2 }

  func pixel(_ point: MapPoint) -> (x: Double, y: Double) {
    let scale = city.unitsPerKm * scale
    return (x + (point.x - city.bounds.low.x) * scale, y + (point.y - city.bounds.low.y) * scale)
  }

  func centre(_ zone: Int) -> (x: Double, y: Double) { pixel(city.centres[zone]) }

  /// The outline of a zone in the drawing.
  func contours(_ zone: Int) -> [Contour] {
    city.shapes[zone].simplified(1.2 / city.unitsPerKm).rings.map { Contour($0.map(pixel), isClosed: true) }
  }

  /// Pixels from a zone's centre to its farther side.
  func halfWidth(_ zone: Int) -> Double {
    guard let bounds = MapBounds(city.shapes[zone].points) else { return 0 }
    let centre = city.centres[zone]
    return max(centre.x - bounds.low.x, bounds.high.x - centre.x) * city.unitsPerKm * scale
  }
}

/// What a map shows of its zones.
struct ZoneLayer: Sendable {
  /// Fit for an id, of its own in the whole page.
  var id: String
  /// By zone; nil where nothing is known.
  var inks: [Ink?]
  /// By zone: whether the range of replications includes no change.
  var hatched: [Bool] = []
  /// Zones that share an outline: those that stations serve.
  var outlined: [Bool] = []
  /// What each zone says to the pointer; none where it is empty.
  var tips: [String] = []
  /// Place of the map among those that the month slider moves.
  var sliding: Int?
}

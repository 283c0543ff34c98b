import StationModel

/// A map whose zones are the cells A1, B1 … of a grid with corners pushed about, some of them in two parts or with a hole.
enum DrawnMap {
  static func geoJSON(_ random: inout some RandomNumberGenerator) -> String {
    let columns = Int.random(in: 3...5, using: &random)
    let rows = Int.random(in: 3...4, using: &random)
    var corners: [[Point]] = []
    for row in 0...rows {
      corners.append((0...columns).map { corner(column: $0, row: row, &random) })
    }
    var features: [String] = []
    for row in 0..<rows {
      for column in 0..<columns {
        let ring = [corners[row][column], corners[row + 1][column], corners[row + 1][column + 1], corners[row][column + 1]]
        let id = "\(Array("ABCDE")[column])\(row + 1)"
        features.append(
          "{ \"type\": \"Feature\", \"properties\": { \"code\": \"\(id)\" }, \"geometry\": \(geometry(ring, &random)) }")
      }
    }
    return "{ \"type\": \"FeatureCollection\", \"features\": [\(features.joined(separator: ",\n"))] }"
  }

  /// About a kilometre from the next, in degrees.
  private static func corner(column: Int, row: Int, _ random: inout some RandomNumberGenerator) -> Point {
    let right = Double(column) + Double.random(in: -0.3...0.3, using: &random)
    let down = Double(row) + Double.random(in: -0.3...0.3, using: &random)
    return Point(x: 116 + 0.012 * right, y: 39 - 0.009 * down)
  }

  private static func geometry(_ ring: [Point], _ random: inout some RandomNumberGenerator) -> String {
    var centre = Point(x: 0, y: 0)
    for point in ring {
      centre.x += point.x / 4
      centre.y += point.y / 4
    }
    switch Int.random(in: 0..<4, using: &random) {
    case 0:
      let hole = ring.reversed().map { point in
        Point(x: centre.x + (point.x - centre.x) * 0.3, y: centre.y + (point.y - centre.y) * 0.3)
      }
      return "{ \"type\": \"Polygon\", \"coordinates\": [\(text(ring)), \(text(hole))] }"
    case 1:
      let parts = [[ring[0], ring[1], centre], [ring[2], ring[3], centre]]
      return "{ \"type\": \"MultiPolygon\", \"coordinates\": [[\(text(parts[0]))], [\(text(parts[1]))]] }"
    default: return "{ \"type\": \"Polygon\", \"coordinates\": [\(text(ring))] }"
    }
  }

  private static func text(_ ring: [Point]) -> String {
    "[" + (ring + ring.prefix(1)).map { "[\($0.x), \($0.y)]" }.joined(separator: ", ") + "]"
  }
}

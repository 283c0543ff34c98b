import DiscreteEvents

/// Finds places by where they are: those within a distance, and the one nearest to a point.
final class PlaceMap: Sendable {
  private let city: City
  /// Side of a square of the map in km.
  private let side: Double
  private let columns: Int
  private let rows: Int
  private let west: Double
  private let north: Double
  /// Places by square, in order, and the first of each square.
  private let sorted: [Int32]
  private let first: [Int32]

  init(_ city: City, side: Double) {
    let side = max(side, 0.05)
    self.city = city
    self.side = side
    var (minX, maxX, minY, maxY) = (Double.infinity, -Double.infinity, Double.infinity, -Double.infinity)
    for place in city.places {
      (minX, maxX) = (min(minX, place.point.x), max(maxX, place.point.x))
      (minY, maxY) = (min(minY, place.point.y), max(maxY, place.point.y))
    }
    (west, north) = (minX, minY)
    let columns = min(2000, Int((maxX - minX) / side) + 1)
    let rows = min(2000, Int((maxY - minY) / side) + 1)
    self.columns = columns
    self.rows = rows
    var counts = Array(repeating: Int32(0), count: columns * rows + 1)
    let squares = city.places.map { place in
      min(rows - 1, Int((place.point.y - minY) / side)) * columns
        + min(columns - 1, Int((place.point.x - minX) / side))
    }
    for square in squares { counts[square + 1] += 1 }
    for square in 1..<counts.count { counts[square] += counts[square - 1] }
    first = counts
    var order = Array(repeating: Int32(0), count: squares.count)
    var next = counts
    for (place, square) in squares.enumerated() {
      order[Int(next[square])] = Int32(place)
      next[square] += 1
    }
    sorted = order
  }

  /// Other places within a distance by the city's metric, each with its distance, in the order of their indices.
  func places(around place: Int32, within reach: Double) -> [(place: Int32, distance: Double)] {
    let centre = city.places[Int(place)].point
    var found: [(place: Int32, distance: Double)] = []
    let steps = Int(reach / side) + 1
    visit(around: centre, steps: steps) { other in
      guard other != place else { return }
      let distance = city.distance(centre, city.places[Int(other)].point)
      if distance <= reach { found.append((other, distance)) }
    }
    return found.sorted { $0.place < $1.place }
  }

  /// The place nearest to a point in a straight line; among equals the one with the smaller key.
  func nearest(to point: Point) -> Int32 {
    var best: (place: Int32, square: Double)?
    var steps = 1
    while true {
      visit(around: point, steps: steps) { place in
        let (dx, dy) = (city.places[Int(place)].point.x - point.x, city.places[Int(place)].point.y - point.y)
        let square = dx * dx + dy * dy
        if best.map({ (square, city.placeKeys[Int(place)]) < ($0.square, city.placeKeys[Int($0.place)]) }) ?? true {
          best = (place, square)
        }
      }
      // Whatever lies outside the squares seen is at least so many sides away.
      if let best, best.square.squareRoot() <= Double(steps) * side || seesAll(around: point, steps: steps) { return best.place }
      steps *= 2
    }
  }

  /// Column and row of a point, also beyond the map.
  private func square(of point: Point) -> (column: Int, row: Int) {
    (Int(((point.x - west) / side).rounded(.down)), Int(((point.y - north) / side).rounded(.down)))
  }

  /// Whether so many squares in every direction cover the map.
  private func seesAll(around point: Point, steps: Int) -> Bool {
    let (column, row) = square(of: point)
    return column - steps <= 0 && column + steps >= columns - 1 && row - steps <= 0 && row + steps >= rows - 1
  }

  private func visit(around point: Point, steps: Int, _ body: (Int32) -> Void) {
    let (column, row) = square(of: point)
    let (left, right) = (max(0, column - steps), min(columns - 1, column + steps))
    let (top, bottom) = (max(0, row - steps), min(rows - 1, row + steps))
    guard left <= right, top <= bottom else { return }
    for row in top...bottom {
      for square in row * columns + left...row * columns + right {
        for index in Int(first[square])..<Int(first[square + 1]) { body(sorted[index]) }
      }
    }
  }
}

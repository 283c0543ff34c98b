import StationModel

/// Finds the nearest other point of each of many points: a balanced k-d tree.
///
/// O(n log n) to make and, for points as cities have them, O(log n) to ask. Source: Bentley, "Multidimensional binary search trees
/// used for associative searching", Communications of the ACM 18 (1975).
struct NearestNeighbours {
  /// The points such that the middle of every range parts it by x and y in turn.
  private var points: [Point]

  /// Points that stand in the same place count once.
  init(_ points: [Point]) {
    var seen: Set<Place> = []
    self.points = points.filter { seen.insert(Place(x: $0.x, y: $0.y)).inserted }
    arrange(0..<self.points.count, byX: true)
  }

  private struct Place: Hashable {
    var x: Double
    var y: Double
  }

  private mutating func arrange(_ range: Range<Int>, byX: Bool) {
    guard range.count > 1 else { return }
    points[range].sort { byX ? ($0.x, $0.y) < ($1.x, $1.y) : ($0.y, $0.x) < ($1.y, $1.x) }
    let middle = range.lowerBound + range.count / 2
    arrange(range.lowerBound..<middle, byX: !byX)
    arrange((middle + 1)..<range.upperBound, byX: !byX)
  }

  /// Straight distance from a point to the nearest one in another place; nil when there is none.
  func distance(from point: Point) -> Double? {
    var best = Double.infinity
    search(point, 0..<points.count, byX: true, &best)
    return best.isFinite ? best.squareRoot() : nil
  }

  /// `best` is a squared distance.
  private func search(_ point: Point, _ range: Range<Int>, byX: Bool, _ best: inout Double) {
    guard !range.isEmpty else { return }
    let middle = range.lowerBound + range.count / 2
    let (x, y) = (points[middle].x - point.x, points[middle].y - point.y)
    if x != 0 || y != 0 { best = min(best, x * x + y * y) }
    let away = byX ? x : y
    let (before, after) = (range.lowerBound..<middle, (middle + 1)..<range.upperBound)
    search(point, away > 0 ? before : after, byX: !byX, &best)
    if away * away < best { search(point, away > 0 ? after : before, byX: !byX, &best) }
  }
}

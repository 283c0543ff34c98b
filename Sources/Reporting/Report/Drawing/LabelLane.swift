/// Labels beside the marks they name: as near as they can stand without touching.
enum LabelLane {
  /// Tops of labels that want to be centred at `y` and are `height` high, kept in order and within `bounds` as far as they fit.
  static func tops(_ wanted: [(y: Double, height: Double)], within bounds: ClosedRange<Double>) -> [Double] {
    let order = wanted.indices.sorted { wanted[$0].y < wanted[$1].y }
    var tops = wanted.map { $0.y - $0.height / 2 }
    var free = bounds.lowerBound
    for index in order {
      tops[index] = max(tops[index], free)
      free = tops[index] + wanted[index].height
    }
    var limit = bounds.upperBound
    for index in order.reversed() {
      tops[index] = min(tops[index], limit - wanted[index].height)
      limit = tops[index]
    }
    // More labels than room: they run on below rather than above what stands over them.
    guard let first = order.first, tops[first] < bounds.lowerBound else { return tops }
    free = bounds.lowerBound
    for index in order {
      tops[index] = max(tops[index], free)
      free = tops[index] + wanted[index].height
    }
    return tops
  }
}

import StationModel
import Texts

/// Finds outlines that can be drawn but are probably slips: those that cross themselves, and zones that lie on one another.
struct OutlineRemarks {
  /// Pairs of segments looked at in a whole map before the search ends: a warning is not worth more than a second.
  static let effort = 4_000_000
  private static let namedAtMost = 5

  let zones: [CityZone]
  /// Where each zone stands in its file.
  let places: [SourcePosition]

  var all: [GeographyProblem] { [crossings, overlaps].compactMap { $0 } }

  private func remark(_ code: String, _ zones: [Int], _ message: (Words, _ isOne: Bool) -> Words, _ advice: Words)
    -> GeographyProblem?
  {
    guard let first = zones.first else { return nil }
    let names = Words.list(zones.prefix(Self.namedAtMost).map { "“\(self.zones[$0].id)”" })
    let more =
      zones.count > Self.namedAtMost
      ? Words(" and \(zones.count - Self.namedAtMost) more", "等 \(zones.count) 个分区") : Words("")
    return GeographyProblem(code, message(names + more, zones.count == 1), advice: advice, at: .source(places[first]))
  }

  // MARK: Outlines that cross themselves

  private var crossings: GeographyProblem? {
    var effort = Self.effort
    let found = zones.indices.filter { zone in
      zones[zone].polygons.contains { $0.contains { Self.crossesItself($0, &effort) } }
    }
    return remark(
      "outline-crossing", found,
      { Words("the outline of zone\($1 ? "" : "s") \($0.en) crosses itself", "分区\($0.zhHans)的边界自相交叉") },
      Words("its area is counted wrong: look for positions in the wrong order", "面积会算错：请查找顺序有误的坐标"))
  }

  /// Whether two segments of a closed ring cross between their ends. Segments are taken from west to east.
  static func crossesItself(_ ring: [Point], _ effort: inout Int) -> Bool {
    let count = ring.count - 1
    guard count > 3 else { return false }
    func west(_ segment: Int) -> Double { min(ring[segment].x, ring[segment + 1].x) }
    func east(_ segment: Int) -> Double { max(ring[segment].x, ring[segment + 1].x) }
    var open: [Int] = []
    for segment in (0..<count).sorted(by: { west($0) < west($1) }) {
      let start = west(segment)
      open.removeAll { east($0) < start }
      effort -= open.count
      if effort < 0 { return false }
      let (a, b) = (ring[segment], ring[segment + 1])
      for other in open where cross(a, b, ring[other], ring[other + 1]) { return true }
      open.append(segment)
    }
    return false
  }

  private static func cross(_ a: Point, _ b: Point, _ c: Point, _ d: Point) -> Bool {
    guard max(a.y, b.y) > min(c.y, d.y), max(c.y, d.y) > min(a.y, b.y) else { return false }
    return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0
  }

  /// On which side of the way from `a` to `b` a point lies.
  private static func turn(_ a: Point, _ b: Point, _ c: Point) -> Double {
    let product = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
    return product > 0 ? 1 : product < 0 ? -1 : 0
  }

  // MARK: Zones on one another

  /// Zones whose centre lies in another zone: in a map of a city every place has one zone.
  private var overlaps: GeographyProblem? {
    let byX = zones.indices.sorted { zones[$0].centre.x < zones[$1].centre.x }
    let xs = byX.map { zones[$0].centre.x }
    var first: [Int: Int] = [:]
    for (index, zone) in zones.enumerated() {
      let shape = PlanarShape(zone.polygons)
      guard let box = shape.box else { continue }
      var place = xs.partitioningIndex { $0 >= box.west }
      while place < xs.count, xs[place] <= box.east {
        let other = byX[place]
        place += 1
        let centre = zones[other].centre
        guard other != index, (box.north...box.south).contains(centre.y), shape.contains(centre) else { continue }
        // The later one in the file is the one too many.
        let (early, late) = (min(index, other), max(index, other))
        first[late] = min(first[late] ?? early, early)
      }
    }
    let late = first.keys.sorted()
    guard let one = late.first, let other = first[one] else { return nil }
    let isSame = Self.positions(zones[one]) == Self.positions(zones[other])
    let (id, otherId) = (zones[one].id, zones[other].id)
    let message =
      isSame
      ? Words("zone “\(id)” has the same outline as zone “\(otherId)”", "分区“\(id)”与“\(otherId)”的边界相同")
      : Words("zone “\(id)” lies on zone “\(otherId)”", "分区“\(id)”压在“\(otherId)”上")
    let more =
      late.count > 1
      ? Words("; \(late.count - 1) more zones lie on others", "；另有 \(late.count - 1) 个分区压在其他分区上") : Words("")
    return GeographyProblem(
      "zones-overlap", message + more,
      advice: Words("people of the place are counted twice: leave one out", "当地居民会被重复计算：请略去其中一个"), at: .source(places[one]))
  }

  private static func positions(_ zone: CityZone) -> Set<LonLat> { Set(zone.lonLatPolygons.joined().joined()) }
}

extension Array {
  /// Index of the first element of the second part of an array whose elements come in two parts.
  fileprivate func partitioningIndex(where isSecond: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isSecond(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

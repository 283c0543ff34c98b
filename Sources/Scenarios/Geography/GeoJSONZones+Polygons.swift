import Texts

extension GeoJSONZones {
  /// The polygons of a feature in degrees, or nil with every fault noted.
  mutating func polygons(_ feature: LocatedValue, _ name: Words) -> [[[LonLat]]]? {
    guard let geometry = feature["geometry"], !geometry.isNull else {
      note("geometry-empty", name + Words(" has no geometry", "没有几何图形"), Self.drawIt, feature["geometry"] ?? feature)
      return nil
    }
    let coordinates = geometry["coordinates"]
    let lists: [LocatedValue]?
    switch geometry["type"]?.string {
    case "Polygon": lists = coordinates.map { [$0] }
    case "MultiPolygon": lists = coordinates?.elements
    case let type:
      let found = type.map { Words($0) } ?? Words("geometry without a type", "没有类型的几何图形")
      let message = Words("\(name.en) is a \(found.en)", "\(name.zhHans)是\(found.zhHans.afterHan)")
      let advice = Words("zones are of type Polygon or MultiPolygon", "分区的类型应为 Polygon 或 MultiPolygon")
      note("geometry-type", message, advice, geometry["type"] ?? geometry)
      return nil
    }
    guard let lists, !lists.isEmpty else {
      note("geometry-empty", name + Words(" has no coordinates", "没有坐标"), Self.drawIt, coordinates ?? geometry)
      return nil
    }
    let count = problems.count
    let flat = flatRings.count
    let polygons = lists.map { polygon($0, name) }.filter { !$0.isEmpty }
    guard problems.count == count else { return nil }
    if polygons.isEmpty {
      // Nothing is left of the zone: what was wrong with its first ring is no trifle.
      let ring = flatRings[flat].ring
      flatRings.removeSubrange(flat...)
      if (ring.elements?.count ?? 0) < 4 {
        noteShort(ring, name)
      } else {
        note(
          "zone-area", name + Self.hasNoArea, Words("its outline goes back the way it came", "其边界原路折返"), feature)
      }
      return nil
    }
    return polygons
  }

  /// The rings that have an area; none when the outer one has not.
  private mutating func polygon(_ list: LocatedValue, _ name: Words) -> [[LonLat]] {
    guard let rings = list.elements, !rings.isEmpty else {
      note(
        "geometry-empty", name + Words(" has a polygon without rings", "的多边形没有环"),
        Words("a polygon is a list of rings, the outer one first", "多边形是环的列表，外环在前"), list)
      return []
    }
    let read = rings.map { ring($0, name) }
    return read[0].isEmpty ? [] : read.filter { !$0.isEmpty }
  }

  /// A closed ring; empty after a problem, and for one without an area, which ``flatRings`` then holds.
  private mutating func ring(_ list: LocatedValue, _ name: Words) -> [LonLat] {
    guard let elements = list.elements else {
      let message = Words("\(name.en) has \(list.kindName.en) as a ring", "\(name.zhHans)的环为\(list.kindName.zhHans.afterHan)")
      note("ring-short", message, Words("a ring is a list of positions", "环应为坐标的列表"), list)
      return []
    }
    var ring: [LonLat] = []
    ring.reserveCapacity(elements.count)
    for element in elements {
      // One fault a ring is enough: the others are of the same kind.
      guard let position = position(element, name) else { return [] }
      ring.append(position)
    }
    if Self.isFlat(ring) {
      flatRings.append((name, list))
      return []
    }
    if ring.count < 4 {
      noteShort(list, name)
      return []
    }
    if ring[0] != ring[ring.count - 1] {
      let message = name + Words(" has a ring that does not end where it begins", "的环首尾不相接")
      let advice = Words("repeat the first position at the end", "请在末尾重复第一个坐标")
      note("ring-open", message, advice, elements[elements.count - 1])
    }
    return ring
  }

  private static let drawIt = Words("draw it, or leave the feature out", "请补画，或略去该要素")

  private mutating func noteShort(_ ring: LocatedValue, _ name: Words) {
    note(
      "ring-short", name + Words(" has a ring of fewer than four positions", "的环少于四个坐标"),
      Words("a triangle has four: the last repeats the first", "三角形也有四个坐标：最后一个重复第一个"), ring)
  }

  /// Whether all positions of a ring stand on one line, or there are none.
  private static func isFlat(_ ring: [LonLat]) -> Bool {
    guard let end = ring.first(where: { $0 != ring[0] }) else { return true }
    let (x, y) = (end.lon - ring[0].lon, end.lat - ring[0].lat)
    return ring.allSatisfy { x * ($0.lat - ring[0].lat) == y * ($0.lon - ring[0].lon) }
  }

  private mutating func position(_ value: LocatedValue, _ name: Words) -> LonLat? {
    guard let numbers = value.elements, numbers.count >= 2, let lon = numbers[0].number, let lat = numbers[1].number else {
      note(
        "position", name + Words(" has a position that is not [longitude, latitude]", "有坐标不是 [经度, 纬度]"),
        Words("two numbers (a height may follow)", "应为两个数（其后可有高程）"), value)
      return nil
    }
    if abs(lon) <= 180, abs(lat) <= 90 { return LonLat(lon: lon, lat: lat) }
    let advice =
      if max(abs(lon), abs(lat)) > 360 {
        Words(
          "these look like metres of a national grid: convert the file to longitude and latitude, WGS84 (EPSG:4326)",
          "似为以米为单位的投影坐标：请把文件转换为 WGS84 经纬度（EPSG:4326）")
      } else if abs(lon) <= 90, abs(lat) <= 180 {
        Words("is the latitude given first? GeoJSON has the longitude first", "是否纬度写在前面？GeoJSON 经度在前")
      } else {
        Words("longitude −180 to 180, latitude −90 to 90", "经度应为 −180 至 180，纬度应为 −90 至 90")
      }
    note("position-range", name + Words(" has a position out of range", "有坐标超出范围"), advice, value)
    return nil
  }
}

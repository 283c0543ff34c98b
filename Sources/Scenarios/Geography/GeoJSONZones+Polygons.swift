import Texts

extension GeoJSONZones {
  /// The polygons of a feature in degrees, or nil with every fault noted.
  mutating func polygons(_ feature: LocatedValue, _ name: String) -> [[[LonLat]]]? {
    guard let geometry = feature["geometry"], !geometry.isNull else {
      note("geometry-empty", "\(name) has no geometry", "draw it, or leave the feature out", feature["geometry"] ?? feature)
      return nil
    }
    let coordinates = geometry["coordinates"]
    let lists: [LocatedValue]?
    switch geometry["type"]?.string {
    case "Polygon": lists = coordinates.map { [$0] }
    case "MultiPolygon": lists = coordinates?.elements
    case let type:
      let message = "\(name) is a \(type ?? "geometry without a type")"
      note("geometry-type", message, "zones are of type Polygon or MultiPolygon", geometry["type"] ?? geometry)
      return nil
    }
    guard let lists, !lists.isEmpty else {
      note("geometry-empty", "\(name) has no coordinates", "draw it, or leave the feature out", coordinates ?? geometry)
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
        let advice = "a triangle has four: the last repeats the first"
        note("ring-short", "\(name) has a ring of fewer than four positions", advice, ring)
      } else {
        note("zone-area", "\(name) has no area", "its outline goes back the way it came", feature)
      }
      return nil
    }
    return polygons
  }

  /// The rings that have an area; none when the outer one has not.
  private mutating func polygon(_ list: LocatedValue, _ name: String) -> [[LonLat]] {
    guard let rings = list.elements, !rings.isEmpty else {
      note("geometry-empty", "\(name) has a polygon without rings", "a polygon is a list of rings, the outer one first", list)
      return []
    }
    let read = rings.map { ring($0, name) }
    return read[0].isEmpty ? [] : read.filter { !$0.isEmpty }
  }

  /// A closed ring; empty after a problem, and for one without an area, which ``flatRings`` then holds.
  private mutating func ring(_ list: LocatedValue, _ name: String) -> [LonLat] {
    guard let elements = list.elements else {
      note("ring-short", "\(name) has \(list.kindName) as a ring", "a ring is a list of positions", list)
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
      let advice = "a triangle has four: the last repeats the first"
      note("ring-short", "\(name) has a ring of fewer than four positions", advice, list)
      return []
    }
    if ring[0] != ring[ring.count - 1] {
      let message = "\(name) has a ring that does not end where it begins"
      note("ring-open", message, "repeat the first position at the end", elements[elements.count - 1])
    }
    return ring
  }

  /// Whether all positions of a ring stand on one line, or there are none.
  private static func isFlat(_ ring: [LonLat]) -> Bool {
    guard let end = ring.first(where: { $0 != ring[0] }) else { return true }
    let (x, y) = (end.lon - ring[0].lon, end.lat - ring[0].lat)
    return ring.allSatisfy { x * ($0.lat - ring[0].lat) == y * ($0.lon - ring[0].lon) }
  }

  private mutating func position(_ value: LocatedValue, _ name: String) -> LonLat? {
    guard let numbers = value.elements, numbers.count >= 2, let lon = numbers[0].number, let lat = numbers[1].number else {
      note("position", "\(name) has a position that is not [longitude, latitude]", "two numbers (a height may follow)", value)
      return nil
    }
    if abs(lon) <= 180, abs(lat) <= 90 { return LonLat(lon: lon, lat: lat) }
    let advice =
      if max(abs(lon), abs(lat)) > 360 {
        "these look like metres of a national grid: convert the file to longitude and latitude, WGS84 (EPSG:4326)"
      } else if abs(lon) <= 90, abs(lat) <= 180 {
        "is the latitude given first? GeoJSON has the longitude first"
      } else {
        "longitude −180 to 180, latitude −90 to 90"
      }
    note("position-range", "\(name) has a position out of range", advice, value)
    return nil
  }
}

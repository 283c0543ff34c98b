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
    let polygons = lists.map { polygon($0, name) }
    return problems.count == count ? polygons : nil
  }

  private mutating func polygon(_ list: LocatedValue, _ name: String) -> [[LonLat]] {
    guard let rings = list.elements, !rings.isEmpty else {
      note("geometry-empty", "\(name) has a polygon without rings", "a polygon is a list of rings, the outer one first", list)
      return []
    }
    return rings.map { ring($0, name) }
  }

  private mutating func ring(_ list: LocatedValue, _ name: String) -> [LonLat] {
    guard let elements = list.elements, elements.count >= 4 else {
      note(
        "ring-short", "\(name) has a ring of fewer than four positions", "a triangle has four: the last repeats the first", list)
      return []
    }
    var ring: [LonLat] = []
    ring.reserveCapacity(elements.count)
    for element in elements {
      // One fault a ring is enough: the others are of the same kind.
      guard let position = position(element, name) else { return [] }
      ring.append(position)
    }
    if ring[0] != ring[ring.count - 1] {
      let message = "\(name) has a ring that does not end where it begins"
      note("ring-open", message, "repeat the first position at the end", elements[elements.count - 1])
    }
    return ring
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

public import StationModel

/// A position on the Earth in degrees, WGS84: longitude east, latitude north.
public struct LonLat: Hashable, Sendable {
  /// −180…180.
  public var lon: Double
  /// −90…90.
  public var lat: Double

  public init(lon: Double, lat: Double) {
    self.lon = lon
    self.lat = lat
  }
}

/// A zone as the scenario's files describe it, before it is given an area kind and a precinct.
public struct CityZone: Equatable, Sendable {
  public var id: String
  /// Name for readers; the id where the file gives none.
  public var label: String
  /// In km, x east and y south of the city's north-west corner; always inside the zone.
  public var centre: Point
  /// Area in km², above 0.
  public var areaKm2: Double
  /// Residents by night, at least 0; nil where the file gives no number.
  public var residents: Double?
  /// Share of residents aged 60 or over, 0…1; nil where the file gives no number.
  public var elderlyShare: Double?
  /// Id of the area kind, where the zones' own file names one.
  public var area: String?
  /// Id of the precinct, where the zones' own file names one.
  public var precinct: String?
  /// Polygons in km: each a list of closed rings (first point = last point), the outer one first, then its holes.
  public var polygons: [[[Point]]]
  /// The same polygons in degrees, for maps; empty for grids and for zones known by their centre alone.
  public var lonLatPolygons: [[[LonLat]]]

  public init(
    id: String, label: String? = nil, centre: Point, areaKm2: Double, residents: Double? = nil, elderlyShare: Double? = nil,
    area: String? = nil, precinct: String? = nil, polygons: [[[Point]]] = [], lonLatPolygons: [[[LonLat]]] = []
  ) {
    self.id = id
    self.label = label ?? id
    self.centre = centre
    self.areaKm2 = areaKm2
    self.residents = residents
    self.elderlyShare = elderlyShare
    self.area = area
    self.precinct = precinct
    self.polygons = polygons
    self.lonLatPolygons = lonLatPolygons
  }
}

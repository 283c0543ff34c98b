import StationModel

/// Zones, people, places and territories: what does not change from replication to replication.
struct Terrain: Sendable {
  var zones: [CityZone]
  var names: ZoneNames
  /// Index of the area by zone, and residents.
  var assignment: AreaAssignment
  var metric: TravelParameters.Metric
  /// Zones with a key place, by kind of place.
  var keyPlaces: [String: Set<Int>]
  var precincts: PrecinctPlan
  /// What the model needs of each zone.
  var modelZones: [Zone]
  var places: [Place]
  /// Minutes by car from zone to zone, where a table of them was read.
  var matrix: [Double]?

  /// Residents of the whole city.
  var residents: Double { assignment.residents.reduce(0, +) }
}

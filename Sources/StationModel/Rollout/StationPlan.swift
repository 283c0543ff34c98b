import DiscreteEvents

/// A station that an arm intends to build: where and in which phase. When it opens is drawn in each replication.
struct StationPlan: Equatable, Sendable {
  /// Key of its draws: phase and zone, not its position in a list.
  var id: UInt64
  var phase: Int
  var organisation: Int
  var zone: Int
  /// Reach of its service area in km.
  var radius: Double
}

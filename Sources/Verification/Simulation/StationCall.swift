import DiscreteEvents

/// A call at a station of the simulated checks; its place in memory is used again once it has left.
struct StationCall {
  /// Number of the class, 0 for the highest.
  let number: Int
  let arrived: Int64
  /// Whole service time, in ticks.
  let service: Int64
  /// Service time still owed; less than `service` after a preemption.
  var owed: Int64
  /// When the service under way will end, in ticks; no meaning outside service.
  var ends: Int64 = 0
  var hasBegun = false
  /// Place in the list of calls in service.
  var place = 0
  /// The pending completion or hang-up.
  var pending: EventHandle?
  /// Neighbours in the queue of the class.
  var next: UInt32?
  var previous: UInt32?
}

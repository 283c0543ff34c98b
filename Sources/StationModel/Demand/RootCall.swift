import DiscreteEvents

/// A call as the city makes it, before any policy: when, where, what it asks. Durations belong to the call, not to who answers it.
struct RootCall: Equatable, Sendable, BitwiseCopyable {
  /// The key of all its draws: a hash of kind, zone, day and which of that day it is; for a report, the id of the offence.
  var id: UInt64
  var received: Time
  var kind: Int32
  var place: Int32
  /// Received → at the dispatcher.
  var intake: TimeSpan
  /// Time on scene of each unit.
  var onScene: TimeSpan
  /// Multiplier of every trip to this call, mean 1.
  var travelFactor: Double
  /// Longest wait at the dispatcher's; nil waits for ever.
  var patience: TimeSpan?

  /// Order among events of the same instant, whatever the order of kinds, zones or offences.
  var rank: UInt64 { EventRank.of(id) }
}

/// Order among events of the same instant and class, by what they happen to.
enum EventRank {
  /// The upper 40 bits of an id, which is all that a calendar has room for.
  ///
  /// Two ids with the same upper bits are told apart by their times: at the same millisecond, too, they would be one event to the
  /// calendar, which traps. Among n calls a day that is a chance of n² ÷ 2⁶⁷ or less.
  static func of(_ id: UInt64) -> UInt64 { id >> 24 }
}

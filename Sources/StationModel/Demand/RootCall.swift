import DiscreteEvents

/// A call as the city makes it, before any policy: when, where, what it asks. Durations belong to the call, not to who answers it.
struct RootCall: Equatable, Sendable, BitwiseCopyable {
  /// Kind 16 | zone 16 | day 16 | ordinal 16 bits: the key of all its draws.
  var id: UInt64
  /// Day 14 | position in the day 26 bits: breaks ties of events, unique in a replication.
  var rank: UInt64
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
}

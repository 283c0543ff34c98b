/// A line of the readable log.
struct TraceLine: Equatable, Sendable {
  /// Seconds since the first midnight of the log.
  var second: Int
  var message: TraceMessage
  /// Place of the call in the log, from 0; of a unit, a house, a zone as in the model.
  var call: Int?
  var unit: Int?
  var house: Int?
  var zone: Int?
  /// In seconds.
  var span: Int?
  /// In tenths of a kilometre.
  var distance: Int?

  /// What a field of its message holds; −1 for nothing.
  func value(_ field: TraceMessage.Field) -> Int {
    switch field {
    case .call: call ?? -1
    case .unit: unit ?? -1
    case .house: house ?? -1
    case .zone: zone ?? -1
    case .span: span ?? -1
    case .distance: distance ?? -1
    case .kind, .priority, .callZone: -1
    }
  }
}

/// A call as the log tells of it. Times are seconds since the first midnight of the log, negative before it.
struct TracedCall: Equatable, Sendable {
  var id: UInt64
  var kind: Int
  var zone: Int
  /// In km.
  var x: Double
  var y: Double
  var received: Int
  var reachedDispatcher: Int
  var firstArrival: Int?
  /// The arrival that is its response, of which unit, and how long the caller waited for it, to the millisecond.
  var response: Response?
  /// True when nobody could be sent to it when it reached the dispatcher.
  var foundNobody = false
  /// True when its caller gave up.
  var isAbandoned = false
  /// When it was cleared, or its caller gave up; nil when the log ended before.
  var end: Int?

  struct Response: Equatable, Sendable {
    var second: Int
    var unit: Int
    var milliseconds: Int64
  }

  /// Seconds that the caller waited for a response, or until the call ended without one; nil when the log ended before.
  var wait: Int? { response.map { $0.second - received } ?? end.map { $0 - received } }
}

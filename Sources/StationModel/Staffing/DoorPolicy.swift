import DiscreteEvents

/// What the crew that keeps a station's door does when there is work outside.
public enum DoorPolicy: Equatable, Sendable {
  /// One of the crew always stays: one alone never leaves the house, two go to calls one at a time and do not patrol, three and
  /// more patrol in a pair.
  case oneStays
  /// The crew goes out together and the door is empty meanwhile. Two or more patrol, a stop at a time and back to the house, where
  /// they stay for some minutes; one alone does not patrol.
  case pairsPatrol(houseMinutes: Double)

  /// What is left of the duties of a crew that keeps the door.
  func duties(_ duties: Duties, crew: Headcount) -> Duties {
    guard duties.contains(.open) else { return duties }
    let outside: Int
    switch self {
    case .oneStays: outside = crew.total - 1
    case .pairsPatrol: outside = crew.total
    }
    // A patrol is at least a pair.
    if outside >= 2 { return duties }
    return duties.subtracting(outside == 1 ? .patrol : [.patrol, .respond, .assist])
  }
}

/// A unit seen from the door of its house.
struct DoorWatch {
  /// False for units without a house, or whose house says nothing of its door.
  let hasPolicy: Bool
  /// Minutes in the house between two patrols, where the crew goes out together; nil elsewhere.
  let houseMinutes: Double?
  /// Since when it has left the door unmanned, as far as that is not counted yet.
  var awaySince: Time?

  init(_ policy: DoorPolicy?) {
    hasPolicy = policy != nil
    if case .pairsPatrol(let minutes) = policy { houseMinutes = minutes } else { houseMinutes = nil }
  }
}

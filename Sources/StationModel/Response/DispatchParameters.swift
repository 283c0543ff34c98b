public import DiscreteEvents

/// What a station's units do with a call in their service area.
public enum Tier: UInt8, Sendable {
  /// The station handles it from arrival to clearance.
  case alone
  /// The station goes first and stays until a precinct unit takes over.
  case stabilises
  /// The precinct is sent at once.
  case precinct
}

/// What a dispatcher may take a unit away from.
@frozen public struct Interrupts: OptionSet, Sendable, Hashable {
  public let rawValue: UInt8
  @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Patrol stops; without it a unit finishes its stop first.
  public static let patrol = Interrupts(rawValue: 1)
  /// Counter windows, whose crew then leaves the window.
  public static let window = Interrupts(rawValue: 2)
  /// A unit on its way to a call of lower priority, for a call of priority 1.
  public static let lowerPriorityEnRoute = Interrupts(rawValue: 4)
}

/// The rules by which calls find units.
public struct DispatchParameters: Equatable, Sendable {
  public enum Scope: UInt8, Sendable {
    /// Own precinct and the stations of the zone first; others after `borrowAfter`.
    case ownPrecinct
    /// One queue and one fleet.
    case city
  }
  /// Relief in an overload: crews of `elsewhere` posts are recalled.
  public struct Overload: Equatable, Sendable {
    /// Waiting calls of a precinct at which its `elsewhere` crews are recalled.
    public var recallAtWaiting: Int

    public init(recallAtWaiting: Int) { self.recallAtWaiting = recallAtWaiting }
  }
  public var scope: Scope
  /// Wait after which units of other precincts may be sent; nil never. Priority 1 does not wait.
  public var borrowAfter: TimeSpan?
  public var interrupts: Interrupts
  public var overload: Overload?
  /// Speed of a car on its way to a call over its usual speed, by priority, 1 first; above 0.
  public var carSpeedTimes: [Double]
  /// Time for which a call is held at the dispatcher's before anybody is sent, by priority, 1 first: its caller is told that police
  /// come later, and waits. Response times include it.
  public var hold: [TimeSpan]

  public init(
    scope: Scope = .ownPrecinct, borrowAfter: TimeSpan? = nil, interrupts: Interrupts = .patrol, overload: Overload? = nil,
    carSpeedTimes: [Double] = [1, 1, 1, 1], hold: [TimeSpan] = [.zero, .zero, .zero, .zero]
  ) {
    precondition(carSpeedTimes.count == RecordShape.priorities && hold.count == RecordShape.priorities, "one for each priority")
    self.scope = scope
    self.borrowAfter = borrowAfter
    self.interrupts = interrupts
    self.overload = overload
    self.carSpeedTimes = carSpeedTimes
    self.hold = hold
  }
}

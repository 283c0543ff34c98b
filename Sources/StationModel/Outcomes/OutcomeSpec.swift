/// All that is known of an outcome beside its texts: one row, which stands with the mechanism that it tells of.
public struct OutcomeSpec: Sendable {
  /// What an outcome is counted by, and with it for which parts of the city and of the calls it is kept.
  public enum Family: Sendable {
    /// Calls: by zone, kind, priority and hour.
    case calls
    /// Response times: by priority and area.
    case quantiles
    /// Stops of patrols: by zone.
    case stops
    /// Units and people: by precinct.
    case people
    /// Units by hour: by precinct and by hour.
    case units
    /// Offences and the account against the counterfactual: by zone and kind.
    case offences
    /// Needs at counters: by zone of residence and age.
    case counter
    /// Disputes: by the zone of their place.
    case disputes
    /// Aid: by the zone in which it was needed.
    case aid
    /// Residents: by zone.
    case community
    /// The city as a whole.
    case city
    /// Money: of the city as a whole.
    case ledger
  }

  /// What kind of number an outcome is: how people want to read it.
  public enum Quantity: Sendable {
    /// Minutes, with a second's precision.
    case minutes
    /// 0 … 1, or a change of it; read in per cent.
    case share
    /// CNY of the price year.
    case money
    case plain
  }

  public enum Direction: Sendable {
    case lower, higher
  }

  public struct Traits: OptionSet, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Grows with the length of the window, so that windows compare only as rates.
    public static let grows = Traits(rawValue: 1)
    /// Only calls that somebody reached count: such a number never stands without the share that nobody reached.
    public static let overReached = Traits(rawValue: 2)
    /// Belongs to the study as a whole: to all windows together and to no single one of several.
    public static let ofWholeStudy = Traits(rawValue: 4)
    /// Of calls: also read in the buffer and in the control zones, as an evaluation does.
    public static let nearby = Traits(rawValue: 8)
    /// Of calls: true of all calls of a kind or of none, so that it says nothing of a kind.
    public static let alikeInAKind = Traits(rawValue: 16)
  }

  public let outcome: Outcome
  public let family: Family
  public let quantity: Quantity
  /// Whether more or less is better; nil where neither is.
  public let better: Direction?
  public let traits: Traits
  /// How it is read from a record; nil where it is not defined.
  let read: @Sendable (borrowing Record, Reading) -> Double?

  init(
    _ outcome: Outcome, _ family: Family, _ quantity: Quantity, better: Direction? = nil, _ traits: Traits = [],
    read: @escaping @Sendable (borrowing Record, Reading) -> Double?
  ) {
    self.outcome = outcome
    self.family = family
    self.quantity = quantity
    self.better = better
    self.traits = traits
    self.read = read
  }

  /// Whether the outcome is counted for a part of the city or of the calls at all.
  ///
  /// The one rule: what is not defined is kept in no file, asked by no goal, and never a zero.
  public func admits(_ scope: Scope) -> Bool {
    switch (family, scope) {
    case (_, .city): true
    case (.calls, .area), (.calls, .zone), (.calls, .treated), (.calls, .elsewhere), (.calls, .priority), (.calls, .hours): true
    case (.calls, .kind): !traits.contains(.alikeInAKind)
    case (.calls, .buffer), (.calls, .control): traits.contains(.nearby)
    case (.calls, .worstZone): better != nil
    case (.quantiles, .area), (.quantiles, .priority): true
    case (.stops, .area), (.stops, .zone), (.stops, .treated), (.stops, .elsewhere): true
    case (.counter, .area), (.counter, .zone), (.counter, .treated), (.counter, .elsewhere), (.counter, .age): true
    case (.disputes, .area), (.disputes, .zone), (.disputes, .treated), (.disputes, .elsewhere): true
    case (.aid, .area), (.aid, .zone), (.aid, .treated), (.aid, .elsewhere): true
    case (.community, .area), (.community, .zone), (.community, .treated), (.community, .elsewhere): true
    case (.people, .precinct), (.units, .precinct), (.units, .hours): true
    case (.offences, .area), (.offences, .zone), (.offences, .treated), (.offences, .buffer), (.offences, .control): true
    case (.offences, .elsewhere), (.offences, .kind): true
    default: false
    }
  }

  /// Whether an arm simulates the system that the outcome tells of; no arm, no column.
  public func isSimulated(in parameters: ModelParameters) -> Bool {
    switch family {
    case .counter: parameters.counter != nil
    case .disputes: parameters.disputes != nil
    case .aid: parameters.aid != nil
    case .community: parameters.community != nil
    default: true
    }
  }

  /// By raw value of the outcome.
  static let all: [OutcomeSpec] = {
    // No key paths: this room compiles as Embedded Swift.
    let rows = [
      ofDemand, ofResponse, ofPatrol, ofStaffing, ofOffending, ofRollout, ofBudget, ofCounter, ofDisputes, ofAid, ofCommunity,
    ]
    .flatMap { $0 }
    .sorted { $0.outcome.rawValue < $1.outcome.rawValue }
    precondition(rows.map { $0.outcome } == Outcome.allCases, "every outcome has one row, with its mechanism")
    return rows
  }()
}

extension Outcome {
  public typealias Direction = OutcomeSpec.Direction
  public typealias Quantity = OutcomeSpec.Quantity

  /// The row of the outcome. O(1).
  public var spec: OutcomeSpec { OutcomeSpec.all[rawValue] }
  /// Whether it is counted for a part of the city or of the calls at all.
  public func isDefined(in scope: Scope) -> Bool { spec.admits(scope) }
  /// Whether an arm simulates the system that it tells of.
  public func isSimulated(in parameters: ModelParameters) -> Bool { spec.isSimulated(in: parameters) }
  /// What every arm simulates.
  public static let always = allCases.filter { ![.counter, .disputes, .aid, .community].contains($0.family) }
  public var family: OutcomeSpec.Family { spec.family }
  public var quantity: Quantity { spec.quantity }
  public var direction: Direction? { spec.better }
  public var isExtensive: Bool { spec.traits.contains(.grows) }
  public var isOverReached: Bool { spec.traits.contains(.overReached) }
  public var isOfWholeStudy: Bool { spec.traits.contains(.ofWholeStudy) }
}

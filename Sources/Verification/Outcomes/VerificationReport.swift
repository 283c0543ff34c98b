/// Outcomes with their counts.
public struct VerificationReport: Sendable, Equatable {
  /// Outcomes in the order of the records.
  public let outcomes: [VerificationOutcome]
  /// Counts per family, in the order of first appearance.
  public let families: [FamilyCount]

  /// Records and simulated figures of one family.
  public struct FamilyCount: Sendable, Equatable {
    public let family: String
    public internal(set) var passed = 0
    public internal(set) var missed = 0
    public internal(set) var skipped = 0
    /// Closed-form figures that were compared.
    public internal(set) var computedFigures = 0
    /// Simulated figures that were compared, missing ones included.
    public internal(set) var simulatedFigures = 0
    /// Simulated figures outside their limit.
    public internal(set) var missedSimulatedFigures = 0
    /// Simulated figures left undecided.
    public internal(set) var skippedSimulatedFigures = 0

    init(_ family: String) { self.family = family }

    mutating func count(_ outcome: VerificationOutcome) {
      switch outcome.verdict {
      case .pass: passed += 1
      case .miss: missed += 1
      case .skipped: skipped += 1
      }
      for figure in outcome.figures {
        switch (figure.method, figure.verdict) {
        case (.closedForm, .skipped): break
        case (.closedForm, _): computedFigures += 1
        case (.simulated, .skipped): skippedSimulatedFigures += 1
        case (.simulated, .pass): simulatedFigures += 1
        case (.simulated, .miss):
          simulatedFigures += 1
          missedSimulatedFigures += 1
        }
      }
    }
  }

  public init(_ outcomes: [VerificationOutcome]) {
    self.outcomes = outcomes
    var families: [FamilyCount] = []
    var places: [String: Int] = [:]
    for outcome in outcomes {
      let place = places[outcome.family] ?? families.count
      if place == families.count {
        families.append(FamilyCount(outcome.family))
        places[outcome.family] = place
      }
      families[place].count(outcome)
    }
    self.families = families
  }

  public var passed: Int { families.reduce(0) { $0 + $1.passed } }
  public var missed: Int { families.reduce(0) { $0 + $1.missed } }
  public var skipped: Int { families.reduce(0) { $0 + $1.skipped } }
}

public import Texts

/// Outcomes with their counts.
public struct VerificationReport: Sendable, Equatable {
  /// Outcomes in the order of the records.
  public let outcomes: [VerificationOutcome]
  /// Counts per family, in the order of first appearance.
  public let families: [FamilyCount]

  /// Records and simulated quantities of one family.
  public struct FamilyCount: Sendable, Equatable {
    public let family: String
    public internal(set) var passed = 0
    public internal(set) var missed = 0
    public internal(set) var skipped = 0
    /// Closed-form quantities that were compared.
    public internal(set) var computedQuantities = 0
    /// Simulated quantities that were compared, missing ones included.
    public internal(set) var simulatedQuantities = 0
    /// Simulated quantities outside their limit.
    public internal(set) var missedSimulatedQuantities = 0
    /// Simulated quantities left undecided.
    public internal(set) var skippedSimulatedQuantities = 0

    /// The family's name for people; its own where it is unknown.
    public var name: Words { FamilyChecker.named(family)?.name ?? Words(family) }

    init(_ family: String) { self.family = family }

    mutating func count(_ outcome: VerificationOutcome) {
      switch outcome.verdict {
      case .pass: passed += 1
      case .miss: missed += 1
      case .skipped: skipped += 1
      }
      for quantity in outcome.quantities {
        switch (quantity.method, quantity.verdict) {
        case (.closedForm, .skipped): break
        case (.closedForm, _): computedQuantities += 1
        case (.simulated, .skipped): skippedSimulatedQuantities += 1
        case (.simulated, .pass): simulatedQuantities += 1
        case (.simulated, .miss):
          simulatedQuantities += 1
          missedSimulatedQuantities += 1
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

/// The exact integer sums kept of disputes, by the zone of their place and the window in which their first call was received.
public enum DisputeMeasure: Int, CaseIterable, Sendable {
  /// Disputes, and those of them that are not over when the run ends.
  case disputes, ended
  /// Disputes whose first contact a unit cleared, and of them settled then or in its session without a return in 90 days.
  case attended, lasting
  /// Calls of them; those that a unit cleared, settled according to it, and led by a station's unit.
  case contacts, contactsCleared, claimed, byStation
  /// Returns that were violent.
  case violent
  /// Disputes that a closed source would have brought about; sources closed, by the zone of the source and the window of the assembly.
  case removed, sourcesClosed
  /// Sessions held, of them with a specialist, and settled.
  case sessions, withSpecialist, sessionsSettled
  /// Person time of units on scene and in sessions, in ms.
  case personMs
}

/// The sums of the disputes of a part of the city.
struct DisputeReading {
  private var sums = Array(repeating: Int64(0), count: DisputeMeasure.allCases.count)

  /// - Returns: Nil for a scope that does not apply, without disputes, and by month.
  init?(_ record: borrowing Record, _ reading: Reading) {
    guard let table = record.disputes, case .windows(let windows) = reading.period, let zones = record.zones(reading) else {
      return nil
    }
    for zone in zones {
      for window in windows {
        for measure in DisputeMeasure.allCases { sums[measure.rawValue] += table[zone, window, measure] }
      }
    }
  }

  func sum(_ measure: DisputeMeasure) -> Double { Double(sums[measure.rawValue]) }

  /// Nil where there is nothing to divide by.
  func ratio(_ above: DisputeMeasure, _ below: DisputeMeasure) -> Double? {
    let divisor = sum(below)
    return divisor > 0 ? sum(above) / divisor : nil
  }
}

extension OutcomeSpec {
  /// An outcome that is read from the sums of disputes.
  private static func disputes(
    _ outcome: Outcome, _ quantity: Quantity, better: Direction? = nil, _ traits: Traits = [],
    read: @escaping @Sendable (DisputeReading) -> Double?
  ) -> OutcomeSpec {
    OutcomeSpec(outcome, .disputes, quantity, better: better, traits) { record, reading in
      DisputeReading(record, reading).flatMap { read($0) }
    }
  }

  /// Rows of the outcomes that tell of this mechanism, in their order.
  static let ofDisputes: [OutcomeSpec] = [
    .disputes(.disputesOnTheSpotShare, .share, better: .higher) { $0.ratio(.claimed, .contactsCleared) },
    .disputes(.disputesLastingShare, .share, better: .higher) { $0.ratio(.lasting, .attended) },
    .disputes(.contactsPerDisputeMean, .plain, better: .lower) { $0.ratio(.contacts, .disputes) },
    .disputes(.violenceFromDisputesCount, .plain, better: .lower, [.grows]) { $0.sum(.violent) },
    .disputes(.disputesByStationShare, .share) { $0.ratio(.byStation, .contactsCleared) },
    .disputes(.disputesOpenShare, .share, better: .lower) {
      $0.sum(.disputes) > 0 ? ($0.sum(.disputes) - $0.sum(.ended)) / $0.sum(.disputes) : nil
    },
    .disputes(.disputeHoursSum, .plain, [.grows]) { $0.sum(.personMs) / 3_600_000 },
    .disputes(.disputeSessionsCount, .plain, [.grows]) { $0.sum(.sessions) },
    .disputes(.sourcesClosedCount, .plain, better: .higher, [.grows]) { $0.sum(.sourcesClosed) },
  ]
}

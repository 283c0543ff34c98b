/// The exact integer sums kept of aid, by the zone in which it was needed and the window in which the need arose.
public enum AidMeasure: Int, CaseIterable, Sendable {
  /// Presses in an emergency, and of them: reached by a unit, in time and before anybody else would have come; press → arrival, in ms.
  case presses, helped, rescued
  case helpMs
  /// False presses, and of them those for which a unit was asked.
  case falsePresses, falseCalls
  /// Cases of hardship, those visited, and from their beginning to the visit, in ms.
  case hardships, visited
  case delayMs
}

/// The sums of the aid of a part of the city.
struct AidReading {
  private var sums = Array(repeating: Int64(0), count: AidMeasure.allCases.count)

  /// - Returns: Nil for a scope that does not apply, without aid, and by month.
  init?(_ record: borrowing Record, _ reading: Reading) {
    guard let table = record.aid, case .windows(let windows) = reading.period, let zones = record.zones(reading) else {
      return nil
    }
    for zone in zones {
      for window in windows {
        for measure in AidMeasure.allCases { sums[measure.rawValue] += table[zone, window, measure] }
      }
    }
  }

  func sum(_ measure: AidMeasure) -> Double { Double(sums[measure.rawValue]) }

  /// Nil where there is nothing to divide by.
  func mean(_ above: AidMeasure, over below: AidMeasure) -> Double? {
    let divisor = sum(below)
    return divisor > 0 ? sum(above) / divisor : nil
  }
}

extension OutcomeSpec {
  /// An outcome that is read from the sums of aid.
  private static func aid(
    _ outcome: Outcome, _ quantity: Quantity, better: Direction? = nil, _ traits: Traits = [],
    read: @escaping @Sendable (AidReading) -> Double?
  ) -> OutcomeSpec {
    OutcomeSpec(outcome, .aid, quantity, better: better, traits) { record, reading in
      AidReading(record, reading).flatMap { read($0) }
    }
  }

  /// Rows of the outcomes that tell of this mechanism, in their order.
  static let ofAid: [OutcomeSpec] = [
    .aid(.helpedCount, .plain, better: .higher, [.grows]) { $0.sum(.helped) },
    .aid(.rescuedCount, .plain, better: .higher, [.grows]) { $0.sum(.rescued) },
    .aid(.helpMinutesMean, .minutes, better: .lower) { $0.mean(.helpMs, over: .helped).map { $0 / 60_000 } },
    .aid(.falsePressesCount, .plain, [.grows]) { $0.sum(.falsePresses) },
    .aid(.aidDelayDaysMean, .plain, better: .lower) { $0.mean(.delayMs, over: .visited).map { $0 / 86_400_000 } },
  ]
}

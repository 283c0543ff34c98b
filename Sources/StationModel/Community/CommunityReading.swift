/// The sums of residents of a part of the city over a period.
struct CommunityReading {
  private var sums = Array(repeating: Int64(0), count: CommunityMeasure.allCases.count)
  private let days: Double
  private let personsPerHousehold: Double

  /// - Returns: Nil for a scope that does not apply, and where residents are not simulated.
  init?(_ record: borrowing Record, _ reading: Reading) {
    guard let table = record.community, let zones = record.zones(reading) else { return nil }
    days = record.days(reading.period)
    personsPerHousehold = record.personsPerHousehold
    for zone in zones {
      for month in record.months(reading.period) {
        let first = table.cell(zone, month) * sums.count
        for measure in sums.indices { sums[measure] += table.sums[first + measure] }
      }
    }
  }

  func sum(_ measure: CommunityMeasure) -> Double { Double(sums[measure.rawValue]) }

  /// Nil where there is nothing to divide by.
  func ratio(_ above: CommunityMeasure, _ below: CommunityMeasure) -> Double? {
    let divisor = sum(below)
    return divisor > 0 ? sum(above) / divisor : nil
  }

  /// Visits that found somebody at home, of a household in a year of 365 days.
  var visitsPerHousehold: Double? {
    let householdYears = sum(.residents) / 1000 / personsPerHousehold / 365
    return householdYears > 0 ? sum(.visits) / householdYears : nil
  }

  var badShare: Double? {
    let all = sum(.goodContacts) + sum(.badContacts)
    return all > 0 ? sum(.badContacts) / all : nil
  }

  var partners: Double? { days > 0 ? sum(.partnerDays) / days : nil }
}

extension OutcomeSpec {
  /// An outcome that is read from the sums of residents.
  static func community(
    _ outcome: Outcome, _ quantity: Quantity, better: Direction? = nil, _ traits: Traits = [],
    read: @escaping @Sendable (CommunityReading) -> Double?
  ) -> OutcomeSpec {
    OutcomeSpec(outcome, .community, quantity, better: better, traits) { record, reading in
      CommunityReading(record, reading).flatMap { read($0) }
    }
  }
}

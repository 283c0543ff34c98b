/// The sums of the units and people of the city or of a precinct.
struct StaffReading {
  private let table: Table<StaffMeasure>
  private let precincts: Range<Int>
  private let months: Range<Int>
  /// Of the period.
  let days: Double

  /// - Returns: Nil for a scope that does not apply.
  init?(_ record: borrowing Record, _ reading: Reading) {
    switch reading.scope {
    case .city: precincts = 0..<record.shape.precincts
    case .precinct(let precinct): precincts = precinct..<precinct + 1
    default: return nil
    }
    table = record.staff
    months = record.months(reading.period)
    days = record.days(reading.period)
  }

  private func count(_ measure: StaffMeasure, _ side: StaffSide) -> Int64 {
    var sum: Int64 = 0
    for precinct in precincts {
      for month in months { sum += table[side, precinct, month, measure] }
    }
    return sum
  }

  func sum(_ measure: StaffMeasure) -> Double { Double(StaffSide.allCases.reduce(Int64(0)) { $0 + count(measure, $1) }) }

  /// Milliseconds of the period.
  var ms: Double { days * 86_400_000 }

  /// Nil where there is nothing to divide by.
  func ratio(_ above: StaffMeasure, _ below: StaffMeasure) -> Double? {
    let divisor = sum(below)
    return divisor > 0 ? sum(above) / divisor : nil
  }

  /// Person or unit hours.
  func hours(_ measure: StaffMeasure) -> Double { sum(measure) / 3_600_000 }

  /// How many at a time.
  func mean(_ measure: StaffMeasure) -> Double { sum(measure) / ms }

  func mean(_ measure: StaffMeasure, _ side: StaffSide) -> Double { Double(count(measure, side)) / ms }

  /// Productivity of those on duty as a share of experienced people's; nil where nobody was on duty.
  var experience: Double? {
    let duty = sum(.dutyPoliceMs) + sum(.dutyAuxiliaryMs) + sum(.dutyVolunteerMs)
    return duty > 0 ? sum(.experiencedMs) / duty : nil
  }

  /// Person-hours of planned case work that were not worked; nil where none was planned.
  var caseHoursLostPerYear: Double? {
    let planned = sum(.casePlannedMs)
    return planned > 0 ? (planned - sum(.caseWorkedMs)) / 3_600_000 / days * 365 : nil
  }
}

extension OutcomeSpec {
  /// An outcome that is read from the sums of units and people.
  static func people(
    _ outcome: Outcome, _ quantity: Quantity, better: Direction? = nil, _ traits: Traits = [],
    read: @escaping @Sendable (StaffReading) -> Double?
  ) -> OutcomeSpec {
    OutcomeSpec(outcome, .people, quantity, better: better, traits) { record, reading in
      StaffReading(record, reading).flatMap { read($0) }
    }
  }
}

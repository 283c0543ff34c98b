/// The sums of responding units: of the city or of a precinct, or of some hours of the day.
struct UnitReading {
  let dutyMs: Double
  let busyMs: Double
  /// Of the period, and of it of the hours that are read.
  let ms: Double

  /// - Returns: Nil for a scope that does not apply, for hours of a month.
  init?(_ record: borrowing Record, _ reading: Reading) {
    guard case .hours(let from, let to) = reading.scope else {
      guard let staff = StaffReading(record, reading) else { return nil }
      (dutyMs, busyMs, ms) = (staff.sum(.unitDutyMs), staff.sum(.unitBusyMs), staff.ms)
      return
    }
    guard case .windows(let windows) = reading.period else { return nil }
    let rows = record.hoursOfWeek(from: from, to: to)
    var (duty, busy): (Int64, Int64) = (0, 0)
    for row in rows {
      for window in windows {
        duty += record.unitsByHour[row, window, .unitDutyMs]
        busy += record.unitsByHour[row, window, .unitBusyMs]
      }
    }
    (dutyMs, busyMs) = (Double(duty), Double(busy))
    ms = record.days(reading.period) * 86_400_000 * Double(rows.count) / Double(RecordShape.weekHours)
  }
}

extension OutcomeSpec {
  /// An outcome that is read from the time of responding units.
  static func units(_ outcome: Outcome, _ quantity: Quantity, read: @escaping @Sendable (UnitReading) -> Double?) -> OutcomeSpec {
    OutcomeSpec(outcome, .units, quantity) { record, reading in UnitReading(record, reading).flatMap { read($0) } }
  }
}

/// The exact integer sums of unit time kept by hour of the week, in milliseconds.
public enum HourOfWeekMeasure: Int, CaseIterable, Sendable {
  /// Responding units: on duty, and of it on a call (assigned → cleared).
  case unitDutyMs, unitBusyMs
  /// Units between calls with patrol among their duties.
  case patrolMs
  /// Time that a base claimed to be open, and somebody was there.
  case doorPlannedMs, doorMannedMs
}

/// Sums by hour of the week (Monday 00:00 first) and window.
extension Table where Measure == HourOfWeekMeasure {
  static var hourMs: Int64 { 3_600_000 }
  static var weekMs: Int64 { Int64(RecordShape.weekHours) * hourMs }

  /// Spreads a span over the hours that it covers.
  ///
  /// - Parameters:
  ///   - ms: Length of the span; below 0 takes away what was counted before.
  ///   - start: Milliseconds since Monday 00:00, in the week; the span may reach into the next one.
  mutating func spread(_ ms: Int64, _ measure: HourOfWeekMeasure, from start: Int64, window: Int) {
    var hour = Int(start % Self.weekMs / Self.hourMs)
    var left = Int64(ms.magnitude)
    let sign: Int64 = ms < 0 ? -1 : 1
    var piece = min(left, Self.hourMs - start % Self.hourMs)
    let (width, columns) = (width, columns)
    var sums = sums.mutableSpan
    while left > 0 {
      sums[(hour * columns + window) * width + measure.rawValue] += sign * piece
      left -= piece
      piece = min(left, Self.hourMs)
      hour = hour + 1 == RecordShape.weekHours ? 0 : hour + 1
    }
  }
}

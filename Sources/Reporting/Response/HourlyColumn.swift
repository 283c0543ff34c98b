/// Columns of `hourly.csv`: calls, units and doors by hour of the week.
enum HourlyColumn: String, ResultColumn {
  case arm, window, weekday, hour
  case callsPerHour, responseMinutes, within10, unitsOnDuty, unitsBusy, busy, patrolHours
  case doorPlanned, doorManned, doorStaffed

  static let file = "hourly.csv"
  static let key: [Self] = [.arm, .window, .weekday, .hour]

  var spec: ColumnSpec {
    switch self {
    case .arm: .arm
    case .window: .window
    case .weekday: .init(.integer, "1 = Monday … 7 = Sunday.", .whole(1...7))
    case .hour:
      .init(.integer, unit: "h", "Hour of the day, 0…23; calls by the hour in which they were received.", .whole(0...23))
    case .callsPerHour: measured("1/h", "Mean calls received in this hour.")
    case .responseMinutes: measured("min", "Mean response time of the calls answered.")
    case .within10: measured("share", "Share of calls received that a capable unit reached within 10 minutes.")
    case .unitsOnDuty: measured("units", "Mean responding units on duty.")
    case .unitsBusy: measured("units", "Mean responding units on a call.")
    case .busy: measured("share", "unitsBusy over unitsOnDuty.")
    case .patrolHours: measured("h/h", "Mean units between calls with patrol among their duties.")
    case .doorPlanned: measured("doors", "Mean doors of bases that should be manned: turns that keep one.")
    case .doorManned: measured("doors", "Mean doors of bases that somebody keeps.")
    case .doorStaffed: measured("share", "doorManned over doorPlanned; empty where no base claims to be open.")
    }
  }

  private func measured(_ unit: String, _ meaning: String) -> ColumnSpec {
    .init(.number, unit: unit, meaning, .size.orEmpty)
  }
}

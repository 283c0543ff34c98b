import StationModel

/// An outcome of one arm in one calendar month: a row of `monthly.csv`.
struct MonthlyRow: Sendable {
  let mean, q05, q25, q50, q75, q95: Double
  /// Arm minus base in the same replication; nil for the base.
  let changeMean, changeQ05, changeQ95: Double?

  /// Nil where the outcome is not defined in the month.
  init?(_ row: ReadRow<MonthlyColumn>) {
    guard let mean = row.number(.mean), let q05 = row.number(.q05), let q95 = row.number(.q95) else { return nil }
    (self.mean, self.q05, self.q95) = (mean, q05, q95)
    (q25, q50, q75) = (row.number(.q25) ?? mean, row.number(.q50) ?? mean, row.number(.q75) ?? mean)
    (changeMean, changeQ05, changeQ95) = (row.number(.changeMean), row.number(.changeQ05), row.number(.changeQ95))
  }
}

extension Story {
  /// An outcome of an arm in every counted month of the study, nil where it is not defined; empty where the table lacks it.
  func monthly(_ arm: Int, _ outcome: Outcome) -> [MonthlyRow?] {
    let id = study.arms[arm].id
    var rows: [String: MonthlyRow] = [:]
    for row in results.rows(MonthlyColumn.self) where row.holds(.outcome, outcome.id) && row.holds(.arm, id) {
      rows[row.text(.month)] = MonthlyRow(row)
    }
    return rows.isEmpty ? [] : study.months.map { rows[$0] }
  }

  /// Where a day falls among the counted months, in months from the start: 6.5 is the middle of the seventh month.
  func month(ofDay day: Double) -> Double {
    var left = day
    for (index, month) in study.months.enumerated() {
      let days = Double(CalendarMonth.days(month))
      if left < days { return Double(index) + max(0, left) / days }
      left -= days
    }
    return Double(study.months.count)
  }
}

/// Months as the tables write them: `2027-01`.
enum CalendarMonth {
  static func parts(_ month: String) -> (year: Int, month: Int)? {
    let parts = month.split(separator: "-").compactMap { Int($0) }
    return parts.count == 2 && (1...12).contains(parts[1]) ? (parts[0], parts[1]) : nil
  }

  /// Days of a month of the Gregorian calendar.
  static func days(_ month: String) -> Int {
    guard let (year, month) = parts(month) else { return 30 }
    if month == 2 { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28 }
    return [4, 6, 9, 11].contains(month) ? 30 : 31
  }
}

import DiscreteEvents

/// Cash for building, quarter of a year by quarter: says when a station can be paid.
///
/// Every calendar quarter from the first on brings the same amount, the first one whole, however late in it building begins.
/// What a quarter leaves carries over to the next, so that a station that costs more than a quarter brings waits until enough has been
/// saved; money that is planned for another station later on is not taken from it. Amounts are cents of the price year, paid on the
/// day on which building starts.
struct CashPlan: Equatable {
  let centsPerQuarter: Int64
  /// First simulated day of every quarter, from the one in which the plan begins; the first may be cut short by the calendar.
  private let quarterStarts: [Int]
  private let dayCount: Int
  /// What is paid in each quarter.
  private var paid: [Int64]

  /// - Parameter day: The first day on which anything may be paid.
  init(centsPerQuarter: Int64, calendar: CalendarParameters, from day: Int) {
    self.centsPerQuarter = centsPerQuarter
    dayCount = calendar.dayCount
    var starts = [0]
    for day in calendar.monthOfYear.indices.dropFirst() {
      let quarter = calendar.monthOfYear[day] / 3
      if quarter != calendar.monthOfYear[day - 1] / 3 { starts.append(day) }
    }
    let first = starts.lastIndex { $0 <= max(0, day) } ?? 0
    quarterStarts = Array(starts[first...])
    paid = Array(repeating: 0, count: quarterStarts.count)
  }

  /// The plan of an arm's budget, from the day on which its first phase starts; nil without a limit.
  init?(_ parameters: ModelParameters) {
    guard let cents = parameters.budget?.cashCentsPerQuarter else { return nil }
    let first = parameters.rollout.phases.map { $0.startDay }.min() ?? 0
    self.init(centsPerQuarter: cents, calendar: parameters.calendar, from: first)
  }

  /// The first day from `day` on, on which so much can be paid; it is taken as paid then.
  ///
  /// A station that cannot be paid before the calendar ends starts on the day after it, which is never. A day beyond the calendar stays.
  mutating func firstDay(from day: Int, spending cents: Int64) -> Int {
    guard day < dayCount, cents > 0 else { return day }
    for quarter in self.quarter(of: day)..<paid.count where fits(cents, in: quarter) {
      paid[quarter] += cents
      return max(day, quarterStarts[quarter])
    }
    return dayCount
  }

  /// Takes money on a day that is fixed, whether it is there or not: what is missing delays what comes later.
  mutating func spend(_ cents: Int64, on day: Int) {
    guard day < dayCount else { return }
    paid[quarter(of: day)] += cents
  }

  /// Whether no quarter, from this one on, would have paid more than has come in until its end.
  private func fits(_ cents: Int64, in quarter: Int) -> Bool {
    var left: Int64 = 0
    for index in paid.indices {
      left += centsPerQuarter - paid[index]
      if index >= quarter, index == quarter || paid[index] > 0, left < cents { return false }
    }
    return true
  }

  private func quarter(of day: Int) -> Int { quarterStarts.lastIndex { $0 <= day } ?? 0 }
}

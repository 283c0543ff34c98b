import DiscreteEvents

extension World {
  /// Goes through some days, each with the calls and attempts that the table makes for it, up to the midnight after the last.
  ///
  /// - Parameter morning: What happens to the world besides, once a day has begun.
  mutating func live(_ days: Range<Int>, of table: LatentTable, morning: (inout World, Int) -> Void = { _, _ in }) {
    var roots = DayRoots()
    for day in days {
      table.roots(day: day, random: random, into: &roots)
      begin(day, roots)
      morning(&self, day)
      run(until: .midnight(ofDay: day + 1))
    }
  }

  /// Executes all events before the given instant.
  mutating func run(until end: Time) {
    while let next = calendar.nextTime, next < end {
      guard let event = calendar.pop() else { break }
      events += 1
      switch event {
      case .response(let event): handle(event)
      case .staffing(let event): handle(event)
      case .offending(let event): handle(event)
      case .disputes(let event): handle(event)
      case .aid(let event): handle(event)
      }
      if isChecked { Mechanisms.check(&self) }
    }
  }

  /// Midnight: the month and the night end, then the day begins.
  mutating func begin(_ day: Int, _ roots: DayRoots) {
    self.day = day
    let newMonth = arm.monthOfDay[day]
    if newMonth != month {
      Mechanisms.monthEnds(at: .midnight(ofDay: day), &self)
      month = newMonth
    }
    Mechanisms.midnight(day, &self)
    Mechanisms.dayBegins(day, roots, &self)
  }

  /// The end of the run: what is under way is counted as it stands.
  mutating func finish() {
    let end = Time.midnight(ofDay: arm.parameters.calendar.dayCount)
    Mechanisms.monthEnds(at: end, &self)
    Mechanisms.runEnds(at: end, &self)
    for call in calls.taken {
      count(call)
      audit.leave(calls[call], at: end, open: true)
    }
    completeRecord()
    if isChecked {
      audit.close(record: record, books: state.budget.books, calls: calls)
      audit.closeHours(record: record, bases: bases)
    }
  }
}

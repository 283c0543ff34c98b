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
      handle(event)
      if isChecked { audit.count(events: events, waiting: waiting, calls: calls, units: units) }
    }
  }

  private mutating func handle(_ event: Event) {
    switch event {
    case .turnEnds(let unit): endTurn(unit)
    case .turnBegins(let turn): beginTurn(turn)
    case .vehicleChanges(let unit): changeVehicle(unit)
    case .callClears(let call): clear(call)
    case .unitArrives(let unit): arrive(unit)
    case .callReachesDispatcher(let call): reachDispatcher(call)
    case .holdEnds(let call): dispatch(call)
    case .borrowingOpens(let call): openBorrowing(call)
    case .callerGivesUp(let call): giveUp(call)
    case .attemptIsDue(let attempt): self.attempt(attempt)
    case .attemptIsProbed(let probe): followProbe(probe)
    case .breakIsDue(let unit): breakIsDue(unit)
    case .breakEnds(let unit): endBreak(unit)
    }
  }

  /// Midnight: months, openings, rosters, refreshed hot places, then the new day's calls.
  mutating func begin(_ day: Int, _ roots: DayRoots) {
    self.day = day
    let midnight = Time.midnight(ofDay: day)
    let newMonth = arm.monthOfDay[day]
    if newMonth != month {
      settleAll(at: midnight)
      closeMonth()
      month = newMonth
    }
    backfillPrecincts()
    advanceRollout(day: day)
    openStations(day: day)
    if isChecked { checkHeadcount() }
    endPatrolDay(at: midnight)
    caseWork.beginDay()
    if let patrol, day % patrol.refreshDays == 0 { refreshHotPlaces(at: midnight) }
    for base in bases.indices where bases[base].isOpen { fillRoster(base: base, day: day) }
    for call in roots.calls { receive(call) }
    if day == 0 { enterPendingRepeats() }
    enter(roots.attempts)
  }

  /// The end of the run: what is under way is counted as it stands.
  mutating func finish() {
    let end = Time.midnight(ofDay: arm.parameters.calendar.dayCount)
    settleAll(at: end)
    closeMonth()
    for call in calls.taken {
      count(call)
      audit.leave(calls[call], at: end, open: true)
    }
    completeRecord()
    if isChecked {
      audit.close(record: record, accounts: accounts, calls: calls)
      audit.closeHours(record: record, bases: bases)
    }
  }
}

import DiscreteEvents

// Counting: time of units and people as it passes, calls when they end.

extension World {
  /// Counts a unit's time in its present activity up to `time`. To be called before the activity or the crew changes.
  mutating func settle(_ unit: Int32, at time: Time) {
    let index = Int(unit)
    let ms = (time - units[index].since).milliseconds
    units[index].since = time
    if state.staffing.watchesDoors { countAway(unit, at: time) }
    if ms > 0, units[index].isRecalled { takeFromCaseWork(ms, index) }
    if ms > 0, units[index].duties.contains(.engage) { engage(ms, index) }
    guard ms > 0, isCounted else { return }
    if units[index].vehicleSpell > 0 {
      add(ms, .fleetMs, index)
      if units[index].vehicleIsDown { add(ms, .outageMs, index) }
    }
    let isBusy: Bool
    switch units[index].activity {
    case .off, .elsewhere: return
    case .free: isBusy = false
    case .enRoute, .onScene: isBusy = true
    }
    let crew = units[index].crew
    if units[index].isRecalled { add(ms * Int64(crew.total), .recalledMs, index) }
    if units[index].isOvertime { countOvertime(unit, ms: ms) }
    if units[index].duties.contains(.respond) || units[index].isRecalled {
      add(ms, .unitDutyMs, index)
      let works = isBusy || units[index].isOccupied
      if works { add(ms, .unitBusyMs, index) }
      spread(ms, .unitDutyMs, until: time)
      if works { spread(ms, .unitBusyMs, until: time) }
    }
    if units[index].isOnBreak { add(ms, .breakMs, index) }
    if isBusy || units[index].isTaskOutside || units[index].isOnBreak && crew.total == 1, !state.staffing.doors[index].hasPolicy,
      units[index].duties.contains(.open)
    {
      add(-ms, .doorMannedMs, index)
      spread(-ms, .doorMannedMs, until: time)
      observeDoor(base: units[index].base, planned: 0, manned: -ms)
    }
    if !isBusy, patrols(unit), !(state.staffing.watchesDoors && emptiesDoor(unit)) {
      add(ms, .patrolMs, index)
      spread(ms, .patrolMs, until: time)
    }
  }

  /// A recalled crew of case work, as long as its turn lasts.
  private mutating func takeFromCaseWork(_ ms: Int64, _ index: Int) {
    guard units[index].duties.contains(.investigate), !units[index].isOvertime else { return }
    let lost = ms * Int64(units[index].crew.total)
    state.staffing.caseWork.recall(lost, precinct: units[index].precinct)
    if isCounted { add(-lost, .caseWorkedMs, index) }
  }

  private mutating func add(_ ms: Int64, _ measure: StaffMeasure, _ unit: Int) {
    record.staff[record.staff.cell(units[unit].side, units[unit].precinct, month), measure] += ms
  }

  /// Time of a crew beyond its turn.
  mutating func countOvertime(_ unit: Int32, ms: Int64) {
    let crew = units[Int(unit)].crew
    add(ms * Int64(crew.total), .overtimeMs, Int(unit))
    state.budget.books.addOvertime(base: units[Int(unit)].base, crew: crew, ms: ms)
  }

  /// Spreads time up to now over the hours of the week; below 0 takes it away again.
  mutating func spread(_ ms: Int64, _ measure: HourOfWeekMeasure, until time: Time) {
    let start = time - TimeSpan(milliseconds: Int64(ms.magnitude))
    spread(ms, measure, from: start)
  }

  private mutating func spread(_ ms: Int64, _ measure: HourOfWeekMeasure, from start: Time) {
    let dayMs = Table<HourOfWeekMeasure>.hourMs * 24
    let weekday = Int64(arm.parameters.calendar.weekday[start.day])
    record.unitsByHour.spread(
      ms, measure, from: weekday * dayMs + start.milliseconds % dayMs, window: arm.window(ofMonth: month))
  }

  func hourOfWeek(_ time: Time) -> Int { Int(arm.parameters.calendar.weekday[time.day]) * 24 + time.hourOfDay }

  mutating func settleAll(at time: Time) {
    for unit in units.indices {
      advanceBeat(Int32(unit), to: time)
      settle(Int32(unit), at: time)
    }
  }

  /// Positions and who fills them, once a day.
  mutating func countPositions(base: Int) {
    guard isCounted else { return }
    let one = bases[base]
    for role in Role.allCases { countPositions(of: role, one.people[Int(role.rawValue)], base: base) }
    if let station = one.station { state.budget.books.addOpenDay(station: station) }
    if base == 0 {
      for role in Role.allCases { state.budget.books.addOfficeDay(role: role, positions: state.staffing.offices.count(role)) }
    }
  }

  private mutating func countPositions(of role: Role, _ people: [Person], base: Int) {
    var (positions, filled, transferred): (Int64, Int64, Int64) = (0, 0, 0)
    var (training, ill, volunteers): (Int64, Int64, Int64) = (0, 0, 0)
    for person in people {
      if role == .volunteer, person.isFilled { volunteers += 1 }
      if person.isOfPool { continue }
      positions += 1
      guard person.isFilled else { continue }
      filled += 1
      if person.isTransferred { transferred += 1 }
      if !person.isAtWork { training += 1 }
      if person.isIll { ill += 1 }
    }
    let cell = record.staff.cell(bases[base].side, bases[base].precinct, month)
    let dayMs: Int64 = 86_400_000
    record.staff[cell, .volunteerMs] += volunteers * dayMs
    record.staff[cell, .positionMs] += positions * dayMs
    record.staff[cell, .filledMs] += filled * dayMs
    record.staff[cell, .trainingMs] += training * dayMs
    record.staff[cell, .sickMs] += ill * dayMs
    if role == .police {
      record.staff[cell, .policePositionMs] += positions * dayMs
      record.staff[cell, .policeFilledMs] += filled * dayMs
    }
    state.budget.books.addFilledDays(base: base, role: role, transferred: transferred, others: filled - transferred)
  }

  /// A turn on the roster, manned or not; it counts in the month in which it begins.
  mutating func countTurn(_ post: Post, base: Int, start: Time, length: TimeSpan, found: Manning?) {
    guard isCounted else { return }
    let cell = record.staff.cell(bases[base].side, bases[base].precinct, month)
    let ms = length.milliseconds
    record.staff[cell, .postPlannedMs] += ms
    if post.duties.contains(.open) {
      record.staff[cell, .doorPlannedMs] += ms
      spread(ms, .doorPlannedMs, from: start)
      observeDoor(base: base, planned: ms, manned: 0)
    }
    guard let found else { return }
    record.staff[cell, .postMannedMs] += ms
    record.staff[cell, .dutyPoliceMs] += ms * Int64(found.crew.police)
    record.staff[cell, .dutyAuxiliaryMs] += ms * Int64(found.crew.auxiliary)
    record.staff[cell, .dutyVolunteerMs] += ms * Int64(found.crew.volunteer)
    let experienced = Double(ms * Int64(found.crew.total)) * found.experience
    record.staff[cell, .experiencedMs] += Int64(experienced.rounded())
    if found.duties.contains(.open) {
      record.staff[cell, .doorMannedMs] += ms
      spread(ms, .doorMannedMs, from: start)
      observeDoor(base: base, planned: 0, manned: ms)
    }
    state.budget.books.addDuty(base: base, crew: found.crew, ms: ms)
  }

  /// Hours of a turn of case work, planned and worked.
  mutating func countCaseWork(_ post: Post, base: Int, length: TimeSpan, found: Manning?) {
    let worked = found.map { $0.duties.contains(.investigate) ? $0.crew.total : 0 } ?? 0
    let planned = post.duties.contains(.investigate) ? post.crew.total : 0
    if planned == 0, worked == 0 { return }
    let (precinct, side, ms) = (bases[base].precinct, bases[base].side, length.milliseconds)
    state.staffing.caseWork.add(planned: ms * Int64(planned), worked: ms * Int64(worked), precinct: precinct)
    guard isCounted else { return }
    record.staff[side, precinct, month, .casePlannedMs] += ms * Int64(planned)
    record.staff[side, precinct, month, .caseWorkedMs] += ms * Int64(worked)
  }

  /// A call that has ended, or is under way when the run ends.
  mutating func count(_ call: Int32) {
    judgeResponse(call)
    let received = calls[call].root.received
    let month = arm.monthOfDay[received.day]
    guard month >= 0 else { return }
    let kind = Int(calls[call].root.kind)
    let zone = calls[call].zone
    let window = arm.window(ofMonth: month)
    let windows = arm.shape.windows
    Mechanisms.callEnds(call, month: month, &self)
    state.response.sums.read(calls[call], isCrime: arm.isCrime[kind], isClearedUp: arm.isCrime[kind] && isClearedUp(calls[call]))
    state.response.sums.add(to: &record.byZone, cell: zone * windows + window)
    state.response.sums.add(to: &record.byMonth, cell: month)
    state.response.sums.add(to: &record.byKind, cell: kind * windows + window)
    state.response.sums.add(to: &record.byHour, cell: hourOfWeek(received) * windows + window)
    if let response = state.response.sums.responseMs {
      let area = record.areaOfZone[zone]
      record.responseHistograms[arm.priority[kind] * windows + window].add(response)
      record.responseHistograms[(1 + RecordShape.priorities + area) * windows + window].add(response)
    }
  }
}

import DiscreteEvents

extension World {
  /// Every now and then: whoever is free and can be sent is where the dispatcher looks.
  func checkField() {
    guard events % 256 == 0 else { return }
    for unit in units.indices where units[unit].activity.isFree && worksInField(Int32(unit)) {
      let list =
        units[unit].house.map { state.response.inField.ofStation[$0] } ?? state.response.inField.ofPrecinct[units[unit].precinct]
      precondition(list.contains(Int32(unit)), "invariant: a free unit is not in the field")
    }
  }
}

/// What must hold in every run, counted independently of the record and held against it.
struct Audit {
  private var entered: Int64 = 0
  private var left: Int64 = 0
  private var inSystem: Int64 = 0
  private var lastChange = Time.zero
  /// ∫ calls in the system dt, and Σ time in the system: Little's law as an identity.
  private var levelMs: Int64 = 0
  private var sojournMs: Int64 = 0
  /// Hours gained by the people at work and hours put on the roster, in ms; those in counted months by role.
  private var earnedMs: Int64 = 0
  private var workedMs: Int64 = 0
  private var longestTurnMs: Int64 = 0
  private var rosteredMs: [Int64] = [0, 0, 0]

  mutating func enter(at time: Time) {
    move(to: time)
    inSystem += 1
    entered += 1
  }

  mutating func leave(_ call: Call, at time: Time, open: Bool) {
    guard let arrived = call.atDispatcher else { return }
    move(to: time)
    inSystem -= 1
    if !open { left += 1 }
    sojournMs += (time - arrived).milliseconds
  }

  private mutating func move(to time: Time) {
    precondition(time >= lastChange, "invariant: time went back")
    levelMs += inSystem * (time - lastChange).milliseconds
    lastChange = time
  }

  // MARK: Hours

  /// Hours that somebody at work gains for the roster, in ms.
  mutating func earn(_ ms: Int64) { earnedMs += ms }

  /// A crew is given a turn; it is on the roster unless its post is always manned.
  mutating func work(_ crew: Headcount, _ ms: Int64, isRostered: Bool, isCounted: Bool) {
    if isRostered {
      workedMs += ms * Int64(crew.total)
      longestTurnMs = max(longestTurnMs, ms)
    }
    guard isCounted else { return }
    for role in Role.allCases { rosteredMs[Int(role.rawValue)] += ms * Int64(crew[role]) }
  }

  /// Hours on the roster are those that the people at work earned, no more but for the last turn of each, and those on duty are
  /// the hours of the crews.
  func closeHours(record: borrowing Record, bases: borrowing [Base]) {
    var people: Int64 = 0
    var inHand: Int64 = 0
    for base in bases.indices {
      for role in bases[base].people {
        for person in role {
          people += 1
          inHand += person.balance
        }
      }
    }
    precondition(earnedMs - workedMs == inHand, "invariant: hours earned − hours on the roster ≠ hours in hand")
    precondition(workedMs <= earnedMs + people * longestTurnMs, "invariant: more hours on the roster than were earned")
    let measures: [StaffMeasure] = [.dutyPoliceMs, .dutyAuxiliaryMs, .dutyVolunteerMs]
    for role in Role.allCases {
      var duty: Int64 = 0
      for side in StaffSide.allCases {
        for precinct in 0..<record.staff.precincts {
          for month in 0..<record.staff.months { duty += record.staff[side, precinct, month, measures[Int(role.rawValue)]] }
        }
      }
      precondition(duty == rosteredMs[Int(role.rawValue)], "invariant: hours on duty ≠ hours of the crews")
    }
  }

  /// Every now and then: lines, calls and units tell the same story.
  func count(events: Int64, waiting: borrowing [WaitingLine], calls: borrowing CallStore, units: borrowing [Unit]) {
    guard events % 256 == 0 else { return }
    for line in waiting.indices {
      for entry in waiting[line].entries {
        precondition(calls[entry.call].isWaiting && calls[entry.call].lead == nil, "invariant: a call waits that has a lead")
      }
    }
    for index in units.indices {
      let call: Int32
      switch units[index].activity {
      case .enRoute(let one, _, _), .onScene(let one): call = one
      default:
        precondition(!units[index].isOvertime || units[index].activity == .off, "invariant: overtime without a call")
        continue
      }
      var next = calls[call].firstUnit
      while let unit = next, unit != Int32(index) { next = units[Int(unit)].nextOnCall }
      precondition(next == Int32(index), "invariant: a unit is on a call that does not know it")
    }
  }

  /// At the end of the run.
  func close(record: borrowing Record, books: borrowing Books, calls: borrowing CallStore) {
    precondition(levelMs == sojournMs, "invariant: Little's law does not hold")
    precondition(inSystem == 0, "invariant: calls in ≠ cleared + abandoned + open")
    var received: Int64 = 0
    var accounted: Int64 = 0
    for cell in 0..<record.byZone.cells {
      received += record.byZone[cell, .received]
      accounted += record.byZone[cell, .answered] + record.byZone[cell, .abandoned] + record.byZone[cell, .open]
    }
    precondition(received == accounted, "invariant: calls received ≠ answered + abandoned + open")
    var months: Int64 = 0
    for month in 0..<record.byMonth.cells { months += record.byMonth[month, .received] }
    precondition(received == months, "invariant: zones and months count different calls")
    let sum = record.ledger.reduce(Int64(0)) { $0 + $1.cents }
    precondition(sum == books.balance, "invariant: ledger ≠ balance")
    for entry in record.ledger {
      guard let parts = record.funding(of: entry) else { continue }
      precondition(parts.reduce(0, +) == entry.cents, "invariant: sources do not add up to the entry")
    }
  }
}

extension Record {
  /// Offences committed and recorded, and what the account against the counterfactual says; nil where offending is not simulated.
  func offenceValue(_ outcome: Outcome, in windows: Range<Int>, scope: Scope, roles: [ZoneRole]) -> Double? {
    guard offences.rows > 0 else { return nil }
    switch outcome {
    case .crimeCommittedCount: return count(.committed, in: windows, scope, roles).map(Double.init)
    case .crimeRecordedCount: return count(.recorded, in: windows, scope, roles).map(Double.init)
    default: break
    }
    func sum(_ columns: [AccountColumn]) -> Double? { self.sum(columns, in: windows, scope, roles).map(Double.init) }
    switch outcome {
    case .crimeNetCount:
      guard let arm = sum([.inArm]), let base = sum([.inBase]) else { return nil }
      return arm - base
    case .crimeNetShare:
      guard let arm = sum([.inArm]), let base = sum([.inBase]), base > 0 else { return nil }
      return arm / base - 1
    case .crimePreventedCount: return sum([.prevented, .chainPrevented, .removed])
    case .crimeMovedCount: return sum(AccountColumn.movedOutOwn)
    case .crimeInducedCount: return sum([.released, .chainInduced, .new])
    case .crimeDiffusedCount: return sum([.diffusedBuffer, .diffusedBeyond])
    case .crimeDisplacedShare:
      guard let moved = sum(AccountColumn.movedOutOwn), let prevented = sum([.prevented]), moved + prevented > 0 else {
        return nil
      }
      return moved / (moved + prevented)
    default: Self.unread(outcome)
    }
  }

  private func count(_ measure: OffenceMeasure, in windows: Range<Int>, _ scope: Scope, _ roles: [ZoneRole]) -> Int64? {
    if case .kind(let call) = scope {
      guard let kind = offenceOfCall[call] else { return nil }
      return windows.reduce(0) { $0 + offencesByKind[kind, $1, measure] }
    }
    guard let rows = rows(of: scope, roles) else { return nil }
    var sum: Int64 = 0
    for month in 0..<shape.months where windows.contains(windowOfMonth[month]) {
      for zone in rows { sum += offences[zone, month, measure] }
    }
    return sum
  }

  private func sum(_ columns: [AccountColumn], in windows: Range<Int>, _ scope: Scope, _ roles: [ZoneRole]) -> Int64? {
    guard let account else { return nil }
    var sum: Int64 = 0
    if case .kind(let call) = scope {
      guard let kind = offenceOfCall[call] else { return nil }
      for window in windows { for column in columns { sum += account[kind: kind, window: window, column] } }
      return sum
    }
    guard let rows = rows(of: scope, roles) else { return nil }
    for month in 0..<shape.months where windows.contains(windowOfMonth[month]) {
      for zone in rows { for column in columns { sum += account[zone: zone, month: month, column] } }
    }
    return sum
  }

  private func rows(of scope: Scope, _ roles: [ZoneRole]) -> [Int]? {
    switch scope {
    case .city: Array(0..<shape.zones)
    case .zone(let zone): [zone]
    case .area(let area): (0..<shape.zones).filter { areaOfZone[$0] == area }
    case .treated, .buffer, .control, .elsewhere: zones(of: scope, roles)
    default: nil
    }
  }

  /// Traps unless the account adds up, cell by cell, to the offences that both worlds counted while they ran.
  func checkIdentities(of account: DisplacementAccount, base: borrowing Record) {
    for zone in 0..<shape.zones {
      for month in 0...shape.months {
        func sum(_ columns: [AccountColumn]) -> Int64 { columns.reduce(0) { $0 + account[zone: zone, month: month, $1] } }
        precondition(sum(AccountColumn.ofBase) == base.offences[zone, month, .committed], "invariant: N_B ≠ its account")
        precondition(sum(AccountColumn.ofArm) == offences[zone, month, .committed], "invariant: N_S ≠ its account")
        precondition(
          account[zone: zone, month: month, .recordedInBase] == base.offences[zone, month, .recorded]
            && account[zone: zone, month: month, .recordedInArm] == offences[zone, month, .recorded],
          "invariant: recorded offences ≠ their account")
      }
    }
    let out = (AccountColumn.movedOutOwn + [.movedOutInherited]).reduce(Int64(0)) { $0 + account.total($1) }
    precondition(out == account.total(.movedIn) + account.total(.movedInInherited), "invariant: Σ moved out ≠ Σ moved in")
  }
}

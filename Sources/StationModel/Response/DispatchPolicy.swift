import DiscreteEvents

/// What a unit is sent for.
enum Part: Equatable {
  /// Handles the call and clears it.
  case lead
  /// Goes first and stays until the lead arrives.
  case stabiliser
  /// Stands beside the lead.
  case additional
}

/// A decision of the dispatcher.
struct Assignment: Equatable {
  var unit: Int32
  var call: Int32
  var part: Part
  /// True when the unit comes from another precinct.
  var isBorrowed = false
}

/// The nearest of the units looked at: least time to the call, or least distance in a city without travel.
private struct Nearest {
  private(set) var unit: Int32?
  private(set) var isBorrowed = false
  private var cost = Double.infinity

  mutating func consider(_ candidate: Int32, cost: Double, borrowed: Bool = false) {
    guard cost < self.cost else { return }
    unit = candidate
    self.cost = cost
    isBorrowed = borrowed
  }
}

// The only door through which calls find units and units find calls. Decisions are pure: they look and change nothing. Units looked
// at must have their beat up to date. Ties go to the unit that comes first.

extension World {
  /// For a call: whom to send for a part of it now, or nil when nobody can go.
  func choose(_ part: Part, for call: Int32) -> Assignment? {
    let nearest =
      switch part {
      case .lead: nearestLead(call)
      case .stabiliser: nearestStabiliser(call)
      case .additional: nearestAdditional(call)
      }
    return nearest.unit.map { Assignment(unit: $0, call: call, part: part, isBorrowed: nearest.isBorrowed) }
  }

  /// Own precinct and stations that handle the kind alone; where borrowing is open, any precinct, or, for a call of priority 1, a
  /// unit on its way to a less urgent one.
  private func nearestLead(_ call: Int32) -> Nearest {
    var nearest = Nearest()
    let one = calls[call]
    for precinct in fleet.indices where precinct == one.precinct || waiting.count == 1 {
      for unit in fleet[precinct] where isFree(unit, for: one) && canLead(unit) {
        nearest.consider(unit, cost: cost(unit, call))
      }
    }
    for station in arm.stationsOfZone[one.zone] where tier(station: station, kind: one.root.kind) == .alone {
      for unit in stationUnits[station] where isFree(unit, for: one) && canLead(unit) {
        nearest.consider(unit, cost: cost(unit, call))
      }
    }
    guard nearest.unit == nil else { return nearest }
    if one.mayBorrow {
      for precinct in fleet.indices where precinct != one.precinct {
        for unit in fleet[precinct] where isFree(unit, for: one) && canLead(unit) {
          nearest.consider(unit, cost: cost(unit, call), borrowed: true)
        }
      }
    }
    if priority(of: one) == 1, arm.parameters.dispatch.interrupts.contains(.lowerPriorityEnRoute) {
      for unit in fleet[one.precinct] where canDivert(unit) { nearest.consider(unit, cost: cost(unit, call)) }
    }
    return nearest
  }

  /// A unit of a station around the call that may not handle it, or has no officer, but can be there first.
  private func nearestStabiliser(_ call: Int32) -> Nearest {
    var nearest = Nearest()
    let one = calls[call]
    for station in arm.stationsOfZone[one.zone] where tier(station: station, kind: one.root.kind) != .precinct {
      for unit in stationUnits[station] where isFree(unit, for: one) && canGo(unit) {
        nearest.consider(unit, cost: cost(unit, call))
      }
    }
    // Worth sending only before the lead gets there.
    if let unit = nearest.unit, let lead = one.lead, case .enRoute(_, _, let arriving) = units[Int(lead)].activity,
      now + tripToCall(unit, call) >= arriving
    {
      return Nearest()
    }
    return nearest
  }

  /// Units that only assist go first, so that those who can lead stay free.
  private func nearestAdditional(_ call: Int32) -> Nearest {
    let one = calls[call]
    for assistsOnly in [true, false] {
      var nearest = Nearest()
      for precinct in fleet.indices where precinct == one.precinct || waiting.count == 1 {
        for unit in fleet[precinct] where isFree(unit, for: one) && canGo(unit) && canLead(unit) != assistsOnly {
          nearest.consider(unit, cost: cost(unit, call))
        }
      }
      for station in arm.stationsOfZone[one.zone] where tier(station: station, kind: one.root.kind) != .precinct {
        for unit in stationUnits[station] where isFree(unit, for: one) && canGo(unit) && canLead(unit) != assistsOnly {
          nearest.consider(unit, cost: cost(unit, call))
        }
      }
      if nearest.unit != nil { return nearest }
    }
    return Nearest()
  }

  /// For a unit that has become free: where it should go, or nil.
  func chooseWork(for unit: Int32) -> Assignment? {
    let one = units[Int(unit)]
    guard one.activity == .free else { return nil }
    let own = line(of: one.precinct)
    for entry in waiting[own].entries {
      if let part = part(of: unit, onWaiting: entry.call) { return Assignment(unit: unit, call: entry.call, part: part) }
    }
    if let borrowed = borrowedWork(for: unit, besides: own) { return borrowed }
    for entry in reinforcement[own].entries where canGo(unit) && isFree(unit, for: calls[entry.call]) {
      if one.side == .precinct || serves(unit, calls[entry.call]) {
        return Assignment(unit: unit, call: entry.call, part: .additional)
      }
    }
    return nil
  }

  /// What a free unit can do for a call that waits for its lead.
  private func part(of unit: Int32, onWaiting call: Int32) -> Part? {
    let one = calls[call]
    guard isFree(unit, for: one) else { return nil }
    if units[Int(unit)].side == .precinct { return canLead(unit) ? .lead : nil }
    guard canGo(unit), serves(unit, one), let station = bases[units[Int(unit)].base].station else { return nil }
    if canLead(unit), tier(station: station, kind: one.root.kind) == .alone { return .lead }
    return one.stabiliser == nil ? .stabiliser : nil
  }

  /// The most urgent call of another precinct that others may be sent to.
  private func borrowedWork(for unit: Int32, besides own: Int) -> Assignment? {
    guard units[Int(unit)].side == .precinct, canLead(unit), waiting.count > 1 else { return nil }
    var best: WaitingLine.Entry?
    for index in waiting.indices where index != own {
      guard let entry = waiting[index].entries.first(where: { calls[$0.call].mayBorrow && isFree(unit, for: calls[$0.call]) })
      else { continue }
      if best.map({ entry.isBefore($0) }) ?? true { best = entry }
    }
    return best.map { Assignment(unit: unit, call: $0.call, part: .lead, isBorrowed: true) }
  }

  // MARK: Who may go

  /// Its arrival is a response.
  func canLead(_ unit: Int32) -> Bool { units[Int(unit)].duties.contains(.respond) || units[Int(unit)].isRecalled }

  func canGo(_ unit: Int32) -> Bool { canLead(unit) || units[Int(unit)].duties.contains(.assist) }

  /// Between calls, with a vehicle, and not bound to a window for a call of this priority.
  private func isFree(_ unit: Int32, for call: Call) -> Bool {
    let one = units[Int(unit)]
    guard one.activity == .free, !one.vehicleIsDown else { return false }
    return !one.duties.contains(.serve)
      || (priority(of: call) == 1 && arm.parameters.dispatch.interrupts.contains(.window))
  }

  /// On its way to lead a call of lower priority.
  private func canDivert(_ unit: Int32) -> Bool {
    guard case .enRoute(let other, _, _) = units[Int(unit)].activity, canLead(unit) else { return false }
    return calls[other].lead == unit && priority(of: calls[other]) > 1
  }

  /// Whether the call lies in the unit's service area and its station does anything there with such calls.
  private func serves(_ unit: Int32, _ call: Call) -> Bool {
    guard let station = bases[units[Int(unit)].base].station, arm.stationsOfZone[call.zone].contains(station) else {
      return false
    }
    return tier(station: station, kind: call.root.kind) != .precinct
  }

  private func tier(station: Int, kind: Int32) -> Tier {
    let tiers = arm.parameters.staffing.organisations[arm.stations[station].organisation].tiers
    return Int(kind) < tiers.count ? tiers[Int(kind)] : .precinct
  }

  func priority(of call: Call) -> Int { arm.parameters.demand.kinds[Int(call.root.kind)].priority }

  private func cost(_ unit: Int32, _ call: Int32) -> Double {
    arm.parameters.city.travel == nil ? distanceToCall(unit, call) : Double(tripToCall(unit, call).milliseconds)
  }
}

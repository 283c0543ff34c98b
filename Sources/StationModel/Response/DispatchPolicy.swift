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
  private(set) var cost = Double.infinity

  mutating func take(_ candidate: Int32, cost: Double, borrowed: Bool) {
    unit = candidate
    self.cost = cost
    isBorrowed = borrowed
  }
}

/// What the policy needs to know of a call.
private struct Need {
  let call: Int32
  let zone: Int
  let precinct: Int
  let kind: Int
  let priority: Int
  let mayBorrow: Bool
  let place: Position
  let trip: CallTrip

  init(_ call: Int32, in world: borrowing World) {
    self.call = call
    zone = world.calls[call].zone
    precinct = world.calls[call].precinct
    kind = Int(world.calls[call].root.kind)
    priority = world.arm.priority[kind]
    mayBorrow = world.calls[call].mayBorrow
    place = world.position(ofPlace: world.calls[call].root.place)
    trip = world.callTrip(call)
  }
}

// The only door through which calls find units and units find calls. Decisions are pure: they look and change nothing. Units looked
// at must have their beat up to date. Between units that are equally near, lots are drawn for the call.

extension World {
  /// For a call: whom to send for a part of it now, or nil when nobody can go.
  func choose(_ part: Part, for call: Int32) -> Assignment? {
    let need = Need(call, in: self)
    let nearest =
      switch part {
      case .lead: nearestLead(need)
      case .stabiliser: nearestStabiliser(need)
      case .additional: nearestAdditional(need)
      }
    return nearest.unit.map { Assignment(unit: $0, call: call, part: part, isBorrowed: nearest.isBorrowed) }
  }

  /// Own precinct and stations that handle the kind alone; where borrowing is open, any precinct, or, for a call of priority 1, a
  /// unit on its way to a less urgent one.
  private func nearestLead(_ need: Need) -> Nearest {
    var nearest = Nearest()
    for precinct in state.response.fleet.indices where precinct == need.precinct || state.response.waiting.count == 1 {
      weighLeads(state.response.inField.ofPrecinct[precinct], need, against: &nearest)
    }
    for station in state.rollout.sites.ofZone[need.zone] where tier(station: station, kind: need.kind) == .alone {
      weighLeads(state.response.inField.ofStation[station], need, against: &nearest)
    }
    guard nearest.unit == nil else { return nearest }
    if need.mayBorrow {
      for precinct in state.response.fleet.indices where precinct != need.precinct {
        weighLeads(state.response.inField.ofPrecinct[precinct], need, borrowed: true, against: &nearest)
      }
    }
    if need.priority == 1, arm.parameters.dispatch.interrupts.contains(.lowerPriorityEnRoute) {
      for unit in state.response.inField.ofPrecinct[need.precinct] where canDivert(unit) { weigh(unit, need, against: &nearest) }
    }
    return nearest
  }

  private func weighLeads(_ list: [Int32], _ need: Need, borrowed: Bool = false, against nearest: inout Nearest) {
    // By number: a loop over the list itself would hold on to it, millions of times a run.
    for index in list.indices where isFree(list[index], for: need) && canLead(list[index]) {
      weigh(list[index], need, borrowed: borrowed, against: &nearest)
    }
  }

  /// A unit of a station around the call that may not handle it, or has no officer, but can be there first.
  private func nearestStabiliser(_ need: Need) -> Nearest {
    var nearest = Nearest()
    for station in state.rollout.sites.ofZone[need.zone] where tier(station: station, kind: need.kind) != .precinct {
      for unit in state.response.inField.ofStation[station] where isFree(unit, for: need) && canGo(unit) {
        weigh(unit, need, against: &nearest)
      }
    }
    // Worth sending only before the lead gets there.
    if let unit = nearest.unit, let lead = calls[need.call].lead, case .enRoute(_, _, let arriving) = units[Int(lead)].activity,
      now + tripToCall(unit, need.call) >= arriving
    {
      return Nearest()
    }
    return nearest
  }

  /// Units that only assist go first, so that those who can lead stay free.
  private func nearestAdditional(_ need: Need) -> Nearest {
    for assistsOnly in [true, false] {
      var nearest = Nearest()
      for precinct in state.response.fleet.indices where precinct == need.precinct || state.response.waiting.count == 1 {
        for unit in state.response.inField.ofPrecinct[precinct]
        where isFree(unit, for: need) && canGo(unit) && canLead(unit) != assistsOnly {
          weigh(unit, need, against: &nearest)
        }
      }
      for station in state.rollout.sites.ofZone[need.zone] where tier(station: station, kind: need.kind) != .precinct {
        for unit in state.response.inField.ofStation[station]
        where isFree(unit, for: need) && canGo(unit) && canLead(unit) != assistsOnly {
          weigh(unit, need, against: &nearest)
        }
      }
      if nearest.unit != nil { return nearest }
    }
    return Nearest()
  }

  /// For a unit that has become free: where it should go, or nil.
  func chooseWork(for unit: Int32) -> Assignment? {
    guard units[Int(unit)].activity.isFree else { return nil }
    let own = line(of: units[Int(unit)].precinct)
    for entry in state.response.waiting[own].entries {
      if let part = part(of: unit, onWaiting: entry.call) { return Assignment(unit: unit, call: entry.call, part: part) }
    }
    if let borrowed = borrowedWork(for: unit, besides: own) { return borrowed }
    guard canGo(unit) else { return nil }
    for entry in state.response.reinforcement[own].entries {
      let need = Need(entry.call, in: self)
      if isFree(unit, for: need), units[Int(unit)].side == .precinct || serves(unit, need) {
        return Assignment(unit: unit, call: entry.call, part: .additional)
      }
    }
    return nil
  }

  /// What a free unit can do for a call that waits for its lead.
  private func part(of unit: Int32, onWaiting call: Int32) -> Part? {
    let need = Need(call, in: self)
    guard isFree(unit, for: need) else { return nil }
    if units[Int(unit)].side == .precinct { return canLead(unit) ? .lead : nil }
    guard canGo(unit), serves(unit, need), let station = bases[units[Int(unit)].base].station else { return nil }
    if canLead(unit), tier(station: station, kind: need.kind) == .alone { return .lead }
    return calls[call].stabiliser == nil ? .stabiliser : nil
  }

  /// The most urgent call of another precinct that others may be sent to.
  private func borrowedWork(for unit: Int32, besides own: Int) -> Assignment? {
    guard units[Int(unit)].side == .precinct, canLead(unit), state.response.waiting.count > 1 else { return nil }
    var best: WaitingLine.Entry?
    for index in state.response.waiting.indices where index != own {
      for entry in state.response.waiting[index].entries where calls[entry.call].mayBorrow {
        guard isFree(unit, for: Need(entry.call, in: self)) else { continue }
        if best.map({ entry.isBefore($0) }) ?? true { best = entry }
        break
      }
    }
    return best.map { Assignment(unit: unit, call: $0.call, part: .lead, isBorrowed: true) }
  }

  // MARK: Who may go

  /// Its arrival is a response.
  func canLead(_ unit: Int32) -> Bool { units[Int(unit)].duties.contains(.respond) || units[Int(unit)].isRecalled }

  func canGo(_ unit: Int32) -> Bool { canLead(unit) || units[Int(unit)].duties.contains(.assist) }

  /// It can be sent, or it patrols.
  func worksInField(_ unit: Int32) -> Bool { canGo(unit) || !units[Int(unit)].duties.isDisjoint(with: [.patrol, .observe]) }

  /// Between calls, with a vehicle, and not bound to a break or a window for a call of this priority.
  private func isFree(_ unit: Int32, for need: Need) -> Bool {
    let index = Int(unit)
    guard units[index].activity.isFree, !units[index].vehicleIsDown, !units[index].isOccupied else { return false }
    if units[index].isOnBreak, need.priority > 1 { return false }
    guard units[index].duties.contains(.serve) else { return true }
    return need.priority == 1 && arm.parameters.dispatch.interrupts.contains(.window)
  }

  /// On its way to lead a call of lower priority.
  private func canDivert(_ unit: Int32) -> Bool {
    guard case .enRoute(let other, _, _) = units[Int(unit)].activity, canLead(unit) else { return false }
    return calls[other].lead == unit && arm.priority[Int(calls[other].root.kind)] > 1
  }

  /// Whether the call lies in the unit's service area and its station does anything there with such calls.
  private func serves(_ unit: Int32, _ need: Need) -> Bool {
    guard let station = bases[units[Int(unit)].base].station, state.rollout.sites.ofZone[need.zone].contains(station) else {
      return false
    }
    return tier(station: station, kind: need.kind) != .precinct
  }

  private func tier(station: Int, kind: Int) -> Tier {
    let tiers = state.rollout.sites.tiers[station]
    return kind < tiers.count ? tiers[kind] : .precinct
  }

  /// Holds a unit against the nearest so far.
  private func weigh(_ unit: Int32, _ need: Need, borrowed: Bool = false, against nearest: inout Nearest) {
    let cost = cost(unit, need)
    guard cost <= nearest.cost else { return }
    if cost == nearest.cost, let other = nearest.unit, lot(other, need) < lot(unit, need) { return }
    nearest.take(unit, cost: cost, borrowed: borrowed)
  }

  /// The lot of a unit among those that are equally near a call: the same whichever others there are, and in whatever order.
  private func lot(_ unit: Int32, _ need: Need) -> UInt64 {
    random.word(.nearestLot, KeyedRandom.hash(units[Int(unit)].vehicleKey, calls[need.call].root.id))
  }

  private func cost(_ unit: Int32, _ need: Need) -> Double {
    guard city.hasTravel else { return city.distance(position(of: unit, at: now).point, need.place.point) }
    return Double(trip(unit, to: need.place, need.trip).milliseconds)
  }
}

import DiscreteEvents

/// Work of a crew between calls while which nobody can send it; done before its turn ends.
enum CrewTask: BitwiseCopyable {
  case session(dispute: Int32, withSpecialist: Bool)
  case assembly(isChair: Bool)
  case callBack(press: Int32)
  case visit(place: Int32, since: Time)

  /// Where it is done.
  enum Site: BitwiseCopyable {
    /// In the house, after the way there.
    case house
    /// With residents; who keeps a door leaves it.
    case outside
    /// Wherever the crew is.
    case anywhere
  }
}

extension ModelParameters {
  /// Duties of which crews are given tasks: posts that have them are simulated as units.
  var taskDuties: Duties {
    var duties = Duties()
    if disputes != nil { duties.formUnion([.mediate, .engage]) }
    if aid != nil { duties.formUnion([.open, .watch, .engage]) }
    return duties
  }
}

extension World {
  /// On duty between calls, in service, not at a break, and without a task.
  func hasTime(_ unit: Int32) -> Bool {
    let one = units[Int(unit)]
    return one.activity.isFree && !one.isOccupied && !one.isOnBreak && !one.isOvertime && !one.isRecalled && !one.vehicleIsDown
  }

  /// Whether a task of some length, after the way to where it is done, ends before the turn does.
  func canOccupy(_ unit: Int32, for length: TimeSpan, at site: CrewTask.Site) -> Bool {
    hasTime(unit) && now + way(unit, to: site) + length < units[Int(unit)].turnEnds
  }

  private func way(_ unit: Int32, to site: CrewTask.Site) -> TimeSpan {
    guard case .house = site else { return .zero }
    return travel(unit, from: position(of: unit, at: now), to: bases[units[Int(unit)].base].position, at: now)
  }

  /// Gives a crew a task; false where it has no time for it.
  mutating func occupy(_ unit: Int32, with task: CrewTask, for length: TimeSpan, at site: CrewTask.Site) -> Bool {
    guard hasTime(unit) else { return false }
    advanceBeat(unit, to: now)
    guard canOccupy(unit, for: length, at: site) else { return false }
    let index = Int(unit)
    leaveStop(unit)
    settle(unit, at: now)
    let end = now + way(unit, to: site) + length
    let position = position(of: unit, at: now)
    units[index].task = task
    units[index].isOccupied = true
    switch site {
    case .house: startBeat(unit, from: position)
    case .outside, .anywhere:
      units[index].beat = Beat(at: position, since: now, keeping: units[index].beat.stops)
      state.patrol.beatDue[index] = World.never
    }
    if case .outside = site {
      units[index].isTaskOutside = true
      if state.staffing.watchesDoors { leaveDoor(unit, at: now) }
    }
    schedule(Event.staffing(.taskEnds(unit: unit)), at: end, entity: units[index].rank)
    return true
  }

  mutating func endTask(_ unit: Int32) {
    let index = Int(unit)
    guard let task = units[index].task else { preconditionFailure("a task ended that nobody had") }
    advanceBeat(unit, to: now)
    settle(unit, at: now)
    let position = position(of: unit, at: now)
    units[index].task = nil
    units[index].isOccupied = false
    units[index].isTaskOutside = false
    switch task {
    case .session(let dispute, let withSpecialist): endSession(dispute, withSpecialist: withSpecialist, by: unit)
    case .assembly(let isChair): if isChair { endAssembly(base: units[index].base) }
    case .callBack(let press): endCallBack(press)
    case .visit(let place, let since): endVisit(place: place, since: since)
    }
    becomeFree(unit, at: position)
  }
}

import DiscreteEvents

/// Work of a crew between calls while which nobody can send it; done before its turn ends.
enum CrewTask: BitwiseCopyable {
  case session(dispute: Int32, withSpecialist: Bool)
  case assembly(isChair: Bool)
}

extension ModelParameters {
  /// Duties of which crews are given tasks: posts that have them are simulated as units.
  var taskDuties: Duties { disputes == nil ? [] : [.mediate, .engage] }
}

extension World {
  /// On duty between calls, in service, not at a break, and without a task.
  func hasTime(_ unit: Int32) -> Bool {
    let one = units[Int(unit)]
    return one.activity.isFree && one.task == nil && !one.isOnBreak && !one.isOvertime && !one.isRecalled && !one.vehicleIsDown
  }

  /// Whether a task of some length, after the way home, ends before the turn does.
  func canOccupy(_ unit: Int32, for length: TimeSpan) -> Bool {
    hasTime(unit) && now + wayHome(unit) + length < units[Int(unit)].turnEnds
  }

  private func wayHome(_ unit: Int32) -> TimeSpan {
    travel(unit, from: position(of: unit, at: now), to: bases[units[Int(unit)].base].position, at: now)
  }

  /// Gives a crew a task, in its house or wherever it is wanted; false where it has no time for it.
  mutating func occupy(_ unit: Int32, with task: CrewTask, for length: TimeSpan, isInHouse: Bool) -> Bool {
    guard hasTime(unit) else { return false }
    advanceBeat(unit, to: now)
    guard canOccupy(unit, for: length) else { return false }
    let index = Int(unit)
    leaveStop(unit)
    settle(unit, at: now)
    let end = now + wayHome(unit) + length
    let position = position(of: unit, at: now)
    units[index].task = task
    units[index].isTaskOutside = !isInHouse
    startBeat(unit, from: position)
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
    units[index].isTaskOutside = false
    switch task {
    case .session(let dispute, let withSpecialist): endSession(dispute, withSpecialist: withSpecialist, by: unit)
    case .assembly(let isChair): if isChair { endAssembly(base: units[index].base) }
    }
    becomeFree(unit, at: position)
  }
}

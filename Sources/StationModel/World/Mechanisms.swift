import DiscreteEvents

/// Who hears what, in which order: the one list.
///
/// What a mechanism does at such a moment stands in its folder. A mechanism that is added is added here, in the lines that it hears,
/// and in ``WorldState`` and ``Event``.
enum Mechanisms {
  static func begins(_ world: inout World) {
    Counter.begins(&world)
  }

  static func monthEnds(at time: Time, _ world: inout World) {
    Counter.monthEnds(at: time, &world)
    Response.monthEnds(at: time, &world)
    Budget.monthEnds(at: time, &world)
    Community.monthEnds(at: time, &world)
  }

  /// Midnight comes before all events of that instant.
  static func midnight(_ day: Int, _ world: inout World) {
    Staffing.midnight(day, &world)
    Rollout.midnight(day, &world)
    Patrol.midnight(day, &world)
    Counter.midnight(day, &world)
    Community.midnight(day, &world)
  }

  static func dayBegins(_ day: Int, _ roots: DayRoots, _ world: inout World) {
    Staffing.dayBegins(day, roots, &world)
    Response.dayBegins(day, roots, &world)
    Offending.dayBegins(day, roots, &world)
    Counter.dayBegins(day, roots, &world)
    Disputes.dayBegins(day, roots, &world)
    Aid.dayBegins(day, roots, &world)
  }

  static func turnIsRostered(_ turn: Turn, base: Int, _ world: inout World) {
    Counter.turnIsRostered(turn, base: base, &world)
    Community.turnIsRostered(turn, base: base, &world)
  }

  static func stationIsDecided(_ station: Int, _ world: inout World) {
    Response.stationIsDecided(station, &world)
    Staffing.stationIsDecided(station, &world)
    Patrol.stationIsDecided(station, &world)
    Budget.stationIsDecided(station, &world)
  }

  static func stationOpens(_ station: Int, _ world: inout World) {
    Offending.stationOpens(station, &world)
    Staffing.stationOpens(station, &world)
    Counter.stationOpens(station, &world)
    Aid.stationOpens(station, &world)
  }

  static func callReachesDispatcher(_ call: Int32, _ world: inout World) {
    Patrol.callReachesDispatcher(call, &world)
    Rollout.callReachesDispatcher(call, &world)
  }

  static func callIsOver(_ call: Int32, _ world: inout World) {
    Disputes.callIsOver(call, &world)
    Aid.callIsOver(call, &world)
  }

  static func unitIsFree(_ unit: Int32, _ world: inout World) {
    Aid.unitIsFree(unit, &world)
    Disputes.unitIsFree(unit, &world)
  }

  static func callEnds(_ call: Int32, month: Int, _ world: inout World) {
    Rollout.callEnds(call, month: month, &world)
  }

  static func goesOn(as arm: Arm, _ world: inout World) {
    Staffing.goesOn(as: arm, &world)
    Rollout.goesOn(as: arm, &world)
    Budget.goesOn(as: arm, &world)
    Counter.goesOn(as: arm, &world)
  }

  static func runEnds(at time: Time, _ world: inout World) {
    Counter.runEnds(at: time, &world)
    Disputes.runEnds(at: time, &world)
    Community.runEnds(at: time, &world)
  }

  static func check(_ world: inout World) {
    Response.check(&world)
  }
}

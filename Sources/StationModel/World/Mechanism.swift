import DiscreteEvents

/// A system of the model, by its name: what it keeps in a world, what happens in it, and what it hears of the rest.
///
/// A mechanism is a name without values; its parameters, its state, its events and the methods of ``World`` that handle them stand in the
/// folder of that name. ``Mechanisms`` says who hears what, and in which order. Nothing is stored here and nothing is boxed: all calls
/// are direct.
protocol Mechanism {
  /// What the mechanism keeps in a world: a value, which a copy of the world takes along.
  associatedtype State

  /// A world has its precincts, and nothing has happened yet.
  static func begins(_ world: inout World)
  /// A counted month ends, or the time before the counted months, or the run.
  static func monthEnds(at time: Time, _ world: inout World)
  /// Midnight: what was decided takes effect, before anything of the new day.
  static func midnight(_ day: Int, _ world: inout World)
  /// The new day begins, with its calls and attempts.
  static func dayBegins(_ day: Int, _ roots: DayRoots, _ world: inout World)
  /// A crew is on the roster of the day for a turn.
  static func turnIsRostered(_ turn: Turn, base: Int, _ world: inout World)
  /// The run is over: what is under way is counted as it stands.
  static func runEnds(at time: Time, _ world: inout World)
  /// A station will be built; there is neither a base nor a unit of it yet.
  static func stationIsDecided(_ station: Int, _ world: inout World)
  /// A station is built and has its officers; this is its first day.
  static func stationOpens(_ station: Int, _ world: inout World)
  static func callReachesDispatcher(_ call: Int32, _ world: inout World)
  /// A call is over, in whatever month: its lead, if it has one, is still at the scene.
  static func callIsOver(_ call: Int32, _ world: inout World)
  /// A unit is between calls, and no call waits for it.
  static func unitIsFree(_ unit: Int32, _ world: inout World)
  /// A call of a counted month has ended, or is under way when the run ends.
  static func callEnds(_ call: Int32, month: Int, _ world: inout World)
  /// A copy of a world goes on with another arm, which was the same until now: what is kept of the arm is replaced.
  static func goesOn(as arm: Arm, _ world: inout World)
  /// In checked runs: what must hold after every event.
  static func check(_ world: inout World)
}

extension Mechanism {
  static func begins(_ world: inout World) {}
  static func turnIsRostered(_ turn: Turn, base: Int, _ world: inout World) {}
  static func runEnds(at time: Time, _ world: inout World) {}
  static func monthEnds(at time: Time, _ world: inout World) {}
  static func midnight(_ day: Int, _ world: inout World) {}
  static func dayBegins(_ day: Int, _ roots: DayRoots, _ world: inout World) {}
  static func stationIsDecided(_ station: Int, _ world: inout World) {}
  static func stationOpens(_ station: Int, _ world: inout World) {}
  static func callReachesDispatcher(_ call: Int32, _ world: inout World) {}
  static func callIsOver(_ call: Int32, _ world: inout World) {}
  static func unitIsFree(_ unit: Int32, _ world: inout World) {}
  static func callEnds(_ call: Int32, month: Int, _ world: inout World) {}
  static func goesOn(as arm: Arm, _ world: inout World) {}
  static func check(_ world: inout World) {}
}

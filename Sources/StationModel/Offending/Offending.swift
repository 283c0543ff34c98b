import DiscreteEvents

/// Attempts at offences, what deters them, where they go instead, and which become known.
enum Offending: Mechanism {
  struct State {
    /// All attempts so far, in the order in which they became known.
    var attempts: [Attempt] = []
    var guardianship: Guardianship
    /// Places within reach of a place, once they were asked for.
    var reachable: [[(place: Int32, distance: Double)]?]
    /// Learns what becomes of attempts in a trial run; nil in all others.
    var probes: AttemptProbes?

    init(_ arm: Arm) {
      guardianship = Guardianship(arm)
      reachable = Array(repeating: nil, count: arm.parameters.offending?.displacement == nil ? 0 : arm.city.places.count)
    }
  }

  enum Event: BitwiseCopyable {
    case attemptIsDue(attempt: Int32)
    case attemptIsProbed(probe: Int32)
  }

  /// The attempts of the day; on the first also those that repeat offences of before.
  static func dayBegins(_ day: Int, _ roots: DayRoots, _ world: inout World) {
    if day == 0 { world.enterPendingRepeats() }
    world.enter(roots.attempts)
  }

  static func stationOpens(_ station: Int, _ world: inout World) { world.beginToGuard(station) }
}

extension World {
  mutating func handle(_ event: Offending.Event) {
    switch event {
    case .attemptIsDue(let attempt): self.attempt(attempt)
    case .attemptIsProbed(let probe): followProbe(probe)
    }
  }

  @discardableResult
  mutating func schedule(_ event: Offending.Event, at time: Time, entity: UInt64) -> EventHandle {
    schedule(Event.offending(event), at: time, entity: entity)
  }
}

import DiscreteEvents

/// Which stations are built where and when, what the city sees of its pilot, and what it decides.
enum Rollout: Mechanism {
  struct State {
    /// The stations decided on by now.
    var sites: StationSites
    /// By station.
    var schedules: [Construction.Schedule] = []
    var progress: RolloutProgress
    /// What the city sees of what happens; nil sees everything exactly as it is.
    let observation: ObservationParameters?
    /// Offences on record, and as the city enters them where that is not the same; nil unless somebody asks for them.
    var recordedCrime: RecordedCrime?
    var enteredCrime: RecordedCrime?
    /// What the city sees of its pilot, before it decides.
    var observations: PilotObservations?

    init(_ arm: Arm, countsCrime: Bool, observation: ObservationParameters? = nil) {
      let (rollout, calendar) = (arm.parameters.rollout, arm.parameters.calendar)
      self.observation = rollout.observation ?? observation
      sites = arm.sites
      progress = RolloutProgress(rollout)
      if countsCrime || rollout.countsRecordedCrime {
        recordedCrime = RecordedCrime(zones: arm.shape.zones, days: calendar.dayCount)
        if self.observation != nil { enteredCrime = recordedCrime }
      }
      if rollout.isObserved { observations = PilotObservations(months: calendar.monthCount) }
    }
  }

  /// Gate, upgrades and sites are decided on, and what is built opens.
  static func midnight(_ day: Int, _ world: inout World) {
    world.advanceRollout(day: day)
    world.openStations(day: day)
  }

  /// Its plan; offences on record stay.
  static func goesOn(as arm: Arm, _ world: inout World) {
    let former = world.state.rollout
    world.state.rollout = State(arm, countsCrime: former.recordedCrime != nil)
    world.state.rollout.recordedCrime = former.recordedCrime
    if world.state.rollout.observation != nil { world.state.rollout.enteredCrime = former.enteredCrime }
  }

  static func callReachesDispatcher(_ call: Int32, _ world: inout World) {
    if world.arm.isCrime[Int(world.calls[call].root.kind)] { world.recordCrime(call) }
  }

  static func callEnds(_ call: Int32, month: Int, _ world: inout World) { world.observeResponse(call, month: month) }
}

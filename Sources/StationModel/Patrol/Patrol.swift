import DiscreteEvents

/// Where units are between calls, and at which places they stop.
enum Patrol: Mechanism {
  struct State {
    /// How patrols work now: as in the parameters until the rollout changes it.
    var parameters: PatrolParameters?
    /// When the beat of each unit next wants attention: a stop to be counted or a leg to be begun; never for one that is not free.
    var beatDue: [Time] = []
    var hotPlaces: HotPlaces

    init(_ arm: Arm, random: KeyedRandom) {
      parameters = arm.parameters.patrol
      hotPlaces = HotPlaces(arm, random: random)
    }
  }

  /// All stops of the day that ends become known, and lists of hot places that are due are made anew.
  static func midnight(_ day: Int, _ world: inout World) {
    let midnight = Time.midnight(ofDay: day)
    world.endPatrolDay(at: midnight)
    if let patrol = world.state.patrol.parameters, day % patrol.refreshDays == 0 { world.refreshHotPlaces(at: midnight) }
  }

  static func stationIsDecided(_ station: Int, _ world: inout World) {
    let (area, parameters) = (world.state.rollout.sites.serviceArea[station], world.state.patrol.parameters)
    world.state.patrol.hotPlaces.addStation(serving: area, parameters)
  }

  /// A report of an offence makes its place hotter.
  static func callReachesDispatcher(_ call: Int32, _ world: inout World) {
    let root = world.calls[call].root
    guard world.arm.isCrime[Int(root.kind)] else { return }
    world.state.patrol.hotPlaces.recordOffence(place: root.place, day: world.day)
  }
}

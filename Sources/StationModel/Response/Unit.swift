import DiscreteEvents

/// A post when it is manned: the only thing that is dispatched.
struct Unit {
  enum Activity: Equatable {
    /// Nobody on duty, or the vehicle is out of service.
    case off
    /// On duty between calls.
    case free
    /// On the way; it left `from` at the time its activity began.
    case enRoute(call: Int32, from: Position, arriving: Time)
    case onScene(call: Int32)
    /// On work that is not simulated, unless recalled.
    case elsewhere

    /// Asked of every unit all day long: cheaper than to compare whole activities.
    @inline(__always) var isFree: Bool { if case .free = self { true } else { false } }
  }
  // What dispatchers and patrols ask of every unit all day long stands first, close together in memory.
  var activity = Activity.off
  var duties: Duties = []
  var vehicleIsDown = false
  var isRecalled = false
  var isOnBreak = false
  /// True while it has a task, so that nobody can send it; and where that is away from its house.
  var isOccupied = false
  var isTaskOutside = false
  /// True when the turn on duty ended while the unit was on a call.
  var isOvertime = false
  let mode: TravelMode
  /// Where it is between calls.
  var beat: Beat
  /// Key of its patrol's draws, and of its vehicle's.
  let key: UInt64
  let vehicleKey: UInt64
  /// Order among units to which something happens at the same instant: by their keys, so that posts and bases may be listed in any
  /// order; the unit's number tells those with like keys apart.
  let rank: UInt64
  /// The station in whose house it is based, whose area it patrols; nil for a unit of a precinct or of a team.
  let house: Int?
  let precinct: Int
  /// From the start of a patrol stop to the start of the next, where a fixed schedule says so.
  let visitEvery: TimeSpan?
  var crew = Headcount()
  /// Mean productivity of the crew on duty as a share of an experienced person's.
  var experience = 1.0

  let base: Int
  let post: Int
  /// Which of the post's instances it is, from 0.
  let instance: Int
  let side: StaffSide
  /// Since when its activity has been counted.
  var since = Time.zero
  /// End of the turn on duty.
  var turnEnds = Time.zero
  /// End of the last turn planned for its post, manned or not: until then the post belongs to that turn.
  var plannedUntil = Time.zero
  var mealBreak = MealBreak.none
  var task: CrewTask?
  /// The crew that takes over when the unit clears its call.
  var relief: Turn?
  var vehicleSpell: UInt32 = 0
  /// The next unit on the same call, in order of assignment.
  var nextOnCall: Int32?
  var arrival: EventHandle?

  /// A crew begins its turn.
  mutating func take(_ turn: Turn) {
    crew = turn.manning.crew
    duties = turn.manning.duties
    experience = turn.manning.experience
    turnEnds = turn.end
    isOvertime = false
    relief = nil
    isOnBreak = false
    mealBreak = .none
  }
}

/// Where a unit is between calls: on a leg from one place to the next, or standing at its end.
struct Beat {
  var from: Position
  var to: Position
  var departs: Time
  var arrives: Time
  /// End of the stop at `to`; at `arrives` for a unit that goes nowhere after.
  var leaves: Time
  var stops: UInt32 = 0
  /// The place at `to`, when the leg is a patrol's.
  var place: Int32?
  /// True when the stop at `to` is already counted.
  var isCounted = true

  /// Standing at a position; `keeping` carries the number of stops on, which keys the next one.
  init(at position: Position, since time: Time, keeping stops: UInt32 = 0) {
    self.stops = stops
    from = position
    to = position
    departs = time
    arrives = time
    leaves = time
  }

  /// Sets out on the next leg, to stay at its end.
  mutating func go(
    from: Position, to: Position, at time: Time, trip: TimeSpan, staying: TimeSpan, place: Int32? = nil, isCounted: Bool
  ) {
    self.from = from
    self.to = to
    departs = time
    arrives = time + trip
    leaves = arrives + staying
    self.place = place
    self.isCounted = isCounted
  }

  /// Position at a time on this leg, along the straight line between its ends.
  func position(at time: Time) -> Position {
    if time >= arrives || arrives == departs { return to }
    if time <= departs { return from }
    let share = Double((time - departs).milliseconds) / Double((arrives - departs).milliseconds)
    let point = Point(
      x: from.point.x + (to.point.x - from.point.x) * share, y: from.point.y + (to.point.y - from.point.y) * share)
    return Position(point: point, zone: share < 0.5 ? from.zone : to.zone)
  }
}

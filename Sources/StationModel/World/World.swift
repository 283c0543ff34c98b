import DiscreteEvents
import Synchronization

/// One arm of one replication while it runs: who is where, which calls are under way, what has been counted.
///
/// Handlers keep one shape: check, mutate, count, schedule. What is stored here is copied by name in `World+Copying.swift`: a value that
/// is added here is added there.
struct World: ~Copyable {
  let arm: Arm
  /// The arm's city: what is asked of it a million times a run should not be fetched from the arm each time.
  let city: City
  let random: KeyedRandom
  let isChecked: Bool
  /// Never read. A value with an atomic in it stays where it is: without one the compiler copies the whole world, two kilobytes, for
  /// every question that one of its methods asks of it.
  private let anchor = Atomic<UInt8>(0)
  let patrolKey: UInt64
  /// The stations decided on by now.
  var sites: StationSites
  /// How stations and patrols work now: as in the parameters until the rollout changes it.
  var organisations: [Organisation]
  var patrol: PatrolParameters?

  var calendar: EventCalendar<Event>
  var calls = CallStore()
  var units: [Unit] = []
  /// When the beat of each unit next wants attention: a stop to be counted or a leg to be begun; never for one that is not free.
  var beatDue: [Time] = []
  /// What each unit's going out means for the door of its house.
  var doors: [DoorWatch] = []
  /// Turns at the door of each station, of today and those of yesterday that are not over.
  var doorTurns: [[DoorTurn]] = []
  /// False where no crew goes out together from a door that it keeps: then nobody looks at the doors.
  let watchesDoors: Bool
  var bases: [Base] = []
  /// Units that answer for a precinct: its own and those of its teams, in order.
  var fleet: [[Int32]]
  /// Units of each station, in order.
  var stationUnits: [[Int32]]
  /// Turns of duty that have not begun, in slots that are used again.
  var turns: [Turn] = []
  var freeTurns: [Int32] = []
  /// Calls that wait for a unit to lead them, by line: one for each precinct, or one for the city.
  var waiting: [WaitingLine]
  /// Calls under way that lack an additional unit, by line.
  var reinforcement: [WaitingLine]
  var hotPlaces: HotPlaces
  var offices: Offices
  var establishment = Establishment()
  /// By station.
  var schedules: [Construction.Schedule] = []
  var progress: RolloutProgress
  /// What building is paid from; nil without a limit.
  var cash: CashPlan?
  var accounts: Accounts
  var caseWork: CaseWork
  /// All attempts so far, in the order in which they became known.
  var attempts: [Attempt] = []
  var guardianship: Guardianship
  /// Places within reach of a place, once they were asked for.
  var reachable: [[(place: Int32, distance: Double)]?]
  /// Learns what becomes of attempts in a trial run; nil in all others.
  var probes: AttemptProbes?
  var record: Record
  /// Counted month under way; −1 outside.
  var month = -1
  var day = 0
  var events: Int64 = 0
  var sums = CallSums()
  var audit = Audit()
  var trace: TraceRecorder?
  /// Offences on record, and as the city enters them where that is not the same; nil unless somebody asks for them.
  var recordedCrime: RecordedCrime?
  var enteredCrime: RecordedCrime?
  /// What the city sees of its pilot.
  var sight: PilotSight?

  /// - Parameters:
  ///   - patrolKey: Changes the keys of all patrols: a placebo, in which nothing differs but chance.
  ///   - countsCrime: Keeps offences on record by day and zone even if this arm does not ask for them.
  init(
    _ arm: Arm, random: KeyedRandom, checked: Bool, patrolKey: UInt64 = 0, capacity: Int = 4096, countsCrime: Bool = false
  ) {
    self.arm = arm
    city = arm.city
    self.random = random
    self.patrolKey = patrolKey
    isChecked = checked
    guardianship = Guardianship(arm)
    reachable = Array(repeating: nil, count: arm.parameters.offending?.displacement == nil ? 0 : arm.city.places.count)
    watchesDoors = arm.parameters.staffing.organisations.contains {
      if case .pairsPatrol = $0.door { true } else { false }
    }
    sites = arm.sites
    organisations = arm.parameters.staffing.organisations
    patrol = arm.parameters.patrol
    cash = CashPlan(arm.parameters)
    calendar = EventCalendar(capacity: capacity)
    let precincts = arm.parameters.staffing.precincts.count
    let lines = arm.parameters.dispatch.scope == .city ? 1 : precincts
    fleet = Array(repeating: [], count: precincts)
    stationUnits = []
    waiting = Array(repeating: WaitingLine(), count: lines)
    reinforcement = waiting
    hotPlaces = HotPlaces(arm, random: random)
    offices = Offices(arm.parameters)
    accounts = Accounts(arm, random: random)
    record = Record(arm)
    caseWork = CaseWork(
      precincts: precincts, meanAgeDays: arm.parameters.offending?.recording.caseDays ?? RecordingParameters().caseDays)
    progress = RolloutProgress(arm.parameters.rollout)
    prepareSight(countsCrime: countsCrime)
    populate()
  }

  /// Later than any time of a run.
  static let never = Time(milliseconds: .max)

  var now: Time { calendar.now }
  /// The end of the run.
  var end: Time { .midnight(ofDay: arm.parameters.calendar.dayCount) }
  var isCounted: Bool { month >= 0 }

  /// The line in which a precinct's calls wait.
  func line(of precinct: Int) -> Int { waiting.count == 1 ? 0 : precinct }

  /// Makes the bases and units: precincts in order, then the arm's stations, closed until their day.
  private mutating func populate() {
    let staffing = arm.parameters.staffing
    establishment.begin(with: Role.allCases.reduce(0) { $0 + offices.count($1) })
    for (index, precinct) in staffing.precincts.enumerated() {
      addBase(
        id: precinct.id, organisation: precinct.organisation, precinct: index, station: nil,
        position: Position(point: precinct.base, zone: precinct.baseZone))
      bases[index].isOpen = true
      recruit(base: index)
      beginEndlessTurns(base: index)
    }
    planOpeningPhases()
  }

  /// Makes base and units of a station in `sites`, closed until its day.
  mutating func found(_ index: Int) {
    let station = sites.stations[index]
    let precinct = arm.city.zones[station.zone].precinct
    let position =
      sites.isHouse[index]
      ? Position(point: arm.city.zones[station.zone].centre, zone: station.zone) : bases[precinct].position
    stationUnits.append([])
    doorTurns.append([])
    accounts.addStation(station)
    hotPlaces.addStation(serving: sites.serviceArea[index], patrol)
    addBase(id: station.id, organisation: station.organisation, precinct: precinct, station: index, position: position)
  }

  private mutating func addBase(id: UInt64, organisation: Int, precinct: Int, station: Int?, position: Position) {
    let isHouse = station.map { sites.isHouse[$0] } ?? false
    let side: StaffTable.Side = isHouse ? .stations : .precinct
    let first = units.count
    let index = bases.count
    for (number, post) in organisations[organisation].posts.enumerated() {
      let most = arm.parameters.rollout.mostInstances(organisation: organisation, post: number, now: post.count)
      for instance in 0..<most {
        let key = KeyedRandom.hash(KeyedRandom.hash(id, post.id), UInt64(instance))
        units.append(
          Unit(
            mode: post.mode, beat: Beat(at: position, since: now),
            key: patrolKey == 0 ? key : KeyedRandom.hash(patrolKey, key), vehicleKey: key,
            rank: rank(key), house: isHouse ? station : nil, precinct: precinct,
            visitEvery: post.visitsPerDay.map { TimeSpan(milliseconds: Int64((86_400_000 / $0).rounded())) },
            base: index, post: number, instance: instance, side: side))
        units[units.count - 1].since = now
        beatDue.append(World.never)
        doors.append(DoorWatch(isHouse ? arm.parameters.staffing.organisations[organisation].door : nil))
        let unit = Int32(units.count - 1)
        if let station, isHouse { stationUnits[station].append(unit) } else { fleet[precinct].append(unit) }
      }
    }
    bases.append(
      Base(
        id: id, organisation: organisation, precinct: precinct, station: station, side: side, position: position,
        units: first..<units.count, isOpen: false))
  }

  /// 20 bits of the key, then the number of the unit about to be made.
  private func rank(_ key: UInt64) -> UInt64 {
    precondition(units.count < 1 << 20, "a world has fewer than 1,048,576 units")
    return (key >> 44) << 20 | UInt64(units.count)
  }

  func organisation(of base: Int) -> Organisation { organisations[bases[base].organisation] }

  func post(of unit: Int32) -> Post {
    let unit = units[Int(unit)]
    return organisations[bases[unit.base].organisation].posts[unit.post]
  }

  func position(ofPlace place: Int32) -> Position { arm.positions[Int(place)] }

  @discardableResult
  mutating func schedule(_ event: Event, at time: Time, entity: UInt64) -> EventHandle {
    calendar.schedule(event, at: time, class: event.order, entity: entity)
  }

  /// Takes an event off the calendar, if it is there.
  mutating func cancel(_ handle: EventHandle?) {
    if let handle { _ = calendar.cancel(handle) }
  }
}

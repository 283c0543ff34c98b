import DiscreteEvents

extension World {
  /// A second world that has lived through the same until now.
  ///
  /// What both hold in common is copied when one of them changes it.
  init(copying other: borrowing World) {
    arm = other.arm
    city = other.city
    random = other.random
    isChecked = other.isChecked
    patrolKey = other.patrolKey
    sites = other.sites
    organisations = other.organisations
    patrol = other.patrol
    calls = other.calls
    units = other.units
    beatDue = other.beatDue
    doors = other.doors
    doorTurns = other.doorTurns
    watchesDoors = other.watchesDoors
    bases = other.bases
    fleet = other.fleet
    stationUnits = other.stationUnits
    turns = other.turns
    freeTurns = other.freeTurns
    waiting = other.waiting
    reinforcement = other.reinforcement
    hotPlaces = other.hotPlaces
    offices = other.offices
    establishment = other.establishment
    schedules = other.schedules
    progress = other.progress
    cash = other.cash
    accounts = other.accounts
    caseWork = other.caseWork
    attempts = other.attempts
    guardianship = other.guardianship
    reachable = other.reachable
    probes = other.probes
    record = other.record
    month = other.month
    day = other.day
    events = other.events
    sums = other.sums
    audit = other.audit
    trace = other.trace
    recordedCrime = other.recordedCrime
    enteredCrime = other.enteredCrime
    sight = other.sight
    calendar = EventCalendar(copying: other.calendar)
  }
}

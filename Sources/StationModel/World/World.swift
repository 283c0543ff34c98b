import DiscreteEvents
import Synchronization

/// One arm of one replication while it runs: who is where, which calls are under way, what has been counted.
///
/// Handlers keep one shape: check, mutate, count, schedule. What a mechanism keeps is a field of ``WorldState``.
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

  var calendar: EventCalendar<Event>
  /// What the mechanisms keep.
  var state: WorldState
  var record: Record
  /// Counted month under way; −1 outside.
  var month = -1
  var day = 0
  var events: Int64 = 0
  var audit = Audit()
  var trace: TraceRecorder?

  /// - Parameters:
  ///   - patrolKey: Changes the keys of all patrols: a placebo, in which nothing differs but chance.
  ///   - countsCrime: Keeps offences on record by day and zone even if this arm does not ask for them.
  ///   - observation: How the city enters them even if this arm does not say.
  init(
    _ arm: Arm, random: KeyedRandom, checked: Bool, patrolKey: UInt64 = 0, capacity: Int = 4096, countsCrime: Bool = false,
    observation: ObservationParameters? = nil
  ) {
    self.arm = arm
    city = arm.city
    self.random = random
    self.patrolKey = patrolKey
    isChecked = checked
    calendar = EventCalendar(capacity: capacity)
    state = WorldState(arm, random: random, countsCrime: countsCrime, observation: observation)
    record = Record(arm)
    populate()
  }

  /// A second world that has lived through the same until now.
  ///
  /// What both hold in common is copied when one of them changes it.
  ///
  /// - Parameter arm: What the copy goes on with, where that is another arm: one that was the same until now.
  init(copying other: borrowing World, as arm: Arm? = nil) {
    self.arm = arm ?? other.arm
    city = self.arm.city
    random = other.random
    isChecked = other.isChecked
    patrolKey = other.patrolKey
    calendar = EventCalendar(copying: other.calendar)
    state = other.state
    record = other.record
    month = other.month
    day = other.day
    events = other.events
    audit = other.audit
    trace = other.trace
    guard let arm else { return }
    Mechanisms.goesOn(as: arm, &self)
    record.take(from: arm)
    planOpeningPhases()
  }

  /// Later than any time of a run.
  static let never = Time(milliseconds: .max)

  var now: Time { calendar.now }
  /// The end of the run.
  var end: Time { .midnight(ofDay: arm.parameters.calendar.dayCount) }
  var isCounted: Bool { month >= 0 }

  /// Makes the bases and units: precincts in order, then the arm's stations, closed until their day.
  private mutating func populate() {
    let staffing = arm.parameters.staffing
    state.staffing.establishment.begin(with: Role.allCases.reduce(0) { $0 + state.staffing.offices.count($1) })
    for (index, precinct) in staffing.precincts.enumerated() {
      addBase(
        id: precinct.id, organisation: precinct.organisation, precinct: index, station: nil,
        position: Position(point: precinct.base, zone: precinct.baseZone))
      bases[index].isOpen = true
      recruit(base: index)
      beginEndlessTurns(base: index)
    }
    Mechanisms.begins(&self)
    planOpeningPhases()
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

import DiscreteEvents

/// Calls about disputes that are settled or come back, turn violent, or never arise because their source is closed.
enum Disputes: Mechanism {
  struct State {
    /// False where the file says nothing of disputes: then nothing here happens.
    let isOn: Bool
    /// Disputes that are not over, in slots that are used again.
    var cases: [DisputeCase] = []
    var freeCases: [Int32] = []
    /// Dispute of a call under way that is a return, by the call's slot; −1 for all others.
    var caseOfCall: [Int32] = []
    /// Disputes that wait for a session, by base, the first first.
    var waiting: [[WaitingSession]] = []
    /// Bases that have a post which mediates, today.
    var mediates: [Bool] = []
    var sources = DisputeSources()

    init(_ arm: Arm) { isOn = arm.parameters.disputes != nil }
  }

  enum Event: BitwiseCopyable {
    case comesBack(dispute: Int32)
    /// Sessions may begin at a base, or a specialist has come.
    case hoursBegin(base: Int32)
  }

  static func dayBegins(_ day: Int, _ roots: DayRoots, _ world: inout World) {
    guard let parameters = world.arm.parameters.disputes else { return }
    if day == 0 { world.enterPendingReturns(parameters) }
    for root in roots.calls where Int(root.kind) == parameters.kind { world.countRoot(root, parameters) }
    world.state.disputes.sources.forget(before: day - parameters.lookBackDays)
    world.planSessions(day, parameters)
  }

  static func callIsOver(_ call: Int32, _ world: inout World) {
    guard let parameters = world.arm.parameters.disputes, Int(world.calls[call].root.kind) == parameters.kind else { return }
    world.endContact(call, parameters)
  }

  static func unitIsFree(_ unit: Int32, _ world: inout World) {
    guard world.state.disputes.isOn else { return }
    world.beginSession(unit)
    world.beginAssembly(unit)
  }

  /// What is still to come when the run ends, so is its offence.
  static func runEnds(at time: Time, _ world: inout World) {
    guard let parameters = world.arm.parameters.disputes else { return }
    for index in world.state.disputes.cases.indices { world.leaveOpen(world.state.disputes.cases[index], parameters) }
  }

  /// Whether a call of the day never arises: its source is closed.
  static func removes(_ root: RootCall, _ world: inout World) -> Bool {
    guard !world.state.disputes.sources.closed.isEmpty, let parameters = world.arm.parameters.disputes,
      Int(root.kind) == parameters.kind,
      let source = world.source(of: root.id, place: root.place, day: root.received.day, parameters)
    else { return false }
    return world.state.disputes.sources.closed.contains(source)
  }
}

/// A dispute that is not over.
struct DisputeCase {
  /// The id of its first call: the key of all its draws.
  let id: UInt64
  let place: Int32
  /// Day on which its first call was received.
  let day: Int
  /// Which contact is the last one, from 0.
  var contact: UInt32 = 0
  /// When it comes back, and the event where that is before the run ends.
  var returnsAt: Time?
  var comesBack: EventHandle?
  /// Base at which it waits for a session.
  var sessionAt: Int?

  /// The id of a contact: that of its call.
  var contactId: UInt64 { Self.contactId(id, contact) }

  /// The first contact is the first call itself.
  static func contactId(_ id: UInt64, _ contact: UInt32) -> UInt64 {
    contact == 0 ? id : KeyedRandom.hash(KeyedRandom.hash(id, 0x6469_7370_7574_6500), UInt64(contact))
  }

  /// The id of the offence that a violent return is.
  var violenceId: UInt64 { KeyedRandom.hash(KeyedRandom.hash(id, 0x7669_6F6C_656E_6365), UInt64(contact)) }
}

/// A dispute that waits for a session.
struct WaitingSession: BitwiseCopyable {
  let dispute: Int32
  let needsSpecialist: Bool
}

extension World {
  mutating func handle(_ event: Disputes.Event) {
    switch event {
    case .comesBack(let dispute): comeBack(dispute)
    case .hoursBegin(let base): beginTasks(base: Int(base))
    }
  }

  /// Counts at the place of a dispute and in the window of its first call.
  mutating func count(_ measure: DisputeMeasure, _ dispute: DisputeCase, by value: Int64 = 1) {
    count(measure, place: dispute.place, day: dispute.day, by: value)
  }

  mutating func count(_ measure: DisputeMeasure, place: Int32, day: Int, by value: Int64 = 1) {
    // Disputes of before the run have no day.
    guard record.disputes != nil, day >= 0, arm.monthOfDay[day] >= 0 else { return }
    let (zone, window) = (zone(of: place), arm.window(ofMonth: arm.monthOfDay[day]))
    record.disputes![zone, window, measure] += value
  }

  /// Somebody at a base may have time for what waits there.
  mutating func beginTasks(base: Int) {
    for unit in bases[base].units where units[unit].activity.isFree { Mechanisms.unitIsFree(Int32(unit), &self) }
  }
}

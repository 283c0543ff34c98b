import DiscreteEvents

/// Help for those who live alone, who press a button, and for those in hardship, who are visited.
enum Aid: Mechanism {
  struct State {
    /// False where the file says nothing of aid: then nothing here happens.
    let isOn: Bool
    /// Presses that are not over, in slots that are used again.
    var presses: [Press] = []
    var freePresses: [Int32] = []
    /// Press that a call under way is for, by the call's slot; −1 for all others.
    var pressOfCall: [Int32] = []
    /// Presses that nobody has answered, and known hardship that nobody has visited, by base, the first first.
    var unanswered: [[Int32]] = []
    var unvisited: [[Hardship]] = []
    /// Station that gives out buttons in a zone: the first that opened there.
    var buttonsOf: [Int?]
    /// Cases that nobody knows of, or nobody around visits.
    var unknown: [Hardship] = []
    let zoneKeys: [UInt64]

    init(_ arm: Arm) {
      isOn = arm.parameters.aid != nil
      buttonsOf = Array(repeating: nil, count: isOn ? arm.city.zones.count : 0)
      zoneKeys = isOn ? arm.city.zones.map { KeyedRandom.hash(0x6169_6400, $0.id) } : []
    }
  }

  enum Event: BitwiseCopyable {
    case pressed(press: Int32)
    /// Visits may begin at a base.
    case hoursBegin(base: Int32)
  }

  static func dayBegins(_ day: Int, _ roots: DayRoots, _ world: inout World) {
    guard let parameters = world.arm.parameters.aid else { return }
    while world.state.aid.unanswered.count < world.bases.count {
      world.state.aid.unanswered.append([])
      world.state.aid.unvisited.append([])
    }
    world.enterPresses(day, parameters)
    world.enterHardship(day, parameters)
    world.planVisits(day, parameters)
  }

  static func stationOpens(_ station: Int, _ world: inout World) {
    guard let parameters = world.arm.parameters.aid else { return }
    world.giveOutButtons(station, parameters)
  }

  static func callIsOver(_ call: Int32, _ world: inout World) {
    guard let parameters = world.arm.parameters.aid, Int(world.calls[call].root.kind) == parameters.kind else { return }
    world.endAid(call, parameters)
  }

  static func unitIsFree(_ unit: Int32, _ world: inout World) {
    guard world.state.aid.isOn else { return }
    world.callBack(unit)
    world.beginVisit(unit)
  }
}

/// A press of a button.
struct Press: BitwiseCopyable {
  /// The key of all its draws, and the id of its call.
  let id: UInt64
  let time: Time
  let place: Int32
  let base: Int32
  let isTrue: Bool
}

/// A case of hardship.
struct Hardship: BitwiseCopyable {
  let id: UInt64
  let time: Time
  let place: Int32
}

extension World {
  mutating func handle(_ event: Aid.Event) {
    switch event {
    case .pressed(let press): answer(press)
    case .hoursBegin(let base):
      for unit in bases[Int(base)].units where units[unit].activity.isFree { beginVisit(Int32(unit)) }
    }
  }

  /// Counts in the zone and window in which a need arose.
  mutating func count(_ measure: AidMeasure, place: Int32, at time: Time, by value: Int64 = 1) {
    guard record.aid != nil, arm.monthOfDay[time.day] >= 0 else { return }
    let (zone, window) = (zone(of: place), arm.window(ofMonth: arm.monthOfDay[time.day]))
    record.aid![zone, window, measure] += value
  }
}

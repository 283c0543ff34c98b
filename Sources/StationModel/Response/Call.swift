import DiscreteEvents

/// A call in one arm, from the ring to the clearance.
struct Call {
  var root: RootCall
  let zone: Int
  let precinct: Int
  /// First of its units, in order of assignment; the rest by `Unit.nextOnCall`.
  var firstUnit: Int32?
  /// The unit that handles it: capable, and with no tier above it.
  var lead: Int32?
  /// A station unit that stays until the lead arrives.
  var stabiliser: Int32?
  /// Additional units sent or present.
  var additional = 0
  var additionalArrived = 0
  var atDispatcher: Time?
  /// When the unit that came first of the capable ones was assigned.
  var assigned: Time?
  var leadAssigned: Time?
  var stabiliserAssigned: Time?
  var firstArrival: Time?
  var firstCapableArrival: Time?
  var fullCrew: Time?
  var isDelayed = false
  var isBorrowed = false
  var isByStation = false
  /// True once units of other precincts may be sent.
  var mayBorrow = false
  var isWaiting = false
  /// True while it stands in the line for additional units.
  var isReinforced = false
  var isAbandoned = false
  /// Since when its clocks run; nil while a unit is on its way to lead it.
  var waitsSince: Time?
  /// What it had waited for a lead before that.
  var waited = TimeSpan.zero
  var patience: EventHandle?
  var borrowing: EventHandle?
  var clearance: EventHandle?

  init(root: RootCall, zone: Int, precinct: Int) {
    self.root = root
    self.zone = zone
    self.precinct = precinct
  }
}

/// Calls under way, in slots that are used again.
struct CallStore {
  private var slots: [Call] = []
  private var isTaken: [Bool] = []
  private var free: [Int32] = []

  mutating func insert(_ call: Call) -> Int32 {
    if let slot = free.popLast() {
      slots[Int(slot)] = call
      isTaken[Int(slot)] = true
      return slot
    }
    slots.append(call)
    isTaken.append(true)
    return Int32(slots.count - 1)
  }

  mutating func remove(_ slot: Int32) {
    precondition(isTaken[Int(slot)], "a call was finished twice")
    isTaken[Int(slot)] = false
    free.append(slot)
  }

  /// Slots of the calls under way, in order.
  var taken: [Int32] { isTaken.indices.filter { isTaken[$0] }.map(Int32.init) }

  subscript(slot: Int32) -> Call {
    @inline(__always) _read { yield slots[Int(slot)] }
    @inline(__always) _modify { yield &slots[Int(slot)] }
  }
}

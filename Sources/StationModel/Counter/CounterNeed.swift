import DiscreteEvents

/// A need under way, from the day on which it arises to the last trip.
struct CounterNeed: BitwiseCopyable {
  let root: RootNeed
  /// First of its sums in the record: those of its zone, age and window; −1 for one that is not counted.
  let sums: Int32
  /// The day on which it arose.
  let arose: Int32
  /// Times that the person has left home for it.
  var trips: Int16 = 0
  /// Counter that the person goes to; −1 none yet.
  var site: Int16 = -1
  /// Counter whose line was too long on this trip; −1 none.
  var avoided: Int16 = -1
  /// Goes to the kiosks of that counter.
  var isAtKiosk = false
  /// The day has been chosen: what is left is to go.
  var isArranged = false
  /// Leaves work for it.
  var takesLeave = false
  /// Comes only to collect a document.
  var collects = false
  /// Comes at a booked time.
  var isBooked = false
  /// Did not get along with a kiosk: a window is what is left.
  var failedAtKiosk = false
  /// A call that walked in: no need of the counter's own.
  var isWalkIn = false
  /// Trips and time online so far, from door to door.
  var spent = TimeSpan.zero
  /// Way there.
  var travel = TimeSpan.zero
  /// Arrival → end of the visit at which it was served.
  var lastVisit = TimeSpan.zero

  init(root: RootNeed, day: Int, sums: Int) {
    self.root = root
    self.sums = Int32(sums)
    arose = Int32(day)
  }

  var day: Int { Int(arose) }

  var kind: Int { Int(root.kind) }
  /// Index of draws that belong to the trip under way.
  var trip: UInt32 { UInt32(trips) }
}

/// Needs under way, in slots that are used again.
struct NeedStore {
  private var slots: [CounterNeed] = []
  private var free: [Int32] = []

  /// Needs under way.
  var count: Int { slots.count - free.count }

  mutating func insert(_ need: CounterNeed) -> Int32 {
    if let slot = free.popLast() {
      slots[Int(slot)] = need
      return slot
    }
    slots.append(need)
    return Int32(slots.count - 1)
  }

  mutating func remove(_ slot: Int32) { free.append(slot) }

  /// The needs under way, in the order of their slots.
  var taken: [CounterNeed] {
    let free = Set(free)
    return slots.indices.filter { !free.contains(Int32($0)) }.map { slots[$0] }
  }

  subscript(slot: Int32) -> CounterNeed {
    @inline(__always) _read { yield slots[Int(slot)] }
    @inline(__always) _modify { yield &slots[Int(slot)] }
  }
}

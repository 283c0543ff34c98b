import DiscreteEvents

/// A need under way, from the day on which it arises to the last trip.
struct CounterNeed: BitwiseCopyable {
  let root: RootNeed
  /// The day on which it arose.
  let day: Int
  /// Times that the person has left home for it.
  var trips = 0
  /// Trips and time online so far, from door to door.
  var spent = TimeSpan.zero
  /// Counter that the person goes to, and whether to its kiosks.
  var site = -1
  var isAtKiosk = false
  /// The day has been chosen: what is left is to go.
  var isArranged = false
  /// Way there.
  var travel = TimeSpan.zero
  /// Leaves work for it.
  var takesLeave = false
  /// Comes only to collect a document.
  var collects = false
  /// Comes at a booked time.
  var isBooked = false
  /// Did not get along with a kiosk: a window is what is left.
  var failedAtKiosk = false
  /// Arrival → end of the visit at which it was served.
  var lastVisit = TimeSpan.zero
  /// Counter whose line was too long on this trip; −1 none.
  var avoided = -1
  /// A call that walked in: no need of the counter's own.
  var isWalkIn = false
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

/// Somebody arrives at a counter.
struct Visit: BitwiseCopyable {
  let arrives: Time
  /// Order among those who arrive at one instant.
  let rank: UInt64
  let need: Int32
  /// Index of the counter, and whether it is its kiosks.
  let site: Int32
  let isAtKiosk: Bool

  /// Before another, whatever the order in which they were planned.
  static func precedes(_ a: Visit, _ b: Visit) -> Bool { (a.arrives, a.rank) < (b.arrives, b.rank) }
}

/// The visits of a day in the order of their times: most are known in the morning, some come of others.
struct VisitQueue {
  private var planned: [Visit] = []
  private var next = 0
  /// Visits that come of others, a heap.
  private var added: [Visit] = []

  mutating func plan(_ visit: Visit) { planned.append(visit) }

  /// Puts what was planned in order; the day begins.
  mutating func sort() {
    if next > 0 { planned.removeSubrange(0..<next) }
    next = 0
    planned.sort(by: Visit.precedes)
  }

  mutating func add(_ visit: Visit) {
    added.append(visit)
    var child = added.count - 1
    while child > 0, Visit.precedes(added[child], added[(child - 1) / 2]) {
      added.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  /// The visit that is next.
  var earliest: Visit? {
    let first = next < planned.count ? planned[next] : nil
    guard let top = added.first else { return first }
    return first.map { Visit.precedes($0, top) ? $0 : top } ?? top
  }

  func hasAny(before end: Time) -> Bool { earliest.map { $0.arrives < end } ?? false }

  /// The next visit before a time.
  mutating func pop(before end: Time) -> Visit? {
    let first = next < planned.count ? planned[next] : nil
    if let top = added.first, first.map({ Visit.precedes(top, $0) }) ?? true {
      return top.arrives < end ? popAdded() : nil
    }
    guard let first, first.arrives < end else { return nil }
    next += 1
    return first
  }

  private mutating func popAdded() -> Visit {
    let top = added[0]
    let last = added.removeLast()
    guard !added.isEmpty else { return top }
    added[0] = last
    var parent = 0
    while true {
      var least = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < added.count && Visit.precedes(added[child], added[least]) {
        least = child
      }
      if least == parent { return top }
      added.swapAt(parent, least)
      parent = least
    }
  }
}

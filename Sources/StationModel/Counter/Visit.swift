import DiscreteEvents

/// Somebody arrives at a counter.
struct Visit: BitwiseCopyable {
  /// Milliseconds and then, for those who arrive at one instant, a part of the need's key.
  private let order: UInt64
  let need: Int32
  /// Index of the counter, and whether it is its kiosks.
  let site: Int16
  let isAtKiosk: Bool
  private static let rankBits: UInt64 = 24

  init(_ need: Int32, key: UInt64, at site: Int16, kiosk: Bool, arrives: Time) {
    order = UInt64(arrives.milliseconds) << Self.rankBits | key >> (64 - Self.rankBits)
    self.need = need
    self.site = site
    isAtKiosk = kiosk
  }

  var arrives: Time { Time(milliseconds: Int64(order >> Self.rankBits)) }

  /// Before another, whatever the order in which they were planned.
  @inline(__always) static func precedes(_ a: Visit, _ b: Visit) -> Bool { a.order < b.order }
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
    planned.sort { Visit.precedes($0, $1) }
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
    if let top = added.first, next >= planned.count || Visit.precedes(top, planned[next]) {
      return top.arrives < end ? popAdded() : nil
    }
    guard next < planned.count, planned[next].arrives < end else { return nil }
    next += 1
    return planned[next - 1]
  }

  private mutating func popAdded() -> Visit {
    let top = added[0]
    let last = added.removeLast()
    guard !added.isEmpty else { return top }
    added[0] = last
    var parent = 0
    while true {
      var least = parent
      for child in 2 * parent + 1..<2 * parent + 3 where child < added.count && Visit.precedes(added[child], added[least]) {
        least = child
      }
      if least == parent { return top }
      added.swapAt(parent, least)
      parent = least
    }
  }
}

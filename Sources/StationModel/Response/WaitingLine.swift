/// Calls of a precinct that need a unit: by priority, then by the time they were received, then by rank.
struct WaitingLine {
  struct Entry: Equatable {
    var priority: Int
    var received: Int64
    var rank: UInt64
    var call: Int32

    func isBefore(_ other: Entry) -> Bool {
      if priority != other.priority { return priority < other.priority }
      if received != other.received { return received < other.received }
      return rank < other.rank
    }
  }
  private(set) var entries: [Entry] = []

  var count: Int { entries.count }
  var isEmpty: Bool { entries.isEmpty }

  mutating func insert(_ entry: Entry) {
    var index = entries.count
    while index > 0 && entry.isBefore(entries[index - 1]) { index -= 1 }
    entries.insert(entry, at: index)
  }

  mutating func remove(_ call: Int32) {
    guard let index = entries.firstIndex(where: { $0.call == call }) else {
      preconditionFailure("a call left a line in which it did not wait")
    }
    entries.remove(at: index)
  }

  mutating func removeAll() { entries.removeAll(keepingCapacity: true) }
}

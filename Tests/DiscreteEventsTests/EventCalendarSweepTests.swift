import DiscreteEvents
import Testing

/// The calendar against a list that is searched from end to end, over many seeds.
@Suite struct EventCalendarSweepTests {
  struct Entry {
    let time: Int64
    let rank: UInt8
    let entity: UInt64
    let event: Int
    let handle: EventHandle

    func precedes(_ other: Entry) -> Bool {
      (time, UInt64(rank), entity) < (other.time, UInt64(other.rank), other.entity)
    }
  }

  @Test("Scheduling, cancelling and popping agree with a naive list for 1,000 seeds")
  func sweep() {
    for seed in 0..<1000 {
      let mistake = firstMistake(seed: UInt64(seed))
      #expect(mistake == nil, "seed \(seed): \(mistake ?? "")")
    }
  }

  /// Runs one random history; small ranges of time make same-time events common, unique entities rule out ties.
  private func firstMistake(seed: UInt64) -> String? {
    var random = Xoshiro256PlusPlus(seed: seed, replication: 0, purpose: Purpose(rawValue: 1))
    var calendar = EventCalendar<Int>(capacity: Int(random.next() % 20))
    var pending: [Entry] = []
    var past: [EventHandle] = []
    let appetite = 3 + random.next() % 5
    let spread = 1 + random.next() % 200
    for step in 0..<150 {
      let choice = random.next() % 10
      if choice < appetite {
        let time = calendar.now.milliseconds + Int64(random.next() % spread)
        let rank = UInt8(random.next() % 3)
        let entity = random.next() % 1000 << 16 | UInt64(step)
        let handle = calendar.schedule(step, at: Time(milliseconds: time), class: rank, entity: entity)
        pending.append(Entry(time: time, rank: rank, entity: entity, event: step, handle: handle))
      } else if choice < 8 {
        let next = pending.indices.min { pending[$0].precedes(pending[$1]) }
        if calendar.nextTime?.milliseconds != next.map({ pending[$0].time }) { return "next time at step \(step)" }
        if calendar.pop() != next.map({ pending[$0].event }) { return "pop at step \(step)" }
        if let next { past.append(pending.remove(at: next).handle) }
      } else if choice == 8, !pending.isEmpty {
        let victim = pending.remove(at: Int(random.next() % UInt64(pending.count)))
        if !calendar.cancel(victim.handle) { return "cancel at step \(step)" }
        past.append(victim.handle)
      } else if let handle = past.last, calendar.cancel(handle) {
        return "cancelled twice at step \(step)"
      }
      if calendar.count != pending.count { return "count at step \(step)" }
      if !calendar.isSound { return "structure at step \(step)" }
    }
    return nil
  }
}

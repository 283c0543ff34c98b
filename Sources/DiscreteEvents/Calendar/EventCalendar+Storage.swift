extension EventCalendar {
  /// Gives a slot back; handles issued for it become invalid.
  @inlinable
  mutating func release(_ slot: Int) {
    generations[slot] &+= 1
    positions[slot] = freeSlot
    freeSlot = UInt32(truncatingIfNeeded: slot)
  }

  /// Chains the slots from `first` on into the list of free slots.
  mutating func linkFreeSlots(from first: Int) {
    for slot in first..<slotCount {
      (positions + slot).initialize(to: UInt32(slot + 1))
    }
  }

  /// Keys for so many slots and whole groups of siblings, aligned to cache lines; all of them ``noKey``.
  static func allocateKeys(slots: Int) -> UnsafeMutablePointer<UInt128> {
    let count = (root + slots + 4) & ~3
    let bytes = UnsafeMutableRawPointer.allocate(byteCount: count * MemoryLayout<UInt128>.stride, alignment: 64)
    let keys = bytes.bindMemory(to: UInt128.self, capacity: count)
    keys.initialize(repeating: noKey, count: count)
    return keys
  }

  /// Doubles the room; called when every slot is in use.
  @usableFromInline
  @inline(never)
  mutating func grow() {
    let old = slotCount
    if old > Self.slotLimit { fatalError("an event calendar holds fewer than 2^24 pending events") }
    slotCount = min(2 * old, Self.slotLimit + 1)
    let newKeys = Self.allocateKeys(slots: slotCount)
    newKeys.update(from: keys, count: end)
    UnsafeMutableRawPointer(keys).deallocate()
    keys = newKeys
    events = Self.moved(events, count: old, capacity: slotCount)
    positions = Self.moved(positions, count: old, capacity: slotCount)
    generations = Self.moved(generations, count: old, capacity: slotCount)
    (generations + old).initialize(repeating: 0, count: slotCount - old)
    linkFreeSlots(from: old)
  }

  /// The same elements in larger storage.
  static func moved<Element>(
    _ old: UnsafeMutablePointer<Element>, count: Int, capacity: Int
  ) -> UnsafeMutablePointer<Element> {
    let new = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
    new.moveInitialize(from: old, count: count)
    old.deallocate()
    return new
  }

  @usableFromInline
  @inline(never)
  func refuse(_ time: Time, _ entity: UInt64) -> Never {
    if time < now { fatalError("an event was scheduled before the present") }
    if time >= Self.timeLimit { fatalError("an event was scheduled beyond the last instant of the calendar") }
    fatalError("an event's entity does not fit 40 bits")
  }

  @usableFromInline
  @inline(never)
  func refuseTie() -> Never {
    fatalError("two events with the same time, class and entity were pending together")
  }
}

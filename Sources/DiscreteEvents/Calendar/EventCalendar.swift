/// The pending events of a simulation, in the order (time, class, entity).
///
/// The order never depends on when or in which sequence events were scheduled. Two events that are pending together
/// must differ in time, class or entity; if they do not, the model has left their order to chance, and the calendar
/// traps as soon as the first of them has happened and the next event is looked for. Scheduling the same entity at the
/// same instant *after* its event has happened is legal.
///
/// Structure: a heap of four children per node whose nodes are 16-byte keys holding the whole order and the slot of
/// the event (time 56 | class 8 | entity 40 | slot 24 bits). After a pop the root is left as a hole, which the next
/// `schedule` fills, so that the usual pop-then-schedule costs one walk down the heap. The position of every slot is
/// known, so that a cancelled event leaves the heap at once.
///
/// `schedule`, `pop` and `cancel` take O(log n); nothing is allocated while at most `capacity` events are pending.
@frozen
public struct EventCalendar<Event: BitwiseCopyable>: ~Copyable {
  /// The heap; the root stands at ``root`` so that each group of four siblings shares a cache line of 64 bytes.
  @usableFromInline var keys: UnsafeMutablePointer<UInt128>
  /// The payload of each slot.
  @usableFromInline var events: UnsafeMutablePointer<Event>
  /// Where the key of each used slot stands; for a free slot, the next free one.
  @usableFromInline var positions: UnsafeMutablePointer<UInt32>
  /// How often each slot has been given back.
  @usableFromInline var generations: UnsafeMutablePointer<UInt32>
  /// The number of slots; slot 0 is never used.
  @usableFromInline var slotCount: Int
  /// The first free slot, or `slotCount` when none is.
  @usableFromInline var freeSlot: UInt32
  /// The position after the last key. From here on there is ``noKey``.
  @usableFromInline var end: Int
  /// Whether the root still holds the key popped last instead of a pending one.
  @usableFromInline var hasHole: Bool
  /// What ``now`` says.
  @usableFromInline var clock: Time

  /// Makes an empty calendar with room for `capacity` pending events; it grows by doubling when more are needed.
  public init(capacity: Int) {
    precondition(capacity >= 0 && capacity <= Self.slotLimit, "an event calendar holds fewer than 2^24 pending events")
    slotCount = max(capacity, 4) + 1
    keys = Self.allocateKeys(slots: slotCount)
    events = .allocate(capacity: slotCount)
    positions = .allocate(capacity: slotCount)
    generations = .allocate(capacity: slotCount)
    generations.initialize(repeating: 0, count: slotCount)
    freeSlot = 1
    end = Self.root + 1
    hasHole = true
    clock = .zero
    keys[Self.root] = 0
    positions.initialize(to: 0)
    linkFreeSlots(from: 1)
  }

  /// Makes a calendar with the same pending events and the same present; handles of the other are good for both.
  public init(copying other: borrowing EventCalendar) {
    slotCount = other.slotCount
    freeSlot = other.freeSlot
    end = other.end
    hasHole = other.hasHole
    clock = other.clock
    keys = Self.allocateKeys(slots: slotCount)
    events = .allocate(capacity: slotCount)
    positions = .allocate(capacity: slotCount)
    generations = .allocate(capacity: slotCount)
    keys.update(from: other.keys, count: end)
    events.initialize(from: other.events, count: slotCount)
    positions.initialize(from: other.positions, count: slotCount)
    generations.initialize(from: other.generations, count: slotCount)
  }

  deinit {
    UnsafeMutableRawPointer(keys).deallocate()
    events.deallocate()
    positions.deallocate()
    generations.deallocate()
  }

  /// The time of the event popped last; zero before the first.
  @inlinable public var now: Time { clock }

  /// The number of pending events.
  @inlinable public var count: Int { end &- Self.root &- (hasHole ? 1 : 0) }

  /// Whether nothing is pending.
  @inlinable public var isEmpty: Bool { count == 0 }

  /// The time of the event that `pop` would return next, if any.
  @inlinable public var nextTime: Time? {
    guard hasHole else { return Self.time(of: keys[Self.root]) }
    guard end > Self.root + 1 else { return nil }
    return Self.time(of: keys[Self.leastOfFour(keys, from: Self.root + 1)])
  }

  /// Schedules `event` and returns the handle by which it can be cancelled.
  ///
  /// - Parameters:
  ///   - event: what happens.
  ///   - time: not before ``now`` and below ``timeLimit``.
  ///   - class: orders events of the same time; a smaller class happens first.
  ///   - entity: orders events of the same time and class; below 2⁴⁰.
  ///
  /// Traps when `time` or `entity` is out of range, or when ``slotLimit`` events are pending already.
  @inlinable
  @discardableResult
  public mutating func schedule(_ event: Event, at time: Time, class: UInt8, entity: UInt64) -> EventHandle {
    if time < now || Self.overflows(time, entity) { refuse(time, entity) }
    if Int(freeSlot) == slotCount { grow() }
    let slot = freeSlot
    freeSlot = positions[Int(slot)]
    events[Int(slot)] = event
    let key = Self.key(time: time, class: `class`, entity: entity, slot: slot)
    if hasHole {
      fillHole(with: key)
    } else {
      let position = end
      end = position &+ 1
      rise(key, from: position)
    }
    return EventHandle(slot: slot, generation: generations[Int(slot)])
  }

  /// Removes the next event, sets ``now`` to its time and returns it; `nil` when nothing is pending.
  @inlinable
  public mutating func pop() -> Event? {
    if hasHole {
      guard end > Self.root + 1 else { return nil }
      fillHoleWithLast()
    }
    let key = keys[Self.root]
    let slot = Self.slot(of: key)
    let event = events[slot]
    release(slot)
    hasHole = true
    clock = Self.time(of: key)
    return event
  }

  /// Removes a pending event; `false` when it has already happened or been cancelled.
  @inlinable
  public mutating func cancel(_ handle: EventHandle) -> Bool {
    let slot = Int(handle.slot)
    guard slot < slotCount, generations[slot] == handle.generation else { return false }
    let position = Int(positions[slot])
    release(slot)
    remove(at: position)
    return true
  }

  /// Forgets everything pending and sets ``now`` back to zero; the storage is kept, old handles stay invalid.
  public mutating func reset() {
    for position in (hasHole ? Self.root + 1 : Self.root)..<end {
      release(Self.slot(of: keys[position]))
      keys[position] = Self.noKey
    }
    keys[Self.root] = 0
    end = Self.root + 1
    hasHole = true
    clock = .zero
  }
}

/// Sound because a calendar owns its storage alone: it cannot be copied, and no pointer leaves it.
extension EventCalendar: @unchecked Sendable where Event: Sendable {}

extension EventCalendar {
  /// Whether the structure is sound: heap order, known positions, every slot but 0 either pending or free. O(capacity).
  public var isSound: Bool {
    heapIsOrdered && positionsAreKnown && slotsAddUp
  }

  private var firstPending: Int { hasHole ? Self.root + 1 : Self.root }

  /// No key is smaller than its parent's, and no key stands after the end.
  private var heapIsOrdered: Bool {
    for position in Self.root + 1..<max(end, Self.root + 1) where keys[position] < keys[Self.parent(of: position)] {
      return false
    }
    for position in end..<(Self.root + slotCount + 4) & ~3 where keys[position] != Self.noKey {
      return false
    }
    return end > Self.root
  }

  private var positionsAreKnown: Bool {
    for position in firstPending..<end where Int(positions[Self.slot(of: keys[position])]) != position {
      return false
    }
    return true
  }

  private var slotsAddUp: Bool {
    var free = 0
    var slot = Int(freeSlot)
    while slot < slotCount && free < slotCount {
      free += 1
      slot = Int(positions[slot])
    }
    return slot == slotCount && free + count == slotCount - 1
  }
}

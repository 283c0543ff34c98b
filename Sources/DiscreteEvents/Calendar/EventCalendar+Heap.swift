/// The heap. Positions count from ``root``; the children of position p are 4p − 8 … 4p − 5.
extension EventCalendar {
  @inlinable static var root: Int { 3 }

  @inlinable
  static func firstChild(of position: Int) -> Int { position &* 4 &- 8 }

  @inlinable
  static func parent(of position: Int) -> Int { (position &+ 8) >> 2 }

  /// The position of the smallest of four siblings, found without a branch.
  @inlinable
  static func leastOfFour(_ keys: UnsafeMutablePointer<UInt128>, from first: Int) -> Int {
    let left = first &+ (keys[first &+ 1] < keys[first] ? 1 : 0)
    let right = first &+ 2 &+ (keys[first &+ 3] < keys[first &+ 2] ? 1 : 0)
    return keys[right] < keys[left] ? right : left
  }

  /// Puts a key in place of the one popped last and restores the order; traps when that one had a tie.
  ///
  /// The first level is an exchange without a branch: which of the two comes first cannot be predicted.
  @inlinable
  @inline(__always)
  mutating func fillHole(with key: UInt128) {
    let keys = self.keys
    hasHole = false
    let child = end <= Self.root + 2 ? Self.root + 1 : Self.leastOfFour(keys, from: Self.root + 1)
    let other = keys[child]
    if Self.ties(other, keys[Self.root]) { refuseTie() }
    if key < other {
      place(key, at: Self.root)
    } else {
      place(other, at: Self.root)
      if end <= Self.firstChild(of: Self.root + 1) {
        place(key, at: child)
      } else {
        sink(key, from: child)
      }
    }
  }

  /// Stores a key and where it is.
  @inlinable
  @inline(__always)
  func place(_ key: UInt128, at position: Int) {
    keys[position] = key
    positions[Self.slot(of: key)] = UInt32(truncatingIfNeeded: position)
  }

  /// Fills the hole with the last key of the heap; at least one event is pending.
  @inlinable
  mutating func fillHoleWithLast() {
    let last = end - 1
    let key = keys[last]
    if Self.ties(key, keys[Self.root]) { refuseTie() }
    keys[last] = Self.noKey
    end = last
    fillHole(with: key)
  }

  /// Moves smaller keys up until `key` may stand, starting at a position whose own key is not needed any more.
  @inlinable
  mutating func sink(_ key: UInt128, from start: Int) {
    let keys = self.keys
    let positions = self.positions
    let end = self.end
    var position = start
    var child = Self.firstChild(of: position)
    while child < end {
      child = Self.leastOfFour(keys, from: child)
      let smaller = keys[child]
      if key < smaller { break }
      keys[position] = smaller
      positions[Self.slot(of: smaller)] = UInt32(truncatingIfNeeded: position)
      position = child
      child = Self.firstChild(of: position)
    }
    keys[position] = key
    positions[Self.slot(of: key)] = UInt32(truncatingIfNeeded: position)
  }

  /// Moves larger keys down until `key` may stand, starting at a position whose own key is not needed any more.
  @inlinable
  mutating func rise(_ key: UInt128, from start: Int) {
    let keys = self.keys
    let positions = self.positions
    var position = start
    while position > Self.root {
      let parent = Self.parent(of: position)
      let larger = keys[parent]
      if larger < key { break }
      keys[position] = larger
      positions[Self.slot(of: larger)] = UInt32(truncatingIfNeeded: position)
      position = parent
    }
    keys[position] = key
    positions[Self.slot(of: key)] = UInt32(truncatingIfNeeded: position)
  }

  /// Takes the key at a position out of the heap; its slot has been released before.
  @usableFromInline
  mutating func remove(at position: Int) {
    let last = end - 1
    if last == Self.root {
      hasHole = true
      return
    }
    let key = keys[last]
    keys[last] = Self.noKey
    end = last
    if position == last { return }
    // A hole at the root still holds the key popped last, which is not larger than any pending one: nothing rises past it.
    if position > Self.root && key < keys[Self.parent(of: position)] {
      rise(key, from: position)
    } else {
      sink(key, from: position)
    }
  }
}

extension EventCalendar {
  /// The first instant that a key can no longer hold; about 2.28 million years in milliseconds.
  @inlinable public static var timeLimit: Time { Time(milliseconds: 1 << 56 - 1) }

  /// The first entity that a key can no longer hold.
  @inlinable public static var entityLimit: UInt64 { 1 << 40 }

  /// The largest number of events that can be pending at once.
  @inlinable public static var slotLimit: Int { 1 << 24 - 1 }

  /// Stands where there is no key: larger than any key, and of slot 0, which is never used.
  @inlinable static var noKey: UInt128 { .max << 24 }

  /// Whether a time that is not negative, or an entity, is beyond its limit; one comparison for both.
  @inlinable
  static func overflows(_ time: Time, _ entity: UInt64) -> Bool {
    (UInt64(bitPattern: time.milliseconds) &+ 1) >> 56 | entity >> 40 != 0
  }

  /// Packs an event's place in the order, and its slot, into one number: time 56 | class 8 | entity 40 | slot 24 bits.
  @inlinable
  static func key(time: Time, class: UInt8, entity: UInt64, slot: UInt32) -> UInt128 {
    let high = UInt64(bitPattern: time.milliseconds) << 8 | UInt64(`class`)
    let low = entity << 24 | UInt64(slot)
    return UInt128(high) << 64 | UInt128(low)
  }

  @inlinable
  static func time(of key: UInt128) -> Time {
    Time(milliseconds: Int64(truncatingIfNeeded: key >> 72))
  }

  @inlinable
  static func slot(of key: UInt128) -> Int {
    Int(truncatingIfNeeded: key & 0xFF_FFFF)
  }

  /// Whether two keys agree in time, class and entity.
  @inlinable
  static func ties(_ left: UInt128, _ right: UInt128) -> Bool {
    (left ^ right) >> 24 == 0
  }
}

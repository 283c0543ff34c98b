extension TimeSpan {
  /// The span of so many seconds, rounded to the nearest millisecond, halves away from zero.
  @inlinable
  public static func seconds(_ count: Double) -> TimeSpan {
    TimeSpan(milliseconds: nearestInteger(count * 1000))
  }

  /// The span of so many minutes, rounded to the nearest millisecond, halves away from zero.
  @inlinable
  @inline(__always)
  public static func minutes(_ count: Double) -> TimeSpan {
    TimeSpan(milliseconds: nearestInteger(count * 60_000))
  }

  /// The span of so many hours, rounded to the nearest millisecond, halves away from zero.
  @inlinable
  @inline(__always)
  public static func hours(_ count: Double) -> TimeSpan {
    TimeSpan(milliseconds: nearestInteger(count * 3_600_000))
  }

  /// The span of so many days of 24 hours.
  @inlinable
  public static func days(_ count: Int64) -> TimeSpan {
    TimeSpan(milliseconds: count * 86_400_000)
  }

  /// The span times a factor, rounded to the nearest millisecond, halves away from zero.
  @inlinable
  public func scaled(by factor: Double) -> TimeSpan {
    TimeSpan(milliseconds: Self.nearestInteger(Double(milliseconds) * factor))
  }

  /// The length in seconds.
  @inlinable public var seconds: Double { Double(milliseconds) / 1000 }

  /// The length in minutes.
  @inlinable public var minutes: Double { Double(milliseconds) / 60_000 }

  /// The length in hours.
  @inlinable public var hours: Double { Double(milliseconds) / 3_600_000 }

  /// The length in days of 24 hours.
  @inlinable public var days: Double { Double(milliseconds) / 86_400_000 }

  /// Truncates, then corrects by the exact remainder: no call into a C library, the same result everywhere.
  ///
  /// Traps when `value` is not finite or does not fit 64 bits.
  @inlinable
  @inline(__always)
  static func nearestInteger(_ value: Double) -> Int64 {
    let whole = Int64(value)
    let rest = value - Double(whole)
    return rest >= 0.5 ? whole + 1 : rest <= -0.5 ? whole - 1 : whole
  }
}

/// A length of simulated time in whole milliseconds; it may be negative.
@frozen
public struct TimeSpan: Comparable, Hashable, Sendable, BitwiseCopyable {
  /// The length in milliseconds.
  public var milliseconds: Int64

  @inlinable
  public init(milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  /// No time at all.
  @inlinable public static var zero: TimeSpan { TimeSpan(milliseconds: 0) }

  @inlinable
  public static func < (left: TimeSpan, right: TimeSpan) -> Bool {
    left.milliseconds < right.milliseconds
  }

  @inlinable
  public static func + (left: TimeSpan, right: TimeSpan) -> TimeSpan {
    TimeSpan(milliseconds: left.milliseconds + right.milliseconds)
  }

  @inlinable
  public static func - (left: TimeSpan, right: TimeSpan) -> TimeSpan {
    TimeSpan(milliseconds: left.milliseconds - right.milliseconds)
  }

  @inlinable
  public static prefix func - (span: TimeSpan) -> TimeSpan {
    TimeSpan(milliseconds: -span.milliseconds)
  }

  @inlinable
  public static func * (span: TimeSpan, factor: Int64) -> TimeSpan {
    TimeSpan(milliseconds: span.milliseconds * factor)
  }

  @inlinable
  public static func += (left: inout TimeSpan, right: TimeSpan) {
    left.milliseconds += right.milliseconds
  }

  @inlinable
  public static func -= (left: inout TimeSpan, right: TimeSpan) {
    left.milliseconds -= right.milliseconds
  }
}

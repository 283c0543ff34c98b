/// An instant of simulated time: whole milliseconds since the origin of the run.
///
/// Time is an integer so that sums are exact, comparisons are total and two machines agree on every bit. The origin is
/// whatever the model declares it to be (usually the start of the warm-up); the event calendar accepts instants from
/// zero up to ``EventCalendar/timeLimit``.
@frozen
public struct Time: Comparable, Hashable, Sendable, BitwiseCopyable {
  /// Milliseconds since the origin.
  public var milliseconds: Int64

  @inlinable
  public init(milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  /// The origin.
  @inlinable public static var zero: Time { Time(milliseconds: 0) }

  @inlinable
  public static func < (left: Time, right: Time) -> Bool {
    left.milliseconds < right.milliseconds
  }

  @inlinable
  public static func + (time: Time, span: TimeSpan) -> Time {
    Time(milliseconds: time.milliseconds + span.milliseconds)
  }

  @inlinable
  public static func - (time: Time, span: TimeSpan) -> Time {
    Time(milliseconds: time.milliseconds - span.milliseconds)
  }

  /// The span from `right` to `left`; negative when `left` is the earlier of the two.
  @inlinable
  public static func - (left: Time, right: Time) -> TimeSpan {
    TimeSpan(milliseconds: left.milliseconds - right.milliseconds)
  }

  @inlinable
  public static func += (time: inout Time, span: TimeSpan) {
    time.milliseconds += span.milliseconds
  }
}

/// Recorded offences of one area in two periods.
public struct BeforeAfter: Equatable, Sendable {
  public let before: Double
  public let after: Double

  /// Traps when a count is negative or not finite.
  public init(_ before: Double, _ after: Double) {
    precondition(before >= 0 && after >= 0 && before.isFinite && after.isFinite, "counts are not negative and finite")
    self.before = before
    self.after = after
  }

  static let none = BeforeAfter(0, 0)

  public static func + (left: BeforeAfter, right: BeforeAfter) -> BeforeAfter {
    BeforeAfter(left.before + right.before, left.after + right.after)
  }
}

/// What a random number is for; part of its address, so that two decisions never share a number.
///
/// A model numbers its purposes once. A number that has been used never changes its meaning.
@frozen
public struct Purpose: Hashable, Sendable, BitwiseCopyable {
  public let rawValue: UInt8

  @inlinable
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }
}

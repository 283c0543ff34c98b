/// A key of a JSON object, and its value.
public struct LocatedMember: Sendable {
  /// The key, without its quotes.
  public var key: String
  /// Where the key stands, with its quotes.
  public var keyPosition: SourcePosition
  /// What stands behind the colon.
  public var value: LocatedValue

  /// - Parameters:
  ///   - key: The key, without its quotes.
  ///   - keyPosition: Where it stands.
  ///   - value: What stands behind the colon.
  public init(key: String, at keyPosition: SourcePosition, value: LocatedValue) {
    self.key = key
    self.keyPosition = keyPosition
    self.value = value
  }
}

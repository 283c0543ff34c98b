public import Texts

/// A claim of the plan that is studied, and what arithmetic says about it.
public struct Claim: Equatable, Sendable {
  /// Short and stable.
  public var id: String
  public var title: Words
  /// What the plan says.
  public var says: Words
  /// What follows when one calculates, with the numbers.
  public var arithmetic: Words
  public var source: String
  /// The figure that the plan states, and the one that follows from its others or that must hold for the claim to be true.
  public var stated: Double?
  public var needed: Double?
  /// Unit of both; empty without figures.
  public var unit: String

  public init(
    id: String, title: Words, says: Words, arithmetic: Words, source: String, stated: Double? = nil, needed: Double? = nil,
    unit: String = ""
  ) {
    self.id = id
    self.title = title
    self.says = says
    self.arithmetic = arithmetic
    self.source = source
    self.stated = stated
    self.needed = needed
    self.unit = unit
  }
}

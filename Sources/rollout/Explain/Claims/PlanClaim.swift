import Reporting
import Texts

/// A place where the plan that is simulated contradicts itself, other records, or arithmetic.
struct PlanClaim: Sendable {
  /// What a claim comes down to, in one unit.
  struct Numbers: Sendable {
    /// What the plan states; nil where it gives no figure of this kind.
    let stated: Double?
    /// What follows from its other figures, or what must hold for the claim to be true.
    let needed: Double
    let unit: String
  }

  /// Short and stable, for JSON.
  let id: String
  let title: Words
  /// What the plan says.
  let says: Words
  /// What follows when one calculates, with the numbers.
  let arithmetic: Words
  /// Where the figures stand.
  let source: Words
  /// Nil where the claim is no matter of two numbers.
  var numbers: Numbers?
}

/// A place where the plan that is simulated contradicts itself, other records, or arithmetic.
struct PlanClaim: Sendable {
  /// Short and stable, for JSON.
  let id: String
  let title: String
  /// What the plan says.
  let says: String
  /// What follows when one calculates, with the numbers.
  let arithmetic: String
  /// Where the figures stand.
  let source: String
}

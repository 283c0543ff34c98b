/// What two reported changes next to each other imply, whatever the mechanism: arithmetic without a model.
///
/// With N_T offences before in the treated area and N_A in the adjacent one, all that is new next door must be among what was
/// prevented: rise · N_A = σ · fall · N_T, where σ is the share of prevented offences that reappears there.
struct DisplacementBound {
  /// Fall in the treated area, 0.42 = 42 % less; above 0.
  let fall: Double
  /// Rise in the adjacent area, above 0.
  let rise: Double

  /// N_T / N_A when a share σ reappears, above 0, at most 1. A smaller treated area cannot have given so much.
  func baseRatio(reappearing share: Double) -> Double { rise / (share * fall) }

  /// The least N_T / N_A of all: everything reappears.
  var leastBaseRatio: Double { baseRatio(reappearing: 1) }

  /// The share that reappears when the areas have bases in this ratio; above 1 is impossible.
  func reappearing(baseRatio ratio: Double) -> Double { rise / (ratio * fall) }

  /// Change of both areas together at a ratio N_T / N_A: (rise − fall · ratio) / (1 + ratio), −0.1 = a tenth less.
  func totalChange(baseRatio ratio: Double) -> Double { (rise - fall * ratio) / (1 + ratio) }
}

import DiscreteEvents

/// The share of people who know of something, told by publicity and by those who know, and forgotten again.
///
/// dA/dt = (p + qA)(1 − A) − fA, a Riccati equation with constant coefficients; without forgetting that of F. M. Bass (1969), "A
/// new product growth model for consumer durables", *Management Science* 15(5), without publicity either the logistic law of
/// P.-F. Verhulst (1838).
struct AwarenessSpread {
  let start: Double
  /// Rate p at which publicity reaches those who do not know.
  let publicity: Double
  /// Rate q at which those who know tell.
  let wordOfMouth: Double
  /// Rate f at which those who know forget.
  let forgetting: Double

  /// dA/dt = p + bA − qA².
  private var slope: Double { wordOfMouth - publicity - forgetting }
  /// The distance of the two equilibria, times q.
  private var distance: Double { (slope * slope + 4 * wordOfMouth * publicity).squareRoot() }

  /// The share at a time; one form for all cases, with two, one or no finite equilibria.
  func share(at time: Double) -> Double {
    let x = distance * time / 2
    // tanh(x) ÷ distance, which is time ÷ 2 where the equilibria are one.
    let growth = x > 0 ? -Elementary.expm1(-2 * x) / (1 + Elementary.exp(-2 * x)) / distance : time / 2
    return (start * (1 + slope * growth) + 2 * publicity * growth) / (1 + (2 * wordOfMouth * start - slope) * growth)
  }

  /// The share after a very long time; where nobody knows and nothing tells, nobody ever will.
  var longRun: Double {
    if publicity == 0 && start == 0 { return 0 }
    if slope < 0 { return 2 * publicity / (distance - slope) }
    return wordOfMouth > 0 ? (slope + distance) / (2 * wordOfMouth) : start
  }

  /// Time until the share is at a target; 0 when it is already, nil when it never gets there.
  func time(to target: Double) -> Double? {
    if start >= target { return 0 }
    // The long run itself is never reached; nor is what differs from it by rounding.
    guard longRun - target > 1e-12 else { return nil }
    let speed = start * slope + 2 * publicity - target * (2 * wordOfMouth * start - slope)
    guard speed > 0 else { return nil }
    let growth = (target - start) / speed
    if distance == 0 { return 2 * growth }
    guard distance * growth < 1 else { return nil }
    return (Elementary.log1p(distance * growth) - Elementary.log1p(-distance * growth)) / distance
  }

  /// The least publicity with which the share comes to a target in the long run; nil when no publicity is enough.
  func publicityNeeded(for target: Double) -> Double? {
    guard target < 1 else { return forgetting > 0 ? nil : 0 }
    return max(0, forgetting * target / (1 - target) - wordOfMouth * target)
  }
}

/// The true account of offences by zone: what was prevented, what moved where, and what an area gained or lost by it.
///
/// Every offence of the world without stations is unchanged, deterred where it was due, or deterred and committed
/// elsewhere; nothing else happens. So without any deterrence both worlds are equal to the offence.
struct OffenceAccount: Equatable, Sendable {
  /// An offence due in one zone and committed in another.
  struct Move: Equatable, Sendable {
    let from: Int
    let to: Int
  }

  /// Why an account cannot be right.
  enum Problem: Error, Equatable, Sendable {
    /// The lists of zones differ in length.
    case unequalLengths
    /// A number of offences is negative.
    case negative(zone: Int)
    /// More offences are deterred in a zone than were due.
    case tooManyDeterred(zone: Int)
    /// More offences leave a zone than are deterred in it.
    case tooManyMoved(zone: Int)
    /// A move begins or ends in no zone.
    case noSuchZone(Int)
  }

  /// Offences by zone in the world without stations.
  let counterfactual: [Int]
  /// Offences by zone in the world with them.
  let scenario: [Int]
  /// Offences deterred where they were due, moved ones included.
  let deterred: [Int]
  let moves: [Move]

  /// - Parameters:
  ///   - counterfactual: offences by zone without stations.
  ///   - deterred: of these, deterred in their zone, whether they moved or not.
  ///   - moves: of the deterred, those committed elsewhere.
  init(counterfactual: [Int], deterred: [Int], moves: [Move]) throws(Problem) {
    guard counterfactual.count == deterred.count else { throw .unequalLengths }
    var scenario = counterfactual
    for zone in counterfactual.indices {
      guard counterfactual[zone] >= 0, deterred[zone] >= 0 else { throw .negative(zone: zone) }
      guard deterred[zone] <= counterfactual[zone] else { throw .tooManyDeterred(zone: zone) }
      scenario[zone] -= deterred[zone]
    }
    var left = deterred
    for move in moves {
      for zone in [move.from, move.to] where !counterfactual.indices.contains(zone) { throw .noSuchZone(zone) }
      left[move.from] -= 1
      if left[move.from] < 0 { throw .tooManyMoved(zone: move.from) }
      scenario[move.to] += 1
    }
    self.counterfactual = counterfactual
    self.scenario = scenario
    self.deterred = deterred
    self.moves = moves
  }

  /// Offences deterred in some zones, moved ones included.
  func grossPrevented(in zones: [Int]) -> Int { zones.reduce(0) { $0 + deterred[$1] } }

  /// Offences committed elsewhere than they were due.
  var displaced: Int { moves.count }

  /// Offences fewer in all zones: deterred less displaced.
  var netPrevented: Int { counterfactual.reduce(0, +) - scenario.reduce(0, +) }

  /// Offences more in some zones than without stations; negative for fewer.
  func netChange(in zones: [Int]) -> Int { zones.reduce(0) { $0 + scenario[$1] - counterfactual[$1] } }

  /// The weighted displacement quotient of the truth: the buffer's net change ÷ that of the treated zones; nil when the
  /// latter is zero.
  func trueQuotient(treated: [Int], buffer: [Int]) -> Double? {
    let effect = netChange(in: treated)
    return effect == 0 ? nil : Double(netChange(in: buffer)) / Double(effect)
  }
}

import Texts

/// A finite continuous-time Markov chain given by its transition rates, and its stationary distribution.
struct MarkovChain {
  let states: Int
  private var sources: [Int32] = []
  private var targets: [Int32] = []
  private var rates: [Double] = []

  private static let mostSweeps = 5_000

  init(states: Int) { self.states = states }

  mutating func add(from source: Int, to target: Int, rate: Double) {
    guard rate > 0 else { return }
    sources.append(Int32(source))
    targets.append(Int32(target))
    rates.append(rate)
  }

  /// Chances of the states, by Gauss–Seidel sweeps of the balance equations, forwards and backwards in turn, each followed by
  /// a correction of the total chance of every step of a ladder.
  ///
  /// A sweep settles the states of a step against each other quickly, but moves chance up or down the ladder slowly; the flow
  /// up from a step must equal the flow down to it, which sets the totals at once. Sums of positive terms only, so no accuracy
  /// is lost to cancellation. Sources: W. J. Stewart (1994), *Introduction to the Numerical Solution of Markov Chains*, 3.3;
  /// J. R. Koury, D. F. McAllister, W. J. Stewart (1984) for the correction.
  /// - Parameter steps: for each state its step, from 0; no transition may skip a step, and each step must have transitions to
  ///   its neighbours. Every state must have an outflow.
  /// - Returns: the chances to about 1e-12 of themselves.
  /// - Throws: `beyondMethod` when the sweeps run out, or when the chances found do not satisfy the balance equations.
  func stationary(steps: [Int]) throws(RecordProblem) -> [Double] {
    let (starts, origins, inflows) = incoming()
    var outflow = [Double](repeating: 0, count: states)
    for (source, rate) in zip(sources, rates) { outflow[Int(source)] += rate }
    var chance = [Double](repeating: 1 / Double(states), count: states)
    for sweep in 0..<Self.mostSweeps {
      var change = 0.0
      var total = 0.0
      chance.withUnsafeMutableBufferPointer { chance in
        for step in 0..<states {
          let state = sweep % 2 == 0 ? step : states - 1 - step
          var inflow = 0.0
          var index = starts[state]
          while index < starts[state + 1] {
            inflow += chance[Int(origins[index])] * inflows[index]
            index += 1
          }
          let updated = inflow / outflow[state]
          change += (updated - chance[state]).magnitude
          total += updated
          chance[state] = updated
        }
      }
      let factors = factors(of: steps, chance)
      for state in 0..<states { chance[state] *= factors[steps[state]] }
      if change < 2e-15 * total {
        try prove(chance, starts: starts, origins: origins, inflows: inflows, outflow: outflow)
        return chance
      }
      // A sum that is not a number stays one.
      if !change.isFinite { break }
    }
    throw .beyondMethod(
      Words("the balance equations of the chain were not solved within the work allowed", "在允许的计算量内未能解出马尔可夫链的平衡方程"))
  }

  /// Holds the balance equations against the chances found.
  private func prove(
    _ chance: [Double], starts: [Int], origins: [Int32], inflows: [Double], outflow: [Double]
  ) throws(RecordProblem) {
    var proof = BalanceProof()
    for state in 0..<states {
      var inflow = 0.0
      for index in starts[state]..<starts[state + 1] { inflow += chance[Int(origins[index])] * inflows[index] }
      proof.add(inflow: inflow, outflow: outflow[state] * chance[state])
    }
    try proof.demand()
  }

  /// By how much to multiply the chances on each step, so that flows up and down balance and all chances add up to 1.
  private func factors(of steps: [Int], _ chance: [Double]) -> [Double] {
    let count = (steps.max() ?? 0) + 1
    var mass = [Double](repeating: 0, count: count)
    var up = mass
    var down = mass
    for state in 0..<states { mass[steps[state]] += chance[state] }
    for index in 0..<rates.count {
      let step = steps[Int(sources[index])]
      let target = steps[Int(targets[index])]
      let flow = chance[Int(sources[index])] * rates[index]
      if target > step { up[step] += flow } else if target < step { down[step] += flow }
    }
    // A step that nothing leads to loses its chance from sweep to sweep; then there is nothing to correct.
    func rate(_ flow: Double, _ mass: Double) -> Double { mass > 0 ? flow / mass : 0 }
    guard (1..<count).allSatisfy({ down[$0] > 0 }) else { return mass.map { _ in 1 } }
    let totals = BirthDeath.stationary(
      births: (0..<count - 1).map { rate(up[$0], mass[$0]) }, deaths: (1..<count).map { rate(down[$0], mass[$0]) })
    return zip(totals, mass).map { rate($0, $1) }
  }

  /// Transitions grouped by target: bounds per target, sources and rates.
  private func incoming() -> (starts: [Int], origins: [Int32], rates: [Double]) {
    var starts = [Int](repeating: 0, count: states + 1)
    for target in targets { starts[Int(target) + 1] += 1 }
    for state in 0..<states { starts[state + 1] += starts[state] }
    var next = starts
    var origins = [Int32](repeating: 0, count: targets.count)
    var inflows = [Double](repeating: 0, count: targets.count)
    for index in targets.indices {
      let slot = next[Int(targets[index])]
      next[Int(targets[index])] += 1
      origins[slot] = sources[index]
      inflows[slot] = rates[index]
    }
    return (starts, origins, inflows)
  }
}

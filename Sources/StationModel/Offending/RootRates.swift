import DiscreteEvents

/// Solves the rates of root attempts from the offences that are to be committed: a deterministic step before a run.
///
/// The status quo is run for some weeks with random numbers of its own while probes, placed and timed as attempts are, are followed
/// through all their stops. With M_jk the probability that a root of kind k is carried out as kind j, C_jk the same of a near repeat,
/// which begins where offences happened, and n_k the repeats of an offence, c = M r + C N c, so that r = M⁻¹ (c − C N c).
/// Cost: about a twentieth of a run of three years.
enum RootRates {
  /// Days run, and of these the days until patrols have settled.
  private static let days = 60
  private static let settlingDays = 14
  private static let probesPerKind = 2000
  /// A rate rests on the share of attempts that are carried out: where that is small, more probes are sent to know it as well.
  private static let mostProbesPerKind = 50_000
  /// A seed that no study's replications use together with this replication number.
  private static let random = KeyedRandom(seed: 0x526F_6F74_5261_7465, replication: 0xFF_FFFF)

  /// Root attempts of the whole city in a year, by offence kind. Traps where the offences of a kind cannot be what is stated:
  /// `Scenarios` refuses such a file, see ``StatedOffences``.
  static func solved(_ statusQuo: Arm) -> [Double] {
    let rates = rates(statusQuo)
    precondition(rates.allSatisfy { $0 >= 0 }, "more offences of a kind come of other kinds than are committed")
    return rates
  }

  /// The same, below zero for a kind of which others bring about more than is committed.
  static func rates(_ statusQuo: Arm) -> [Double] {
    guard let offending = statusQuo.parameters.offending else { return [] }
    let committed = offending.kinds.map { $0.committedPerYear }
    let repeats = offending.kinds.map { offending.nearRepeat == nil ? 0 : $0.nearRepeats * $0.committedPerYear }
    let fromDisputes = offending.kinds.indices.map { statusQuo.parameters.offencesFromDisputes(ofKind: $0) }
    let (roots, children) = outcomes(
      statusQuo, offending, roots: committed.indices.map { max(0, committed[$0] - repeats[$0] - fromDisputes[$0]) })
    let wanted = committed.indices.map { row in
      committed[row] - fromDisputes[row] - repeats.indices.reduce(0.0) { $0 + children[row][$1] * repeats[$1] }
    }
    return zip(solve(roots, wanted), committed).map { $1 == 0 ? 0 : $0 }
  }

  /// What becomes of roots and of near repeats; a trial is run only where something deters.
  private static func outcomes(
    _ arm: Arm, _ offending: OffendingParameters, roots: [Double]
  ) -> (roots: [[Double]], repeats: [[Double]]) {
    let deterrence = offending.deterrence
    let isGuarded = deterrence.afterVisitShare > 0 || deterrence.stationShare > 0 || deterrence.cameraShare > 0
    guard isGuarded else {
      let kinds = offending.kinds.indices
      let same = kinds.map { row in kinds.map { $0 == row ? 1.0 : 0 } }
      return (same, same)
    }
    let first = trial(arm, roots: roots, probes: Self.probesPerKind)
    let least =
      first.roots.indices.lazy.filter { offending.kinds[$0].committedPerYear > 0 }.map { first.roots[$0][$0] }.min() ?? 1
    // The error of a share M of n probes is at most √(M(1 − M)/n), relative to M: as small as that of four fifths.
    let needed = Double(Self.probesPerKind) * 4 * (1 - least) / max(least, 0.01)
    guard needed > Double(Self.probesPerKind) else { return first }
    return trial(arm, roots: roots, probes: min(Self.mostProbesPerKind, Int(needed)))
  }

  private static func trial(_ arm: Arm, roots: [Double], probes: Int) -> (roots: [[Double]], repeats: [[Double]]) {
    let days = min(Self.days, arm.parameters.calendar.dayCount)
    // What people need at counters reaches neither patrols nor attempts; that callers walk in does, and it needs no needs.
    var parameters = arm.parameters
    parameters.counter = nil
    let table = LatentTable(parameters, attemptsPerYear: roots)
    var world = World(arm, random: random, checked: false)
    world.state.offending.probes = AttemptProbes(
      arm, perKind: probes, days: min(Self.settlingDays, days / 2)..<days, random: random)
    world.scheduleProbes()
    world.live(0..<days, of: table)
    return world.state.offending.probes?.outcomes ?? ([], [])
  }

  /// Solves A x = b by elimination with pivots; the matrix is near the identity.
  private static func solve(_ matrix: [[Double]], _ right: [Double]) -> [Double] {
    var a = matrix
    var b = right
    for column in b.indices {
      let pivot = (column..<b.count).max { abs(a[$0][column]) < abs(a[$1][column]) }!
      precondition(abs(a[pivot][column]) > 1e-9, "offences of a kind that are always deterred cannot be committed")
      a.swapAt(column, pivot)
      b.swapAt(column, pivot)
      for row in column + 1..<max(column + 1, b.count) {
        let factor = a[row][column] / a[column][column]
        for next in column..<b.count { a[row][next] -= factor * a[column][next] }
        b[row] -= factor * b[column]
      }
    }
    for column in b.indices.reversed() {
      for next in column + 1..<max(column + 1, b.count) { b[column] -= a[column][next] * b[next] }
      b[column] /= a[column][column]
    }
    return b
  }
}

import DiscreteEvents

/// Solves the rates of root attempts from the offences that are to be committed: a deterministic step before a run.
///
/// The status quo is run for some weeks with random numbers of its own while probes, placed and timed as attempts are, measure how
/// much guardianship attempts of each kind meet. With G_k the mean and n_k the near repeats, an attempt of kind k is carried out as
/// kind j with probability M_jk (through displacement and all its stops), so that c = M (r + N c) and r = M⁻¹ c − N c.
/// Later stops are taken to meet the guardianship of first ones. Cost: about a twentieth of a run of three years.
enum RootRates {
  /// Days run, and of these the days until patrols have settled.
  private static let days = 60
  private static let settlingDays = 14
  private static let probesPerKind = 3000
  /// A seed that no study's replications use together with this replication number.
  private static let random = KeyedRandom(seed: 0x526F_6F74_5261_7465, replication: 0xFF_FFFF)

  /// Root attempts of the whole city in a year, by offence kind.
  static func solved(_ statusQuo: Arm) -> [Double] {
    guard let offending = statusQuo.parameters.offending else { return [] }
    let committed = offending.kinds.map { $0.committedPerYear }
    let guarded = meanGuardianship(statusQuo, offending, roots: committed)
    let carriedOut = carriedOut(offending, guarded)
    let firsts = solve(carriedOut, committed)
    return offending.kinds.indices.map { kind in
      let repeats = offending.nearRepeat == nil ? 0 : offending.kinds[kind].nearRepeats
      return max(0, firsts[kind] - repeats * committed[kind])
    }
  }

  /// Mean G that attempts meet at their first stop, by offence kind.
  static func meanGuardianship(_ arm: Arm, _ offending: OffendingParameters, roots: [Double]) -> [Double] {
    let deterrence = offending.deterrence
    let isGuarded =
      deterrence.afterVisitShare > 0 || deterrence.stationShare > 0 || deterrence.cameraShare > 0
      || deterrence.participationShare > 0 || deterrence.teachingShare > 0
    guard isGuarded else { return offending.kinds.map { _ in 0 } }
    let days = min(Self.days, arm.parameters.calendar.dayCount)
    let table = LatentTable(arm.parameters, attemptsPerYear: roots)
    var world = World(arm, random: random, checked: false)
    world.probes = GuardianshipProbes(
      arm, perKind: Self.probesPerKind, days: min(Self.settlingDays, days / 2)..<days, random: random)
    world.scheduleProbes()
    var today = DayRoots()
    for day in 0..<days {
      world.run(until: .midnight(ofDay: day))
      table.roots(day: day, random: random, into: &today)
      world.begin(day: day, roots: today.calls, attempts: today.attempts)
    }
    world.run(until: .midnight(ofDay: days))
    return world.probes?.means ?? []
  }

  /// M: probability that an attempt of a kind (column) is carried out as a kind (row).
  private static func carriedOut(_ offending: OffendingParameters, _ guarded: [Double]) -> [[Double]] {
    let kinds = offending.kinds.indices
    var matrix = kinds.map { _ in kinds.map { _ in 0.0 } }
    for first in kinds {
      var present = kinds.map { $0 == first ? 1.0 : 0 }
      for _ in 0..<(offending.displacement?.stopsAtMost ?? 1) {
        var next = kinds.map { _ in 0.0 }
        for kind in kinds where present[kind] > 0 {
          matrix[kind][first] += present[kind] * (1 - guarded[kind])
          guard let displacement = offending.displacement else { continue }
          let deterred = present[kind] * guarded[kind]
          next[kind] += deterred * (displacement.spaceShare + displacement.timeShare)
          let total = offending.kinds[kind].turnsInto.reduce(0) { $0 + $1.weight }
          for turning in offending.kinds[kind].turnsInto where total > 0 {
            next[turning.kind] += deterred * displacement.kindShare * turning.weight / total
          }
        }
        present = next
      }
    }
    return matrix
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

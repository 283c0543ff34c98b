import DiscreteEvents

/// A place on a base's list of volunteers: empty, or taken by somebody who stays for a time drawn for the place and its spell.
struct Membership {
  private(set) var isTaken = false
  /// False for a volunteer who is on the list only.
  private(set) var isActive = false
  private(set) var leavesOn = 0.0
  private var spell: UInt32 = 0

  /// Somebody joins.
  mutating func join(on day: Int, _ pool: VolunteerPool, id: UInt64, random: KeyedRandom) {
    let (stay, active) = random.uniforms(.membership, id, spell)
    spell += 1
    isTaken = true
    isActive = active < pool.activeShare
    leavesOn =
      pool.leavingPerYear > 0
      ? Double(day) + Distribution.exponential(mean: 365 / pool.leavingPerYear).quantile(stay) : .infinity
  }

  /// Brings the place to the given day: who wanted to leave by then has left.
  mutating func advance(toDay day: Int) {
    guard isTaken, leavesOn <= Double(day) else { return }
    isTaken = false
    isActive = false
  }
}

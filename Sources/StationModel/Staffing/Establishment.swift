/// The city's positions over time: those of the start, those made for stations, and those that precincts get back.
struct Establishment {
  /// A position that a precinct gave away and will have filled again.
  struct Backfill {
    let day: Int
    let precinct: Int
    let role: Role
    /// Key of the position that was given away.
    let given: UInt64
  }
  /// Positions of precincts and offices at the start.
  private(set) var atStart = 0
  /// Positions made by hiring for stations.
  private(set) var hired = 0
  /// Positions that precincts got back.
  private(set) var backfilled = 0
  private var given = [0, 0, 0]
  private var pending: [Backfill] = []
  /// Where people of stations came from so far, by organisation and role.
  private var origins: [OriginCount] = []

  mutating func begin(with positions: Int) { atStart += positions }
  mutating func hire() { hired += 1 }

  /// Where the people of a role come from of the next station of an organisation.
  mutating func staff(_ people: Int, _ role: Role, of organisation: Int, from shares: Organisation.Origin) -> OriginCount {
    let index = organisation * Role.allCases.count + Int(role.rawValue)
    while origins.count <= index { origins.append(OriginCount()) }
    return origins[index].take(people, shares)
  }

  /// A precinct gives a position away. Of n given, ⌊n × share⌋ are filled again, spread evenly: whole persons, no draw.
  mutating func give(_ position: UInt64, _ role: Role, from precinct: Int, backfill: BackfillParameters?, on day: Int) {
    guard let backfill else { return }
    let before = given[Int(role.rawValue)]
    given[Int(role.rawValue)] += 1
    // A hair more, so that thirds add up to one.
    func due(_ count: Int) -> Int { Int(Double(count) * backfill.share + 1e-9) }
    guard due(before + 1) > due(before) else { return }
    let days = Int((backfill.months * 365 / 12).rounded())
    pending.append(Backfill(day: day + days, precinct: precinct, role: role, given: position))
  }

  /// Takes out the positions that are filled again on a day or before, in the order in which they were given.
  mutating func takeDue(on day: Int) -> [Backfill] {
    guard pending.contains(where: { $0.day <= day }) else { return [] }
    let due = pending.filter { $0.day <= day }
    pending.removeAll { $0.day <= day }
    backfilled += due.count
    return due
  }

  /// Headcount is conserved: every position was there at the start, or was hired for, or was given back.
  func check(_ positions: Int) {
    precondition(positions == atStart + hired + backfilled, "invariant: positions ≠ at the start + hired + backfilled")
  }
}

/// How a precinct's position that a station took is filled again.
public struct BackfillParameters: Equatable, Sendable {
  /// Share of the positions given that are filled again, 0…1.
  public var share: Double
  /// Months from the giving until the successor is at work, training included.
  public var months: Double

  public init(share: Double, months: Double) {
    self.share = share
    self.months = months
  }
}

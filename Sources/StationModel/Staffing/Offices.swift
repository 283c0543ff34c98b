import DiscreteEvents

/// Positions in the offices: they are not simulated, but they can be moved to stations, and they are not made from nothing.
struct Offices {
  /// Keys of the positions left, by role (raw value).
  private var positions: [[UInt64]] = [[], [], []]

  init(_ parameters: ModelParameters) {
    let offices = parameters.staffing.organisations.filter { $0.kind == .offices }
    // By id: it does not matter in which order a file lists them.
    for organisation in offices.sorted(by: { $0.id < $1.id }) {
      for role in Role.allCases {
        for number in 0..<(organisation.staff?[role] ?? 0) {
          positions[Int(role.rawValue)].append(KeyedRandom.hash(organisation.id, UInt64(role.rawValue) << 32 | UInt64(number)))
        }
      }
    }
  }

  /// Moves a position out; nil when the offices have nobody of the role left.
  mutating func take(_ role: Role) -> UInt64? { positions[Int(role.rawValue)].popLast() }

  func count(_ role: Role) -> Int { positions[Int(role.rawValue)].count }
}

import DiscreteEvents

/// Filled and vacant spells of a position: an alternating renewal process, keyed to the position, the same in every arm.
struct Vacancy {
  private(set) var isVacant: Bool
  /// Day on which the last vacancy ended; nil while the first holder is there.
  private(set) var filledOn: Double?
  /// Time in days at which the present spell ends.
  private(set) var changesOn: Double
  private var spell: UInt32

  /// In its long-run state on day 0: vacant with the long-run share, and, the spells being exponential, with no memory.
  init(_ role: RoleParameters, id: UInt64, random: KeyedRandom) {
    guard role.vacantShare > 0 else {
      isVacant = false
      changesOn = .infinity
      spell = 0
      return
    }
    isVacant = random.uniform(.vacancy, id, 0) < role.vacantShare
    spell = 1
    changesOn = 0
    changesOn = length(role, id: id, random: random)
  }

  /// Brings the position to the given day.
  mutating func advance(toDay day: Int, _ role: RoleParameters, id: UInt64, random: KeyedRandom) {
    while changesOn <= Double(day) {
      isVacant.toggle()
      if !isVacant { filledOn = changesOn }
      spell += 1
      changesOn += length(role, id: id, random: random)
    }
  }

  private func length(_ role: RoleParameters, id: UInt64, random: KeyedRandom) -> Double {
    let vacantDays = role.vacancyMonths * 365 / 12
    // share = vacant / (vacant + filled)
    let mean = isVacant ? vacantDays : vacantDays * (1 - role.vacantShare) / role.vacantShare
    return Distribution.exponential(mean: mean).quantile(random.uniform(.vacancy, id, spell))
  }
}

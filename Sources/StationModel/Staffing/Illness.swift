import DiscreteEvents

/// Healthy and ill spells of who holds a position: an alternating renewal process, keyed to the position, the same in every arm.
///
/// Spells being exponential, it is in its long-run state from the start.
struct Illness {
  private(set) var isIll: Bool
  /// Time in days at which the present spell ends.
  private(set) var changesOn: Double
  private var spell: UInt32 = 1

  init(_ leave: SickLeave, id: UInt64, random: KeyedRandom) {
    isIll = random.uniform(.sickness, id, 0) < leave.share
    changesOn = 0
    changesOn = length(leave, id: id, random: random)
  }

  /// Brings it to the given midnight.
  mutating func advance(toDay day: Int, _ leave: SickLeave, id: UInt64, random: KeyedRandom) {
    while changesOn <= Double(day) {
      isIll.toggle()
      spell += 1
      changesOn += length(leave, id: id, random: random)
    }
  }

  /// Whether somebody who was well at the midnight it was brought to falls ill before a time.
  func begins(before time: Time) -> Bool { !isIll && changesOn * 86_400_000 <= Double(time.milliseconds) }

  private func length(_ leave: SickLeave, id: UInt64, random: KeyedRandom) -> Double {
    // share = ill / (ill + well)
    let mean = isIll ? leave.spellDays : leave.spellDays * (1 - leave.share) / leave.share
    return Distribution.exponential(mean: mean).quantile(random.uniform(.sickness, id, spell))
  }
}

/// How often and how long the people of a role are ill.
///
/// Who is ill at midnight is not on the day's roster and gains no hours for it; who falls ill during the day is missed at the turns
/// that begin later that day, at too short notice to be replaced.
public struct SickLeave: Equatable, Sendable {
  /// Calendar days of a year, above 0 and below 365.
  public var daysPerYear: Double
  /// Mean length of a spell, calendar days, above 0.
  public var spellDays: Double

  public init(daysPerYear: Double, spellDays: Double = 4) {
    self.daysPerYear = daysPerYear
    self.spellDays = spellDays
  }

  /// Share of time.
  var share: Double { daysPerYear / 365 }
}

import DiscreteEvents

/// The break of a crew: half an hour or so in the middle of its turn.
///
/// Turns of less than six hours have none. It begins between .4 and .6 of the turn, or when the crew is back from the call it is then
/// on and nothing waits for it; a break that no longer fits into the turn is lost. Only a call of priority 1 breaks it, for good.
enum MealBreak {
  case none
  /// Begins at a time.
  case planned(Time)
  /// Its time has come while the crew was busy.
  case due
  case taken(until: Time)

  /// Turns below this length have no break.
  static let shortestTurn = TimeSpan.hours(6)

  /// When the break of a turn begins; nil where it has none. The same in every arm that has the turn.
  static func begin(_ turn: Turn, key: UInt64, random: KeyedRandom) -> Time? {
    let length = turn.end - turn.start
    guard length >= shortestTurn else { return nil }
    let u = random.uniform(.mealBreak, key, UInt32(truncatingIfNeeded: turn.start.milliseconds / 60_000))
    return turn.start + length.scaled(by: 0.4 + 0.2 * u)
  }
}

import DiscreteEvents

// Whether somebody is at the door of a station whose crew goes out together: the time that it is away is taken off the time that the
// door is manned, which was counted in full when the turn was put on the roster.

extension World {
  /// What a crew may do outside under the door policy of its house.
  func atTheDoor(_ manning: Manning, _ organisation: Organisation) -> Manning {
    guard let door = organisation.door else { return manning }
    var manning = manning
    manning.duties = door.duties(manning.duties, crew: manning.crew)
    return manning
  }

  /// True for a unit whose going out leaves the door unmanned.
  func emptiesDoor(_ unit: Int32) -> Bool { houseMinutes(unit) != nil }

  /// Minutes in the house between two patrols; nil for a unit that goes from stop to stop.
  func houseMinutes(_ unit: Int32) -> Double? {
    guard let minutes = doors[Int(unit)].houseMinutes, units[Int(unit)].duties.contains(.open) else { return nil }
    return minutes
  }

  mutating func leaveDoor(_ unit: Int32, at time: Time) {
    guard doors[Int(unit)].awaySince == nil, emptiesDoor(unit) else { return }
    doors[Int(unit)].awaySince = time
  }

  mutating func returnToDoor(_ unit: Int32, at time: Time) {
    countAway(unit, at: time)
    doors[Int(unit)].awaySince = nil
  }

  /// Counts the time away up to `time`.
  mutating func countAway(_ unit: Int32, at time: Time) {
    let index = Int(unit)
    guard let since = doors[index].awaySince, since < time else { return }
    doors[index].awaySince = time
    guard isCounted else { return }
    // What it does outside between calls is patrol.
    let ms = (time - since).milliseconds
    if units[index].activity == .free, patrols(unit) {
      record.staff[units[index].side, units[index].precinct, month, .patrolMs] += ms
      spread(ms, .patrolMs, until: time)
    }
    record.staff[units[index].side, units[index].precinct, month, .doorMannedMs] -= ms
    spread(-ms, .doorMannedMs, until: time)
  }
}

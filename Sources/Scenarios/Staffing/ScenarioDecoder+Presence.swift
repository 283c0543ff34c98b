import StationModel

extension ScenarioDecoder {
  /// What a station does about its door; nil where nothing is said.
  func door(_ cursor: Cursor, _ kind: Organisation.Kind) -> DoorPolicy? {
    let minutes = cursor.number("houseMinutes")
    guard cursor.located("door") != nil else { return nil }
    let word = cursor.word("door")
    if kind != .station { cursor.error("only-stations", "only a station has a door to keep", at: "door") }
    return word == "pairsPatrol" ? .pairsPatrol(houseMinutes: minutes) : .oneStays
  }

  /// Notes what only people who are rostered can have: breaks, and volunteers on a list.
  func checkStaff(_ cursor: Cursor, _ organisation: Organisation) {
    guard let staff = organisation.staff else {
      noteUnstaffed(cursor, organisation)
      return
    }
    if organisation.volunteerPool != nil, staff.volunteer > 0 {
      cursor.error(
        "two-pools", "volunteers stand among the staff as well", at: "volunteerPool",
        hint: "staff without volunteers, or null here")
    }
  }

  private func noteUnstaffed(_ cursor: Cursor, _ organisation: Organisation) {
    if organisation.mealBreak != nil {
      cursor.error(
        "break-without-staff", "posts are always manned here: nobody has a break", at: "breakMinutes", hint: "add staff")
    }
    if organisation.volunteerPool != nil {
      cursor.error(
        "pool-without-staff", "posts are always manned here: nobody is asked for", at: "volunteerPool", hint: "add staff")
    }
  }
}

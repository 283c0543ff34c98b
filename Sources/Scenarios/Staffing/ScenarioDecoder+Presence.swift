import StationModel
import Texts

extension ScenarioDecoder {
  /// What a station does about its door; nil where nothing is said.
  func door(_ cursor: Cursor, _ kind: Organisation.Kind) -> DoorPolicy? {
    let minutes = cursor.number("houseMinutes")
    guard cursor.located("door") != nil else { return nil }
    let word = cursor.word("door")
    if kind != .station { cursor.error("only-stations", Words("only a station has a door to keep", "只有警务站需要值守"), at: "door") }
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
        "two-pools", Words("volunteers stand among the staff as well", "staff 中也有志愿者"), at: "volunteerPool",
        hint: Words("staff without volunteers, or null here", "请从 staff 中去掉志愿者，或在此写 null"))
    }
  }

  private func noteUnstaffed(_ cursor: Cursor, _ organisation: Organisation) {
    if organisation.mealBreak != nil {
      cursor.error(
        "break-without-staff", Words("posts are always manned here: nobody has a break", "此处岗位始终有人，没有人休息"), at: "breakMinutes",
        hint: Words("add staff", "请加上 staff"))
    }
    if organisation.volunteerPool != nil {
      cursor.error(
        "pool-without-staff", Words("posts are always manned here: nobody is asked for", "此处岗位始终有人，不需要志愿者"), at: "volunteerPool",
        hint: Words("add staff", "请加上 staff"))
    }
  }
}

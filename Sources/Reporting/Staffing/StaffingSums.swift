import StationModel

/// Who is on duty, in precincts and in stations or teams: sums of `staffing.csv` over a window.
struct StaffingSums: Sendable {
  enum Role: String, CaseIterable, Sendable {
    case police, auxiliary, volunteer

    var measure: StaffMeasure {
      switch self {
      case .police: .dutyPoliceMs
      case .auxiliary: .dutyAuxiliaryMs
      case .volunteer: .dutyVolunteerMs
      }
    }
  }

  /// People on duty at any moment, mean of the window and of the replications.
  private var present: [Role: [StaffSide: Double]] = [:]

  /// Nil where the table does not know the arm.
  init?(_ results: ResultSet, arm: String, window: StudyFacts.Window) {
    guard let table = results.table(StaffingColumn.self) else { return nil }
    var isKnown = false
    for row in table.rows where row.holds(.arm, arm) && row.holds(.window, window.id) && row.holds(.precinct, "") {
      guard let side = StaffSide(word: row.text(.side)) else { continue }
      isKnown = true
      for role in Role.allCases {
        present[role, default: [:]][side, default: 0] += (row.hours(role.measure) ?? 0) / Double(max(1, window.days) * 24)
      }
    }
    if !isKnown { return nil }
  }

  subscript(role: Role, side: StaffSide) -> Double { present[role]?[side] ?? 0 }
  subscript(role: Role) -> Double { StaffSide.allCases.reduce(0) { $0 + self[role, $1] } }
}

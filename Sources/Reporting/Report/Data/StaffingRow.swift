/// Who is on duty, in precincts and in stations or teams: sums of `staffing.csv` over a window.
struct StaffingSums: Sendable {
  enum Role: String, CaseIterable, Sendable {
    case police, auxiliary, volunteer
    var column: String { "duty\(rawValue.prefix(1).uppercased())\(rawValue.dropFirst())Hours" }
  }

  enum Side: String, CaseIterable, Sendable {
    case precinct, stations
  }

  /// People on duty at any moment, mean of the window and of the futures.
  private var present: [Role: [Side: Double]] = [:]

  /// Nil where the table does not know the arm.
  init?(_ results: ResultSet, arm: String, window: StudyFacts.Window) {
    guard let sheet = results.sheet("staffing.csv") else { return nil }
    var isKnown = false
    for row in sheet.rows where row.holds("arm", arm) && row.holds("window", window.id) && row.holds("precinct", "") {
      guard let side = Side(rawValue: row.text("side")) else { continue }
      isKnown = true
      for role in Role.allCases {
        present[role, default: [:]][side, default: 0] += (row.number(role.column) ?? 0) / Double(max(1, window.days) * 24)
      }
    }
    if !isKnown { return nil }
  }

  subscript(role: Role, side: Side) -> Double { present[role]?[side] ?? 0 }
  subscript(role: Role) -> Double { Side.allCases.reduce(0) { $0 + self[role, $1] } }
}

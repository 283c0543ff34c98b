/// What the facts of a study must be, so that figures can be made from them.
extension StudyFacts {
  /// - Throws: `ReportError.damaged` at the first value that no study has.
  func check(_ file: LocatedJSON) throws(ReportError) {
    try hold(!arms.isEmpty, file, ["arms"], "a study has at least one arm")
    try hold(!windows.isEmpty, file, ["windows"], "a study has at least one window")
    try hold(
      (1...16_777_215).contains(replications), file, ["replications"], "found \(replications), where 1 to 16777215 is allowed")
    try unique(arms.map(\.id), file, "arms")
    try unique(windows.map(\.id), file, "windows")
    try unique(zones.map(\.id), file, "zones")
    try unique(outcomes.map(\.id), file, "outcomes")
    var last = ""
    for (place, window) in windows.enumerated() {
      try hold(
        (0...400_000).contains(window.days), file, ["windows", place, "days"],
        "found \(window.days), where 0 to 400000 is allowed")
      for (number, month) in window.months.enumerated() {
        let path: [any Step] = ["windows", place, "months", number]
        try hold(
          month.utf8.count == 7 && CalendarMonth.parts(month).map { (1...9999).contains($0.year) } ?? false, file, path,
          "found \(SheetRule.quoted(month)), where a month as 2027-01 is needed")
        try hold(month > last, file, path, "found \(month), which does not come after \(last)")
        last = month
      }
    }
    for (place, zone) in zones.enumerated() { try check(zone, place, file) }
    for (place, kind) in kinds.enumerated() {
      try hold(kind.priority.map { (1...9).contains($0) } ?? true, file, ["kinds", place, "priority"], "no priority")
    }
    for (place, outcome) in outcomes.enumerated() {
      try hold(
        [nil, "more", "less"].contains(outcome.better), file, ["outcomes", place, "better"],
        "found \(SheetRule.quoted(outcome.better ?? "")), where more, less or null is allowed")
    }
    let ids = Set(arms.map(\.id))
    for (place, phase) in phases.enumerated() {
      try hold(ids.contains(phase.arm), file, ["phases", place, "arm"], "no arm of the study")
    }
    for (place, change) in changes.enumerated() {
      try hold(ids.contains(change.arm), file, ["changes", place, "arm"], "no arm of the study")
    }
    for (name, rows) in tables ?? [:] { try hold(rows >= 0, file, ["tables", name], "no number of rows") }
  }

  private func check(_ zone: Zone, _ place: Int, _ file: LocatedJSON) throws(ReportError) {
    // Farther than any two points of the Earth: no city.
    for (name, value) in [("x", zone.x), ("y", zone.y)] {
      try hold(value.magnitude <= 40_075, file, ["zones", place, name], "found \(value), where −40075 to 40075 km is allowed")
    }
    try hold(
      (0...1e10).contains(zone.population), file, ["zones", place, "population"],
      "found \(zone.population), where 0 to 1e10 is allowed")
    guard let roles = zone.roles else { return }
    try hold(roles.count == arms.count, file, ["zones", place, "roles"], "found \(roles.count) roles of \(arms.count) arms")
    for (arm, role) in roles.enumerated() {
      try hold(
        role.map { ["treated", "buffer", "control", "elsewhere", "none"].contains($0) } ?? true, file,
        ["zones", place, "roles", arm],
        "found \(SheetRule.quoted(role ?? "")), where treated, buffer, control, elsewhere, none or null is allowed")
    }
  }

  private func unique(_ ids: [String], _ file: LocatedJSON, _ list: String) throws(ReportError) {
    var seen: Set<String> = []
    for (place, id) in ids.enumerated() {
      try hold(!id.isEmpty, file, [list, place, "id"], "an empty name")
      try hold(seen.insert(id).inserted, file, [list, place, "id"], "a second one of the name \(SheetRule.quoted(id))")
    }
  }

  private func hold(_ isFine: Bool, _ file: LocatedJSON, _ path: [any Step], _ found: @autoclosure () -> String)
    throws(ReportError)
  {
    if !isFine { throw file.damaged(path, found()) }
  }
}

import Texts

/// What the facts of a study must be, so that figures can be made from them.
extension StudyFacts {
  /// - Throws: `ReportError.damaged` at the first value that no study has.
  func check(_ file: LocatedJSON) throws(ReportError) {
    try hold(!arms.isEmpty, file, ["arms"], Words("a study has at least one arm", "研究至少有一个方案"))
    try hold(!windows.isEmpty, file, ["windows"], Words("a study has at least one window", "研究至少有一个时段"))
    try hold(
      (1...16_777_215).contains(replications), file, ["replications"], Self.misfit("\(replications)", Self.range(1, 16_777_215)))
    try unique(arms.map(\.id), file, "arms")
    try unique(windows.map(\.id), file, "windows")
    try unique(zones.map(\.id), file, "zones")
    try unique(outcomes.map(\.id), file, "outcomes")
    var last = ""
    for (place, window) in windows.enumerated() {
      try hold(
        (0...400_000).contains(window.days), file, ["windows", place, "days"],
        Self.misfit("\(window.days)", Self.range(0, 400_000)))
      for (number, month) in window.months.enumerated() {
        let path: [any Step] = ["windows", place, "months", number]
        try hold(
          month.utf8.count == 7 && CalendarMonth.parts(month).map { (1...9999).contains($0.year) } ?? false, file, path,
          SheetRule.misfit(Words(SheetRule.quoted(month)), needed: Words("a month as 2027-01", "如 2027-01 的月份")))
        try hold(
          month > last, file, path,
          Words("found \(month), which does not come after \(last)", "\(month) 不在 \(last) 之后"))
        last = month
      }
    }
    for (place, zone) in zones.enumerated() { try check(zone, place, file) }
    for (place, kind) in kinds.enumerated() {
      try hold(
        kind.priority.map { (1...9).contains($0) } ?? true, file, ["kinds", place, "priority"], Words("no priority", "不是优先级"))
    }
    for (place, outcome) in outcomes.enumerated() {
      try hold(
        [nil, "more", "less"].contains(outcome.better), file, ["outcomes", place, "better"],
        Self.misfit(SheetRule.quoted(outcome.better ?? ""), Words("more, less or null", "more、less 或 null")))
    }
    let ids = Set(arms.map(\.id))
    for (place, phase) in phases.enumerated() {
      try hold(ids.contains(phase.arm), file, ["phases", place, "arm"], Words("no arm of the study", "不是研究的方案"))
    }
    for (place, change) in changes.enumerated() {
      try hold(ids.contains(change.arm), file, ["changes", place, "arm"], Words("no arm of the study", "不是研究的方案"))
    }
    for (name, rows) in tables ?? [:] { try hold(rows >= 0, file, ["tables", name], Words("no number of rows", "不是行数")) }
  }

  private func check(_ zone: Zone, _ place: Int, _ file: LocatedJSON) throws(ReportError) {
    // Farther than any two points of the Earth: no city.
    for (name, value) in [("x", zone.x), ("y", zone.y)] {
      try hold(
        value.magnitude <= 40_075, file, ["zones", place, name],
        Self.misfit("\(value)", Words("−40075 to 40075 km", "−40075 至 40075 km")))
    }
    try hold(
      (0...1e10).contains(zone.population), file, ["zones", place, "population"],
      Self.misfit("\(zone.population)", Words("0 to 1e10", "0 至 1e10")))
    guard let roles = zone.roles else { return }
    try hold(
      roles.count == arms.count, file, ["zones", place, "roles"],
      Words("found \(roles.count) roles of \(arms.count) arms", "\(arms.count) 个方案只有 \(roles.count) 个角色"))
    for (arm, role) in roles.enumerated() {
      try hold(
        role.map { ["treated", "buffer", "control", "elsewhere", "none"].contains($0) } ?? true, file,
        ["zones", place, "roles", arm],
        Self.misfit(
          SheetRule.quoted(role ?? ""),
          Words(
            "treated, buffer, control, elsewhere, none or null", "treated、buffer、control、elsewhere、none 或 null")))
    }
  }

  private func unique(_ ids: [String], _ file: LocatedJSON, _ list: String) throws(ReportError) {
    var seen: Set<String> = []
    for (place, id) in ids.enumerated() {
      try hold(!id.isEmpty, file, [list, place, "id"], Words("an empty name", "名称为空"))
      try hold(
        seen.insert(id).inserted, file, [list, place, "id"],
        Words("a second one of the name \(SheetRule.quoted(id))", "名称\(SheetRule.quoted(id))重复"))
    }
  }

  private static func misfit(_ found: String, _ allowed: Words) -> Words { SheetRule.misfit(Words(found), allowed: allowed) }

  private static func range(_ low: Int, _ high: Int) -> Words { Words("\(low) to \(high)", "\(low) 至 \(high)") }

  private func hold(_ isFine: Bool, _ file: LocatedJSON, _ path: [any Step], _ found: @autoclosure () -> Words)
    throws(ReportError)
  {
    if !isFine { throw file.damaged(path, found()) }
  }
}

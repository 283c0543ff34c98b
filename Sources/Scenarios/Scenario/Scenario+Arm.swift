import Texts

extension Scenario {
  /// What the base file owns: the question.
  static let questionKeys = ["calendar", "goals", "uncertain"]

  /// This scenario as an arm of a comparison: an answer to the base's question.
  ///
  /// Calendar, goals and uncertain parameters are the base's. Throws when zones, areas, kinds of calls or precincts are not the
  /// same, because then nothing could be compared.
  public func asArm(of base: Scenario) throws(ScenarioError) -> Scenario {
    var members = tree.members ?? []
    members.removeAll { Self.questionKeys.contains($0.key) }
    members += (base.tree.members ?? []).filter { Self.questionKeys.contains($0.key) }
    let files = links + base.links.filter { link in !links.contains { $0.file === link.file } }
    let arm = try Scenario(
      Ingredients(
        path: path, name: name, tree: LocatedValue(.object(members), at: tree.position), links: files, access: access,
        sources: sourceNotes, isArm: true),
      diagnostics: Diagnostics())
    var diagnostics = Diagnostics()
    arm.compare("zones", at: "city", arm.zoneIds, base.zoneIds, &diagnostics)
    arm.compare("areas", at: "city", arm.areas, base.areas, &diagnostics)
    arm.compare("kinds of calls", at: "calls", arm.callKindIds, base.callKindIds, &diagnostics)
    arm.compare("precincts", at: "precincts", arm.precinctIds, base.precinctIds, &diagnostics)
    if diagnostics.hasErrors { throw ScenarioError(diagnostics.all) }
    return arm
  }

  private func compare(_ what: String, at section: String, _ mine: [String], _ its: [String], _ diagnostics: inout Diagnostics) {
    if mine == its { return }
    let missing = its.filter { !mine.contains($0) }.prefix(5)
    let extra = mine.filter { !its.contains($0) }.prefix(5)
    var parts: [String] = []
    if !missing.isEmpty { parts.append("not here: \(missing.joined(separator: ", "))") }
    if !extra.isEmpty { parts.append("only here: \(extra.joined(separator: ", "))") }
    diagnostics.error(
      "arms-differ", "\(name.en) has other \(what) than its base: they cannot be compared", at: tree[section]?.position,
      path: section,
      hint: parts.isEmpty ? "the order differs" : parts.joined(separator: "; "))
  }
}

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
    arm.compare(Words("zones", "分区"), at: "city", arm.zoneIds, base.zoneIds, &diagnostics)
    arm.compare(Words("areas", "地区"), at: "city", arm.areas, base.areas, &diagnostics)
    arm.compare(Words("kinds of calls", "警情类别"), at: "calls", arm.callKindIds, base.callKindIds, &diagnostics)
    arm.compare(Words("precincts", "派出所"), at: "precincts", arm.precinctIds, base.precinctIds, &diagnostics)
    if diagnostics.hasErrors { throw ScenarioError(diagnostics.all) }
    return arm
  }

  private func compare(_ what: Words, at section: String, _ mine: [String], _ its: [String], _ diagnostics: inout Diagnostics) {
    if mine == its { return }
    let missing = its.filter { !mine.contains($0) }.prefix(5)
    let extra = mine.filter { !its.contains($0) }.prefix(5)
    diagnostics.error(
      "arms-differ",
      Words(
        "\(name.en) has other \(what.en) than its base: they cannot be compared",
        "“\(name.zhHans)”与基准方案的\(what.zhHans)不同，无法比较"), at: tree[section]?.position, path: section,
      hint: Self.difference(missing: Words.list(missing), extra: Words.list(extra)))
  }

  /// Which ids only one of them has.
  private static func difference(missing: Words, extra: Words) -> Words {
    var parts: [Words] = []
    if !missing.en.isEmpty { parts.append(Words("not here: \(missing.en)", "此处没有：\(missing.zhHans)")) }
    if !extra.en.isEmpty { parts.append(Words("only here: \(extra.en)", "仅此处有：\(extra.zhHans)")) }
    guard let last = parts.last else { return Words("the order differs", "顺序不同") }
    return parts.count == 1 ? last : parts[0] + Words("; ", "；") + last
  }
}

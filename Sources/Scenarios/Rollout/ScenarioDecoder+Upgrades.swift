import StationModel

extension ScenarioDecoder {
  func upgrades(_ rollout: Cursor, _ phases: [RolloutPhase], hasPilot: Bool, _ known: RolloutContext) -> [Upgrade] {
    rollout.things("deepen").compactMap { _, cursor in
      let start = day(cursor, "at", known)
      let change = cursor.part("set").map { self.change($0, phases.first, known) }
      let capital = Int64((cursor.number("capitalCNY") * 100).rounded())
      var upgrade = Upgrade(startDay: start, change: change ?? OperatingChange(), capitalCents: capital)
      if let when = cursor.part("when") {
        if !hasPilot { context.error("no-pilot", "there is no pilot to look at", at: when.opening, path: when.path) }
        upgrade.triggerMonths = when.integer("months")
        upgrade.trigger = condition(when, known)
      }
      return upgrade
    }
  }

  /// A change of posts and patrols; `phase` says whose posts are meant where the file does not.
  func change(_ cursor: Cursor, _ phase: RolloutPhase?, _ known: RolloutContext) -> OperatingChange {
    var change = OperatingChange()
    change.posts = cursor.things("posts").compactMap { id, post in postChange(id, post, phase, known) }
    guard let patrol = cursor.part("patrol") else { return change }
    let policies: [String: PatrolParameters.Policy] = ["random": .random, "fixedBeat": .fixedBeat, "hotPlaces": .hotPlaces]
    if patrol.located("policy") != nil { change.patrolPolicy = policies[patrol.word("policy")] }
    _ = patrol.field("policy")
    change.dwellMinutes = patrol.optionalNumber("dwellMinutes")
    if root.located("patrol") == nil {
      context.error("no-patrol", "nobody patrols in this scenario", at: patrol.opening, path: patrol.path, hint: "add \"patrol\"")
    }
    return change
  }

  private func postChange(_ id: String, _ cursor: Cursor, _ phase: RolloutPhase?, _ known: RolloutContext)
    -> OperatingChange.PostChange?
  {
    let stated = cursor.reference("of", among: known.names.organisations, what: "organisation")
    let hours = hours(cursor, "hours")
    _ = cursor.field("days")
    let days = cursor.located("days") == nil ? nil : self.days(cursor)
    let count = cursor.optionalInteger("count")
    guard let organisation = stated ?? phase?.organisation, organisation < known.organisations.count else { return nil }
    let posts = root.located("organisations")?.elements?[organisation]["posts"]?.elements?.compactMap { $0["id"]?.string } ?? []
    guard let post = known.organisations[organisation].posts.firstIndex(where: { $0.id == EntityID.hash(of: id) }) else {
      cursor.unknown(id, among: posts, what: "post", at: cursor.position("id"), path: cursor.path(of: "id"))
      return nil
    }
    if known.organisations[organisation].staff == nil {
      cursor.error(
        "always-manned", "posts without staff are always manned and do not change", at: "id",
        hint: "give the organisation \"staff\"")
    }
    return OperatingChange.PostChange(
      organisation: organisation, post: post, opensAtMinute: hours?.opensAtMinute, closesAtMinute: hours?.closesAtMinute,
      days: days, count: count)
  }
}

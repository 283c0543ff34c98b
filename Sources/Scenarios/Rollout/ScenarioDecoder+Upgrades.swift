import StationModel
import Texts

extension ScenarioDecoder {
  func upgrades(_ rollout: Cursor, _ phases: [RolloutPhase], hasPilot: Bool, _ known: RolloutContext) -> [Upgrade] {
    rollout.things("deepen").compactMap { _, cursor in
      var upgrade = Upgrade.settings.decode(cursor)
      upgrade.startDay = day(cursor, "at", known)
      if let set = cursor.part("set") { upgrade.change = change(set, phases.first, known) }
      if let when = cursor.part("when") {
        if !hasPilot {
          context.error("no-pilot", Words("there is no pilot to look at", "没有可供观察的试点"), at: when.opening, path: when.path)
        }
        Upgrade.lookingBack.read(when, into: &upgrade)
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
    OperatingChange.ofPatrols.read(patrol, into: &change)
    if root.located("patrol") == nil {
      context.error(
        "no-patrol", Words("nobody patrols in this scenario", "本场景没有巡逻"), at: patrol.opening, path: patrol.path,
        hint: Words("add \"patrol\"", "请加上 \"patrol\""))
    }
    return change
  }

  private func postChange(_ id: String, _ cursor: Cursor, _ phase: RolloutPhase?, _ known: RolloutContext)
    -> OperatingChange.PostChange?
  {
    let stated = cursor.reference("of", among: known.names.organisations, what: .organisation)
    let hours = cursor.hours("hours")
    let days = cursor.days("days")
    let count = cursor.optionalInteger("count")
    guard let organisation = stated ?? phase?.organisation, organisation < known.organisations.count else { return nil }
    let posts = root.located("organisations")?.elements?[organisation]["posts"]?.elements?.compactMap { $0["id"]?.string } ?? []
    guard let post = known.organisations[organisation].posts.firstIndex(where: { $0.id == EntityID.hash(of: id) }) else {
      cursor.unknown(id, among: posts, what: .post, at: cursor.position("id"), path: cursor.path(of: "id"))
      return nil
    }
    if known.organisations[organisation].staff == nil {
      cursor.error(
        "always-manned", Words("posts without staff are always manned and do not change", "没有人员设置的岗位始终有人，不会变动"), at: "id",
        hint: Words("give the organisation \"staff\"", "请给该单位设置 \"staff\""))
    }
    return OperatingChange.PostChange(
      organisation: organisation, post: post, opensAtMinute: hours?.opensAtMinute, closesAtMinute: hours?.closesAtMinute,
      days: days, count: count)
  }
}

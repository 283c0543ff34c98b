import StationModel
import Texts

extension ScenarioDecoder {
  /// What residents know, do and think; nil where nothing is said.
  func community(_ offending: OffendingParameters?) -> CommunityParameters? {
    guard let cursor = root.part("community") else { return nil }
    var community = CommunityParameters.settings.decode(cursor)
    let isDeterred = offending?.kinds.map { !$0.deterredBy.isEmpty } ?? []
    community.participation.kinds = minding("participation", cursor) ?? isDeterred
    community.teaching.kinds = minding("teaching", cursor) ?? isDeterred.map { !$0 }
    checkOrder(community.contacts, cursor)
    refuseOldRoute()
    for (_, organisation) in root.things("organisations") { checkEngaged(organisation) }
    return community
  }

  /// Kinds of offences that a section names; nil where it says nothing.
  private func minding(_ key: String, _ cursor: Cursor) -> [Bool]? {
    let offences = root.things("offences")
    let ids = offences.filter { $0.cursor.optionalNumber("committedPer1000PerYear") != nil }.map(\.id)
    let known = ids + offences.map(\.id).filter { !ids.contains($0) }
    guard let found = cursor.part(key)?.references("kinds", among: known, what: .offence) else { return nil }
    return ids.indices.map(found.contains)
  }

  private func checkOrder(_ contacts: CommunityParameters.Contacts, _ cursor: Cursor) {
    guard let cursor = cursor.part("contacts") else { return }
    let neither = Words("a contact would be both good and bad", "同一次接触会既属良好又属不良")
    if contacts.badBeyondMinutes < contacts.goodWithinMinutes {
      cursor.error(
        "good-and-bad", neither, at: "badBeyondMinutes", hint: Words("at least goodWithinMinutes", "不小于 goodWithinMinutes"))
    }
    if contacts.badWaitMinutes < contacts.goodWaitMinutes {
      cursor.error("good-and-bad", neither, at: "badWaitMinutes", hint: Words("at least goodWaitMinutes", "不小于 goodWaitMinutes"))
    }
    if contacts.goodActShare + contacts.badActShare > 1 {
      cursor.error("good-and-bad", neither, at: "badActShare", hint: Words("together at most 1", "两者合计至多为 1"))
    }
  }

  /// Of `rollout:defaults`, which a copy of a scenario writes down: it is superseded, and nothing else is said by it.
  static let usualNearStationTimes = 1.05

  /// Awareness and trust move reports: what an open station did to them by itself would count twice.
  private func refuseOldRoute() {
    let hint = Words("remove it; see community.reporting", "请删去；见 community.reporting")
    let twice = Words("the community moves reports already", "community 一节已影响报案比例")
    if let reporting = root.part("reporting"), let times = reporting.located("nearStationTimes")?.number, times != 1,
      times != Self.usualNearStationTimes
    {
      reporting.error("moved-twice", twice, at: "nearStationTimes", hint: hint)
    }
    for record in root.records("uncertain") where record.optionalText("parameter") == "reporting.nearStationTimes" {
      record.error("moved-twice", twice, at: "parameter", hint: hint)
    }
  }

  /// Who engages is out with residents: neither on patrol nor at a door or window.
  private static let indoors: Duties = [.patrol, .observe, .open, .serve, .elsewhere, .investigate]

  private func checkEngaged(_ organisation: Cursor) {
    for (_, cursor) in organisation.things("posts") {
      let duties = [Post.settings.decode(cursor).duties, Post.settings.decode(cursor).fallback?.duties ?? []]
      guard duties.contains(where: { $0.contains(.engage) && !$0.isDisjoint(with: Self.indoors) }) else { continue }
      cursor.error(
        "two-places", Words("a crew that engages cannot do this at the same time", "与群众接触的警组不能同时承担此项职责"), at: "does",
        hint: Words(
          "respond, assist, mediate or guide beside engage; a post of its own for the rest",
          "engage 只能与 respond、assist、mediate、guide 并列；其余请另设岗位"))
    }
  }

  /// What a base does with residents; nil where nothing is said.
  func outreach(_ cursor: Cursor) -> CommunityOutreach? {
    guard let part = cursor.part("outreach") else { return nil }
    if root.part("community") == nil {
      part.context.error(
        "no-community", Words("residents are not simulated", "没有模拟居民"), at: part.opening, path: part.path,
        hint: Words("add the section \"community\"", "请增加 \"community\" 一节"))
    }
    return CommunityOutreach.settings.decode(part)
  }
}

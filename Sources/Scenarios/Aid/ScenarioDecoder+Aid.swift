import StationModel
import Texts

extension ScenarioDecoder {
  /// Emergencies and hardship; nil where nothing is said.
  func aid(_ names: ScenarioNames, _ kinds: [CallKind], _ terrain: Terrain?) -> AidParameters? {
    guard let cursor = root.part("aid") else { return nil }
    var aid = AidParameters.settings.decode(cursor)
    if cursor.located("call") == nil { cursor.missing("call") }
    guard let kind = cursor.reference("call", among: names.kinds, what: .callKind) else { return nil }
    aid.kind = kind
    if kinds[kind].isCrime || kinds[kind].priority != 1 {
      cursor.error(
        "not-urgent", Words("a press becomes a call of priority 1 that reports no offence", "按下按钮形成优先级 1 的非案件警情"), at: "call",
        hint: Words("add such a kind under calls; its rate may be 0", "请在 calls 中增加此类警情，发生率可为 0"))
    }
    if let terrain, terrain.modelZones.allSatisfy({ $0.elderlyShare == 0 }) {
      context.diagnostics.warn(
        "nobody-elderly", Words("nobody is aged 60 or over", "没有 60 岁及以上的居民"), at: cursor.opening, path: cursor.path,
        hint: Words("give the areas an elderlyShare", "请为各地区设置 elderlyShare"))
    }
    return aid
  }

  /// Buttons and shared data of a station.
  func readAid(_ cursor: Cursor, _ organisation: inout Organisation) {
    organisation.buttons = cursor.part("button").map(AlarmButtons.settings.decode)
    organisation.sharesCivilData = cursor.flag("sharesCivilData")
    for key in ["button", "sharesCivilData"] where cursor.located(key) != nil {
      if organisation.kind != .station {
        cursor.error("only-stations", Words("only a station has it", "只有警务站可以设置"), at: key)
      }
      if root.part("aid") == nil {
        cursor.error(
          "no-aid", Words("emergencies and hardship are not simulated", "未模拟紧急情况和困难户"), at: key,
          hint: Words("add the section \"aid\"", "请增加 \"aid\" 一节"))
      }
    }
  }
}

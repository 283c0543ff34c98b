public import Texts

/// What people call things that a scenario names by an id alone.
public enum UsualNames {
  static func area(_ id: String) -> Words { areas[id] ?? Words(id) }
  static func kind(_ id: String) -> Words { kinds[id] ?? Words(id) }
  static func phase(_ id: String) -> Words { phases[id] ?? Words(id) }

  static func organisation(_ id: String) -> Words { organisations[id] ?? Words(id) }
  /// The usual name of a window of the calendar, or its id.
  public static func window(_ id: String) -> Words { windows[id] ?? Words(id) }

  private static let windows: [String: Words] = [
    "before": Words("before", "实施前"), "pilot": Words("pilot", "试点期"), "rollout": Words("rollout", "推广期"),
    "deepen": Words("deepen", "深化期"), "after": Words("after", "实施后"),
  ]

  private static let organisations: [String: Words] = [
    "precinct": Words("precinct", "派出所"), "station": Words("station", "警务站"),
    "headquarters": Words("headquarters", "市局机关"),
  ]

  private static let areas: [String: Words] = [
    "core": Words("core", "核心区"), "expansion": Words("expansion", "拓展区"),
    "edge": Words("edge", "边缘区"), "rural": Words("rural", "农村"),
  ]

  /// The kinds of `rollout:defaults`.
  private static let kinds: [String: Words] = [
    "aid": Words("requests for help", "群众求助"),
    "traffic": Words("traffic", "交通警情"),
    "dispute": Words("disputes", "矛盾纠纷"),
    "disorder": Words("public disorder", "扰乱秩序"),
    "consultation": Words("consultation", "咨询"),
    "hazard": Words("hazards", "安全隐患"),
    "theft": Words("theft", "盗窃"), "burglary": Words("burglary", "入室盗窃"),
    "robbery": Words("robbery", "抢劫抢夺"), "violence": Words("violence", "暴力伤害"),
    "vandalism": Words("vandalism", "故意毁坏财物"),
    "telecomFraud": Words("telecom fraud", "电信网络诈骗"),
  ]

  private static let phases: [String: Words] = [
    "pilot": Words("pilot", "试点"), "expand": Words("expansion", "推广"),
  ]
}

/// What people call things that a scenario names by an id alone.
enum UsualNames {
  static func area(_ id: String) -> LocalizedText { areas[id] ?? LocalizedText(id) }
  static func kind(_ id: String) -> LocalizedText { kinds[id] ?? LocalizedText(id) }
  static func phase(_ id: String) -> LocalizedText { phases[id] ?? LocalizedText(id) }

  private static let areas: [String: LocalizedText] = [
    "core": LocalizedText(en: "core", zhHans: "核心区"), "expansion": LocalizedText(en: "expansion", zhHans: "拓展区"),
    "edge": LocalizedText(en: "edge", zhHans: "边缘区"), "rural": LocalizedText(en: "rural", zhHans: "农村"),
  ]

  /// The kinds of `rollout:defaults`.
  private static let kinds: [String: LocalizedText] = [
    "aid": LocalizedText(en: "requests for help", zhHans: "群众求助"),
    "traffic": LocalizedText(en: "traffic", zhHans: "交通警情"),
    "dispute": LocalizedText(en: "disputes", zhHans: "矛盾纠纷"),
    "disorder": LocalizedText(en: "public disorder", zhHans: "扰乱秩序"),
    "consultation": LocalizedText(en: "consultation", zhHans: "咨询"),
    "hazard": LocalizedText(en: "hazards", zhHans: "安全隐患"),
    "theft": LocalizedText(en: "theft", zhHans: "盗窃"), "burglary": LocalizedText(en: "burglary", zhHans: "入室盗窃"),
    "robbery": LocalizedText(en: "robbery", zhHans: "抢劫抢夺"), "violence": LocalizedText(en: "violence", zhHans: "暴力伤害"),
    "vandalism": LocalizedText(en: "vandalism", zhHans: "故意毁坏财物"),
    "telecomFraud": LocalizedText(en: "telecom fraud", zhHans: "电信网络诈骗"),
  ]

  private static let phases: [String: LocalizedText] = [
    "pilot": LocalizedText(en: "pilot", zhHans: "试点"), "expand": LocalizedText(en: "expansion", zhHans: "推广"),
  ]
}

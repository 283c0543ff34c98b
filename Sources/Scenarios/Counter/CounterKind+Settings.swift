import DiscreteEvents
import StationModel
import Texts

extension CounterKind {
  static let settings = Settings(
    CounterKind(id: 0, per1000PerYear: 0, windowMinutes: .constant(0)),
    [
      .own(SceneSections.id),
      .own(Field("name", .record(SceneSections.name), "What reports call it; the id where it is missing.", "报告中的名称；未设置时用标识。")),
      .number(
        "per1000PerYear", \.per1000PerYear, .from(0, to: 1e6), unit: "needs/(1000 residents·year)", "Needs of residents.",
        "居民的业务需求。"
      ).required,
      .distribution(
        "windowMinutes", \.windowMinutes, .minutes, unit: "min", "Time at a window, for somebody under 60.", "窗口办理时间（60 岁以下）。"
      ).required,
      .distribution(
        "kioskMinutes", \.kioskMinutes, .minutes, unit: "min", "Time at a kiosk; none serves it where nothing is said.",
        "自助机办理时间；未设置时自助机不办理。"),
      .number(
        "onlineMinutes", \.onlineMinutes, .from(0, to: 600), unit: "min",
        "Time online; it cannot be done so where nothing is said.", "网上办理时间；未设置时不能网办。"),
      .number(
        "collectedShare", \.collectedShare, .share, "Share that comes once more to collect a document; others get it by post.",
        "需再来一次取件的比例；其余邮寄。"),
    ])

  /// The kinds of a Chinese police counter, where a file names none: 600 needs of 1,000 residents in a year.
  ///
  /// Source: the sum from published transactions of police counters; its split, the minutes and what is collected are judgements.
  static let usual: [(id: String, name: Words, kind: CounterKind)] = [
    row("idCard", Words("identity card", "居民身份证"), 45, window: 6, kiosk: 4, collected: 0.5),
    row("exitEntry", Words("passport and permits", "出入境证件"), 75, window: 10, kiosk: 5, collected: 0.5),
    row("household", Words("household register", "户口登记"), 40, window: 15),
    row("vehicle", Words("vehicle register", "机动车登记"), 25, window: 8),
    row("licence", Words("driving licence", "驾驶证"), 104, window: 8, kiosk: 4, online: 8),
    row("fine", Words("traffic fine", "交通违法处理"), 180, window: 4, kiosk: 3, online: 8),
    row("residence", Words("residence permit", "居住证"), 60, window: 10, online: 8),
    row("certificate", Words("certificate", "开具证明"), 30, window: 8, online: 8),
    row("legal", Words("legal advice", "法律咨询"), 10, window: 25),
    row("other", Words("other", "其他业务"), 31, window: 8),
  ]

  private static func row(
    _ id: String, _ name: Words, _ rate: Double, window: Double, kiosk: Double? = nil, online: Double? = nil,
    collected: Double = 0
  ) -> (String, Words, CounterKind) {
    let kind = CounterKind(
      id: EntityID.hash(of: id), per1000PerYear: rate, windowMinutes: .lognormal(mean: window, cv: 0.7),
      kioskMinutes: kiosk.map { .lognormal(mean: $0, cv: 0.7) }, onlineMinutes: online, collectedShare: collected)
    return (id, name, kind)
  }
}

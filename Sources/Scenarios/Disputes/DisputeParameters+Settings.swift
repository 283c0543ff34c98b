import DiscreteEvents
import StationModel
import Texts

extension DisputeParameters {
  static let settings = Settings(
    DisputeParameters(kind: 0),
    [
      .own(
        Field(
          "call", .reference(.callKind), "The kind of call that reports a dispute; dispute where nothing is said.",
          "报告纠纷的警情类别；未设置时为通用的纠纷类别。")),
      .own(
        Field(
          "violence", .reference(.offence),
          "The kind of offence that a violent return is; violence, if there is one, where nothing is said.",
          "再次发生并演变为暴力时的案件类别；未设置时为通用的暴力类别（如有）。")),
      .number(
        "settledShare", \.chances.settledShare, .share, "Share of calls at which an experienced patrol crew settles the dispute.",
        "有经验的巡逻警组当场化解的比例。"
      ).from("0.55 to 0.95; reports claim 0.96", "0.55 至 0.95；通报称 0.96", .judgement),
      .number(
        "settledReturnShare", \.chances.settledReturnShare, .share, "Share of settled disputes that come back.", "已化解后再次发生的比例。"
      ).from("0.1 to 0.35; 0.68 of all last where 0.85 are settled", "0.1 至 0.35；化解 0.85 时，持久化解约 0.68", .judgement),
      .number(
        "unsettledReturnShare", \.chances.unsettledReturnShare, .share,
        "Share of disputes that come back when they were not settled.",
        "未化解后再次发生的比例。"
      ).from("0.3 to 0.8; nothing is known", "0.3 至 0.8；无资料", .assumption),
      .number(
        "returnViolentShare", \.chances.returnViolentShare, .share,
        "Share of returns that are violent: an offence, and the dispute ends.",
        "再次发生时演变为暴力的比例：成为案件，纠纷随之结束。"
      ).from("0.005 to 0.05; nothing is known", "0.005 至 0.05；无资料", .assumption),
      .number(
        "settledReturnDays", \.settledReturnDays, .positive(upTo: 3650), unit: "d",
        "Mean days until a settled dispute comes back.", "已化解者再次发生前的平均天数。"
      ).from("three weeks; nothing is known", "三周；无资料", .assumption),
      .number(
        "unsettledReturnDays", \.unsettledReturnDays, .positive(upTo: 3650), unit: "d",
        "Mean days until a dispute comes back that was not settled.", "未化解者再次发生前的平均天数。"
      ).from("a week; nothing is known", "一周；无资料", .assumption),
      .group(
        "gains", gainRows, "What is added to the logit of settling.", "对化解概率 logit 的增量。"),
      .number(
        "sessionShare", \.sessionShare, .share,
        "Share of unsettled calls after which the parties come to a session, where somebody mediates.",
        "未化解后当事人参加调解的比例（附近有调解岗位时）。"
      ).from("nothing is known", "无资料", .judgement),
      .number(
        "sessionMinutes", \.sessionMinutes, as: .meanOfLognormal(cv: 0.5), .positive(upTo: 600), unit: "min",
        "Mean length of a session: the crew that holds it cannot be sent.", "每次调解的平均时长；期间该警组不能被派警。"
      ).from("an hour", "一小时", .judgement),
      .own(
        Field("sessionHours", .hours, "Hours of the day in which sessions and assemblies may begin.", "调解和议事会可以开始的时间。")
          .orElse("08-20"), read: readHours),
      .number(
        "specialistShare", \.specialistShare, .share, "Share of sessions that wait for a specialist, where the station has any.",
        "需等待专业人员到站的调解比例（警务站有专业人员时）。"
      ).from("a third", "三分之一", .judgement),
      .number(
        "sourceShare", \.sourceShare, .share,
        "Share of disputes that stem from a source: others at the same place stem from it too.",
        "源于同一矛盾源头的纠纷比例：同一地点的其他纠纷也由其引发。"
      ).from("nothing is known", "无资料", .assumption),
      .integer("sourceDays", \.sourceDays, 1...3650, unit: "d", "Days that a source lasts.", "矛盾源头持续的天数。").from(
        "half a year", "半年", .assumption),
      .integer(
        "lookBackDays", \.lookBackDays, 1...3650, unit: "d", "Days whose calls say which sources an assembly takes up.",
        "议事会依据最近这些天的警情确定议题。"
      ).from("two months", "两个月", .judgement),
    ])

  private static let gainRows: [Setting<DisputeParameters>] = [
    .number(
      "station", \.stationGain, .from(0, to: 5), "At the scene, by a station's crew with the duty mediate.", "警务站有调解职责的警组在现场。"
    )
    .from("0 to 1.2; nothing is known", "0 至 1.2；无资料", .judgement),
    .number("session", \.sessionGain, .from(0, to: 5), "In a session.", "在调解中。").from(
      "0 to 1.2; nothing is known", "0 至 1.2；无资料", .judgement),
    .number("specialist", \.specialistGain, .from(0, to: 5), "In a session with a specialist.", "在有专业人员参加的调解中。").from(
      "0 to 1.2; nothing is known", "0 至 1.2；无资料", .judgement),
  ]

  @Sendable private static func readHours(_ cursor: Cursor, _ parameters: inout DisputeParameters) {
    guard let hours = cursor.hours("sessionHours") else { return }
    (parameters.sessionsFromMinute, parameters.sessionsUntilMinute) = (hours.opensAtMinute, hours.closesAtMinute)
    checkWithinDay(hours, cursor, at: "sessionHours")
  }

  /// Hours that do not run past midnight.
  static func checkWithinDay(_ hours: HoursText, _ cursor: Cursor, at key: String) {
    guard hours.closesAtMinute <= hours.opensAtMinute || hours.closesAtMinute > 1440 else { return }
    cursor.error(
      "past-midnight", Words("these hours run past midnight", "时间跨越午夜"), at: key,
      hint: Words("end at 24 at the latest", "最晚到 24 点结束"))
  }
}

extension Assembly {
  static let settings = Settings(
    Assembly(),
    [
      .integer(
        "perMonth", \.perMonth, 1...30, "Assemblies in 30 days, each held by an officer and an auxiliary with the duty engage.",
        "每 30 天的议事会次数，由一名民警和一名有 engage 职责的辅警主持。"),
      .number("minutes", \.minutes, .positive(upTo: 600), unit: "min", "Length of an assembly.", "每次议事会的时长。").from(
        "two hours", "两小时", .judgement),
      .integer(
        "sources", \.sources, 1...100, "Sources taken up at an assembly: those with most calls of late.", "每次处理的矛盾源头数：近期警情最多者。"
      )
      .from("three", "三个", .judgement),
      .number(
        "closesShare", \.closesShare, .share, "Chance that a source is closed when it is taken up.", "矛盾源头经处理后得以消除的概率。"
      ).from("0.1 to 0.6; nothing is known", "0.1 至 0.6；无资料", .assumption),
    ])
}

extension Specialist {
  static let settings = Settings(
    Specialist(),
    [
      .own(SceneSections.id),
      .own(Field("days", .days, "On which days the specialist is there.", "到站的日期。").orElse("mon-fri")) {
        $1.days = $0.days("days") ?? $1.days
      },
      .own(Field("hours", .hours, "From when to when.", "到站的时间。").orElse("14-17")) { cursor, specialist in
        guard let hours = cursor.hours("hours") else { return }
        (specialist.fromMinute, specialist.untilMinute) = (hours.opensAtMinute, hours.closesAtMinute)
        DisputeParameters.checkWithinDay(hours, cursor, at: "hours")
      },
      .number("feeCNYPerHour", \.feeCNYPerHour, .from(0, to: 10_000), unit: "CNY/h", "Fee of an hour there.", "每小时酬金。").from(
        "80 to 300", "80 至 300", .judgement),
    ])
}

extension Organisation {
  /// What an organisation has for disputes.
  static let ofDisputes: [Setting<Organisation>] = [
    .own(
      Field(
        "assembly", .section(Assembly.settings.section),
        "Stations: the meeting with residents that closes sources of disputes; none where nothing is said.",
        "警务站：消除矛盾源头的居民议事会；未设置时没有。")),
    .own(
      Field(
        "specialists", .list(Specialist.settings.section), "Stations: lawyers, psychologists and others who help in sessions.",
        "警务站：到站协助调解的律师、心理咨询师等。")),
  ]
}

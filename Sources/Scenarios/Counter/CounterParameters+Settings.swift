import DiscreteEvents
import StationModel

extension CounterParameters {
  static let settings = Settings(
    CounterParameters(),
    [
      .own(
        Field(
          "kinds", .list(CounterKind.settings.section), "Kinds of needs; the ten of a police counter where nothing is said.",
          "业务类别；未设置时为公安窗口的十类。")),
      .own(
        Field(
          "day", .numbers(count: .daySteps, .from(0, to: 1e9)),
          "Relative rate of arrivals in equal steps of the day, within the hours that are announced; even where nothing is said.",
          "公示时间内到达的相对强度，按全天等分时段；未设置时均匀。")
      ) { cursor, model in
        let rates = cursor.numbers("day")
        if !rates.isEmpty { model.dayProfile = rates }
      },
      .number(
        "papersMissingShare", \.papersMissingShare, .share, "Share of visits to a window at which a paper is missing.",
        "窗口来访中材料不齐的比例。"
      )
      .from("0.05 to 0.25; no count is published", "0.05 至 0.25；无公布数据", .judgement),
      .number(
        "missingFoundAfterShare", \.missingFoundAfterShare, .share,
        "Part of the service after which it is found that a paper is missing.", "办理到这一比例时发现材料不齐。"
      )
      .from("the first look at the papers", "查验材料之时", .judgement),
      .integer("tripsAtMost", \.tripsAtMost, 1...100, "Trips after which a need is given up.", "跑这么多次仍未办成即放弃。").from(
        "nothing is known", "无资料", .judgement),
      .number(
        "thetaMinutes", \.thetaMinutes, .from(1, to: 240), unit: "min",
        "Scale of taste: the larger, the less way and wait decide.", "偏好尺度：越大，路程和排队越不起作用。"
      )
      .from("5 to 40; a quarter of an hour", "5 至 40；一刻钟", .judgement),
      .distribution(
        "patienceMinutes", \.patienceMinutes, .minutes, unit: "min",
        "Longest wait that somebody bears; any where nothing is said.", "能忍受的最长排队；未设置时不限。"),
      .own(
        Field(
          "balkAtWaiting", .integer(1...1000),
          "Persons waiting for each open window at which nobody joins; never where nothing is said.",
          "每个开放窗口排队达到此人数即不再加入；未设置时总会加入。")
      ) { $1.balkAtWaiting = $0.optionalInteger("balkAtWaiting") },
      .group("complaints", complaintRows, "What makes people complain.", "投诉的原因。"),
      .group("digitalShare", digitalRows, "Share of people who get along with a screen, by age.", "会用屏幕办事的比例，按年龄。"),
      .number(
        "officeHoursLostShare", \.officeHoursLostShare, .share, "Share of those under 60 who cannot come in office hours.",
        "60 岁以下中上班时间来不了的比例。"
      )
      .from("employees with fixed hours", "固定工时的上班者", .judgement),
      .number(
        "misinformedShare", \.misinformedShare, .share, "Share that believes every station serves everything.", "以为每个站点什么都能办的比例。"
      )
      .from("nothing is known", "无资料", .judgement),
      .number(
        "elderlyLonger", \.elderlyLonger, .from(0, to: 5),
        "Service of those aged 60 or over takes longer by this share, without a guide.", "没有引导员时，60 岁及以上者办理时间延长的比例。"
      )
      .from("nothing is known", "无资料", .judgement),
      .group("onlineFailsShare", failRows, "Share of attempts online that fail, by age.", "网办失败的比例，按年龄。"),
      .number(
        "returnDays", \.returnDays, as: .meanOfLognormal(cv: 1), .positive(upTo: 365), unit: "d",
        "Mean days until somebody comes again with the missing paper.", "补齐材料再来的平均天数。"
      )
      .from("three days on average", "平均三天", .judgement),
      .number(
        "retryDays", \.retryDays, as: .meanOfLognormal(cv: 1), .positive(upTo: 365), unit: "d",
        "Mean days until somebody comes again who was not served.", "未办成者再来的平均天数。"
      )
      .from("two days on average", "平均两天", .judgement),
      .number(
        "retryShare", \.retryShare, .share, "Share of those who did not join a line, or left it, that comes again.",
        "未加入或中途离开者再来的比例。"
      )
      .from("four fifths", "五分之四", .judgement),
      .group(
        "today", todayRows, "How counters work now, in the base and without stations: other constants are solved from it.",
        "现状（基准方案、无警务站）下窗口的运行情况：其他常数据此求得。"),
      .own(
        Field(
          "walkIn", .section(WalkIn.settings.section), "Calls that walk in at a station instead; none where nothing is said.",
          "改为上门的警情；未设置时没有。")),
    ])

  private static let complaintRows: [Setting<CounterParameters>] = [
    .number("base", \.complaints.base, .from(0, to: 1), "Rate of complaints of a visit.", "每次来访的投诉率。").from(
      "nothing is known; × 0.2 to 5", "无资料；× 0.2 至 5", .assumption),
    .number(
      "per15Minutes", \.complaints.per15Minutes, .from(0, to: 1),
      "More of it for each quarter of an hour beyond half an hour of waiting.", "排队超过半小时后每一刻钟增加的投诉率。"
    )
    .from("nothing is known; × 0.2 to 5", "无资料；× 0.2 至 5", .assumption),
    .number(
      "perWastedTrip", \.complaints.perWastedTrip, .from(0, to: 1), "More of it for a trip to a closed or wrong counter.",
      "白跑一趟增加的投诉率。"
    )
    .from("nothing is known; × 0.2 to 5", "无资料；× 0.2 至 5", .assumption),
  ]

  private static let digitalRows: [Setting<CounterParameters>] = [
    .number("elderly", \.digitalElderlyShare, .share, "Aged 60 or over.", "60 岁及以上。")
      .from("netizens among those aged 60 or over, 2020; 0.3 to 0.6", "2020 年 60 岁及以上网民比例；0.3 至 0.6", .officialStatistics),
    .number("else", \.digitalShare, .share, "Others.", "其他人。").from("netizens, 2020", "2020 年网民比例", .officialStatistics),
  ]

  private static let failRows: [Setting<CounterParameters>] = [
    .number("elderly", \.onlineFailsElderlyShare, .share, "Aged 60 or over.", "60 岁及以上。").from(
      "nothing is known", "无资料", .judgement),
    .number("else", \.onlineFailsShare, .share, "Others.", "其他人。").from("nothing is known", "无资料", .judgement),
  ]

  private static let todayRows: [Setting<CounterParameters>] = [
    .number(
      "waitMinutes", \.today.waitMinutes, .from(0, to: 480), unit: "min",
      "Mean wait at a precinct's window; windows do nothing but serve where nothing is said.", "派出所窗口的平均排队时间；未设置时窗口只办理业务。"),
    .own(
      Field(
        "onlineShare", .number(.share),
        "Share of needs that are first taken online; no way is liked for itself where nothing is said.", "首选网办的业务比例；未设置时各渠道本身无偏好。"
      )),
    .own(
      Field(
        "kioskShare", .number(.share), "Share of needs that are first taken to a kiosk of the city; the rest goes to windows.",
        "首选城市自助机的业务比例；其余去窗口。")),
    .own(
      Field(
        "kiosksPer1000", .number(.from(0, to: 10)), unit: "1/(1000 residents)",
        "Kiosks of the city, at its key places and precincts; none where nothing is said.", "城市自助机，设在重点场所和派出所；未设置时没有。")),
  ]
}

/// Calls that walk in, as a file says it.
struct WalkIn {
  var share = CounterParameters().walkInShare
  var km = CounterParameters().walkInKm
  var minutes = CounterParameters().walkInMinutes

  static let settings = Settings(
    WalkIn(),
    [
      .own(Field("kinds", .references(.callKinds), "Kinds of calls of which some walk in.", "部分改为上门的警情类别。").required),
      .number("share", \.share, .share, "Share that walks in, at the door itself.", "就在门口时上门的比例。").from(
        "nothing is known", "无资料", .assumption),
      .number("distanceKm", \.km, .positive(upTo: 20), unit: "km", "Distance over which the share falls to 1/e.", "比例降至 1/e 的距离。")
        .from("nothing is known", "无资料", .assumption),
      .number(
        "minutes", \.minutes, as: .meanOfLognormal(cv: 0.8), .positive(upTo: 600), unit: "min",
        "Mean time that a walk-in takes at a window.", "上门者占用窗口的平均时间。"
      ).from("as a consultation on the spot", "与现场咨询相当", .judgement),
    ])
}

extension Conversion<Distribution> {
  /// A mean in the file; what is drawn has a lognormal distribution with a coefficient of variation.
  static func meanOfLognormal(cv: Double) -> Conversion {
    Conversion(kept: { .lognormal(mean: $0, cv: cv) }, stated: { ($0.mean * 1e9).rounded() / 1e9 })
  }
}

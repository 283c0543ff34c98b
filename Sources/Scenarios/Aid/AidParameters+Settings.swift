import DiscreteEvents
import StationModel

extension AidParameters {
  static let settings = Settings(
    AidParameters(kind: 0),
    [
      .own(
        Field("call", .reference(.callKind), "The kind of call, of priority 1, that a press becomes.", "按下按钮后形成的警情类别，优先级须为 1。")
          .required),
      .number("aloneShare", \.aloneShare, .share, "Share of those aged 60 or over who live alone.", "60 岁及以上独居者的比例。").from(
        "0.1 to 0.39; the plan says 0.39", "0.1 至 0.39；方案为 0.39", .judgement),
      .number(
        "emergenciesPer1000Year", \.emergenciesPer1000Year, .from(0, to: 100_000), unit: "1/(1000 residents·year)",
        "Emergencies of those who live alone.", "独居者的紧急情况。"
      ).from("20 to 150", "20 至 150", .judgement),
      .number("wornShare", \.wornShare, .share, "Share of emergencies in which the device is worn and works.", "紧急情况下设备佩戴且可用的比例。")
        .from("nothing is published for the city", "本市无公布数据", .judgement),
      .number("ableShare", \.ableShare, .share, "Share of them in which the person can press, and does.", "其中本人能按且按下的比例。").from(
        "0.2 to 0.8; mostly not used (Fleming and Brayne 2008)", "0.2 至 0.8；多数未使用（Fleming and Brayne 2008）", .judgement),
      .number(
        "falsePressesPerYear", \.falsePressesPerYear, .from(0, to: 1000), unit: "1/year", "False presses of a device.", "每台设备的误按。"
      )
      .from("0.05 to 2; Shijingshan: 639 alarms of 4,000 sets in 3 years", "0.05 至 2；石景山：4,000 套 3 年 639 次报警", .judgement),
      .number(
        "callBackMinutes", \.callBackMinutes, .positive(upTo: 120), unit: "min",
        "Time that somebody with the duty watch or open takes to call back.", "由 watch 或 open 岗位回拨核实所用的时间。"
      ).from("three minutes", "三分钟", .judgement),
      .number("clearedShare", \.clearedShare, .share, "Share of false presses that a call back recognises.", "回拨可识别的误按比例。").from(
        "nothing is known", "无资料", .judgement),
      .number(
        "deadlineMinutes", \.deadlineMinutes, .positive(upTo: 1e6), unit: "min",
        "Mean time after which help comes too late; lognormal, σ 1.2.", "救助为时已晚前的平均时间；对数正态，σ 为 1.2。"
      ).from("median two hours; nothing is known", "中位数两小时；无资料", .assumption),
      .number(
        "foundMinutes", \.foundMinutes, .positive(upTo: 1e6), unit: "min",
        "Mean time until somebody finds the person anyhow; lognormal, σ 1.3.", "未按按钮时被他人发现前的平均时间；对数正态，σ 为 1.3。"
      ).from("median four hours; nothing is known", "中位数四小时；无资料", .assumption),
      .number(
        "hardshipPer1000Year", \.hardshipPer1000Year, .from(0, to: 1000), unit: "1/(1000 residents·year)",
        "New cases of hardship.",
        "新出现的困难户。"
      ).from("nothing is known", "无资料", .assumption),
      .number(
        "knownDays", \.knownDays, .positive(upTo: 3650), unit: "d", "Mean days until one is known; lognormal.", "被知晓前的平均天数；对数正态。"
      )
      .from("two months; nothing is known", "两个月；无资料", .assumption),
      .number(
        "knownFromDataDays", \.knownFromDataDays, .positive(upTo: 3650), unit: "d",
        "The same where a station has the data of civil affairs.", "警务站共享民政数据时的平均天数。"
      ).from("a week; nothing is known", "一周；无资料", .assumption),
      .number(
        "visitMinutes", \.visitMinutes, .positive(upTo: 600), unit: "min",
        "Time that a visit takes a crew with the duty engage, ways included.",
        "有 engage 职责的警组每次走访所用的时间，含路程。"
      ).from("40 minutes", "40 分钟", .judgement),
      .own(Field("visitHours", .hours, "Hours of the day in which visits may begin.", "走访可以开始的时间。").orElse("08-20")) {
        cursor, aid in
        guard let hours = cursor.hours("visitHours") else { return }
        (aid.visitsFromMinute, aid.visitsUntilMinute) = (hours.opensAtMinute, hours.closesAtMinute)
        DisputeParameters.checkWithinDay(hours, cursor, at: "visitHours")
      },
    ])
}

extension AlarmButtons {
  static let settings = Settings(
    AlarmButtons(),
    [
      .number("deviceShare", \.deviceShare, .share, "Devices for each person of the area who lives alone.", "每名独居者对应的设备数。").from(
        "half of them", "一半", .judgement),
      .number("deviceCNY", \.deviceCNY, .from(0, to: 100_000), unit: "CNY", "Price of a device.", "每台设备的价格。").from(
        "usual prices of such sets", "此类设备的常见价格", .judgement),
    ])
}

extension Organisation {
  /// What an organisation has for those who need help.
  static let ofAid: [Setting<Organisation>] = [
    .own(
      Field(
        "button", .section(AlarmButtons.settings.section),
        "Stations: devices with a button for those around who live alone; none where nothing is said.",
        "警务站：发给周边独居者的一键求助设备；未设置时没有。")),
    .flag(
      "sharesCivilData", \.sharesCivilData,
      "Stations: civil affairs shares its data, so that devices go to those who live alone, and hardship is known sooner.",
      "警务站：共享民政数据，设备发给独居者，并更早知晓困难户。"),
  ]
}

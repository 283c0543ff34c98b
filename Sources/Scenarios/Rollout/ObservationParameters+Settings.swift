import DiscreteEvents
import StationModel

extension ObservationParameters {
  /// What a city sees that looks at its pilot as cities do; the model's own sees everything exactly.
  static let settings = Settings(
    ObservationParameters(
      missingShare: 0.035, earlyShare: 0.2, earlyMinutes: .constant(1.5), entryDays: .constant(3), confusionShare: 0.025,
      suppressionShare: 0.1),
    [
      .number(
        "missingShare", \.missingShare, .share, unit: "share", "Calls that are missing in the response log.", "出警记录中缺失的警情比例。"
      )
      .from("2 to 5 % missing in a response log", "出警记录缺失 2% 至 5%", .judgement),
      .number("earlyShare", \.earlyShare, .share, unit: "share", "Arrivals that are reported before they happen.", "提前上报到场的比例。")
        .from("arrival buttons are pressed early; how often is not known", "到场按钮常被提前按下；频率未知", .assumption),
      .distribution("earlyMinutes", \.earlyMinutes, .minutes, unit: "min", "How much too early.", "提前上报的时间。")
        .from("arrival buttons are pressed early; how much is not known", "到场按钮常被提前按下；提前多少未知", .assumption),
      .distribution(
        "entryDays", \.entryDays, .from(0, to: 3660), unit: "d",
        "From a report of an offence to its entry, by which it is counted.", "从报案到登记的时间，统计以登记为准。"
      ).from("an entry lag of 3 days in the mean", "登记平均滞后 3 天", .judgement),
      .number(
        "confusionShare", \.confusionShare, .share, unit: "share",
        "Reports of offences that are entered as another kind; as no offence they are not counted.", "报案被登记为其他类别的比例；登记为非案件的不计入。"
      ).from("0 to 5 % of kinds confused", "0 至 5% 的类别混淆", .judgement),
      .number(
        "suppressionShare", \.suppressionShare, .share, unit: "share",
        "Reports of offences in the pilot's zones that are not entered while it is appraised.", "评审期间，试点分区内报案未予登记的比例。"
      ).from("0 to 0.2 under appraisal", "评审期间 0 至 0.2", .judgement),
    ])
}

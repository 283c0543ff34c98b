import DiscreteEvents
import StationModel

extension RecordingParameters {
  static let reporting = Settings(
    RecordingParameters(),
    [
      // It belongs to each kind of offence that names no share of its own.
      .own(
        Field("share", .number(.share), "Share of offences that become calls.", "案件成为警情的比例。")
          .orElse(OffenceKind.settings.usual.reportedShare)
          .from("all offences, when the scenario has no view on it", "场景未作规定时，按全部报案", .assumption)),
      .number(
        "nearStationTimes", \.nearStationLogit, as: .ofOneHalf, .from(0.5, to: 1.9),
        "Factor of an open station on a reported share of one half; a shift of the logit for other shares.",
        "警务站开放时，一半的报案比例所乘的倍数；其他比例按 logit 平移。"
      ).from("uplift of 1.0 to 1.2", "提高到 1.0 至 1.2 倍", .judgement),
    ])

  /// Response times move clear-up where this section stands, and only there.
  static let investigation = Settings(
    RecordingParameters(clearUpSlope: 0.49),
    [
      .number(
        "slopePerLogResponse", \.clearUpSlope, .from(0, to: 5), "Fall of the clear-up share per unit of ln(response time).",
        "到场时间的对数每增加 1，破案率的下降。"
      ).from(
        "Blanes i Vidal and Kirchmaier 2018: 10 % more time, 4.7 points fewer",
        "Blanes i Vidal 与 Kirchmaier 2018：到场时间增加 10%，破案率下降 4.7 个百分点", .literature),
      .number(
        "referenceMinutes", \.referenceMinutes, .positive(upTo: 1440), unit: "min", "Response time at which the shares hold.",
        "上述破案率所对应的到场时间。"
      ).from("between published city means of 5 to 10 minutes", "介于已发表的城市均值 5 至 10 分钟之间", .judgement),
      .number(
        "responseRatioAtMost", \.responseRatioAtMost, .from(1, to: 100),
        "Response over the reference, or the reference over it, beyond which nothing more is gained or lost.",
        "到场时间与参照值之比（或其倒数）的上限，超出后破案率不再变化。"
      ).from(
        "the slope was measured for a tenth more or less; beyond a half it is not taken further", "斜率是在增减一成的范围内测得的；超过五成不再外推",
        .judgement),
      .number(
        "caseHoursElasticity", \.caseHoursElasticity, .from(0, to: 2),
        "Per cent of clear-up lost with a per cent of case-work hours, those of posts that investigate.",
        "办案工时（办案岗位）减少 1% 时，破案率下降的百分比。"
      ).from("no evaluation is known for ordinary offences; 0.1 to 0.6 is possible", "普通案件未见评估研究；可能为 0.1 至 0.6", .assumption),
      .number("caseDays", \.caseDays, .from(1, to: 366), unit: "d", "Mean age of the case work that counts.", "计入的办案工作的平均时间跨度。")
        .from("four weeks", "四周", .assumption),
    ])
}

extension Conversion<Double> {
  /// A factor on a share of one half, kept as a shift of the logit.
  fileprivate static let ofOneHalf = Conversion(
    kept: { $0 == 1 ? 0 : Elementary.log(0.5 * $0 / (1 - 0.5 * $0)) }, stated: { 2 / (1 + Elementary.exp(-$0)) })
}

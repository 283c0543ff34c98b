import StationModel

extension OffenceKind {
  /// What an offence has besides the attributes of the call that reports it; unlike the model's, a file's minds all guardians.
  static let settings = Settings(
    OffenceKind(call: 0, committedPerYear: 0, deterredBy: [.patrol, .station, .cameras]),
    [
      .words(
        "deterredBy", \.deterredBy, Deterrents.words, "What keeps offenders from it; none of it deters fraud by telephone.",
        "对此类案件起威慑作用的因素；均不能威慑电信诈骗。"),
      .number(
        "nearRepeats", \.nearRepeats, .from(0, to: 0.95), "Mean number of near repeats of a committed offence.",
        "每起案件引发的近重复案件平均数。"
      )
      .from("0.1 to 0.6 in processes of the kind of Mohler et al. 2011", "0.1 至 0.6，据 Mohler 等 2011 一类的自激过程模型", .judgement),
      .own(
        Field(
          "turnsInto", .references(.offence),
          "What a deterred offender may do instead; in proportion to how common it is.", "受阻者可能改犯的案件类别；按其常见程度分配。")),
      .number("noticedShare", \.noticedShare, .share, "Share of committed offences that anybody notices.", "实际发案中被人发现的比例。"),
      .own(
        Field("reportedShare", .number(.share), "Share of noticed offences that are reported.", "被发现的案件中报案的比例。")
          .following("that of reporting.share", "同 reporting.share")),
      .distribution("noticeMinutes", \.noticeMinutes, .minutes, unit: "min", "From the offence to its report.", "从发案到报案的时间。"),
      .number(
        "clearedShare", \.clearedShare, .share,
        "Share of recorded offences cleared up at the reference response time, with all case work done.",
        "到场时间为参照值且办案工时充足时，登记案件的破案率。"),
    ])
}

extension Deterrents {
  static let words: Vocabulary<Self> = ["patrol": .patrol, "station": .station, "cameras": .cameras]
}

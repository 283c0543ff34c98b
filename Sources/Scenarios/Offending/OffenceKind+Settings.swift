import StationModel

extension OffenceKind {
  /// What an offence has besides the attributes of the call that reports it; unlike the model's, a file's minds all guardians.
  static let settings = Settings(
    OffenceKind(call: 0, committedPerYear: 0, deterredBy: [.patrol, .station, .cameras]),
    [
      .words(
        "deterredBy", \.deterredBy, Deterrents.words, "What keeps offenders from it; none of it deters fraud by telephone."),
      .number("nearRepeats", \.nearRepeats, .from(0, to: 0.95), "Mean number of near repeats of a committed offence.")
        .from("0.1 to 0.6 in processes of the kind of Mohler et al. 2011", .judgement),
      .own(
        Field(
          "turnsInto", .references("an offence"),
          "What a deterred offender may do instead; in proportion to how common it is.")),
      .number("noticedShare", \.noticedShare, .share, "Share of committed offences that anybody notices."),
      .own(
        Field("reportedShare", .number(.share), "Share of noticed offences that are reported.")
          .following("that of reporting.share")),
      .distribution("noticeMinutes", \.noticeMinutes, .minutes, unit: "min", "From the offence to its report."),
      .number(
        "clearedShare", \.clearedShare, .share,
        "Share of recorded offences cleared up at the reference response time, with all case work done."),
    ])
}

extension Deterrents {
  static let words: Vocabulary<Self> = ["patrol": .patrol, "station": .station, "cameras": .cameras]
}

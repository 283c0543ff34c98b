import StationModel
import Texts

/// What the deterred seek, as a file says it: how many of them, and weights that need not add up to 1.
struct Seeking {
  var share = 0.0
  var space = 0.71
  var time = 0.24
  var kind = 0.05

  static let settings = Settings(
    Seeking(),
    [
      .number(
        "share", \.share, .share, "Share of the deterred who seek another place, time or kind of offence.", "受阻者中改换地点、时间或案件类别的比例。"
      ),
      .number("space", \.space, .from(0, to: 1), "Weight of another place.", "改换地点的权重。").from(split.0, split.1, .judgement),
      .number("time", \.time, .from(0, to: 1), "Weight of another day.", "改日作案的权重。").from(split.0, split.1, .judgement),
      .number("kind", \.kind, .from(0, to: 1), "Weight of another kind of offence.", "改犯其他类别的权重。").from(
        split.0, split.1, .judgement),
    ]
  ) { cursor, seeking in
    guard seeking.sum <= 0 else { return }
    cursor.error(
      "share-sum", Words("nobody who seeks seeks anything", "另寻机会者没有任何去处"), at: "space",
      hint: Words("space, time and kind: at least one above 0", "space、time、kind 中至少一项大于 0"))
  }

  private static let split = (
    "split 71 : 24 : 5; Piza and O'Hara 2014 found space and time", "按 71 : 24 : 5 划分；Piza 与 O'Hara 2014 发现空间与时间上的转移"
  )

  private var sum: Double { space + time + kind }

  /// Splits those who seek by the weights.
  func fill(_ parameters: inout DisplacementParameters) {
    guard sum > 0 else { return }
    parameters.spaceShare = share * space / sum
    parameters.timeShare = share * time / sum
    parameters.kindShare = share * kind / sum
  }
}

import Texts

extension FamilyChecker {
  /// Disputes that come back.
  static let mediation = FamilyChecker(Words("mediation", "矛盾调解")) { (inputs) throws(RecordProblem) in
    let dispute = RepeatedContacts(
      settled: try inputs.fraction("settled_share"), settledReturns: try inputs.fraction("settled_returns_share"),
      unsettledReturns: try inputs.fraction("unsettled_returns_share"),
      violentReturn: try inputs.fraction("return_is_violent_share", else: 0))
    guard dispute.another < 1 else {
      throw inputs.refused(
        "settled_returns_share", Words("below 1, or some returns violent: otherwise no case ever ends", "小于 1，或部分再次发生时为暴力：否则永不了结")
      )
    }
    let minutes = try inputs.number("minutes_per_contact", in: 0...1e6, else: 0)
    return .quantities([
      ("contacts_mean", dispute.contacts), ("lasting_settlement_share", dispute.lasting),
      ("fades_unsettled_share", dispute.fading), ("violent_share", dispute.violent),
      ("claimed_on_the_spot_share", dispute.settled), ("returns_per_case", dispute.returning * dispute.contacts),
      ("contacts_more_than_two_share", dispute.another * dispute.another),
      ("officer_hours_per_case", dispute.contacts * minutes / 60), ("roots_of_hundred_calls", 100 / dispute.contacts),
    ])
  }

  /// Stages of a dispute, and how it ends.
  static let escalation = FamilyChecker(Words("escalation", "矛盾升级")) { (inputs) throws(RecordProblem) in
    let (between, ends) = try inputs.stages()
    let chain = try AbsorbingChain(between: between, ends: ends)
    let first = chain.absorbed[0]
    return .fields([
      "visits_from_first_stage": .numbers(chain.visits[0]), "contacts_mean": .number(chain.visits[0].reduce(0, +)),
      "settled_share": .number(first[0]), "fades_share": .number(first[1]), "violent_share": .number(first[2]),
      "violent_share_from_last_stage": .number(chain.absorbed[chain.absorbed.count - 1][2]),
    ])
  }
}

extension RecordInputs {
  /// Chances between stages, and from stages to the three ends; together they are 1 in each stage.
  fileprivate func stages() throws(RecordProblem) -> (between: [[Double]], ends: [[Double]]) {
    let (stages, endings) = ("between_stages", "settled_fades_violent")
    let between = try matrix(stages, in: 0...1)
    let ends = try matrix(endings, in: 0...1)
    guard (1...200).contains(between.count), between.allSatisfy({ $0.count == between.count }) else {
      throw refused(stages, Words("a square of 1 to 200 rows", "1 至 200 行的方阵"))
    }
    guard ends.count == between.count else { throw refused(endings, Words("a list with a row for each stage", "每个阶段一行的列表")) }
    for (row, chances) in ends.enumerated() {
      guard chances.count == 3 else {
        throw refused("\(endings)[\(row)]", Words("a list of three chances", "三个概率的列表"), .numbers(chances))
      }
      let sum = chances.reduce(0, +) + between[row].reduce(0, +)
      guard abs(sum - 1) < 1e-6 else {
        throw refused(
          "\(endings)[\(row)]", Words("such that it adds up to 1 with the chances between stages", "与阶段间概率合计为 1"), .number(sum))
      }
    }
    return (between, ends)
  }
}

import StationModel

extension GateParameters {
  /// A gate extends once, if at all, and stops in the end.
  static let settings = Settings(
    GateParameters(decisionMonth: 0, criteria: [], extensions: 1),
    [
      .own(Field("at", .reference(.windowEnd), "When the city decides.", "评审的时点。").required),
      .own(Field("goIf", .records(SceneSections.criterion), "What it wants to see; all of it for a go.", "评审标准；全部满足才通过。")),
      .own(
        Field(
          "adjust", .records(SceneSections.adjustment),
          "Changes made when it is no go, each at most once, if its figure is so.", "未通过时按指标作出的调整，每项至多一次。")),
      .own(
        Field(
          "elseExtendMonths", .integer(1...120), unit: "months",
          "Months by which a pilot without a go is extended; the next decision reads them alone.", "未通过时试点延长的月数；下次评审只看延长期。")
      ) { $1.extensionMonths = $0.optionalInteger("elseExtendMonths") ?? 0 },
      .integer("extensions", \.extensions, 0...20, "How often it can be extended.", "最多可延长的次数。"),
      .word(
        "thenElse", \.goesOnInTheEnd, ["stop": false, "go": true],
        "What happens in the end without a go; after a stop the pilot's stations stay.", "最终仍未通过时的处理；叫停后试点站保留。"),
      .own(
        Field(
          "rightIf", .record(SceneSections.truth),
          "Going on is right if this holds for the same arm with the gate forced to go at once.", "判断推广是否正确的标准：同一方案不经评审直接推广时是否成立。"
        )),
    ])
}

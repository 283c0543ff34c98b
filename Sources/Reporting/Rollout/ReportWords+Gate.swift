import Texts

extension ReportWords {
  var gateQuestion: String { pick("Can the pilot tell?", "试点能判断吗？") }
  func gateCaption(_ arm: Sentence, _ runs: Sentence) -> Sentence {
    say(
      "\(arm): the last decision at the end of the pilot (the review) in \(runs) simulated runs, from what the city sees at the pilot’s sites.",
      "\(arm)：\(runs) 次模拟中试点评审的最后决定，依据为试点地点可见的数据。")
  }
  func rightIf(_ outcome: Sentence, _ beyond: Sentence, _ base: Sentence) -> Sentence {
    say(
      " Going on is right if then \(outcome) \(beyond) against \(base).", "如不经评审直接推广，\(outcome)较\(base)\(beyond)，即视为推广正确。")
  }
  /// What going on has to come to.
  func beyond(_ bound: Fact, isAtMost: Bool, _ size: Sentence) -> Sentence {
    if bound.value == 0 { return isAtMost ? say("do not rise", "没有上升") : say("do not fall", "没有下降") }
    switch (isAtMost, bound.value < 0) {
    case (true, true): return say("fall by \(size) or more", "下降 \(size) 或以上")
    case (true, false): return say("rise by \(size) at the most", "上升不超过 \(size)")
    case (false, false): return say("rise by \(size) or more", "上升 \(size) 或以上")
    case (false, true): return say("fall by \(size) at the most", "下降不超过 \(size)")
    }
  }
  /// - Parameters:
  ///   - margin: Of indifference around the bound.
  ///   - share: Of the replications in which the truth lies within it.
  func eitherIsRight(_ margin: Sentence, _ share: Sentence) -> Sentence {
    say(
      " Within \(margin) of that either decision counts as right: \(share) runs.", "与此相差 \(margin)以内的，推广与叫停均视为正确（\(share)）。")
  }
  /// What is meant by it.
  var withoutGate: Sentence { say(" Without the review: going on whatever the pilot shows.", "“无评审”指无论试点结果如何一律推广。") }
  /// A name inside an English sentence: its first letter is small unless it begins an abbreviation.
  func lowercased(_ name: String) -> String {
    guard language == .en, name.dropFirst().first?.isUppercase != true else { return name }
    return name.prefix(1).lowercased() + name.dropFirst()
  }

  // MARK: The finding
  func gateUnjudged(_ gate: GateNumbers) -> Sentence {
    say(
      "Of \(whole(gate.decisions)) runs the review says go at once in \(whole(gate.goesAtOnce)), go later in \(whole(gate.goesLater)), stop in \(whole(gate.stops))",
      "\(whole(gate.decisions)) 次模拟中，评审立即通过 \(whole(gate.goesAtOnce)) 次，延期后通过 \(whole(gate.goesLater)) 次，叫停 \(whole(gate.stops)) 次"
    )
  }
  /// - Parameters:
  ///   - saved: Wrong decisions saved, less those added, or 0 where the two cannot be told apart.
  ///   - going: Replications in which going on is wrong.
  func gateFinding(saved: Fact, wrong: Fact, going: Fact, of decisions: Fact) -> Sentence {
    let verdict = sign(
      saved, below: pick("adds wrong decisions", "增加了误判"),
      equal: pick("makes no clear difference", "没有明显作用"),
      above: pick("prevents wrong decisions", "减少了误判"))
    return say(
      "The review after the pilot \(verdict): \(whole(wrong)) of \(whole(decisions)) decisions are wrong with it, \(whole(going)) without it",
      "试点评审\(verdict)：\(whole(decisions)) 次模拟中，有评审误判 \(whole(wrong)) 次，无评审误判 \(whole(going)) 次")
  }

  // MARK: Decisions
  var decisionsPane: String { pick("What the review decides", "评审的决定") }
  var withoutGatePane: String { pick("The same without a gate", "如果没有评审") }
  func ofDecisions(_ decisions: Int) -> String { pick("of \(decisions) runs", "\(decisions) 次模拟中的次数") }
  var decision: String { pick("Decision", "决定") }
  var goAtOnce: String { pick("go at once", "立即推广") }
  var goLater: String { pick("go after an extension", "延期后推广") }
  var stop: String { pick("stop", "叫停") }
  var goRegardless: String { pick("go on whatever it shows", "一律推广") }
  var stopRegardless: String { pick("stop whatever it shows", "一律叫停") }
  var right: String { pick("right", "正确") }
  var eitherRight: String { pick("either is right", "两可") }
  var wrongDecision: String { pick("wrong", "误判") }
  func verdict(_ verdict: GatePlot.Verdict) -> String {
    switch verdict {
    case .right: right
    case .either: eitherRight
    case .wrong: wrongDecision
    case .notJudged: pick("truth not asked", "未作判断")
    }
  }
  func wrongOf(_ wrong: Int) -> String { pick("\(wrong) wrong", "误判 \(wrong)") }
  func decisionTip(_ name: String, _ total: Int, of decisions: Int, right: Int, either: Int, wrong: Int) -> String {
    pick(
      "\(name): \(total) of \(decisions), \(right) right, \(either) either is right, \(wrong) wrong",
      "\(name)：\(decisions) 次中 \(total) 次，正确 \(right)，两可 \(either)，误判 \(wrong)")
  }

  // MARK: What it sees
  func scatterTitle(_ correlation: Double?, text: String) -> String {
    guard let correlation else { return pick("Records at the pilot’s sites and the truth", "试点登记案件与实际效果") }
    switch correlation {
    case ..<(-0.3): return pick("The pilot’s records point the wrong way (r = \(text))", "试点登记案件与实际效果方向相反（r = \(text)）")
    case ..<0.3:
      return pick("The pilot’s records say next to nothing about the truth (r = \(text))", "试点登记案件几乎不反映实际效果（r = \(text)）")
    case ..<0.7: return pick("The pilot’s records say something about the truth (r = \(text))", "试点登记案件在一定程度上反映实际效果（r = \(text)）")
    default: return pick("The pilot’s records follow the truth (r = \(text))", "试点登记案件反映实际效果（r = \(text)）")
    }
  }
  var scatterNote: String {
    pick(
      "one mark is one run: recorded crime as the review saw it (across), true effect of going on (up)",
      "每个标记为一次模拟：横轴为评审时可见的登记案件变化，纵轴为推广的实际效果")
  }
  var scatterAxis: String { pick("recorded crime at the pilot’s sites, as the review saw it", "评审时可见的试点登记案件变化") }
  var truthBound: String { pick("going on is right beyond this line", "越过此线则推广正确") }
  var indifferenceBand: String { pick("either decision is right", "推广、叫停均算正确") }
  var gateBound: String { pick("the review’s bound", "评审界限") }
  var stopAnyColour: String { pick("diamond: stop", "菱形：叫停") }
  func pointTip(_ observed: String, _ truth: String, isGo: Bool) -> String {
    pick("seen \(observed), true \(truth): \(isGo ? "go" : "stop")", "所见 \(observed)，实际 \(truth)：\(isGo ? "通过" : "叫停")")
  }
  var criteriaPane: String { pick("What each criterion saw at the last decision", "最后决定时各项条件所见") }
  func criterion(_ outcome: String, _ bound: String, from window: String?, isControlled: Bool, hours: String?) -> String {
    var text = outcome
    if let hours { text += pick(", \(hours) h", "，\(hours) 时") }
    if let window { text += pick(", change from \(window)", "，较\(window)的变化") }
    if isControlled { text += pick(" over that of control zones", "（相对对照区）") }
    return text + (bound.isEmpty ? "" : pick(": \(bound)", "：\(bound)"))
  }
  var criterionHead: String { pick("Criterion", "条件") }
  var metHead: String { pick("Met", "达标") }
  func metOf(_ met: Int, _ total: Int) -> String { pick("met in \(met) of \(total)", "\(total) 次中 \(met) 次达标") }
}

import Texts

extension ReportWords {
  var gateQuestion: String { pick("Can the pilot tell?", "试点能判断吗？") }
  func gateCaption(_ arm: String, _ futures: Int, truth: String?) -> String {
    pick(
      "\(arm): the gate's last decision in \(futures) simulated futures, from what the city sees at the pilot's sites.",
      "\(arm)：\(futures) 个模拟未来中关口的最后决定，依据城市在试点地点所见。") + (truth.map { pick(" ", "") + $0 } ?? "")
  }
  func rightIf(_ outcome: String, _ value: String) -> String {
    pick(
      "Going on is right if, with the gate forced open, \(lowercased(outcome)) changes by \(value) against the base.",
      "若强制放行时\(outcome)较基准变化 \(value)，则推广是正确的。")
  }
  /// - Parameters:
  ///   - margin: Of indifference around the bound.
  ///   - futures: In which the truth lies within it.
  func eitherIsRight(_ margin: String, in futures: Int, of all: Int) -> String {
    pick(
      " Within \(margin) of that either decision counts as right, which holds in \(futures) of \(all) futures.",
      "相差 \(margin)以内时，两种决定都算正确：\(all) 个未来中有 \(futures) 个。")
  }
  /// What would be wrong without a gate, by the same rule.
  func withoutGate(go: Int, stop: Int) -> String {
    pick(
      "; going on whatever the pilot shows would be wrong in \(go), stopping in \(stop)",
      "；不经评审一律推广会错 \(go) 次，一律停止会错 \(stop) 次")
  }
  /// A name inside an English sentence: its first letter is small unless it begins an abbreviation.
  func lowercased(_ name: String) -> String {
    guard language == .en, name.dropFirst().first?.isUppercase != true else { return name }
    return name.prefix(1).lowercased() + name.dropFirst()
  }

  // MARK: The finding
  func gateUnjudged(atOnce: Int, later: Int, stop: Int, of decisions: Int) -> String {
    pick(
      "Of \(decisions) futures the gate says go at once in \(atOnce), go later in \(later), and stop in \(stop)",
      "\(decisions) 个未来中，关口立即放行 \(atOnce) 个，延后放行 \(later) 个，停止 \(stop) 个")
  }
  func gateFinding(go: Int, wrongGo: Int, wrongStop: Int, of decisions: Int) -> String {
    let wrong = wrongGo + wrongStop
    if wrong == 0 {
      return pick(
        "The gate says go in \(go) of \(decisions) futures, and no decision is wrong", "\(decisions) 个未来中关口放行 \(go) 个，没有一次判断错误")
    }
    if go == decisions {
      return pick(
        "The gate lets every pilot pass, also the \(wrongGo) of \(decisions) that it should have stopped",
        "关口放行了所有试点，包括 \(decisions) 个中本应停止的 \(wrongGo) 个")
    }
    if go == 0 {
      return pick(
        "The gate stops every pilot, also the \(wrongStop) of \(decisions) that should have gone on",
        "关口停止了所有试点，包括 \(decisions) 个中本应推广的 \(wrongStop) 个")
    }
    if wrongStop == 0 || wrongGo == 0 {
      return pick(
        "The gate says go in \(go) of \(decisions) futures; \(wrong) of \(decisions) decisions are wrong, each a wrong \(wrongGo > 0 ? "go" : "stop")",
        "\(decisions) 个未来中关口放行 \(go) 个；\(decisions) 次决定中 \(wrong) 次错误，均为\(wrongGo > 0 ? "误放行" : "误停止")")
    }
    return pick(
      "The gate says go in \(go) of \(decisions) futures; \(wrong) of \(decisions) decisions are wrong: \(wrongGo) a wrong go, \(wrongStop) a wrong stop",
      "\(decisions) 个未来中关口放行 \(go) 个；\(decisions) 次决定中 \(wrong) 次错误：误放行 \(wrongGo) 次，误停止 \(wrongStop) 次")
  }

  // MARK: Decisions
  var decisionsPane: String { pick("What the gate decides", "关口的决定") }
  func ofDecisions(_ decisions: Int) -> String { pick("of \(decisions) futures", "\(decisions) 个未来中的个数") }
  var decision: String { pick("Decision", "决定") }
  var goAtOnce: String { pick("go at once", "立即推广") }
  var goLater: String { pick("go after an extension", "延长后推广") }
  var stop: String { pick("stop", "停止") }
  var go: String { pick("go", "放行") }
  var right: String { pick("right", "正确") }
  var wrongDecision: String { pick("wrong", "错误") }
  var notJudged: String { pick("truth not asked", "未问真相") }
  func rightAndWrong(_ right: Int, _ wrong: Int) -> String { pick("\(right) right, \(wrong) wrong", "正确 \(right)，错误 \(wrong)") }
  func decisionTip(_ name: String, _ total: Int, of decisions: Int, right: Int, wrong: Int) -> String {
    pick(
      "\(name): \(total) of \(decisions), \(right) right, \(wrong) wrong",
      "\(name)：\(decisions) 个中 \(total) 个，正确 \(right)，错误 \(wrong)")
  }

  // MARK: What it sees
  func scatterTitle(_ correlation: Double?, text: String) -> String {
    guard let correlation else { return pick("Records at the pilot's sites and the truth", "试点记录与真相") }
    switch correlation {
    case ..<(-0.3): return pick("The pilot's records point the wrong way (r = \(text))", "试点记录与真相方向相反（r = \(text)）")
    case ..<0.3: return pick("The pilot's records say next to nothing about the truth (r = \(text))", "试点记录几乎不反映真相（r = \(text)）")
    case ..<0.7: return pick("The pilot's records say something about the truth (r = \(text))", "试点记录在一定程度上反映真相（r = \(text)）")
    default: return pick("The pilot's records follow the truth (r = \(text))", "试点记录反映真相（r = \(text)）")
    }
  }
  var scatterNote: String {
    pick(
      "one mark is one future: recorded crime as the gate saw it (across), true effect of going on (up)",
      "每个标记为一个未来：横轴为关口看到的记录案件变化，纵轴为推广的实际效果")
  }
  var scatterAxis: String { pick("recorded crime at the pilot's sites, as the gate saw it", "关口看到的试点记录案件变化") }
  var truthBound: String { pick("going on is right beyond this line", "越过此线则推广正确") }
  var gateBound: String { pick("the gate's bound", "关口界限") }
  var boundForGo: String { pick("bound, and the side for a go", "界限与放行一侧") }
  var rightGo: String { pick("right decision", "决定正确") }
  var wrongGo: String { pick("wrong decision", "决定错误") }
  var stopAnyColour: String { pick("diamond: stop", "菱形：停止") }
  func pointTip(_ observed: String, _ truth: String, isGo: Bool) -> String {
    pick("seen \(observed), true \(truth): \(isGo ? "go" : "stop")", "所见 \(observed)，实际 \(truth)：\(isGo ? "放行" : "停止")")
  }
  var criteriaPane: String { pick("What each criterion saw at the last decision", "最后决定时各项条件所见") }
  var criteriaNote: String { pick("one mark is one future; at the right how many meet the bound", "每个标记为一个未来；右侧为达标个数") }
  func criterion(_ outcome: String, _ bound: String, from window: String?, isControlled: Bool, hours: String?) -> String {
    var text = outcome
    if let hours { text += pick(", \(hours) h", "，\(hours) 时") }
    if let window { text += pick(", change from “\(window)”", "，较“\(window)”的变化") }
    if isControlled { text += pick(" over that of control zones", "（相对对照区）") }
    return text + (bound.isEmpty ? "" : pick(": \(bound)", "：\(bound)"))
  }
  var criterionHead: String { pick("Criterion", "条件") }
  var metHead: String { pick("Met", "达标") }
  func metOf(_ met: Int, _ total: Int) -> String { pick("met in \(met) of \(total)", "\(total) 个中 \(met) 个达标") }

  // MARK: Notes
  var gateCatches: String { pick("What it catches", "能拦住什么") }
  func gateCatchesText(caught: Int, of harmful: Int, _ futures: Int) -> String {
    pick(
      "In \(harmful) of \(futures) futures going on would be wrong. The gate stops \(caught == 0 ? "none" : caught == harmful ? "all" : "\(caught)") of them.",
      "\(futures) 个未来中有 \(harmful) 个推广是错误的，关口拦住了其中 \(caught) 个。")
  }
  var regressionHead: String { pick("Regression to the mean", "趋均值回归") }
  func regressionText(_ change: String, isFall: Bool) -> String {
    pick(
      "Without any station, recorded crime at the chosen sites would change by \(change) against the rest of the city",
      "若无警务站，所选地点的记录案件相对全市其余地区变化 \(change)")
      + (isFall
        ? pick(": the gate would take that fall for success.", "：关口会把这一下降当作成效。")
        : pick(": there is no fall that the gate could take for success.", "：没有可被误认作成效的下降。"))
  }
  var seenAndTrue: String { pick("Seen and true", "所见与实际") }
  func seenAndTrueText(observed: String, truth: String, looksBetter: Bool, looksWorse: Bool) -> String {
    pick(
      "On average the gate sees \(observed) in the records; the true effect of going on is \(truth)",
      "关口平均看到记录变化 \(observed)；推广的实际效果为 \(truth)")
      + (looksBetter
        ? pick(
          ". Records look better than the truth: a few zones over a few months move much by chance, and a bad spell passes by itself.",
          "。记录好于实际：少数分区几个月内的偶然波动很大，高发期也会自行过去。")
        : looksWorse
          ? pick(
            ". Records look worse than the truth: near a station more is reported.", "。记录差于实际：警务站附近报案更多。")
          : pick(".", "。"))
  }
  var extensionsHead: String { pick("Extensions and changes", "延长与调整") }
  func extensionsText(extended: Int, adjusted: Int, of decisions: Int) -> String {
    pick(
      "The pilot is extended in \(extended) of \(decisions) futures and changed on the way in \(adjusted).",
      "\(decisions) 个未来中试点延长 \(extended) 个，途中调整 \(adjusted) 个。")
  }
}

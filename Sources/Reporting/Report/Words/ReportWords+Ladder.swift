import StationModel

extension ReportWords {
  var ladderQuestion: String { pick("Which part of the plan does the work?", "方案的哪一部分在起作用？") }
  func ladderCaption(_ base: String, _ window: String, _ futures: Int) -> String {
    pick(
      "Arms built up one part at a time, each against \(base) in the window “\(window)”, mean of \(futures) paired futures.",
      "逐项累加的对照方案，“\(window)”时段分别与\(base)配对，\(futures) 个未来的平均值。")
  }

  /// What a column is called within the finding; a worsening is no gain.
  func ladderOf(_ outcome: Outcome, isGain: Bool) -> String {
    switch outcome {
    case .crimeCommittedCount: isGain ? pick("the fall in crime", "案件降幅") : pick("the rise in crime", "案件增幅")
    case .responseWithin10Share: isGain ? pick("the gain in response", "到场改善") : pick("the loss in response", "到场退步")
    default: outcome.id
    }
  }
  func ladderPart(_ what: String, share: Double) -> String {
    let percent = Int((share * 100).rounded())
    if share < 0 { return pick("the reverse of \(what)", "\(what)方向相反") }
    if percent == 0 { return pick("nothing of \(what)", "\(what)的 0%") }
    if percent > 300 { return pick("more than three times \(what)", "\(what)的三倍以上") }
    if percent > 105 { return pick("more than all of \(what) (\(percent)\u{a0}%)", "超过全部\(what)（\(percent)%）") }
    if percent >= 95 { return pick("all of \(what)", "全部\(what)") }
    return pick("\(percent)\u{a0}% of \(what)", "\(what)的 \(percent)%")
  }
  func ladderFinding(_ people: String, _ parts: [String], cost: Double?) -> String {
    var sentence =
      parts.isEmpty
      ? pick("“\(people)” and the plan change nothing", "“\(people)”与方案均无变化")
      : pick("“\(people)” alone brings \(list(parts))", "仅“\(people)”即带来\(list(parts))")
    if let cost, cost > 0 {
      let percent = Int((cost * 100).rounded())
      sentence += pick(", for \(percent)\u{a0}% of the cost", "，费用为整个方案的 \(percent)%")
    }
    return sentence
  }
  func ladderColumn(_ outcome: Outcome) -> String {
    switch outcome {
    case .crimeCommittedCount: pick("True offences, whole city", "全市实际案件")
    case .responseWithin10Share: pick("Reached within 10 minutes", "10 分钟内到场")
    default: pick("Full cost a year", "每年全口径费用")
    }
  }
  var ladderHead: String { pick("Added in this order", "按此顺序累加") }
  var ladderHeadNote: String { pick("the second row keeps the first", "后一行保留前一行") }
  var ladderPeople: String { pick("+ People moved in", "+ 增派人员") }
  var ladderStations: String { pick("+ Stations instead of teams", "+ 由小队改为建站") }
  var ladderStationsNote: String { pick("houses, doors, posts, volunteers", "房屋、值守、岗位、志愿者") }
  var ladderWholeNote: String { pick("the whole plan: mean, 90 % of futures", "整个方案：平均值与 90% 的未来") }
  var ladderBetter: String { pick("this part improves it", "该部分使之改善") }
  var ladderWorse: String { pick("this part worsens it", "该部分使之变差") }
  var ladderRange: String { pick("whole plan, mean and 90 % of futures", "整个方案，平均值与 90% 的未来") }
  var ladderOrderHead: String { pick("Order matters", "顺序有影响") }
  var ladderOrder: String {
    pick(
      "People come first here. Stations first and people after would share the effect out otherwise; no such arm was run, so neither share is “the” share.",
      "此处先增派人员。若先建站后增人，各部分所占份额会不同；没有这样的对照方案，因此任何份额都不是唯一答案。")
  }
  var ladderTogetherHead: String { pick("What is not told apart", "未能区分的部分") }
  func ladderTogether(_ parts: [String]) -> String {
    parts.isEmpty
      ? pick("All that comes with stations changes in one step.", "随建站而来的一切在同一步改变。")
      : pick(
        "The step to stations changes several things at once: \(list(parts)). No arm takes them apart.",
        "改为建站的一步同时改变多项内容：\(list(parts))。没有对照方案将其分开。")
  }
  var ladderLeftOutHead: String { pick("Left out one at a time", "逐项去除") }
  var ladderLeftOut: String {
    pick(
      "These arms keep a part and its cost but let it deter nobody; they stand in a study of their own, with other inputs at their centre.",
      "这些对照方案保留该部分及其费用，但假定其没有威慑；它们属于另一项研究，其他输入取中间值。")
  }

  /// Parts of an organisation that settings belong to, each once; what has no word is left out.
  func parts(of paths: [String]) -> [String] {
    var names: [String] = []
    for path in paths {
      let pieces = path.split(separator: ".")
      guard pieces.first == "organisations" || pieces.first == "rollout" else { continue }
      let word = Self.parts.first { pieces.last.map(String.init) == $0.key }
      let name = word.map { pick($0.en, $0.zh) }
      if let name, !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// Settings below an organisation or the rollout that have words as parts of it.
  static let parts: [(key: String, en: String, zh: String)] = [
    ("posts", "posts and their hours", "岗位与时段"), ("volunteerPool", "volunteers", "志愿者"),
    ("handles", "who handles which calls", "警情分级处置"), ("money", "cost of houses", "房屋费用"),
    ("serviceRadiusKm", "nearness of an open station", "邻近警务站的作用"), ("kind", "nearness of an open station", "邻近警务站的作用"),
    ("gate", "the gate after the pilot", "试点后的评估关口"), ("staff", "numbers of people", "人员数量"),
  ]

  // MARK: One part without effect
  func lossTitle(_ arm: String, _ share: String, isLoss: Bool) -> String {
    isLoss
      ? pick("“\(arm)” takes \(share) of the effect on crime away", "“\(arm)”使案件效果减少 \(share)")
      : pick("No part left out weakens the effect on crime", "去除任何一项都未削弱案件效果")
  }
  var lossNote: String {
    pick(
      "Change of true offences in the whole city with one part that deters nobody, beside the plan with all its parts",
      "某一部分没有威慑时全市实际案件的变化，与完整方案比较")
  }
  func lossValue(_ share: String, _ left: String) -> String { pick("\(share), leaves \(left)", "\(share)，剩 \(left)") }
  var lossLeft: String { pick("effect left", "所剩效果") }
  var lossGone: String { pick("effect gone", "失去的效果") }
  var lossWhole: String { pick("all parts at work", "各部分都起作用") }
}

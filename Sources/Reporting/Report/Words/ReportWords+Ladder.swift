import StationModel

extension ReportWords {
  var ladderQuestion: String { pick("Which part of the plan does the work?", "方案的哪一部分在起作用？") }
  func ladderCaption(_ base: Sentence, _ dates: Sentence, _ futures: Sentence) -> Sentence {
    say(
      "Arms built up one part at a time, each against \(base), \(dates), mean of the same \(futures) simulated runs.",
      "逐项累加的对照方案，分别与\(base)配对，\(dates)，相同的 \(futures) 次模拟的平均值。")
  }

  /// What a column is called within the finding; a worsening is no gain.
  ///
  /// - Parameter change: Of the whole plan.
  func ladderOf(_ outcome: Outcome, _ change: Fact) -> Sentence {
    switch outcome {
    case .crimeCommittedCount:
      sign(
        change, below: pick("the fall in crime", "发案降幅"), equal: pick("the change in crime", "发案变化"),
        above: pick("the rise in crime", "发案增幅"))
    case .responseWithin10Share:
      sign(
        change, below: pick("the loss in response", "到场退步幅度"), equal: pick("the change in response", "到场变化"),
        above: pick("the gain in response", "到场改善幅度"))
    default: Sentence(outcome.id)
    }
  }
  /// - Parameter share: Part of the whole; from twice on as a factor.
  func ladderPart(_ share: Fact, _ what: Sentence) -> Sentence {
    if share.value < 0 {
      let reverse = sign(share, below: pick("the reverse", "相反"), equal: "", above: "")
      return say("\(reverse) of \(what)", "与整个方案\(what)\(reverse)的变化")
    }
    if share.value >= 2 {
      let times = Sentence.cited(share, .number(Citation.NumberForm(decimals: share.value < 9.5 ? 1 : 0)), language)
      return say("\(times) times \(what)", "整个方案\(what)的 \(times) 倍")
    }
    let percent = Reading(NumberStyle(language: language), unit: "share", size: 1).whole.full(share)
    return say("\(percent) of \(what)", "整个方案\(what)的 \(percent)")
  }
  func ladderFinding(_ people: Sentence, _ parts: [Sentence]) -> Sentence {
    parts.isEmpty
      ? say("“\(people)” and the plan change nothing", "“\(people)”与方案均无变化")
      : say("“\(people)” alone brings \(list(parts))", "仅“\(people)”即可带来\(Sentence.joined(parts, separator: "、"))")
  }
  func ladderColumn(_ outcome: Outcome) -> String {
    switch outcome {
    case .crimeCommittedCount: pick("Actual offences, whole city", "全市实际发案")
    case .responseWithin10Share: pick("Reached within 10 minutes", "10 分钟内到场")
    default: pick("Full cost a year", "每年全口径费用")
    }
  }
  var ladderHead: String { pick("Added in this order", "按此顺序累加") }
  var ladderHeadNote: String { pick("the second row keeps the first", "后一行保留前一行") }
  var ladderPeople: String { pick("+ People moved in", "+ 增派人员") }
  var ladderStations: String { pick("+ Stations instead of teams", "+ 由小队改为建站") }
  var ladderStationsNote: String { pick("houses, doors, posts, volunteers", "房屋、值守、岗位、志愿者") }
  var ladderWholeNote: String { pick("the whole plan: mean, 90 % of runs", "整个方案：平均值与 90% 区间") }
  var ladderBetter: String { pick("this part improves it", "该部分使之改善") }
  var ladderWorse: String { pick("this part worsens it", "该部分使之变差") }
  var ladderRange: String { pick("whole plan, mean and 90 % of runs", "整个方案，平均值与 90% 区间") }
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
    ("gate", "the review after the pilot", "试点后的评审"), ("staff", "numbers of people", "人员数量"),
  ]
}

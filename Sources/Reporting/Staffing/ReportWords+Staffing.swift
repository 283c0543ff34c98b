extension ReportWords {
  var staffingQuestion: String { pick("How many of whom?", "各类人员要多少？") }
  func staffingCaption(_ window: String, _ futures: Int, isFirst: Bool) -> String {
    isFirst
      ? pick(
        "Window “\(window)”. Cost, response and crime of the first \(futures) simulated futures, which all studies drawn share; people of all futures of each study.",
        "“\(window)”时段。费用、到场时间与案件取各研究共有的前 \(futures) 个模拟未来；人员取各研究全部未来。")
      : pick("Window “\(window)”, mean of \(futures) simulated futures.", "“\(window)”时段，\(futures) 个模拟未来的平均值。")
  }
  func staffingDrain(_ arm: String, _ before: String, _ after: String) -> String {
    pick(
      "\(arm) leaves \(after) officers in the precincts instead of \(before)", "\(arm)使派出所民警由 \(before) 人变为 \(after) 人")
  }
  func staffingTrade(_ arm: String, cost: String, isCheaper: Bool, minutes: String, isFaster: Bool, isClear: Bool) -> String {
    let answer =
      isClear
      ? pick("answers \(minutes) \(isFaster ? "faster" : "slower")", "到场\(isFaster ? "快" : "慢") \(minutes)")
      : pick("answers about as fast", "到场时间无明显差别")
    return pick(
      "\(arm) costs \(cost) a year \(isCheaper ? "less" : "more") and \(answer)",
      "\(arm)每年\(isCheaper ? "少" : "多")花 \(cost)，\(answer)")
  }
  func staffingAgainst(_ lead: String, _ sentences: [String]) -> String {
    pick("Against \(lead): \(sentences.joined(separator: "; "))", "与\(lead)相比：\(sentences.joined(separator: "；"))")
  }
  var staffingDrainHead: String { pick("Where they come from", "人从哪里来") }
  var staffingDoorHead: String { pick("Is the door staffed?", "门口有人吗？") }
  func staffingDoor(_ doors: [(String, String)]) -> String {
    let parts = doors.map { pick("\($0.0) \($0.1)", "\($0.0) \($0.1)") }
    return pick(
      "Share of promised hours in which somebody is there: \(parts.joined(separator: "; ")).",
      "承诺开放时间内有人在岗的比例：\(parts.joined(separator: "；"))。")
  }
  var staffingStudiesHead: String { pick("From several studies", "来自多项研究") }
  func staffingStudies(_ base: String) -> String {
    pick(
      "Options of further studies stand beside those of this one: each is paired with \(base) in its own study, of the same city and the same futures.",
      "其他研究的方案一并列出：各自在本研究中与同一城市、同样未来的\(base)配对。")
  }

  // MARK: On duty
  func role(_ role: StaffingSums.Role) -> String {
    switch role {
    case .police: pick("Police officers", "民警")
    case .auxiliary: pick("Auxiliaries", "辅警")
    case .volunteer: pick("Volunteers", "志愿者")
    }
  }
  func dutyPresent(_ arm: String, _ roles: [(String, String)]) -> String {
    let parts = roles.map { pick("\($0.1) \($0.0.prefix(1).lowercased())\($0.0.dropFirst())", "\($0.0) \($0.1) 人") }
    return pick("\(arm): \(list(parts)) are on duty at any moment", "\(arm)：任一时刻在岗\(list(parts))")
  }
  var dutyTitleAlone: String { pick("People on duty at any moment", "任一时刻在岗人数") }
  func dutyTitle(_ arm: String, _ changes: [(String, String)]) -> String {
    let parts = changes.map { pick("\($0.1) \($0.0.prefix(1).lowercased())\($0.0.dropFirst())", "\($0.0) \($0.1)") }
    return pick("\(arm), on duty at any moment: \(list(parts))", "\(arm)任一时刻在岗人数变化：\(parts.joined(separator: "，"))")
  }
  var dutyNote: String {
    pick("People on duty at any moment, mean over day and night", "任一时刻在岗人数，昼夜平均")
  }
  var dutyInPrecincts: String { pick("in precincts", "派出所") }
  var dutyInStations: String { pick("in stations or teams", "警务站或小队") }
  var dutyPosts: String { pick("posts manned", "岗位到岗率") }
  var dutyDoor: String { pick("door staffed", "门口值守率") }
  var dutyPrecinct: String { pick("officers in precincts", "派出所民警人数") }
  var dutyOvertime: String { pick("overtime, hours a year", "加班，小时/年") }
  func dutyTip(_ arm: String, _ role: String, _ precinct: String, _ stations: String) -> String {
    pick(
      "\(arm), \(role): \(precinct) in precincts, \(stations) in stations or teams",
      "\(arm)，\(role)：派出所 \(precinct)，警务站或小队 \(stations)")
  }

  // MARK: Mixes
  var mixResponse: String { pick("Mean response", "平均到场时间") }
  var mixCrime: String { pick("True offences a year", "每年实际案件") }
  func mixNote(_ outcome: String, _ unit: String, _ money: String, _ base: String) -> String {
    let measure = unit.isEmpty ? outcome : pick("\(outcome), \(unit)", "\(outcome)（\(unit)）")
    return pick(
      "\(measure), by extra full cost a year; both against \(base). Bars hold 90 % of futures.",
      "\(measure)与每年增加的全口径费用，均与\(base)比较。竖条包含 90% 的未来。")
  }
  func mixCostAxis(_ money: String) -> String { pick("extra full cost, \(money) a year →", "每年增加的全口径费用，\(money) →") }
  var mixBetter: String { pick("better than the base", "优于基准") }
  func mixTitle(_ outcome: String, _ best: String, isBetter: Bool, isDearest: Bool, isCheapest: Bool) -> String {
    if !isBetter { return pick("\(outcome): no mix is better than the base", "\(outcome)：没有组合优于基准") }
    if isCheapest { return pick("\(outcome): \(best) is best and costs least", "\(outcome)：\(best)最好，费用也最低") }
    if isDearest { return pick("\(outcome): \(best) is best and costs most", "\(outcome)：\(best)最好，费用也最高") }
    return pick("\(outcome): \(best) is best, and not the dearest", "\(outcome)：\(best)最好，且不是最贵")
  }
  func mixTable(_ base: String) -> String { pick("Mixes against \(base)", "各组合与\(base)比较") }
  var mixFutures: String { pick("Futures", "未来个数") }
}

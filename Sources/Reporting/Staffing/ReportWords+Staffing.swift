extension ReportWords {
  var staffingQuestion: String { pick("How many of whom?", "人员如何配备？") }
  func staffingCaption(_ dates: Sentence, _ futures: Sentence, isFirst: Bool) -> Sentence {
    isFirst
      ? say(
        "\(dates). Cost, response and offences are drawn from the first \(futures) simulated runs, which all studies shown share; people from all runs of each study.",
        "\(dates)。图中费用、到场时间与案件取各研究共有的前 \(futures) 次模拟；人员取各研究全部模拟。")
      : say("\(dates), mean of \(futures) simulated runs.", "\(dates)，\(futures) 次模拟的平均值。")
  }
  func staffingDrain(_ arm: Sentence, _ before: Sentence, _ after: Sentence) -> Sentence {
    say(
      "\(arm) leaves \(after) police posts in the precincts of \(before)", "\(arm)：派出所民警岗位由 \(before) 个变为 \(after) 个")
  }
  func staffingTrade(_ arm: Sentence, isCheaper: Bool, _ cost: Sentence, isFaster: Bool, _ help: Sentence) -> Sentence {
    say(
      "\(arm) is \(isCheaper ? "cheaper" : "dearer") in \(cost) and \(isFaster ? "faster" : "slower") in \(help) runs",
      "\(arm) \(cost)费用更\(isCheaper ? "低" : "高")，\(help)到场更\(isFaster ? "快" : "慢")")
  }
  func staffingAgainst(_ lead: Sentence, _ sentences: [Sentence]) -> Sentence {
    say("Against \(lead): \(.joined(sentences, separator: "; "))", "与\(lead)相比：\(.joined(sentences, separator: "；"))")
  }
  var staffingDrainHead: String { pick("Where they come from", "人从哪里来") }
  var staffingDoorHead: String { pick("Is the door staffed?", "警务站有人值守吗？") }
  func staffingDoor(_ arm: Sentence, _ share: Sentence) -> Sentence { say("\(arm) \(share)", "\(arm) \(share)") }
  func staffingDoors(_ doors: [Sentence]) -> Sentence {
    say(
      "Share of promised hours in which somebody is there: \(.joined(doors, separator: "; ")).",
      "承诺开放时间内有人在岗的比例：\(.joined(doors, separator: "；"))。")
  }
  var staffingStudiesHead: String { pick("From several studies", "来自多项研究") }
  func staffingStudies(_ base: Sentence) -> Sentence {
    say(
      "Options of further studies stand beside those of this one: each is paired with \(base) in its own study, of the same city and the same runs.",
      "其他研究的方案一并列出：各自在本研究中与同一城市、相同模拟的\(base)配对。")
  }

  // MARK: On duty
  func role(_ role: StaffingSums.Role) -> String {
    switch role {
    case .police: pick("Police officers", "民警")
    case .auxiliary: pick("Auxiliaries", "辅警")
    case .volunteer: pick("Volunteers", "志愿者")
    }
  }
  func dutyPresent(_ arm: Sentence, _ roles: [(String, Sentence)]) -> Sentence {
    let parts = roles.map { say("\($0.1) \($0.0.prefix(1).lowercased())\(String($0.0.dropFirst()))", "\($0.0) \($0.1) 人") }
    return say("\(arm): \(list(parts)) are on duty at any moment", "\(arm)：任一时刻在岗\(list(parts))")
  }
  var dutyTitleAlone: String { pick("People on duty at any moment", "任一时刻在岗人数") }
  var dutyNote: String {
    pick("People on duty at any moment, mean over day and night", "任一时刻在岗人数，昼夜平均")
  }
  var dutyInPrecincts: String { pick("in precincts", "派出所") }
  var dutyInStations: String { pick("in stations or teams", "警务站或小队") }
  var dutyPosts: String { pick("posts staffed", "岗位在岗率") }
  var dutyDoor: String { pick("door staffed", "警务站值守率") }
  var dutyPrecinct: String { pick("police posts in precincts", "派出所民警岗位") }
  var dutyOvertime: String { pick("overtime, hours a year", "加班，小时/年") }
  func dutyTip(_ arm: String, _ role: String, _ precinct: String, _ stations: String) -> String {
    pick(
      "\(arm), \(role): \(precinct) in precincts, \(stations) in stations or teams",
      "\(arm)，\(role)：派出所 \(precinct)，警务站或小队 \(stations)")
  }

  // MARK: Mixes
  var mixResponse: String { pick("Mean response", "平均到场时间") }
  var mixCrime: String { pick("True offences a year", "每年实际发案") }
  func mixNote(_ outcome: String, _ unit: String, _ money: String, _ base: String) -> String {
    let measure = unit.isEmpty ? outcome : pick("\(outcome), \(unit)", "\(outcome)（\(unit)）")
    return pick(
      "\(measure), by extra full cost a year; both against \(base). Bars hold 90 % of runs.",
      "\(measure)与每年增加的全口径费用，均与\(base)比较。竖条为 90% 区间。")
  }
  func mixCostAxis(_ money: String) -> String { pick("extra full cost, \(money) a year →", "每年增加的全口径费用，\(money) →") }
  var mixBetter: String { pick("better than the base", "优于基准") }
  func mixTable(_ base: String) -> String { pick("Mixes against \(base)", "各组合与\(base)比较") }
  var mixFutures: String { pick("Runs", "模拟次数") }
}

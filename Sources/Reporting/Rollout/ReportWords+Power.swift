extension ReportWords {
  var powerQuestion: String { pick("How large must a pilot be?", "试点需要多大规模？") }
  func powerCaption(_ futures: Int) -> String {
    pick(
      "Pilots alone, \(futures) simulated futures, each with the stations and without any; one-sided 5 % test on recorded crime against control zones.",
      "仅有试点，\(futures) 个模拟未来，各含有站与无站两种情形；对照区比较记录案件，单侧 5% 检验。")
  }
  func chosen(_ way: String) -> String {
    switch way {
    case "listed": pick("sites named in the plan", "方案指定地点")
    case "worstRecent": pick("worst recent record first", "近期记录最差优先")
    case "longRunRisk": pick("greatest long-run risk", "长期风险最高")
    case "random": pick("sites by lot", "随机抽取地点")
    default: way
    }
  }
  func fallsByItself(_ way: String, _ change: String, found: Int, of futures: Int) -> String {
    pick(
      "With no station at all, crime at the sites (\(way)) “falls” by \(change), and \(found) of \(futures) pilots would prove a fall in the zones they serve",
      "即使完全不设站，所选地点（\(way)）的案件也会“下降” \(change)，\(futures) 个试点中有 \(found) 个会在其服务区“证实”下降")
  }
  func bestDesign(sites: Int, months: Int, found: Int, of futures: Int, change: String?) -> String {
    let effect = change.map { pick(" (true effect \($0))", "（实际效果 \($0)）") } ?? ""
    return pick(
      "at best, \(count(sites)) \(sites == 1 ? "site" : "sites") over \(months) months find the true fall in \(found) of \(futures) pilots\(effect)",
      "最好的设计（\(sites) 个地点，\(months) 个月）在 \(futures) 个试点中有 \(found) 个发现下降\(effect)")
  }
  var slopePane: String { pick("What happens with no station at all", "完全不设站时的变化") }
  var slopeNote: String {
    pick("recorded crime at the sites themselves over control zones, before = 100", "所选地点本身相对对照区的记录案件，此前 = 100")
  }
  func slopeLabel(_ way: String, _ value: String, found: Int, of futures: Int) -> String {
    pick("\(way) \(value); \(found) of \(futures) “prove” a fall", "\(way) \(value)；\(futures) 次中 \(found) 次“证实”下降")
  }
  var whenChosen: String { pick("when chosen", "选址时") }
  var afterwards: String { pick("afterwards", "之后") }
  var powerPane: String { pick("How often a fall is found", "发现下降的次数") }
  func powerNote(_ futures: Int) -> String { pick("of \(futures) pilots of each design", "每种设计 \(futures) 个试点中") }
  func design(_ way: String, sites: Int, months: Int, change: String?, alsoWithout: Int?) -> String {
    pick(
      "\(sites) \(sites == 1 ? "site" : "sites"), \(months) months, \(way)", "\(sites) 个地点，\(months) 个月，\(way)")
      + (change.map { pick("; true \($0)", "；实际 \($0)") } ?? "")
      + (alsoWithout.map { pick("; \($0) without any station", "；无站时也有 \($0) 次") } ?? "")
  }
  var eightOfTen: String { pick("80 %, the usual demand", "80%，通常要求") }
  var choice: String { pick("Sites chosen", "选址方式") }
  var sites: String { pick("Sites", "地点数") }
  var monthsWatched: String { pick("Months", "月数") }
  var trueEffect: String { pick("True effect", "实际效果") }
  func foundHead(_ futures: Int) -> String { pick("Found, of \(futures)", "发现（\(futures) 次中）") }
  var changeWithout: String { pick("Change without stations, served zones", "无站时变化（服务区）") }
  var siteChangeWithout: String { pick("The same, at the sites", "无站时变化（选址处）") }
  func foundWithout(_ futures: Int) -> String {
    pick("Found without stations, of \(futures)", "无站时“发现”（\(futures) 次中）")
  }
}

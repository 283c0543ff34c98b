import Texts

extension ReportWords {
  var powerQuestion: String { pick("How large must a pilot be?", "试点需要多大规模？") }
  /// - Parameter runs: Nil where they differ.
  func powerCaption(_ runs: Fact?) -> Sentence {
    let count = runs.map { say("\(whole($0)) simulated runs of each design", "每种设计 \(whole($0)) 次模拟") }
    return say(
      "Pilots alone, \(count ?? "simulated runs of each design"), with the stations and with none; a one-sided test at the 95 % level on recorded crime against control zones finds a fall by chance in one run of twenty.",
      "仅有试点，\(count ?? "每种设计若干次模拟")，分设站与不设站两种情形；以对照区为参照检验登记案件（单侧，95% 水平），随机波动会使二十次中约有一次“发现”下降。"
    )
  }
  func chosen(_ way: String) -> String {
    switch way {
    case "listed": pick("sites named in the plan", "方案指定地点")
    case "worstRecent": pick("worst recent record first", "近期登记案件最多的地点")
    case "longRunRisk": pick("greatest long-run risk", "长期风险最高的地点")
    case "random": pick("sites by lot", "随机抽取地点")
    default: way
    }
  }

  /// Nil where the table does not say enough.
  func powerFinding(_ numbers: PilotPowerNumbers) -> Sentence? {
    guard let apart = numbers.tellingApart, let designs = numbers.designs, let found = numbers.mostFound,
      let without = numbers.mostFoundWithout
    else { return nil }
    if apart.count > 0 {
      return say(
        "\(spelled(apart).capitalised) of \(spelled(designs)) pilot designs find\(apart.count == 1 ? "s" : "") a fall clearly more often with stations than without",
        "\(whole(designs)) 种试点设计中有 \(whole(apart)) 种在设站时明显更常发现下降")
    }
    let none = Sentence.cited(apart, .none(pick("No design can tell", "没有一种试点设计能够分辨")), language)
    let all = numbers.futures.map { say(" of \(whole($0))", "\(whole($0)) 次试点中") } ?? ""
    return say(
      "\(none): at most \(whole(found))\(all) pilots find a fall, with no station \(whole(without))",
      "\(none)：\(all)至多 \(whole(found)) 次发现下降，不设站时也至多 \(whole(without)) 次")
  }

  // MARK: Bars
  var powerPane: String { pick("How often a fall is found", "发现下降的次数") }
  var powerNote: String { pick("pilots in which the test on recorded crime finds a fall", "登记案件检验发现下降的试点次数") }
  func design(_ way: String, sites: Int, months: Int) -> String {
    pick(
      "\(sites) \(sites == 1 ? "site" : "sites"), \(months) \(months == 1 ? "month" : "months"), \(way)",
      "\(sites) 个地点，\(months) 个月，\(way)")
  }
  func count(_ count: Int, of futures: Int) -> String { pick("\(count) of \(futures)", "\(futures) 次中 \(count) 次") }
  var withStations: String { pick("with the stations", "设站") }
  var withNone: String { pick("with none", "不设站") }
  var eightOfTen: String { pick("80 %, the usual demand", "80%，通常要求") }
  var choice: String { pick("Sites chosen", "选址方式") }
  var sites: String { pick("Sites", "地点数") }
  var monthsWatched: String { pick("Months", "月数") }
  var runsHead: String { pick("Runs", "模拟次数") }
  var trueEffect: String { pick("True effect", "实际效果") }
  var interval95: String { pick("95 % interval of the mean", "平均值的 95% 区间") }
  var foundHead: String { pick("Fall found with stations", "设站时发现下降") }
  var foundWithout: String { pick("Fall found with none", "不设站时发现下降") }
  var siteChangeWithout: String { pick("Recorded crime at the sites with none", "不设站时选址处登记案件变化") }

  // MARK: Notes
  var recordsRise: String { pick("Records and truth", "登记与实际") }
  func recordsRiseText(_ truth: (low: Fact, high: Fact), _ recorded: (low: Fact, high: Fact), _ reading: Reading) -> Sentence {
    let committed = risesOrFalls(truth.low, truth.high, reading)
    let seen = risesOrFalls(recorded.low, recorded.high, reading)
    let head = say(
      "Near the stations true crime \(committed), recorded crime \(seen), depending on the design",
      "警务站服务区实际发案\(committed)，登记案件\(seen)，因设计而异")
    return recorded.low.value > truth.high.value
      ? head + say(": more is reported where a station is near, which hides the fall.", "：附近有站时报案更多，掩盖了下降。")
      : head + say(".", "。")
  }
  /// - Parameter count: Designs at whose sites records clearly fall with nothing built.
  func fallsByThemselves(_ count: Fact, of all: Fact) -> Sentence {
    if count.value == 0 {
      return say(
        "Of \(whole(all)) designs \(noneClearly(count)) has a fall of recorded crime at its sites with no station built (95 % intervals).",
        "不设站时，\(whole(all)) 种设计中\(noneClearly(count))选址处登记案件自行下降的（95% 区间）。")
    }
    return say(
      "With no station built, recorded crime at the sites clearly falls in \(whole(count)) of \(whole(all)) designs: sites chosen after a bad spell get better by themselves.",
      "不设站时，\(whole(all)) 种设计中有 \(whole(count)) 种的选址处登记案件也明显下降：在高发期选定的地点会自行好转。")
  }
}

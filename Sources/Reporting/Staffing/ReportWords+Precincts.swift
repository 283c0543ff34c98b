import Texts

/// Words of the figure on officers taken from precincts.
extension ReportWords {
  var precinctQuestion: String { pick("What do officers taken from precincts cost elsewhere?", "从派出所抽调民警，其他地区付出什么代价？") }
  func precinctCaption(_ base: Sentence, _ dates: Sentence, _ runs: Sentence) -> Sentence {
    say(
      "Police posts that precincts keep, and change of mean response in minutes against \(base), \(dates), \(runs) simulated runs.",
      "派出所保留的民警岗位，以及平均到场时间较\(base)的变化（分钟），\(dates)，\(runs) 次模拟。")
  }

  // MARK: The finding
  func takes(_ arm: Sentence, _ taken: Sentence, of all: Sentence) -> Sentence {
    say("\(arm) takes \(taken) of \(all) police posts from precincts", "\(arm)从派出所抽调 \(all) 个民警岗位中的 \(taken) 个")
  }
  /// - Parameter minutes: Nil where no run is near the mean.
  func andElsewhere(isLater: Bool, by minutes: Sentence?, _ count: Sentence) -> Sentence {
    let by = minutes.map { say("\($0) ", " \($0)") } ?? ""
    return say(
      ": where no station is help comes \(by)\(isLater ? "later" : "sooner") (\(count) runs)",
      "：无站地区到场\(isLater ? "慢" : "快")\(by)（\(count)）")
  }

  // MARK: The drawing
  var precinctPosts: String { pick("Police posts left in precincts", "派出所保留的民警岗位") }
  var precinctCity: String { pick("Response, whole city", "全市到场时间") }
  var precinctElsewhere: String { pick("Response where no station is", "无站地区到场时间") }
  var precinctNight: String { pick("Response at night", "夜间到场时间") }
  var precinctDots: String { pick("one dot is one run", "每点为一次模拟") }
  var precinctRange: String { pick("change, mean and 90 % of runs", "变化，平均值与 90% 区间") }
  var precinctNightNote: String { pick("change, from ten to six, by calls", "变化，22时至次日6时") }
  var precinctRun: String { pick("a simulated run", "一次模拟") }
  var precinctNowhere: String { pick("no stations, no such zones", "不设站，无此类分区") }
  var precinctCityChange: String { pick("Response, whole city: change (min)", "全市到场时间变化（分钟）") }
  var precinctCityLater: String { pick("Whole city: runs in which it is slower", "全市变慢的模拟次数") }
  var precinctElsewhereChange: String { pick("Where no station is: change (min)", "无站地区变化（分钟）") }
  var precinctLater: String { pick("Where no station is: runs in which it is slower", "无站地区变慢的模拟次数") }
  func precinctChange(_ mean: String, later: Int, of all: Int) -> String {
    pick("\(mean) min, slower in \(later) of \(all)", "\(mean) 分钟，\(all) 次中 \(later) 次变慢")
  }

  // MARK: Notes
  var precinctWhyHead: String { pick("Why it matters", "为何重要") }
  var precinctWhy: String {
    pick(
      "An officer at a station’s door is one who does not answer calls from the precinct. Where no station opens there is only the loss, unless others are hired.",
      "警务站门口的民警不再从派出所出警。不设站的地区只有损失，除非另行增员。")
  }
  var precinctKeptHead: String { pick("Without taking any", "不抽调的方案") }
  func precinctKept(_ arm: Sentence, _ after: Sentence, _ before: Sentence) -> Sentence {
    say("\(arm) leaves \(after) posts in precincts, against \(before) today.", "\(arm)在派出所保留 \(after) 个岗位，现状为 \(before) 个。")
  }
}

import StationModel
import Texts

/// Words of the appraisal table.
extension ReportWords {
  var appraisalHead: String { pick("Everything side by side", "各方案一览") }
  func appraisalCaption(_ dates: Sentence, _ futures: Sentence) -> Sentence {
    say(
      "\(dates), means of \(futures) simulated runs, all options in the same runs; “in k of n” counts the runs that go that way. Green and red: better and worse than today in two thirds of them.",
      "\(dates)，\(futures) 次模拟的平均，各方案使用相同的随机情形；“n 次中有 k 次”为方向一致的次数。绿色、红色：在三分之二以上的模拟中优于、劣于现状。")
  }
  var appraisalMeasure: String { pick("Measure", "指标") }
  var appraisalHelp: String { pick("Help: minutes from call to the first capable unit", "到场：从接警到首个具备处置能力的警力到场（分钟）") }
  var appraisalNight: String { pick("At night", "夜间") }
  var appraisalNightNote: String { pick("from ten to six, by calls", "22时至次日6时，按警情加权") }
  var appraisalZonesHead: String { pick("Zones clearly faster / slower", "明显变快／变慢的分区") }
  func appraisalZones(_ faster: Sentence, _ slower: Sentence) -> Sentence { say("\(faster) / \(slower)", "\(faster)／\(slower)") }
  func ofZones(_ all: Sentence) -> Sentence { say("of \(all)", "共 \(all) 个") }
  var appraisalWalk: String { pick("Live within 15 min walk of a door", "步行15分钟内可到警务站的居民") }
  var appraisalCrime: String { pick("Offences a year", "每年案件（起）") }
  var appraisalCommitted: String { pick("As committed", "实际发案") }
  var appraisalRecorded: String { pick("As recorded by police", "登记案件") }
  var appraisalCounter: String { pick("At the counter", "窗口办事") }
  var appraisalWait: String { pick("Wait in line", "排队时间") }
  var appraisalTrips: String { pick("Trips for a need", "每件业务跑动次数") }
  var appraisalUnfinished: String { pick("Given up or still open", "放弃或未办结") }
  var appraisalMoney: String { pick("Money beyond today’s", "较现状增加的费用") }
  var appraisalFull: String { pick("Full cost a year", "全口径年费用") }
  var appraisalSpread: String { pick("capital spread over its use", "投资按使用年限分摊") }
  var appraisalCash: String { pick("New cash a year", "新增现金支出（每年）") }
  var appraisalPresent: String { pick("Whole period, present value", "全期费用现值") }
  var appraisalPresentNote: String { pick("full cost, discounted", "全口径，已贴现") }
  var appraisalFair: String { pick("Is the comparison fair?", "比较是否公平？") }
  var appraisalHours: String { pick("Hours on duty, thousand a year", "上岗工时（千小时／年）") }
  var appraisalHoursNote: String { pick("police / auxiliaries / volunteers", "民警／辅警／志愿者") }
  var appraisalPrecincts: String { pick("Police posts left in precincts", "派出所保留的民警岗位") }
  var appraisalVolunteers: String { pick("Volunteers to be recruited", "需招募的志愿者") }
  var appraisalGate: String { pick("Stopped by the review after the pilot", "被试点评审叫停") }
  var appraisalNoGate: Sentence { say("no review", "无评审") }
  func gateStops(_ count: Sentence) -> Sentence { say("in \(count)", "\(count)") }
  func ifStopped(_ value: Sentence, _ count: Sentence) -> Sentence {
    say("\(value) if stopped (\(count))", "叫停时 \(value)（\(count) 次）")
  }
  func fromTo(_ from: Sentence, _ to: Sentence) -> Sentence { say("\(from) → \(to)", "\(from) → \(to)") }
  /// `faster in 100 of 100`.
  func goes(_ outcome: Outcome, isLower: Bool, _ count: Sentence) -> Sentence {
    switch outcome {
    case .responseMinutesMean: isLower ? say("faster in \(count)", "\(count)更快") : say("slower in \(count)", "\(count)更慢")
    case .counterWaitMinutesMean: isLower ? say("shorter in \(count)", "\(count)更短") : say("longer in \(count)", "\(count)更长")
    default: isLower ? say("fewer in \(count)", "\(count)减少") : say("more in \(count)", "\(count)增加")
    }
  }
}

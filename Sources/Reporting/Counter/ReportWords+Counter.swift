import Texts

/// Words of the figure on needs at counters.
extension ReportWords {
  var counterQuestion: String { pick("How is a need served?", "群众办事怎样办成？") }
  func counterCaption(_ dates: Sentence, _ runs: Sentence) -> Sentence {
    say(
      "Needs of residents that arose in \(dates), mean of \(runs) simulated runs; below each row that of residents aged sixty or over.",
      "\(dates)产生的居民业务，\(runs) 次模拟的平均；各行下方为六十岁及以上居民。")
  }
  func counterFinding(_ arm: Sentence, wait: (Sentence, Sentence), trips: (Sentence, Sentence)) -> Sentence {
    say(
      "\(arm): people wait \(wait.1) instead of \(wait.0), and make \(trips.1) trips for a need instead of \(trips.0)",
      "\(arm)：排队 \(wait.1)（现为 \(wait.0)），每件业务跑动 \(trips.1) 次（现为 \(trips.0)）")
  }
  func counterUndone(_ before: Sentence, _ after: Sentence) -> Sentence {
    say("; \(after) of needs are given up or still open, instead of \(before)", "；放弃或未办结 \(after)（现为 \(before)）")
  }
  func counterToday(_ arm: Sentence, _ wait: Sentence) -> Sentence {
    say("\(arm): people wait \(wait) at a counter", "\(arm)：窗口排队 \(wait)")
  }
  var counterElderly: String { pick("aged sixty or over", "六十岁及以上") }
  var counterChannels: String { pick("Of needs that are done: by which way", "已办成业务的办理渠道") }
  var counterOnline: String { pick("online", "网上") }
  var counterKiosk: String { pick("at a kiosk", "自助机") }
  var counterWindow: String { pick("at a window", "窗口") }
  var counterMannedHead: String { pick("A window needs somebody in it", "窗口要有人") }
  var counterManned: String {
    pick(
      "Windows are manned from the station’s own roster, after door and street. Who comes to an announced window and finds nobody has made the trip for nothing, and comes again or gives up.",
      "窗口人员出自本站排班，先保门岗和街面。公示开放而无人值守时，群众白跑一趟，之后再来或放弃。")
  }
  var counterTripsHead: String { pick("Trips count those online as none", "网办计为零次跑动") }
  var counterTrips: String {
    pick(
      "Where more people come to a station nearby instead of going online, trips for a need rise although each is shorter.",
      "附近设站后，部分群众由网办改为上门，跑动次数随之增加，但单次路程更短。")
  }
}

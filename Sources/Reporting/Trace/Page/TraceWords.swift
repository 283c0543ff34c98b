import Texts

/// What the page of a log says in both languages, beside its log lines.
struct TraceWords: Sendable {
  let language: Language

  func pick(_ en: String, _ zh: String) -> String { language == .en ? en : zh }

  var page: String { pick("One simulated future", "一个模拟的未来") }
  var switchLanguage: String { pick("Language", "语言") }
  var skip: String { pick("Skip to the map", "跳到地图") }

  func heading(_ scenario: String, days: Int) -> String {
    days == 1
      ? pick("\(scenario): one day of one future", "\(scenario)：一个未来中的一天")
      : pick("\(scenario): \(days) days of one future", "\(scenario)：一个未来中的 \(days) 天")
  }
  func about(_ subject: String, _ first: String, _ last: String, zones: Int) -> String {
    first == last
      ? pick("\(subject) · \(first) · \(zones) zones", "\(subject) · \(first) · \(zones) 个分区")
      : pick("\(subject) · \(first) to \(last) · \(zones) zones", "\(subject) · \(first) 至 \(last) · \(zones) 个分区")
  }
  func summary(calls: Int, stops: Int, units: Int) -> String {
    let (calls, stops) = (count(calls), count(stops))
    return pick(
      "\(calls) calls, \(stops) patrol stops, \(units) units that were on duty. One future is an example, not a forecast: chance decides what "
        + "happens on which day.",
      "\(calls) 起警情，\(stops) 次巡逻停留，\(units) 个上过岗的警力。一个未来只是例子，不是预测：哪天发生什么由偶然决定。")
  }

  private func count(_ number: Int) -> String { NumberStyle(language: language).text(Double(number), decimals: 0) }

  // MARK: Player
  var map: String { pick("Map of the city with its stations", "全市地图及警务站") }
  var play: String { pick("Play", "播放") }
  var pause: String { pick("Pause", "暂停") }
  var back: String { pick("Previous event", "上一事件") }
  var next: String { pick("Next event", "下一事件") }
  var time: String { pick("Time", "时间") }
  var speed: String { pick("Speed", "速度") }
  var speeds: [(rate: Int, name: String)] {
    [
      (1, pick("as it is", "实时")), (60, pick("1 min a second", "每秒 1 分钟")), (300, pick("5 min a second", "每秒 5 分钟")),
      (900, pick("15 min a second", "每秒 15 分钟")), (3600, pick("1 h a second", "每秒 1 小时")),
    ]
  }
  var needsScript: String {
    pick("The map plays in a browser that runs scripts. The table below tells the same story.", "地图需要浏览器运行脚本才能播放。下表讲述同样的经过。")
  }
  var log: String { pick("Log", "日志") }
  var call: String { pick("Call", "警情") }
  var callHint: String { pick("number or id", "编号或标识") }
  var follow: String { pick("Follow", "跟踪") }
  var showAll: String { pick("Show all", "显示全部") }
  var withDuty: String { pick("turns and patrol stops", "班次与巡逻停留") }
  var unknownCall: String { pick("No such call in these days", "这些天没有这起警情") }

  // MARK: Signs
  var precinct: String { pick("precinct", "派出所") }
  var station: String { pick("station", "警务站") }
  var states: [(state: UnitTrack.State, name: String)] {
    [
      (.free, pick("free", "空闲")), (.patrols, pick("on patrol", "巡逻")), (.stops, pick("patrol stop", "巡逻停留")),
      (.enRoute, pick("en route", "赶赴途中")), (.onScene, pick("on scene", "现场处置")),
    ]
  }
  var callSign: String { pick("call, with its priority; dashed ring: nobody there yet", "警情及级别；虚线圈：尚无人到场") }
  var seeing: String {
    pick("Straight lines between known points; units whose work is not simulated are not shown.", "警力在已知地点间沿直线移动；工作未被模拟的警力不显示。")
  }

  // MARK: Tables
  func firstLines(_ shown: Int, of all: Int) -> String {
    shown == all
      ? pick("The log of calls as a table: \(all) lines", "警情日志表：共 \(all) 行")
      : pick(
        "The log of calls as a table: the first \(shown) lines; \(count(all - shown)) more are in the page's player and in the csv",
        "警情日志表：前 \(shown) 行；其余 \(count(all - shown)) 行见播放器和 csv")
  }
  var date: String { pick("Date", "日期") }
  var event: String { pick("Event", "事件") }
}

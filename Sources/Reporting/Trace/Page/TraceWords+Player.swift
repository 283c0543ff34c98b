import Texts

/// What the player says: its buttons, its numbers, the signs of the map.
extension TraceWords {
  func map(_ scenario: String) -> String { pick("Map of the city under \(scenario)", "全市地图：\(scenario)") }
  var onOneClock: String { pick("The same calls in two worlds, on one clock", "同样的警情，两个世界，同一时钟") }
  var play: String { pick("Play", "播放") }
  var pause: String { pick("Pause", "暂停") }
  var back: String { pick("Previous event", "上一事件") }
  var next: String { pick("Next event", "下一事件") }
  var speed: String { pick("Speed", "速度") }
  var speeds: [(rate: Int, name: String)] {
    [
      (1, pick("as it is", "实时")), (60, pick("1 min a second", "每秒 1 分钟")), (300, pick("5 min a second", "每秒 5 分钟")),
      (900, pick("15 min a second", "每秒 15 分钟")), (3600, pick("1 h a second", "每秒 1 小时")),
    ]
  }
  var needsScript: String {
    pick("The map plays in a browser that runs scripts. The tables below tell the same story.", "地图需要浏览器运行脚本才能播放。下面的表格讲述同样的经过。")
  }
  func log(_ scenario: String) -> String { pick("Log of \(scenario)", "日志：\(scenario)") }
  var call: String { pick("Call", "警情") }
  var callHint: String { pick("number or id", "编号或标识") }
  var follow: String { pick("Follow", "跟踪") }
  var showAll: String { pick("Show all", "显示全部") }
  var withDuty: String { pick("turns and patrol stops", "班次与巡逻停留") }
  var unknownCall: String { pick("No such call in these days", "这些天没有这起警情") }
  var doesNotCome: String { pick("does not come", "没有这起警情") }
  var isNotReached: String { pick("not reached", "未到场") }

  // MARK: Gauges
  func gauges(_ scenario: String) -> String { pick("At this moment under \(scenario)", "此刻：\(scenario)") }
  var callsWaiting: String { pick("calls waiting", "等候警情") }
  var unitsFree: String { pick("units free", "空闲警组") }
  var meanSoFar: String { pick("mean response so far", "至今平均到场") }
  var doorsStaffed: String { pick("doors staffed", "有人值守的站") }

  // MARK: Jumps
  /// The longest wait of a world; nil where no call waited.
  func longestWait(_ facts: TraceFacts, _ world: Int) -> Sentence? {
    let story = facts.worlds.stories[world]
    guard let place = facts.summaries[world].longest, let wait = facts.longestWait(world) else { return nil }
    let span = Sentence.cited(wait, .span, language)
    let name = calledSo(facts.numbered(place, world, language), TraceStory.call(story.numbers[place], language))
    return story.calls[place].response == nil
      ? say("Longest wait: \(span), then the caller gave up (\(name))", "等候最久：\(span)，报警人放弃（\(name)）")
      : say("Longest wait: \(span) (\(name))", "等候最久：\(span)（\(name)）")
  }
  /// A call by its number, as the page writes it.
  private func calledSo(_ place: Formula, _ text: String) -> Sentence {
    Sentence([.cited(text, Citation(formula: place, form: .text))])
  }
  func firstWithoutUnit(_ moment: String, call: Int) -> String {
    let name = TraceStory.call(call, language)
    return pick("First call nobody was free for: \(moment) (\(name))", "首起无警力可派：\(moment)（\(name)）")
  }
  /// Nil where a call found nobody, or none came.
  func alwaysFree(_ facts: TraceFacts, _ world: Int) -> Sentence? {
    let nobody = facts.foundNobody(world)
    return nobody.value == 0 && facts.received(world).value > 0
      ? ifNone(nobody, pick("Somebody was free for every call.", "每起警情都当即有警力可派。")) : nil
  }

  // MARK: Signs
  var precinct: String { pick("precinct", "派出所") }
  var station: String { pick("station", "警务站") }
  var staffedStation: String { pick("station, door staffed", "警务站，有人值守") }
  var emptyStation: String { pick("station, nobody at the door or not open yet", "警务站，无人值守或尚未启用") }
  var states: [(state: UnitTrack.State, name: String)] {
    [
      (.free, pick("unit, free", "警组，空闲")), (.patrols, pick("on patrol", "巡逻")), (.stops, pick("patrol stop", "巡逻停留")),
      (.enRoute, pick("on the way to a call", "赶赴途中")), (.onScene, pick("at a call", "现场处置")),
    ]
  }
  var callSign: String { pick("call with its priority, somebody is there", "警情及级别，已有人到场") }
  var waitingCall: String { pick("call, nobody there yet", "警情，尚无人到场") }
  var endedCall: String { pick("call ended in the last 10 minutes", "10 分钟内结束的警情") }
  var followedCall: String { pick("the call that is followed", "正在跟踪的警情") }
  var seeing: String {
    pick("Straight lines between known points; units whose work is not simulated are not shown.", "警组在已知地点间沿直线移动；工作未被模拟的警组不显示。")
  }
}

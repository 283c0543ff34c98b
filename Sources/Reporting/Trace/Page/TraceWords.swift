import Texts

/// What the page of a log says in both languages, beside its log lines.
struct TraceWords: Sendable {
  let language: Language

  func pick(_ en: String, _ zh: String) -> String { language == .en ? en : zh }

  var page: String { pick("One simulated future", "一个模拟的未来") }
  var switchLanguage: String { pick("Language", "语言") }
  var skip: String { pick("Skip to the map", "跳到地图") }
  /// Parts of the page.
  var theMap: String { pick("Map", "地图") }
  var theCalls: String { pick("Calls", "警情") }
  var theLog: String { pick("Log", "日志") }

  func count(_ number: Int) -> String { style.text(Double(number), decimals: 0) }
  var style: NumberStyle { NumberStyle(language: language) }

  /// `8.4 min`.
  func minutes(_ minutes: Double) -> String { style.text(minutes, decimals: 1) + pick(" min", " 分钟") }

  /// A scenario as a sentence names it.
  func name(_ scenario: Words) -> String { pick(scenario.en, "“\(scenario.zhHans)”") }

  /// `In these 7 days`.
  func when(_ days: Int) -> String {
    days == 1 ? pick("On this day", "这一天里") : pick("In these \(days) days", "这 \(days) 天里")
  }

  /// `12 calls`.
  func calls(_ number: Int) -> String { pick("\(count(number)) call\(number == 1 ? "" : "s")", "\(count(number)) 起警情") }

  // MARK: What one log comes to

  func finding(_ scenario: Words, days: Int, _ summary: TraceSummary) -> String {
    let (when, name) = (when(days), name(scenario))
    guard summary.calls > 0 else { return pick("\(when) no call comes in under \(name)", "\(when)，\(name)没有接到警情") }
    let (calls, reached) = (calls(summary.calls), count(summary.reached))
    guard let mean = summary.meanMinutes else {
      return pick("\(when) none of \(calls) is reached under \(name)", "\(when)，\(name)接警 \(count(summary.calls)) 起，均未到场")
    }
    let nobody = self.calls(summary.foundNobody)
    let (inEnglish, inChinese) =
      summary.foundNobody == 0
      ? ("somebody was free for every call", "每起都当即有警力可派")
      : ("for \(nobody) nobody was free at first", "\(count(summary.foundNobody)) 起当时无警力可派")
    return pick(
      "\(when) \(reached) of \(calls) \(summary.reached == 1 ? "is" : "are") reached under \(name), on average after \(minutes(mean)); \(inEnglish)",
      "\(when)，\(name)接警 \(count(summary.calls)) 起，到场 \(reached) 起，平均 \(minutes(mean))到场；\(inChinese)")
  }

  func about(_ subject: String, _ first: String, _ last: String, zones: Int) -> String {
    first == last
      ? pick("\(subject) · \(first) · \(zones) zones", "\(subject) · \(first) · \(zones) 个分区")
      : pick("\(subject) · \(first) to \(last) · \(zones) zones", "\(subject) · \(first) 至 \(last) · \(zones) 个分区")
  }

  func activity(stops: Int, units: Int, gaveUp: Int) -> String {
    let callers = pick("\(count(gaveUp)) caller\(gaveUp == 1 ? "" : "s") gave up", "报警人放弃等候 \(count(gaveUp)) 起")
    return pick(
      "\(count(units)) units were on duty and made \(count(stops)) patrol stops; \(callers). ",
      "\(count(units)) 个出勤警组，巡逻停留 \(count(stops)) 次；\(callers)。")
  }

  var example: String {
    pick(
      "One future is an example, not a forecast: chance decides what happens on which day.", "一个未来只是例子，不是预测：哪天发生什么由偶然决定。")
  }

  /// The way from one future to many.
  var forecast: String {
    pick("The report of many futures, with how sure it is, is made by", "多个未来的报告（含结论的把握程度）由此命令生成：")
  }
  /// The way from many futures to one, below a report.
  var oneFuture: String { pick("One of these runs, call by call on the map:", "其中一次模拟，在地图上逐起警情播放：") }
  func footer(seed: UInt64, future: UInt32) -> String {
    pick("Future \(future) · seed \(seed) · made by StationRollout", "第 \(future) 号未来 · 随机种子 \(seed) · 由 StationRollout 生成")
  }

  // MARK: Tables
  func firstLines(_ shown: Int, of all: Int, _ scenario: Words?) -> String {
    let whose = scenario.map { pick(" of \($0.en)", "（\($0.zhHans)）") } ?? ""
    return shown == all
      ? pick("The log of calls\(whose) as a table: \(all) lines", "警情日志表\(whose)：共 \(all) 行")
      : pick(
        "The log of calls\(whose) as a table: the first \(shown) lines; \(count(all - shown)) more are in the page's player and in the CSV",
        "警情日志表\(whose)：前 \(shown) 行；其余 \(count(all - shown)) 行见播放器和 CSV")
  }
  var date: String { pick("Date", "日期") }
  var time: String { pick("Time", "时间") }
  var event: String { pick("Event", "事件") }
}

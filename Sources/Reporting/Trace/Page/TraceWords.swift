import Texts

/// What the page of a log says in both languages, beside its log lines.
struct TraceWords: Sendable {
  let language: Language

  func pick(_ en: String, _ zh: String) -> String { language == .en ? en : zh }

  var page: String { pick("One simulated run", "一次模拟") }
  var switchLanguage: String { pick("Language", "语言") }
  var skip: String { pick("Skip to the map", "跳到地图") }
  /// Parts of the page.
  var theMap: String { pick("Map", "地图") }
  var theCalls: String { pick("Calls", "警情") }
  var theLog: String { pick("Log", "日志") }

  func count(_ number: Int) -> String { style.text(Double(number), decimals: 0) }
  func count(_ fact: Fact) -> Sentence { .cited(fact, .number(Citation.NumberForm()), language) }
  var style: NumberStyle { NumberStyle(language: language) }

  func say(_ en: Sentence, _ zh: Sentence) -> Sentence { language == .en ? en : zh }
  /// A text that may stand only where a number is 0.
  func ifNone(_ fact: Fact, _ text: String) -> Sentence { .cited(fact, .none(text), language) }

  /// `8.4 min`.
  func minutes(_ fact: Fact) -> Sentence {
    .cited(fact, .number(Citation.NumberForm(decimals: 1, suffix: pick(" min", " 分钟"))), language)
  }

  /// A scenario as a sentence names it.
  func name(_ world: Int, _ facts: TraceFacts) -> Sentence {
    let name = facts.name(world, self)
    return say(name, "“\(name)”")
  }

  /// `In these 7 days`.
  func when(_ days: Fact) -> Sentence {
    days.value == 1
      ? ifNone(days - 1, pick("On this day", "这一天里")) : say("In these \(count(days)) days", "这 \(count(days)) 天里")
  }

  /// `12 calls`.
  func calls(_ number: Fact) -> Sentence {
    say("\(count(number)) call\(number.value == 1 ? "" : "s")", "\(count(number)) 起警情")
  }

  // MARK: What one log comes to

  /// What the only world comes to.
  func findingOfOne(_ facts: TraceFacts) -> Sentence {
    let (when, name) = (when(facts.days), name(0, facts))
    let (received, reached, nobody) = (facts.received(0), facts.reached(0), facts.foundNobody(0))
    guard received.value > 0 else {
      return say(
        "\(when) \(ifNone(received, "no call")) comes in under \(name)", "\(when)，\(name)\(ifNone(received, "没有接到警情"))")
    }
    guard let mean = facts.meanMinutes(0) else {
      return say(
        "\(when) \(ifNone(reached, "none")) of \(calls(received)) is reached under \(name)",
        "\(when)，\(name)接警 \(count(received)) 起，\(ifNone(reached, "均未到场"))")
    }
    let free: Sentence =
      nobody.value == 0
      ? ifNone(nobody, pick("somebody was free for every call", "每起都当即有警力可派"))
      : say("for \(calls(nobody)) nobody was free at first", "\(count(nobody)) 起当时无警力可派")
    return say(
      "\(when) \(count(reached)) of \(calls(received)) \(reached.value == 1 ? "is" : "are") reached under \(name), on average after "
        + "\(minutes(mean)); \(free)",
      "\(when)，\(name)接警 \(count(received)) 起，到场 \(count(reached)) 起，平均 \(minutes(mean))到场；\(free)")
  }

  func about(_ subject: String, _ first: String, _ last: String, zones: Int) -> String {
    first == last
      ? pick("\(subject) · \(first) · \(zones) zones", "\(subject) · \(first) · \(zones) 个分区")
      : pick("\(subject) · \(first) to \(last) · \(zones) zones", "\(subject) · \(first) 至 \(last) · \(zones) 个分区")
  }

  func activity(_ facts: TraceFacts) -> Sentence {
    let (stops, units, gaveUp) = (facts.stops, facts.unitsOnDuty, facts.gaveUp(0))
    let callers = say("\(count(gaveUp)) caller\(gaveUp.value == 1 ? "" : "s") gave up", "报警人放弃等候 \(count(gaveUp)) 起")
    return say(
      "\(count(units)) units were on duty and made \(count(stops)) patrol stops; \(callers). ",
      "\(count(units)) 个出勤警组，巡逻停留 \(count(stops)) 次；\(callers)。")
  }

  var example: String {
    pick(
      "One run is an example, not a forecast: chance decides what happens on which day.", "一次模拟只是例子，不是预测：哪天发生什么由偶然决定。")
  }

  /// The way from one run to many.
  var forecast: String {
    pick("The report of many runs, with how sure it is, is made by", "多次模拟的报告（含结论的把握程度）由此命令生成：")
  }
  /// The way from many runs to one, below a report.
  var oneFuture: String { pick("One of these runs, call by call on the map:", "其中一次模拟，在地图上逐起警情播放：") }
  func footer(seed: UInt64, run: UInt32) -> String {
    pick("Run \(run) · seed \(seed) · made by StationRollout", "第 \(run) 号模拟 · 随机种子 \(seed) · 由 StationRollout 生成")
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

import Texts

extension ReportWords {
  func coverQuestion(hasDoors: Bool) -> String {
    hasDoors
      ? pick("When is the door staffed, when is cover thin?", "何时有人值守、何时警力薄弱？") : pick("When is cover thin?", "何时警力薄弱？")
  }
  func coverCaption(_ dates: Sentence, _ futures: Sentence) -> Sentence {
    say(
      "By hour and weekday, \(dates), whole city; mean of \(futures) simulated runs, weighted by calls.",
      "按小时与星期，\(dates)，全市；\(futures) 次模拟的平均值，按警情数加权。")
  }
  var coverTitle: String { pick("Mean response", "平均到场时间") }
  func coverNote(whole: String, worst: String) -> String {
    pick("whole week \(whole), slowest hour \(worst)", "全周 \(whole)，最慢小时 \(worst)")
  }
  var darker: String { pick("darker = slower", "颜色越深越慢") }
  var between: String { pick("–", "～") }
  var comma: String { pick(", ", "，") }
  var day: String { pick("Day", "星期") }

  // MARK: Times
  func weekday(_ day: Int) -> String {
    pick(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][day], ["周一", "周二", "周三", "周四", "周五", "周六", "周日"][day])
  }
  func clock(_ hour: Int) -> String { NumberText.padded("\(hour)", to: 2) }
  /// From the first hour to the end of the last.
  func hours(_ hours: ClosedRange<Int>) -> String {
    pick(
      "\(clock(hours.lowerBound))–\(clock(hours.upperBound + 1)) h", "\(clock(hours.lowerBound))–\(clock(hours.upperBound + 1)) 时"
    )
  }
  func block(_ block: WeekBlock) -> String {
    let days =
      block.days.count == 7
      ? pick("every day", "每天")
      : block.days.count == 1
        ? weekday(block.days.lowerBound)
        : pick(
          "\(weekday(block.days.lowerBound)) to \(weekday(block.days.upperBound))",
          "\(weekday(block.days.lowerBound))至\(weekday(block.days.upperBound))")
    if block.hours.count == 24 { return days + pick(", all day", "全天") }
    return days + pick(", ", " ") + hours(block.hours)
  }
  func blockIs(_ block: String, _ value: String) -> String { pick("\(block): \(value)", "\(block)：\(value)") }

  // MARK: The night
  /// - Parameter beside: The base and its time; nil where nothing is compared.
  func night(_ arm: Sentence, _ minutes: Sentence, beside: (Sentence, Sentence)?) -> Sentence {
    say(
      "At three in the morning help takes \(minutes) under \(arm)\(beside.map { ", \($0.1) under \($0.0)" as Sentence } ?? "")",
      "凌晨三时平均到场：\(arm) \(minutes)\(beside.map { "，\($0.0) \($0.1)" as Sentence } ?? "")")
  }
  func andDoors(_ doors: Sentence) -> Sentence { say("; \(doors) doors are staffed", "；\(doors)有人值守") }
  func doors(_ manned: Fact, of planned: Fact) -> Sentence {
    say("\(whole(manned)) of \(whole(planned))", "\(whole(planned)) 个应开放的警务站中 \(whole(manned)) 个")
  }
  func noNightCalls(_ arm: Sentence) -> Sentence {
    say("\(arm): nobody was reached at three in the morning", "\(arm)：凌晨三时没有到场的警情")
  }

  // MARK: Notes
  var threeHead: String { pick("Is the door open at night?", "凌晨三时警务站开门吗？") }
  func doorsOf(_ arm: Sentence, _ doors: Sentence, week: Sentence) -> Sentence {
    say("\(arm): \(doors), and \(week) of all hours that should be staffed", "\(arm)：\(doors)有人，全周应值守时间的 \(week)")
  }
  func threeDoors(_ doors: [Sentence]) -> Sentence {
    say(
      "Doors with somebody at them of those that should be open at three in the morning, mean of all nights. \(Sentence.joined(doors, separator: "; ")).",
      "所有夜晚凌晨三时的平均。\(Sentence.joined(doors, separator: "；"))。")
  }
  var threeResponseHead: String { pick("Response at three in the morning", "凌晨三时的到场时间") }
  func threeResponse(_ values: [Sentence]) -> Sentence {
    say(
      "\(list(values).capitalised). Mean of the calls of all nights.", "\(Sentence.joined(values, separator: "，"))。所有夜晚警情的平均值。")
  }
  var readAcross: String { pick("Read across", "如何比较") }
  var readAcrossText: String {
    pick(
      "All options share one scale and the same calls: the same shade means the same in every map. Boxes mark the hours in which each option is slowest.",
      "各方案使用同一刻度和相同的警情：同一颜色含义相同。方框标出各方案到场最慢的时段。")
  }
}

import Texts

extension ReportWords {
  func coverQuestion(hasDoors: Bool) -> String {
    hasDoors ? pick("When is the door staffed, when is cover thin?", "何时有人值守，何时力量薄弱？") : pick("When is cover thin?", "何时力量薄弱？")
  }
  func coverCaption(_ window: String, _ futures: Int) -> String {
    pick(
      "By hour and weekday in the window “\(window)”, whole city; mean of \(futures) simulated futures, weighted by calls.",
      "“\(window)”时段按小时与星期，全市；\(futures) 个模拟未来的平均值，按警情数加权。")
  }
  func coverTitle(_ kind: CoverMap.Kind) -> String {
    kind == .response ? pick("Mean response", "平均到场时间") : pick("Staffed door", "门口有人值守")
  }
  func coverNote(_ kind: CoverMap.Kind, whole: String, worst: String) -> String {
    kind == .response
      ? pick("whole week \(whole), slowest hour \(worst)", "全周 \(whole)，最慢小时 \(worst)")
      : pick("\(whole) of the hours that should be staffed; thinnest hour \(worst)", "应值守时间的 \(whole)；最薄弱小时 \(worst)")
  }
  func darker(_ kind: CoverMap.Kind) -> String {
    kind == .response ? pick("darker = slower", "颜色越深越慢") : pick("darker = thinner", "颜色越深越薄弱")
  }
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
  func blockIs(_ block: String, _ value: String, _ kind: CoverMap.Kind) -> String {
    kind == .response
      ? pick("\(block): \(value)", "\(block)：\(value)") : pick("\(block): \(value) staffed", "\(block)：\(value)有人值守")
  }

  // MARK: The finding
  func slowest(_ block: String, _ values: [(name: String, value: String)]) -> String {
    let parts = values.map { pick("\($0.value) under \($0.name)", "\($0.name) \($0.value)") }
    return pick("Response is slowest \(block): \(list(parts))", "\(block)到场最慢：\(parts.joined(separator: "，"))")
  }
  func nothingStandsOut(_ low: String, _ high: String, _ arm: String) -> String {
    pick(
      "No hours of the week stand out under \(arm): response stays between \(low) and \(high)",
      "\(arm)一周中没有特别慢的时段：到场时间介于 \(low)与 \(high)之间")
  }
  func doorAtThree(_ arm: String, _ staffed: Int) -> String {
    pick(
      "at 3 a.m. somebody is at the door of \(staffed) % of the stations that should be open under \(arm)",
      "凌晨 3 时，\(arm)应开放的警务站中 \(staffed)% 有人值守")
  }

  // MARK: Notes
  var threeHead: String { pick("Is the door open at 3 a.m.?", "凌晨 3 时门开着吗？") }
  func threeDoors(_ doors: [(name: String, staffed: Int?, planned: String)]) -> String {
    let parts = doors.map { name, staffed, planned in
      staffed.map {
        pick(
          "\(name): \(planned) doors should be open, \($0) % of that time somebody is there",
          "\(name)：应开放 \(planned) 个，其中 \($0)% 的时间有人值守")
      }
        ?? pick("\(name): no door is meant to be open", "\(name)：没有门口计划开放")
    }
    return parts.joined(separator: pick("; ", "；")) + pick(".", "。")
  }
  var threeResponseHead: String { pick("Response at 3 a.m.", "凌晨 3 时的到场时间") }
  func threeResponse(_ values: [(name: String, value: String)]) -> String {
    values.map { pick("\($0.name) \($0.value)", "\($0.name) \($0.value)") }.joined(separator: pick(", ", "，"))
      + pick(". Mean of all seven nights.", "。七个夜晚的平均值。")
  }
  var readAcross: String { pick("Read across", "如何比较") }
  var readAcrossText: String {
    pick(
      "All options share one scale and the same calls: the same shade means the same in every map. Boxes mark where each option is worst.",
      "各方案使用同一刻度和相同的警情：同一颜色含义相同。方框标出各方案最差的时段。")
  }
}

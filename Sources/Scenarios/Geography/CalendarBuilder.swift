public import StationModel
import Texts

/// The calendar of a study with the names that the model leaves out.
public struct StudyCalendar: Equatable, Sendable {
  public var parameters: CalendarParameters
  /// Ids of the windows, in order.
  public var windows: [String]
  /// "2027-01" for every counted month, in order.
  public var monthLabels: [String]
  /// ``CivilDate/dayNumber`` of day 0, the first of the warm-up.
  var origin: Int

  /// The date of a day of simulated time, 0 = the first day of the warm-up, as "2027-01-31".
  public func date(ofDay day: Int) -> String? { CivilDate(dayNumber: origin + day)?.description }

  /// The day of simulated time on which a date falls; negative, or beyond the last day, outside the study.
  func day(of date: CivilDate) -> Int { date.dayNumber - origin }
}

/// Makes the calendar of a study: warm-up, then windows of whole calendar months from `start`, then cool-down.
struct CalendarBuilder: Equatable, Sendable {
  struct Window: Equatable, Sendable {
    var id: String
    /// Whole months, at least 1.
    var months: Int
  }

  /// More counted months than anybody plans for; a guard against slips of the keyboard.
  static let monthLimit = 600
  /// Longest warm-up and longest cool-down, in days.
  static let edgeLimit = 3660

  /// First counted day; the first of a month.
  var start: CivilDate
  /// Days before `start`, simulated and never counted, 0…3660.
  var warmUpDays = 0
  var windows: [Window]
  /// Days after the last window, 0…3660.
  var coolDownDays = 0
  /// Public holidays, both ends included; one day is a range of one.
  var holidays: [ClosedRange<CivilDate>] = []

  /// Reads "2027-10-01" or "2027-10-01..2027-10-07". Throws as ``CivilDate/init(_:)``, or `range-backwards`.
  static func holiday(_ text: String) throws(GeographyProblems) -> ClosedRange<CivilDate> {
    guard let dots = text.indices.first(where: { text[$0...].hasPrefix("..") }) else {
      let date = try CivilDate(text)
      return date...date
    }
    let first = try CivilDate(String(text[..<dots]))
    let last = try CivilDate(String(text[dots...].dropFirst(2)))
    if last < first {
      throw GeographyProblems(
        GeographyProblem(
          "range-backwards", Words("“\(text)” ends before it begins", "“\(text)”的结束早于开始"),
          advice: Words("write the earlier date first", "较早的日期写在前面")))
    }
    return first...last
  }

  /// Throws `start-in-month`, `no-window`, `window-months` (at the window), `duplicate-window`, `calendar-days`, `calendar-end`.
  func build() throws(GeographyProblems) -> StudyCalendar {
    try GeographyProblems.throwIfAny(problems)
    let months = windows.reduce(0) { $0 + $1.months }
    guard let end = start.firstOfMonth(after: months) else {
      throw GeographyProblems(
        GeographyProblem(
          "calendar-end", Words("the study ends after the year 9999", "研究期超过 9999 年"),
          advice: Words("start earlier", "请提前开始")))
    }
    let origin = start.dayNumber - warmUpDays
    let firsts = (0..<months).compactMap { start.firstOfMonth(after: $0) }
    let dates = origin..<(end.dayNumber + coolDownDays)
    let days = dates.compactMap { CivilDate(dayNumber: $0) }
    guard days.count == dates.count else {
      throw GeographyProblems(
        GeographyProblem(
          "calendar-end", Words("warm-up or cool-down leave the years 1 to 9999", "预热期或收尾期超出公元 1 至 9999 年"),
          advice: Words("shorten them or move the start", "请缩短它们或调整开始日期")))
    }
    var isHoliday = Array(repeating: false, count: days.count)
    for holiday in holidays {
      let span = (holiday.lowerBound.dayNumber - origin)..<(holiday.upperBound.dayNumber - origin + 1)
      for day in span.clamped(to: 0..<days.count) { isHoliday[day] = true }
    }
    let parameters = CalendarParameters(
      warmUpDays: warmUpDays, coolDownDays: coolDownDays, monthStarts: (firsts + [end]).map { $0.dayNumber - origin },
      windowOfMonth: windows.enumerated().flatMap { Array(repeating: $0.offset, count: $0.element.months) },
      weekday: days.map { UInt8($0.weekday) }, monthOfYear: days.map { UInt8($0.month - 1) }, isHoliday: isHoliday)
    return StudyCalendar(
      parameters: parameters, windows: windows.map(\.id), monthLabels: firsts.map(\.monthLabel), origin: origin)
  }

  /// Indices of the holidays that touch no simulated day: probably a wrong year. None when there is no calendar to build.
  var holidaysOutside: [Int] {
    guard problems.isEmpty, let end = start.firstOfMonth(after: windows.reduce(0) { $0 + $1.months }) else { return [] }
    let study = (start.dayNumber - warmUpDays)..<(end.dayNumber + coolDownDays)
    return holidays.indices.filter { index in
      holidays[index].upperBound.dayNumber < study.lowerBound || holidays[index].lowerBound.dayNumber >= study.upperBound
    }
  }

  private var problems: [GeographyProblem] {
    var problems: [GeographyProblem] = []
    if start.day != 1 {
      let first = "\(start.monthLabel)-01"
      problems.append(
        GeographyProblem(
          "start-in-month", Words("the study starts on \(start)", "研究期从 \(start) 开始"),
          advice: Words("windows are whole calendar months: start on \(first)", "时段为整月，请从 \(first) 开始")))
    }
    for (name, days) in [(Words("warm-up", "预热期"), warmUpDays), (Words("cool-down", "收尾期"), coolDownDays)]
    where !(0...Self.edgeLimit).contains(days) {
      problems.append(
        GeographyProblem(
          "calendar-days", Words("a \(name.en) of \(days) days", "\(name.zhHans)为 \(days) 天"),
          advice: Words("0 to \(Self.edgeLimit) days", "应为 0 至 \(Self.edgeLimit) 天")))
    }
    if windows.isEmpty {
      problems.append(
        GeographyProblem(
          "no-window", Words("the calendar has no window", "日历没有时段"),
          advice: Words("name at least one, with its months", "请至少给出一个时段及其月数")))
    }
    var seen: Set<String> = []
    var total = 0
    for (index, window) in windows.enumerated() {
      if !seen.insert(window.id).inserted {
        let message = Words("a second window is called “\(window.id)”", "时段标识“\(window.id)”重复")
        problems.append(
          GeographyProblem(
            "duplicate-window", message, advice: Words("ids are unique", "标识不能重复"), at: .element(index)))
      }
      total += max(0, min(window.months, Self.monthLimit))
      if window.months < 1 || window.months > Self.monthLimit || total > Self.monthLimit {
        let advice = Words(
          "at least 1, and \(Self.monthLimit) in all windows together", "至少 1 个月，全部时段合计最多 \(Self.monthLimit) 个月")
        let message = Words("window “\(window.id)” of \(window.months) months", "时段“\(window.id)”为 \(window.months) 个月")
        problems.append(GeographyProblem("window-months", message, advice: advice, at: .element(index)))
      }
    }
    return problems
  }
}

import Texts

/// A date of the proleptic Gregorian calendar, years 1…9999; no clock, no time zone.
struct CivilDate: Hashable, Sendable {
  let year: Int
  /// 1…12.
  let month: Int
  /// 1…31.
  let day: Int

  /// Nil when there is no such date.
  init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    guard (1...Self.length(ofMonth: month, year: year)).contains(day) else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2027-01-31`. Throws `date-syntax`, or `no-such-date`.
  init(_ text: String) throws(GeographyProblems) {
    let fields = text.split(separator: "-", omittingEmptySubsequences: false)
    guard fields.count == 3, let year = HoursText.number(fields[0], digits: 4...4),
      let month = HoursText.number(fields[1], digits: 2...2), let day = HoursText.number(fields[2], digits: 2...2)
    else {
      throw GeographyProblems(
        GeographyProblem(
          "date-syntax", Words("“\(text)” is not understood as a date", "“\(text)”不是可识别的日期"),
          advice: Words("year, month and day as 2027-01-31", "年月日写法如 2027-01-31")))
    }
    guard let date = CivilDate(year: year, month: month, day: day) else {
      throw GeographyProblems(Self.impossible(text, year: year, month: month))
    }
    self = date
  }

  private static func impossible(_ text: String, year: Int, month: Int) -> GeographyProblem {
    let advice: Words
    if year == 0 {
      advice = Words("years are 0001 to 9999", "年份为 0001 至 9999")
    } else if (1...12).contains(month) {
      let last = length(ofMonth: month, year: year)
      advice = Words("this month has the days 01 to \(last)", "该月为 01 至 \(last) 日")
    } else {
      advice = Words("months are 01 to 12", "月份为 01 至 12")
    }
    return GeographyProblem("no-such-date", Words("there is no \(text)", "没有 \(text) 这一天"), advice: advice)
  }
}

extension CivilDate: Comparable {
  static func < (a: CivilDate, b: CivilDate) -> Bool { (a.year, a.month, a.day) < (b.year, b.month, b.day) }
}

extension CivilDate: CustomStringConvertible {
  /// `2027-01-31`.
  var description: String { "\(monthLabel)-\(Self.twoDigits(day))" }

  /// `2027-01`.
  var monthLabel: String {
    let digits = String(year)
    return NumberText.padded(digits, to: 4) + "-" + Self.twoDigits(month)
  }

  private static func twoDigits(_ number: Int) -> String { NumberText.padded("\(number)", to: 2) }
}

// MARK: Arithmetic

extension CivilDate {
  static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days since 0000-03-01, above 0.
  ///
  /// With the year begun in March the leap day comes last, and month m (0 = March) starts on day (153 m + 2) / 5. Source:
  /// Richards, "Calendars", in the Explanatory Supplement to the Astronomical Almanac (3rd ed. 2013), section 15.11.
  var dayNumber: Int {
    let marchYear = month <= 2 ? year - 1 : year
    let marchMonth = (month + 9) % 12
    return 365 * marchYear + marchYear / 4 - marchYear / 100 + marchYear / 400 + (153 * marchMonth + 2) / 5 + day - 1
  }

  /// The date of a ``dayNumber``; nil outside the years 1…9999.
  init?(dayNumber: Int) {
    guard dayNumber >= 0 else { return nil }
    let era = dayNumber / 146_097
    let dayOfEra = dayNumber % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    let month = (marchMonth + 2) % 12 + 1
    self.init(year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month: month, day: day)
  }

  /// The first day of the month so many months after this date's; nil outside the years 1…9999.
  func firstOfMonth(after months: Int) -> CivilDate? {
    let count = year * 12 + month - 1 + months
    guard count >= 12 else { return nil }
    return CivilDate(year: count / 12, month: count % 12 + 1, day: 1)
  }

  /// 0 = Monday; 0000-03-01 was a Wednesday.
  var weekday: Int { (dayNumber + 2) % 7 }
}

import Texts

/// Opening hours as a text: "08-24", "08:30-17:30", "22-06" (over midnight), "00-24" (all day).
struct HoursText: Equatable, Sendable {
  /// Minutes after midnight, 0…1439.
  var opensAtMinute: Int
  /// Minutes after midnight, 0…1440; a value at or below the opening lies on the next day.
  var closesAtMinute: Int

  /// Hours and minutes of two clock times with a hyphen between them.
  ///
  /// Throws `hours-syntax`, `hours-range` (00:00…23:59 to open, 00:00…24:00 to close) and `hours-empty` (both the same).
  init(_ text: String) throws(GeographyProblems) {
    let sides = text.split(separator: "-", omittingEmptySubsequences: false).map { TextPart($0) }
    guard sides.count == 2 else { throw GeographyProblems(Self.misread(TextPart(text[...]))) }
    var problems: [GeographyProblem] = []
    let opens = Self.minute(of: sides[0], latest: 1439, &problems)
    let closes = Self.minute(of: sides[1], latest: 1440, &problems)
    guard let opens, let closes else { throw GeographyProblems(problems) }
    if opens == closes {
      throw GeographyProblems(
        GeographyProblem(
          "hours-empty", Words("“\(text)” opens and closes at once", "“\(text)”的开始与结束相同"),
          advice: Words("write 00-24 for all day", "全天写作 00-24")))
    }
    opensAtMinute = opens
    closesAtMinute = closes
  }

  /// Length in minutes, 1…1440.
  var minutes: Int {
    closesAtMinute > opensAtMinute ? closesAtMinute - opensAtMinute : closesAtMinute + 1440 - opensAtMinute
  }

  /// Whether a minute of the day, 0…1439, lies within the hours.
  func contains(minute: Int) -> Bool {
    if closesAtMinute > opensAtMinute { return opensAtMinute <= minute && minute < closesAtMinute }
    return minute >= opensAtMinute || minute < closesAtMinute
  }

  private static func minute(of part: TextPart, latest: Int, _ problems: inout [GeographyProblem]) -> Int? {
    let fields = part.text.split(separator: ":", omittingEmptySubsequences: false)
    let hours = fields.first.flatMap { number($0, digits: 1...2) }
    let minutes = fields.count == 2 ? number(fields[1], digits: 2...2) : 0
    guard fields.count <= 2, let hours, let minutes else {
      problems.append(misread(part))
      return nil
    }
    let minute = hours * 60 + minutes
    guard minutes < 60, minute <= latest else {
      let last = latest == 1440 ? "24:00" : "23:59"
      problems.append(
        GeographyProblem(
          "hours-range", Words("there is no time “\(part.text)”", "没有时刻“\(part.text)”"),
          advice: Words("00:00 to \(last)", "应为 00:00 至 \(last)"), at: .part(part.range)))
      return nil
    }
    return minute
  }

  private static func misread(_ part: TextPart) -> GeographyProblem {
    GeographyProblem(
      "hours-syntax", Words("“\(part.text)” is not understood as hours", "“\(part.text)”不是可识别的起止时间"),
      advice: Words("hours look like 08-24, 08:30-17:30 or 22-06", "写法如 08-24、08:30-17:30 或 22-06"), at: .part(part.range))
  }

  /// A number of so many decimal digits and nothing else.
  static func number(_ text: Substring, digits: ClosedRange<Int>) -> Int? {
    guard digits.contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(text)
  }
}

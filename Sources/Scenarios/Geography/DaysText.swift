import Texts

/// Weekdays as a text: "mon-fri", "fri-sun", "sat,sun", "daily"; a range may pass the week's end ("sat-mon").
struct DaysText: Equatable, Sendable {
  /// Names in the order of the bits.
  static let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

  /// Bit 0 = Monday … bit 6 = Sunday; never 0.
  var mask: UInt8

  /// Names and ranges separated by commas or blanks. Throws `no-day` and one `unknown-day` for each part.
  init(_ text: String) throws(GeographyProblems) {
    let parts = TextPart.split(text[...], where: { $0 == "," || $0.isWhitespace })
    var problems: [GeographyProblem] = []
    if parts.isEmpty { problems.append(GeographyProblem("no-day", Words("no day is named", "没有写出星期"), advice: Self.allowed)) }
    mask = 0
    for part in parts {
      if part.text == "daily" {
        mask = 0x7F
        continue
      }
      let ends = part.text.split(separator: "-", omittingEmptySubsequences: false).map { TextPart($0) }
      let days = ends.map { Self.names.firstIndex(of: String($0.text)) }
      if ends.count > 2 {
        problems.append(Self.unknown(part))
      } else if let first = days[0], let last = days[days.count - 1] {
        for step in 0...((last - first + 7) % 7) { mask |= 1 << UInt8((first + step) % 7) }
      } else {
        for (end, day) in zip(ends, days) where day == nil { problems.append(Self.unknown(end)) }
      }
    }
    try GeographyProblems.throwIfAny(problems)
  }

  func contains(weekday: Int) -> Bool { mask & (1 << UInt8(weekday)) != 0 }

  private static let allowed: Words = {
    let list = Words.list(names)
    return Words(
      "days are \(list.en), ranges such as mon-fri, or daily", "星期写作 \(list.zhHans)，范围如 mon-fri，每天写 daily")
  }()

  private static func unknown(_ part: TextPart) -> GeographyProblem {
    let near = Suggestion.near(String(part.text), among: names + ["daily"], .curved)
    return GeographyProblem(
      "unknown-day", Words("no day is called “\(part.text)”", "没有星期“\(part.text)”"),
      advice: near.map { $0 + Words(" ", "") + allowed } ?? allowed, at: .part(part.range))
  }
}

import StationModel
import Texts

/// The length of a turn of duty: a word for what is usual, or any number of hours.
enum ShiftHours {
  static let setting = Setting<Organisation>(
    field: { Field("shifts", shape, "Length of a turn of duty.", "班次时长。").orElse(words.word(of: $0.shiftHours)) },
    read: { $1.shiftHours = hours($0) ?? $1.shiftHours })

  private static let words: Vocabulary<Double> = ["3x8": 8, "2x12": 12]

  private static let shape = Shape.either([
    .value(.choice(words.all)),
    .record(Section([Field("hours", .number(.from(1, to: 24)), unit: "h", "Length of a turn of duty.", "班次时长。").required])),
  ])

  private static let wanted = Words("word such as 3x8, or section with hours,", "词（如 3x8）或带 hours 的对象")

  private static func hours(_ cursor: Cursor) -> Double? {
    _ = cursor.field("shifts")
    guard let found = cursor.located("shifts") else { return nil }
    if found.members != nil { return cursor.part("shifts")?.number("hours") }
    guard let text = found.string else {
      cursor.wrongType(found, wanted, at: cursor.path(of: "shifts"))
      return nil
    }
    if words.all.contains(text) { return words[text] }
    cursor.unknown(text, among: words.all.sorted(), what: .word, at: found.position, path: cursor.path(of: "shifts"))
    return nil
  }
}

import Texts

/// What a single value of a scenario file may be.
enum ValueType: Sendable {
  case number(NumberRange)
  /// Written as digits only.
  case integer(ClosedRange<Int>)
  case bool
  case text
  /// Where a value comes from, in words that say how well it is founded.
  case source
  /// An id: letters, digits, `_` and `-`.
  case identity
  /// One of some words.
  case choice([String])
  /// A list of words, each at most once.
  case choices([String])
  /// A number, or a distribution as an object of one key; every bound and mean must lie in the range.
  case distribution(NumberRange)
  /// A list of so many numbers.
  case numbers(count: Count, NumberRange)
  case texts
  /// `A1:C6 D4`, or a list of ids.
  case zones
  case zone
  /// `08:30-17:30`.
  case hours
  /// `mon-fri`.
  case days
  /// `2027-01-31`.
  case date
  /// Days as texts, "2027-10-01" or "2027-10-01..2027-10-07".
  case dates
  /// The id of something else in the file.
  case reference(Referent)
  case references(Referent)
  /// A number for all, or an object of numbers by id, with `else` for the rest.
  case numbersBy(Referent, NumberRange)
  /// The path of a file, relative to the file it stands in.
  case file

  enum Count: Sendable {
    case exactly(Int)
    /// Equal steps of a day.
    case daySteps
  }

  /// The type in words, for messages and `explain`.
  var name: Words {
    switch self {
    case .number: Words("number", "数")
    case .integer: Words("whole number", "整数")
    case .bool: Words("true or false", "true 或 false")
    case .text, .source: Words("text", "文字")
    case .identity: Words("id", "标识")
    case .choice: Words("word", "词")
    case .choices: Words("list of words", "词的列表")
    case .distribution: Words("number or distribution", "数或分布")
    case .numbers(.exactly(let count), _): Words("list of \(count) numbers", "\(count) 个数的列表")
    case .numbers(.daySteps, _): Words("list of numbers, equal steps of a day", "数的列表，对应一天的等分各段")
    case .texts: Words("list of texts", "文字的列表")
    case .zones: Words("zones such as A1:C6 D4, or a list of zone ids", "分区，如 A1:C6 D4，或分区标识的列表")
    case .zone: Words("zone", "分区")
    case .hours: Words("hours such as 08:30-17:30", "时间，如 08:30-17:30")
    case .days: Words("days such as mon-fri", "星期，如 mon-fri")
    case .date: Words("date such as 2027-01-31", "日期，如 2027-01-31")
    case .dates: Words("list of dates", "日期的列表")
    case .reference(let what): Words("id of \(what.words.en)", "\(what.words.zhHans)的标识")
    case .references(let what): Words("list of ids of \(what.words.en)", "\(what.words.zhHans)的标识列表")
    case .numbersBy(let what, _):
      Words("number, or numbers by id of \(what.words.en) and else", "数，或以\(what.words.zhHans)的标识和 else 为键的数")
    case .file: Words("path of a file", "文件路径")
    }
  }

  /// What is allowed, or nil where the type says all.
  var allowed: Words? {
    switch self {
    case .choice(let words), .choices(let words): Words(words.joined(separator: ", "), words.joined(separator: "、"))
    case .source: Evidence.rule
    default: range?.words
    }
  }

  var range: NumberRange? {
    switch self {
    case .number(let range), .distribution(let range), .numbers(_, let range), .numbersBy(_, let range): range
    case .integer(let range): NumberRange(Double(range.lowerBound)...Double(range.upperBound))
    default: nil
    }
  }

  /// Whether it is a statement about the world, which has a source, and not only a name for something or a pointer to it.
  var statesFact: Bool {
    switch self {
    case .text, .source, .identity, .texts, .file, .reference, .references: false
    default: true
    }
  }

  /// Whether a study can draw it: a number, or numbers in a distribution.
  var isNumeric: Bool { range != nil }
}

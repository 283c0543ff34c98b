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
  case reference(String)
  case references(String)
  /// A number for all, or an object of numbers by id, with `else` for the rest.
  case numbersBy(String, NumberRange)
  /// The path of a file, relative to the file it stands in.
  case file

  enum Count: Sendable {
    case exactly(Int)
    /// Equal steps of a day.
    case daySteps
  }

  /// The type in words, for messages and `explain`.
  var name: String {
    switch self {
    case .number: "number"
    case .integer: "whole number"
    case .bool: "true or false"
    case .text, .source: "text"
    case .identity: "id"
    case .choice: "word"
    case .choices: "list of words"
    case .distribution: "number or distribution"
    case .numbers(.exactly(let count), _): "list of \(count) numbers"
    case .numbers(.daySteps, _): "list of numbers, equal steps of a day"
    case .texts: "list of texts"
    case .zones: "zones such as A1:C6 D4, or a list of zone ids"
    case .zone: "zone"
    case .hours: "hours such as 08:30-17:30"
    case .days: "days such as mon-fri"
    case .date: "date such as 2027-01-31"
    case .dates: "list of dates"
    case .reference(let what): "id of \(what)"
    case .references(let what): "list of ids of \(what)"
    case .numbersBy(let what, _): "number, or numbers by id of \(what) and else"
    case .file: "path of a file"
    }
  }

  /// What is allowed, or nil where the type says all.
  var allowed: String? {
    switch self {
    case .number(let range), .distribution(let range), .numbers(_, let range), .numbersBy(_, let range): range.description
    case .integer(let range): "\(range.lowerBound) to \(range.upperBound)"
    case .choice(let words), .choices(let words): words.joined(separator: ", ")
    case .source: Evidence.rule
    default: nil
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

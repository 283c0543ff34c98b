import Texts

/// One thing wrong with zones, places, dates or hours, in words a user can act on.
struct GeographyProblem: Error, Sendable {
  /// What the problem is about: enough for the reader of the scenario file to find the line.
  enum Spot: Sendable {
    /// The setting as a whole.
    case whole
    /// A part of the text that was read: UTF-8 bytes from its start.
    case part(Range<Int>)
    /// An element of a list that was handed over, by index.
    case element(Int)
    /// A zone, by id.
    case zone(String)
    /// A place in a data file.
    case source(SourcePosition)
  }

  /// Short and stable, for `error[…]`: "unknown-zone".
  var code: String
  /// What was found.
  var message: Words
  /// What is allowed, or what to do.
  var advice: Words?
  var spot: Spot

  init(_ code: String, _ message: Words, advice: Words? = nil, at spot: Spot = .whole) {
    self.code = code
    self.message = message
    self.advice = advice
    self.spot = spot
  }
}

// MARK: Numbers in messages

extension GeographyProblem {
  /// Whole numbers without a point, others as they are.
  static func shown(_ value: Double) -> String { NumberText.of(value) }

  /// What a range allows, as advice.
  static func allowed(_ range: ClosedRange<Double>) -> Words {
    let words = NumberRange(range).words
    return Words(words.en, "应为 \(words.zhHans)")
  }

  /// To two decimals.
  static func rounded(_ value: Double) -> String { shown((value * 100).rounded() / 100) }

  /// A share in per cent, to one decimal.
  static func percent(_ share: Double) -> Words {
    let number = shown((share * 1000).rounded() / 10)
    return Words("\(number) %", "\(number)%")
  }

  /// The first five of some ids, and how many more there are.
  static func some(_ ids: [String]) -> Words {
    let list = Words.list(ids.prefix(5))
    return ids.count > 5
      ? Words("\(list.en) and \(ids.count - 5) more", "\(list.zhHans) 等 \(ids.count) 个") : list
  }
}

/// All problems found in one pass.
struct GeographyProblems: Error, Sendable {
  /// In the order in which they were found; never empty when thrown.
  var all: [GeographyProblem]

  init(_ all: [GeographyProblem]) { self.all = all }
  init(_ one: GeographyProblem) { all = [one] }

  /// Throws when there is at least one problem.
  static func throwIfAny(_ problems: [GeographyProblem]) throws(GeographyProblems) {
    if !problems.isEmpty { throw GeographyProblems(problems) }
  }
}

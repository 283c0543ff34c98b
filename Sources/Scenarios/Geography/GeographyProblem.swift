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
  var message: String
  /// What is allowed, or what to do.
  var advice: String?
  var spot: Spot

  init(_ code: String, _ message: String, advice: String? = nil, at spot: Spot = .whole) {
    self.code = code
    self.message = message
    self.advice = advice
    self.spot = spot
  }

  /// The problem at its place in the scenario: a data file's own, else inside the setting that was read.
  ///
  /// A part of a text is found when the text is written without escapes, an element when the setting is a list.
  func diagnostic(in setting: LocatedValue?, path: String) -> Diagnostic {
    var position = setting?.position
    switch spot {
    case .source(let place): position = place
    case .element(let index):
      if let elements = setting?.elements, elements.indices.contains(index) { position = elements[index].position }
    case .part(let range):
      if let setting, let text = setting.string, setting.position.length == text.utf8.count + 2 {
        let start = setting.position.offset + 1 + range.lowerBound
        position = SourcePosition(setting.position.file, offset: start, length: range.count)
      }
    case .whole, .zone: break
    }
    return Diagnostic(code: code, message, at: position, path: path, hint: advice)
  }
}

// MARK: Numbers in messages

extension GeographyProblem {
  /// Whole numbers without a point, others as they are.
  static func shown(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 0x1p53 ? "\(Int(value))" : "\(value)"
  }

  static func shown(_ range: ClosedRange<Double>) -> String { "\(shown(range.lowerBound)) to \(shown(range.upperBound))" }

  /// To two decimals.
  static func rounded(_ value: Double) -> String { shown((value * 100).rounded() / 100) }

  /// A share in per cent, to one decimal.
  static func percent(_ share: Double) -> String { "\(shown((share * 1000).rounded() / 10)) %" }
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

  /// Adds every problem to the scenario's own, at its place in the setting.
  func report(to diagnostics: inout Diagnostics, in setting: LocatedValue?, path: String) {
    for problem in all { diagnostics.add(problem.diagnostic(in: setting, path: path)) }
  }
}

/// The months that an evaluation holds against each other: before is the first window, after the last.
///
/// Where both windows have months of the same name, only these count, as many of each, so that the season plays no part.
public struct EvaluationMonths: Equatable, Sendable {
  /// Counted months of either period, in order.
  public let before: [Int]
  public let after: [Int]
  /// Length of after ÷ length of before, by which counts before are multiplied; 1 but for leap years where months match.
  public let scale: Double
  /// Whether the two periods consist of the same months of the year.
  public let areSameMonths: Bool

  /// - Parameters:
  ///   - windowOfMonth: window of every counted month.
  ///   - monthOfYear: month of the year of every counted month, 0 = January.
  ///   - monthStarts: first day of every counted month and, last, the day after the last month.
  ///
  /// Nil for a calendar of a single window, which has no before and after.
  public init?(windowOfMonth: [Int], monthOfYear: [Int], monthStarts: [Int]) {
    guard let first = windowOfMonth.first, let last = windowOfMonth.last, first < last else { return nil }
    let early = windowOfMonth.indices.filter { windowOfMonth[$0] == first }
    let late = windowOfMonth.indices.filter { windowOfMonth[$0] == last }
    var matched: (before: [Int], after: [Int]) = ([], [])
    for name in 0..<12 {
      // The first ones of either window; a second March counts only where both have one.
      for (a, b) in zip(early.filter { monthOfYear[$0] == name }, late.filter { monthOfYear[$0] == name }) {
        matched.before.append(a)
        matched.after.append(b)
      }
    }
    areSameMonths = !matched.before.isEmpty
    before = areSameMonths ? matched.before.sorted() : early
    after = areSameMonths ? matched.after.sorted() : late
    func days(_ months: [Int]) -> Int { months.reduce(0) { $0 + monthStarts[$1 + 1] - monthStarts[$1] } }
    scale = Double(days(after)) / Double(days(before))
  }
}

extension StudyLayout {
  /// The months of every evaluation of the study; nil for a calendar of a single window.
  public var evaluationMonths: EvaluationMonths? {
    EvaluationMonths(windowOfMonth: windowOfMonth, monthOfYear: monthOfYear, monthStarts: monthStarts)
  }
}

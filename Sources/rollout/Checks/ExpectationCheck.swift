import Experiments
import Reporting
import Scenarios
import Texts

/// A known answer held against a study of its scenario.
struct ExpectationCheck {
  let isPassed: Bool
  /// Whether more replications could decide it.
  let wantsMore: Bool
  /// What was expected and what was found, in a line.
  let line: Words
  /// Outcome and part of the city.
  let outcome: String
  let expected: Double
  /// Nil when the outcome is defined in no replication.
  let estimate: Estimate?
  /// Greatest difference that passes; nil when the outcome is defined in no replication.
  let allowed: Double?

  /// - Parameter largestErrorShare: the largest standard error that decides, as a share of what is expected.
  init(_ expected: ExpectedValue, in result: StudyResult, _ names: ResultNames, largestErrorShare: Double) {
    let measurement = Measurement(expected.outcome, scope: expected.scope, window: expected.window)
    let finding = result.finding(
      Expectation(measurement, value: expected.value), arm: 0, largestErrorShare: largestErrorShare)
    outcome = ([names[expected.outcome].id] + Self.part(names.id(expected.scope))).joined(separator: ", ")
    self.expected = expected.value
    estimate = finding.estimate
    allowed =
      expected.tolerance ?? finding.estimate.map { $0.standardError * ExpectationFinding.mostErrors }
    let found =
      finding.estimate.map {
        let value = "\(ProseNumber.significant($0.mean, 6)) ± \(ProseNumber.significant($0.standardError, 2))"
        return Words("\(value) in \($0.count) runs", "\(value)（\($0.count) 次模拟）")
      } ?? Words("nothing", "无结果")
    let value = ProseNumber.significant(expected.value, 6)
    let head = Words("\(outcome): expected \(value), found \(found.en)", "\(outcome)：预期 \(value)，实得 \(found.zhHans)")
    if let tolerance = expected.tolerance {
      // The file's own tolerance takes the place of the standard errors.
      let distance = finding.estimate.map { abs($0.mean - expected.value) } ?? .infinity
      wantsMore = false
      if case .undefined = finding.verdict {
        isPassed = false
        line = head + Words(": ", "：") + finding.reason
      } else {
        isPassed = distance <= tolerance
        let most = ProseNumber.significant(tolerance, 3)
        line = head + Words("; at most \(most) off is allowed", "；允许相差不超过 \(most)")
      }
    } else {
      isPassed = finding.isPassed
      switch finding.verdict {
      case .imprecise, .tooFew: wantsMore = true
      case .passed, .off, .undefined: wantsMore = false
      }
      line = head + Words(": ", "：") + finding.reason
    }
  }

  /// The part of the city or of the calls, unless it is all of it.
  private static func part(_ scope: (kind: String, place: String)) -> [String] {
    scope.kind == "city" ? [] : [scope.place.isEmpty ? scope.kind : "\(scope.kind) \(scope.place)"]
  }
}

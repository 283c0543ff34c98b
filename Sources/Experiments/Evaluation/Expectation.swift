public import Texts

/// A known answer that the mean of an arm must give: a scenario with expectations is a verification.
public struct Expectation: Equatable, Sendable {
  public var measurement: Measurement
  public var value: Double

  public init(_ measurement: Measurement, value: Double) {
    self.measurement = measurement
    self.value = value
  }
}

/// Whether an expectation holds, and why not.
public struct ExpectationFinding: Equatable, Sendable {
  public enum Verdict: Equatable, Sendable {
    /// The mean is within 4 standard errors of the value, and the error is a small enough share of it.
    case passed
    /// So many standard errors away.
    case off(errors: Double)
    /// The error is this share of the value: more replications are needed for a verdict.
    case imprecise(share: Double)
    /// Fewer than 30 replications.
    case tooFew(Int)
    /// So many replications do not define the outcome: it has no mean to be held against the value.
    case undefined(Int)
  }

  public let expectation: Expectation
  public let arm: Int
  /// Nil when the outcome is defined in no replication.
  public let estimate: Estimate?
  public let verdict: Verdict
  /// The largest standard error that decides, as a share of the value.
  public let largestErrorShare: Double

  public static let fewestReplications = 30
  public static let mostErrors = 4.0

  public var isPassed: Bool { verdict == .passed }

  /// One sentence for people.
  public var reason: Words {
    let most = rounded(100 * largestErrorShare)
    return switch verdict {
    case .passed:
      Words(
        "within \(Self.mostErrors) standard errors, and the error is at most \(most) % of the value",
        "相差不超过 \(Self.mostErrors) 个标准误，且标准误不超过该值的 \(most)%")
    case .off(let errors):
      Words(
        "the mean is \(rounded(errors)) standard errors away; at most \(Self.mostErrors) are allowed",
        "平均值相差 \(rounded(errors)) 个标准误；最多允许 \(Self.mostErrors) 个")
    case .imprecise(let share):
      Words(
        "the standard error is \(rounded(100 * share)) % of the value; at most \(most) % is allowed: use more replications",
        "标准误为该值的 \(rounded(100 * share))%；最多允许 \(most)%：请增加模拟次数")
    case .tooFew(let count):
      Words(
        "\(count) replications; at least \(Self.fewestReplications) are needed",
        "只有 \(count) 次模拟；至少需要 \(Self.fewestReplications) 次")
    case .undefined(let count): Words("not defined in \(count) replications", "\(count) 次模拟中无定义")
    }
  }

  private func rounded(_ value: Double) -> Double { (value * 10).rounded() / 10 }
}

extension StudyResult {
  /// Holds a known answer against the mean of an arm.
  ///
  /// A value of zero has no share: then only an error of zero is precise.
  /// - Parameters:
  ///   - expectation: What is known.
  ///   - arm: Number of the arm, the base being 0.
  ///   - largestErrorShare: the largest standard error that decides, as a share of the value.
  public func finding(_ expectation: Expectation, arm: Int, largestErrorShare: Double = 0.01) -> ExpectationFinding {
    let estimate = estimate(expectation.measurement, arm: arm)
    return ExpectationFinding(
      expectation: expectation, arm: arm, estimate: estimate,
      verdict: Self.verdict(estimate, expectation.value, of: count, largestErrorShare),
      largestErrorShare: largestErrorShare)
  }

  static func verdict(
    _ estimate: Estimate?, _ value: Double, of replications: Int, _ largestErrorShare: Double = 0.01
  ) -> ExpectationFinding.Verdict {
    guard let estimate, estimate.count == replications else { return .undefined(replications - (estimate?.count ?? 0)) }
    guard estimate.count >= ExpectationFinding.fewestReplications else { return .tooFew(estimate.count) }
    let error = estimate.standardError
    let distance = (estimate.mean - value).magnitude
    // A mean that rounds to the value has no distance, however small the error is.
    let isSame = distance <= 0x1p-50 * value.magnitude
    if !isSame && distance > ExpectationFinding.mostErrors * error { return .off(errors: distance / error) }
    let share = error == 0 ? 0 : error / value.magnitude
    return share <= largestErrorShare ? .passed : .imprecise(share: share)
  }
}
